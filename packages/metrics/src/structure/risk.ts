import type { QuestionForm } from "@greenroom/protocol";
import { signal } from "./hits.ts";
import { forksIn } from "./forks.ts";
import { riskMarkers } from "./lexicon/reasoning.ts";
import {
  adverse,
  conditions,
  fears,
  orElse,
  noResponse,
  responses,
  riskHints,
  stopping,
  mishapOutcomes,
} from "./lexicon/risk.ts";
import { followedBy, meant, near, touched, withWhatFollows } from "./near.ts";
import { findAll, type Range } from "./patterns.ts";
import type { Parsed, Signal } from "./reading.ts";

/** What goes wrong stands so close behind "if", tokens. */
const CONDITION_TOKENS = 12;
/** "If more than fifty are given back, I close it": the end stands so close behind, tokens. */
const STOP_TOKENS = 22;
/** And what then, so close behind that. */
const RESPONSE_TOKENS = 14;

/**
 * RI1: "if the supplier is late, we take the old stock": what goes wrong and what then. RI2: a
 * fear without what then is thin. RI3: where a plan is presented, naming it is enough, and so is a
 * condition at which one would stop.
 */
export function risk(parsed: Parsed, form: QuestionForm): Signal {
  if (form === "past") return signal(parsed, fearedInAStory(parsed), []);
  const deeds = parsed.events
    .filter(({ subject, time }) => (subject === "i" || subject === "we") && time !== "past")
    .map(({ at }) => ({ from: at, to: at + 1 }));
  const answered = [...findAll(parsed.tokens, responses), ...deeds];
  const helpless = findAll(parsed.tokens, noResponse);
  const foreseen = [...mishaps(parsed), ...(form === "approach" ? [] : meant(parsed, fears))];
  const met = [
    ...followedBy(foreseen, answered, RESPONSE_TOKENS),
    ...withMainClause(parsed),
  ].filter((hit) => followedBy([hit], helpless, RESPONSE_TOKENS).length === 0);
  const named = (form === "vision" ? meant(parsed, fears) : []).filter(
    (hit) => !asksWhat(parsed, hit) && near([hit], helpless, RESPONSE_TOKENS, 0).length === 0,
  );
  const forks = form === "situational" ? forksIn(parsed) : [];
  const stops = followedBy(
    [...findAll(parsed.tokens, conditions), ...findAll(parsed.tokens, orElse)],
    findAll(parsed.tokens, stopping),
    STOP_TOKENS,
  );
  const outcomes =
    form === "design"
      ? followedBy(
          findAll(parsed.tokens, conditions),
          findAll(parsed.tokens, mishapOutcomes),
          CONDITION_TOKENS,
        )
      : [];
  const strong = [
    ...met.filter((hit) => !asksWhat(parsed, hit)),
    ...named,
    ...forks,
    ...stops,
    ...outcomes,
  ]
    .filter((hit) => saysWhat(parsed, hit))
    .map((hit) => withWhatFollows(parsed, hit, RESPONSE_TOKENS));
  const hints = touched(parsed, riskHints).filter((hit) => !onlyDown(parsed, hit));
  return signal(parsed, strong, hints);
}

/** What might have come of it; "it cannot fail" fears nothing. */
function fearedInAStory(parsed: Parsed): Range[] {
  return meant(parsed, riskMarkers).filter(({ from, to }) => {
    const texts = parsed.tokens.slice(from, to).map(({ text }) => text);
    return !(/^(can|could|may|might)$/.test(texts[0] ?? "") && texts.includes("not"));
  });
}

/** "What may go wrong, well": asked by the speaker, and perhaps not answered. */
function asksWhat({ tokens }: Parsed, { from }: Range): boolean {
  const asked = tokens[from]?.text === "what" || tokens[from - 1]?.text === "what";
  // "What could sink us is the price of steel" asks nothing.
  const told = tokens.slice(from, from + 9).some(({ text }, at, all) => {
    const next = all[at + 1]?.text ?? "";
    return text === "is" && /^(the|that|a|if|when|our|my|their)$/.test(next);
  });
  return asked && !told;
}

/** "There are risks, of course" names none. */
function saysWhat({ tokens }: Parsed, { from, to }: Range): boolean {
  const around = tokens.slice(Math.max(0, from - 2), to + 4).map(({ text }) => text);
  return !around.some((text) =>
    /^(any|always|course|every|everything|risks|things|certain)$/.test(text),
  );
}

/** So many tokens of the same sentence behind the condition are what then. */
const MAIN_CLAUSE_TOKENS = 3;

/** "When a provider is down, producers buffer": what then stands in the same sentence. */
function withMainClause(parsed: Parsed): Range[] {
  const { tokens } = parsed;
  return mishaps(parsed).filter(({ to }) => {
    if (/^(not|no|never|still|again|too|half|out|over|under)$/.test(tokens[to - 1]?.text ?? ""))
      return false;
    const end = tokens.findIndex(
      ({ stop }, at) => at >= to - 1 && stop !== null && stop !== "comma",
    );
    const goesOn = /^(in|on|at|for|with|to|of|by|and|or|because|during|after|from|it|them)$/;
    const rest = (end < 0 ? tokens.length : end + 1) - to;
    return rest >= MAIN_CLAUSE_TOKENS && !goesOn.test(tokens[to]?.text ?? "");
  });
}

/** RI4: "I wrote it down", "we sat down": nothing goes wrong. */
function onlyDown({ tokens }: Parsed, { from, to }: Range): boolean {
  if (to - from !== 1 || tokens[from]?.text !== "down") return false;
  return tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ text }) =>
      /^(write|wrote|written|writing|writes|sit|sat|sits|sitting|put|note|noted|jot|jotted|took|take)$/.test(
        text,
      ),
    );
}

/** Bad only where an if makes them so. */
const MILD = new Set(
  "gone not never nobody nothing none no slow slower late stop stops drop drops fall falls leave leaves leaving stopped".split(
    " ",
  ),
);

/** From a condition to the word that makes it a bad one. */
function mishaps(parsed: Parsed): Range[] {
  const { tokens } = parsed;
  return findAll(tokens, conditions).flatMap(({ from, to }) => {
    // "Because if they pull out, the shows are gone" tells a reason, not a plan.
    const asked = /^(because|even)$/.test(tokens[from - 1]?.text ?? "");
    const behind = tokens.slice(to, to + CONDITION_TOKENS);
    const end = behind.findIndex(({ stop }) => stop === "sentence");
    const clause = behind.slice(0, end < 0 ? behind.length : end + 1);
    const bad = clause.findIndex(
      ({ text }, at) => adverse.has(text) && !onlyDown(parsed, { from: to + at, to: to + at + 1 }),
    );
    // "If I had not done it" looks back, and "when we are closed" is the clock's doing.
    const back =
      /^(i|we)$/.test(clause[0]?.text ?? "") && /^(had|did|were)$/.test(clause[1]?.text ?? "");
    const clock =
      (tokens[from]?.text ?? "").startsWith("when") && MILD.has(clause[bad]?.text ?? "");
    return bad < 0 || asked || back || clock ? [] : [{ from, to: to + bad + 1 }];
  });
}
