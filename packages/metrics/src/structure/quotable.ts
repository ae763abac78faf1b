import { isCleanClause } from "./clean-clause.ts";
import type { Clause } from "./clauses.ts";
import { firstDeedIn, takesDecision } from "./deeds.ts";
import type { Event } from "./events.ts";
import { pricedVerbs, sideSteps, storyMarkers } from "./lexicon/story.ts";
import { reporting, stative } from "./lexicon/verbs.ts";
import { findAll } from "./patterns.ts";
import { LONGEST, tagsOf, turnedWord, wholePhrase, wordsOf } from "./phrase.ts";
import type { AnswerReading, Parsed } from "./reading.ts";
import { isChange } from "./results.ts";

/** Something the candidate said, turned to be said back: "you moved the billing service first". */
export interface Quotable {
  /**
   * `decision`: "decided to". `change`: something was moved, built, stopped, and so has a price.
   * `deed`: anything else they did. `habit`: what they do as a rule. `outcome`: what changed after it. `event`: what others did after it.
   */
  readonly kind: "decision" | "change" | "deed" | "habit" | "outcome" | "event";
  readonly by: "i" | "we" | null;
  /** Begins in lower case and ends without a stop. */
  readonly text: string;
  /** Token at which it stands, to tell early from late. */
  readonly at: number;
  /** The more, the likelier that the answer turns on it. */
  readonly worth: number;
}

/** Candidates that are looked at by the part-of-speech tagger, which is slow. */
const MOST_TAGGED = 8;

/**
 * What can be said back of an answer, in the order said: told as fact or as a plan, not negated, not
 * behind an if, not somebody else's words, without names, and every word heard with confidence.
 */
export function quotables({ parsed, form, generic }: AnswerReading): Quotable[] {
  const firstDeed = firstDeedIn(parsed, form);
  // Where a case was imagined, a past tense belongs to the imagining ("once I talked to them").
  const happened = form === "past" || findAll(parsed.tokens, storyMarkers).length > 0;
  const ruled = form === "approach" || generic;
  const candidates = parsed.events.filter((event) => {
    if (event.negated || event.passive) return false;
    if (reporting.has(event.verb) && !hasSentOn(parsed, event)) return false;
    const byUs = event.subject === "i" || event.subject === "we";
    if (event.time === "past") {
      if (event.stance !== "fact" || !happened || hangsOnTime(parsed, event.clause)) return false;
      if (byUs) return !stative.has(event.verb);
      return event.at > firstDeed && (isChange(parsed.tokens, event) || othersDid(parsed, event));
    }
    if (!byUs || event.tentative) return false;
    if (event.time === "present")
      return ruled && event.stance === "fact" && !isThirdPerson(event.verb);
    const planned = event.stance === "hypothetical" || event.stance === "fact";
    return form !== "past" && planned && !followsIf(parsed, event.clause);
  });
  return candidates
    .map((event) => ({ event, worth: worthOf(parsed, event) }))
    .toSorted((a, b) => b.worth - a.worth || a.event.at - b.event.at)
    .slice(0, MOST_TAGGED)
    .flatMap(({ event, worth }) => saidBack(parsed, event, worth))
    .toSorted((a, b) => a.at - b.at);
}

/** "She ran the next release alone": told in a clause of its own, of somebody or something named. */
function othersDid({ tokens, events }: Parsed, event: Event): boolean {
  const { clause, verb } = event;
  const first = events.find((other) => other.clause === clause) === event;
  const named = !/^(it|this|that|there|which|who|what|these|those|nobody)$/.test(
    tokens[clause.from]?.text ?? "",
  );
  return first && named && clause.subject === "other" && !stative.has(verb);
}

/** "I says to him": said back with "you" it would be wrong. */
const isThirdPerson = (verb: string) => /[^s]s$/.test(verb);

/** "I asked a colleague to talk to support": somebody was set to work, not quoted. */
function hasSentOn({ tokens }: Parsed, { verb, at, clause }: Event): boolean {
  const after = tokens.slice(at + 2, Math.min(at + 6, clause.to));
  return /^(asked|ask|told|tell)$/.test(verb) && after.some(({ text }) => text === "to");
}

/** "If they refuse, I would …" is no plan yet. */
function followsIf({ clauses }: Parsed, clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  return before?.sentence === clause.sentence && before.stance === "conditional";
}

/** "When I joined …": it only says when. */
function hangsOnTime({ tokens }: Parsed, clause: Clause): boolean {
  return tokens
    .slice(clause.from, clause.from + 2)
    .some(({ text }) => /^(when|once|after|before|until|while|whenever|where)$/.test(text));
}

function worthOf({ tokens }: Parsed, event: Event): number {
  const decides = takesDecision(tokens, event) ? 3 : 0;
  const own = event.subject === "i" ? 1 : 0;
  // "Compared them": who hears it back has to think what they were.
  const vague = /^(it|them|him|her|that|this)$/.test(tokens[event.at + 1]?.text ?? "") ? 1.2 : 0;
  if (sideSteps.has(event.verb)) return decides + own - vague - 2;
  return decides + own - vague + (pricedVerbs.has(event.verb) ? 1 : 0);
}

function saidBack(parsed: Parsed, event: Event, worth: number): Quotable[] {
  const byUs = event.subject === "i" || event.subject === "we";
  const start = byUs ? verbStart(parsed, event) : contentStart(parsed, event.clause);
  const said = wordsOf(parsed, start, event.clause.to);
  const least = said.findIndex(({ token }) => token >= event.at) + 1;
  // Where two sentences ran together without a stop, it is not known where the first one ends.
  const runOn = parsed.events.some(
    ({ at, clause, subject }) =>
      clause === event.clause && at > event.at && subject !== event.subject,
  );
  const length =
    runOn || goesOnAsList(parsed, event.clause) ? 0 : wholePhrase(said, least + Number(byUs));
  if (length === 0) return [];
  if (
    event.time === "present" &&
    !isVerb(
      said.map(({ text }) => text),
      least - 1,
    )
  )
    return [];
  if (!isCleanClause(parsed, { event, said, length, byUs })) return [];
  const turned = said.slice(0, length).map(({ text }) => turnedWord(text));
  const text = [...(byUs ? ["you"] : []), ...(event.time === "plan" ? ["would"] : []), ...turned];
  const by = event.subject === "i" || event.subject === "we" ? event.subject : null;
  const kind = byUs ? kindOf(parsed, event) : isChange(parsed.tokens, event) ? "outcome" : "event";
  // What was said in a few words is mostly a step on the way.
  return [{ kind, by, text: text.join(" "), at: event.at, worth: worth + Math.min(length, 6) / 6 }];
}

const isVerb = (texts: readonly string[], at: number) =>
  tagsOf(`you ${texts.join(" ")}`)[at + 1]?.has("Verb") === true;

/** "I put the templates, the schema and the tests there": the clause does not end at the comma. */
function goesOnAsList({ tokens, clauses, events }: Parsed, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  if (!next || next.sentence !== clause.sentence || tokens[clause.to - 1]?.stop !== "comma")
    return false;
  return !events.some((event) => event.clause === next) && next.to - next.from <= LONGEST;
}

/** The verb, with an "always" or "usually" that stands before it. */
function verbStart({ tokens }: Parsed, { at, time }: Event): number {
  const before = tokens[at - 1]?.text ?? "";
  return time === "present" && /^(always|usually|often|never|first)$/.test(before) ? at - 1 : at;
}

function kindOf(parsed: Parsed, event: Event): Quotable["kind"] {
  if (event.time === "present") return "habit";
  if (takesDecision(parsed.tokens, event)) return "decision";
  return pricedVerbs.has(event.verb) && !sideSteps.has(event.verb) ? "change" : "deed";
}

/** Words that lead into a clause or say when, before it says anything. */
const LEADING =
  /^(and|but|so|because|then|which|eventually|finally|ultimately|where|when|as|result|in|end|that|after|now|since|last|this|year|spring|summer|autumn|winter|month|week|quarter|of)$/;

function contentStart({ tokens }: Parsed, clause: Clause): number {
  let at = clause.from;
  const leads = (index: number) =>
    LEADING.test(tokens[index]?.text ?? "") ||
    (/^(the|a)$/.test(tokens[index]?.text ?? "") &&
      /^(end|result)$/.test(tokens[index + 1]?.text ?? ""));
  while (at < clause.to && leads(at)) at++;
  return at;
}
