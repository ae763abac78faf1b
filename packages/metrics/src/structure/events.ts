import { isAdverb, stanceAt, type Clause, type Stance, type Subject } from "./clauses.ts";
import { changeVerbs } from "./lexicon/outcome.ts";
import { determiners, looksPast, pronouns, sameInPast } from "./lexicon/verbs.ts";
import type { Token } from "./tokens.ts";

/** One verb with whoever does it. */
export interface Event {
  readonly verb: string;
  /** Token index of the verb. */
  readonly at: number;
  readonly clause: Clause;
  readonly subject: Subject;
  readonly stance: Stance;
  readonly negated: boolean;
  /** `past`: told as done. `plan`: would, will, going to. `present`: what is or is usual. */
  readonly time: "past" | "plan" | "present";
  /** "I was asked": somebody else did it. */
  readonly passive: boolean;
  /** Could, might, may: a possibility, chosen by nobody. */
  readonly tentative: boolean;
}

const NEGATORS = new Set(
  "not never nobody nothing none neither nor hardly barely without no".split(" "),
);
const BE = new Set("was were is are am be been being got get".split(" "));
const HAVE = new Set("have has had having 'd".split(" "));
const PLAN = new Set("would will 'd should could might may can must shall".split(" "));
const NO_VERB = new Set(
  "to of in at on for with by from and or but so the a an my our your his her their its this that about as than then very too more not never also there here up down out off over back again".split(
    " ",
  ),
);

/** Every verb that a subject stands to, in order. */
export function eventsOf(tokens: readonly Token[], clauses: readonly Clause[]): Event[] {
  return clauses.flatMap((clause) => eventsIn(tokens, clause));
}

function eventsIn(tokens: readonly Token[], clause: Clause): Event[] {
  const events: Event[] = [];
  for (let at = clause.from; at < clause.to; at++) {
    const time = timeOfVerb(tokens, clause, at);
    if (!time) continue;
    const before = wordBefore(tokens, clause, at);
    events.push({
      verb: tokens[at]?.text ?? "",
      at,
      clause,
      subject:
        events.length > 0 && isContent(subjectWord(tokens, clause, at, time))
          ? "other"
          : clause.subject,
      stance: time === "past" ? stanceAt(tokens, clause, at) : clause.stance,
      negated: isNegated(tokens, clause, at),
      time,
      passive: BE.has(before) && looksPast(tokens[at]?.text ?? ""),
      tentative: /^(could|might|may)$/.test(before),
    });
  }
  return events;
}

/** The word that may be a verb's own subject: "I decided the dahlias would go in". */
function subjectWord(
  tokens: readonly Token[],
  clause: Clause,
  at: number,
  time: Event["time"],
): string {
  if (time === "past") return wordBefore(tokens, clause, at);
  const modal = tokens.slice(clause.from, at).findLastIndex(({ text }) => PLAN.has(text));
  return time === "plan" && modal > 0 ? wordBefore(tokens, clause, clause.from + modal) : "";
}

/**
 * Whether a word may be a noun, and so the subject of the verb behind it: "we went with the monorepo
 * build times dropped" has two subjects, though no stop was heard between them.
 */
export function isContent(word: string): boolean {
  return !(
    NO_VERB.has(word) ||
    BE.has(word) ||
    HAVE.has(word) ||
    PLAN.has(word) ||
    pronouns.has(word) ||
    looksPast(word) ||
    /^(|who|what|when|how|because|if|him|them|us|me|it|did|do|does)$/.test(word)
  );
}

function timeOfVerb(tokens: readonly Token[], clause: Clause, at: number): Event["time"] | null {
  const text = tokens[at]?.text ?? "";
  const before = wordBefore(tokens, clause, at);
  if (PLAN.has(before)) {
    if (before === "'d" && looksPast(text)) return "past";
    return NO_VERB.has(text) || isAdverb(text) || /^(have|be)$/.test(text) ? null : "plan";
  }
  if (before === "to") {
    // "I am going to split it", "I want to start with".
    const planned = /^(going|want|need|plan|like|try)$/.test(tokens[at - 2]?.text ?? "");
    return planned ? "plan" : null;
  }
  if (looksPast(text)) {
    // "That saved two days", but not "that shared library".
    const stands = /^(this|that)$/.test(before) && changeVerbs.has(text);
    return (determiners.has(before) && !stands) || PLAN.has(before) ? null : "past";
  }
  if (sameInPast.has(text))
    return /^(i|we|they|he|she|it|that|which|and|then)$/.test(before) ? "past" : null;
  if (/^(do|does|did|not)$/.test(before)) {
    return NO_VERB.has(text)
      ? null
      : before === "did" || tokens[at - 2]?.text === "did"
        ? "past"
        : "present";
  }
  if (/^(i|we|you|they)$/.test(before)) {
    const verbLike = !NO_VERB.has(text) && !isAdverb(text) && !PLAN.has(text) && !HAVE.has(text);
    return verbLike && !/^(do|did|is|was|were|us|who|all|both|each)$/.test(text) ? "present" : null;
  }
  return null;
}

/** The nearest word before, adverbs left out; the empty text at the clause's start. */
function wordBefore(tokens: readonly Token[], clause: Clause, at: number): string {
  for (let i = at - 1; i >= clause.from; i--) {
    const text = tokens[i]?.text ?? "";
    if (!isAdverb(text) || text === "not") return text;
  }
  return "";
}

/** Whether a word of negation stands before this token in its clause. */
export function isNegated(tokens: readonly Token[], clause: Clause, at: number): boolean {
  for (let i = clause.from; i < at; i++) {
    const text = tokens[i]?.text ?? "";
    if (!NEGATORS.has(text)) continue;
    const next = tokens[i + 1]?.text;
    if (text === "not" && next === "only") continue;
    if (text === "no" && next === "longer") continue;
    // "no" and "without" reach over the words that follow them, not over the whole clause.
    if ((text === "no" || text === "without") && at - i > 4) continue;
    return true;
  }
  return false;
}
