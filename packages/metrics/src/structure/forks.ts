import type { Clause } from "./clauses.ts";
import type { Range } from "./patterns.ts";
import type { Parsed } from "./reading.ts";

/** RI5 (H): so near behind the fork, tokens, stands what one would do then. */
const FORK_TOKENS = 16;
/** A condition of fewer tokens says nothing of others ("if so"). */
const LEAST_CONDITION = 3;

const OTHERS = /^(he|she|they|nobody|it|that|nothing|one|both|neither)$/;
const BEFORE_OTHERS = /^(after|by|then|even)$/;
/** "Because if they join", "I'd see if he …": no fork. */
const NO_FORK = /^(because|even|see|know|ask|check|sure|find)$/;
/** Nothing goes wrong where they agree. */
const WELCOME = new Set(
  `agree agrees yes want wants wanted works worked like likes okay ok fine happy ready willing accept
   accepts help helps allowed possible good better asks ask need needs right true interested`.split(
    /\s+/,
  ),
);

/**
 * RI5: "if he denies it I show him the log": where a case is told, a fork on which others go another
 * way than was meant, with what one would do then, whatever the words are.
 */
export function forksIn(parsed: Parsed): Range[] {
  return parsed.clauses.flatMap((clause) => {
    const from = forkAt(parsed, clause);
    if (from === undefined) return [];
    const then = parsed.events.find(
      ({ at, subject, time, stance }) =>
        at >= clause.to &&
        at - clause.to < FORK_TOKENS &&
        (subject === "i" || subject === "we") &&
        time !== "past" &&
        (stance === "fact" || stance === "hypothetical"),
    );
    return then ? [{ from, to: then.at + 1 }] : [];
  });
}

/** Where the clause says that others go another way; `undefined` where it does not. */
function forkAt({ tokens }: Parsed, clause: Clause): number | undefined {
  const at = opensAt(tokens.slice(clause.from, clause.from + 3).map(({ text }) => text));
  if (at < 0) return undefined;
  const from = clause.from + at;
  const inverted = tokens[from]?.text === "should";
  if (!inverted && clause.stance !== "conditional") return undefined;
  if (NO_FORK.test(tokens[from - 1]?.text ?? "")) return undefined;
  const condition = tokens.slice(from, clause.to).map(({ text }) => text);
  const who = condition.slice(1, inverted ? 2 : 4).find((text) => !BEFORE_OTHERS.test(text));
  const welcome = condition.some((text) => WELCOME.has(text)) && !condition.includes("not");
  const fork = OTHERS.test(who ?? "") && condition.length >= LEAST_CONDITION && !welcome;
  return fork ? from : undefined;
}

/** "If", near the beginning, or a "should" that stands before its subject. */
function opensAt(texts: readonly string[]): number {
  return texts[0] === "should" ? 0 : texts.findIndex((text) => /^(if|suppose)$/.test(text));
}
