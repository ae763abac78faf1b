import type { QuestionForm } from "@greenroom/protocol";
import type { Amount } from "./amounts.ts";
import type { Clause } from "./clauses.ts";
import { actionsOf, firstDeedIn, rangeOf } from "./deeds.ts";
import { isContent, type Event } from "./events.ts";
import { clauseOf, stands } from "./hits.ts";
import { endings, finishing, neverCame, turnsOfBehaviour } from "./lexicon/endings.ts";
import {
  blandResults,
  changeVerbs,
  measurable,
  noMore,
  outcomePhrases,
  nowMarkers,
  resultMarkers,
  strongChange,
} from "./lexicon/outcome.ts";
import { findAll, type Range } from "./patterns.ts";
import type { Parsed } from "./reading.ts";

/** A verb that carries a change in itself, or gets one from its next words ("got a lot faster"). */
export function isChange(tokens: Parsed["tokens"], { verb, at }: Event): boolean {
  if (strongChange.has(verb)) return true;
  if (!/^(got|went|became|ran|came|turned)$/.test(verb)) return false;
  const next = tokens.slice(at + 1, at + 4).map(({ text }) => text);
  return next.some((text) =>
    /^(down|up|away|from|faster|slower|cheaper|better|worse|stronger|smaller|calmer|safer|quicker|shorter|easier|simpler|quieter)$/.test(
      text,
    ),
  );
}

/** What came of it: a change told as so, after something was done, or marked as the outcome. */
export function resultsIn(parsed: Parsed, form: QuestionForm): { strong: Range[]; weak: Range[] } {
  const { events, tokens } = parsed;
  const begun = firstDeedIn(parsed, form);
  const markers = findAll(tokens, resultMarkers);
  const bland = findAll(tokens, blandResults);
  const strong: Range[] = [
    ...stands(parsed, noMore, ["fact"]),
    ...stands(parsed, outcomePhrases, ["fact"]),
    ...endingsIn(parsed),
    ...sizesNow(parsed),
  ].filter((hit) => hit.from > begun);
  const weak: Range[] = [];
  const done: Range[] = [];
  for (const event of events) {
    if (event.time !== "past" || event.stance !== "fact" || event.negated) continue;
    if (saysHowLong(parsed, event)) continue;
    const amount = changeNear(parsed, event);
    const intended = tokens[event.at + 1]?.text === "to" || /^(had|did)$/.test(event.verb);
    const marked = markers.some((marker) => marks(marker, event, parsed));
    const byUs = event.subject === "i" || event.subject === "we";
    const headline = byUs && isChange(tokens, event) && amount;
    if (event.at < begun && !marked && !headline) continue;
    if (byUs && late(parsed, event) && finishing.has(event.verb)) done.push(rangeOf(event));
    const strongly = isChange(tokens, event) || endsStory(parsed, event, form);
    const changed = strongly || (changeVerbs.has(event.verb) && (!byUs || marked));
    const outcome = marked && (!byUs || changeVerbs.has(event.verb) || event.passive);
    if (!changed && !outcome && !(amount && !byUs && !intended)) continue;
    const isBland = bland.some((hit) => clauseOf(parsed, hit.from) === event.clause) && !amount;
    const full = strongly || marked || amount;
    (full && !isBland ? strong : weak).push(rangeOf(event));
  }
  const today = stands(parsed, nowMarkers, ["fact"]).filter((hit) => {
    const clause = clauseOf(parsed, hit.from);
    if (!clause || hit.from <= begun || clause.to - clause.from < 4) return false;
    return clause.subject === "other" || (clause.subject !== "you" && runsOn(parsed, clause, hit));
  });
  return {
    strong: strong.length + today.length > 0 ? [...strong, ...today] : done,
    weak: [...weak, ...bland.filter((hit) => hit.from > begun)],
  };
}

/** "We're paying forty percent less": the size of what came of it, told of today. */
function sizesNow({ amounts, clauseAt, events }: Parsed): Range[] {
  return amounts.filter(({ kind, from }) => {
    const clause = clauseAt[from];
    const told = events.some((event) => event.clause === clause && event.time !== "present");
    return kind === "change" && clause?.stance === "fact" && !told;
  });
}

/** "The requests dried up", "nobody calls us any more": not where it is about what I do. */
function endingsIn(parsed: Parsed): Range[] {
  return stands(parsed, endings, ["fact"]).filter((hit) => {
    const clause = clauseOf(parsed, hit.from);
    return clause?.subject !== "i" || runsOn(parsed, clause, hit);
  });
}

/** So late in an answer, as a share of it, what was finished is what came of it. */
const LATE = 0.4;
const late = ({ tokens }: Parsed, { at }: Event) => at > tokens.length * LATE;

/** "Sales started to ask": told as the way it went, with no word that says so. */
function endsStory(parsed: Parsed, event: Event, form: QuestionForm): boolean {
  const { tokens } = parsed;
  if (event.subject === "i" || event.subject === "we") return false;
  if (turnsOfBehaviour.has(event.verb)) {
    const next = tokens[event.at + 1];
    const ended = tokens[event.at]?.stop !== null || event.at + 1 >= event.clause.to;
    return ended || next?.text === "to" || next?.text.endsWith("ing") === true;
  }
  const deeds = actionsOf(parsed, form, "i").map(({ at }) => at);
  const after = deeds.length > 1 && event.at > Math.max(...deeds);
  return late(parsed, event) && after && changeVerbs.has(event.verb);
}

/** "… the form the designers come first now": a new sentence began, though no stop was heard. */
function runsOn({ tokens }: Parsed, clause: Clause, hit: Range): boolean {
  return tokens
    .slice(clause.from + 2, hit.to)
    .some(
      ({ text }, index) =>
        /^(the|our|other|every|everybody|everyone|nobody|people|they|he|she|that|it)$/.test(text) &&
        isContent(tokens[clause.from + 1 + index]?.text ?? ""),
    );
}

/** "It took ten weeks" tells of the work, "the run took ten minutes" of what came of it. */
function saysHowLong({ tokens }: Parsed, { verb, at, clause }: Event): boolean {
  if (verb !== "took" || !/^(it|that|this|which|all)$/.test(tokens[at - 1]?.text ?? ""))
    return false;
  const texts = tokens.slice(at, clause.to).map(({ text }) => text);
  const long = texts.some((text) => /^(day|week|month|quarter|year)s?$/.test(text));
  return long && !texts.some((text) => /^(instead|than|from|rather|longer|less|down)$/.test(text));
}

function changeNear({ amounts }: Parsed, { clause }: Event): Amount | undefined {
  const inClause = (amount: Amount) => amount.from < clause.to && clause.from < amount.to;
  return amounts.find(
    (amount) => amount.kind !== "moment" && amount.kind !== "count" && inClause(amount),
  );
}

/** A marker counts for the verbs of its own clause, and for the next clause of the sentence. */
function marks(marker: Range, event: Event, parsed: Parsed): boolean {
  const clause = clauseOf(parsed, marker.from);
  if (!clause || clause.sentence !== event.clause.sentence) return false;
  const at = parsed.clauses.indexOf(clause);
  const onlySaysWhen = !parsed.events.some((other) => other.clause === clause);
  return clause === event.clause || (parsed.clauses[at + 1] === event.clause && onlySaysWhen);
}

/** Any amount but a date and a handful: "two kinds of users" sizes nothing. */
export function saysSize(parsed: Parsed, amount: Amount): boolean {
  return amount.kind === "measure" || (amount.kind !== "moment" && saysHowMuch(parsed, amount));
}

/** "By a third", "two hundred mismatches": more than "two weeks" and "three of us". */
function saysHowMuch({ tokens }: Parsed, { kind, from, to }: Amount): boolean {
  if (kind === "change") return true;
  const text = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ");
  if (/\b(day|week|month|quarter|year|hour|minute|people|engineer|team|time)s?\b/.test(text))
    return false;
  return kind === "measure" || /hundred|thousand|million|\d\d/.test(text);
}

/** Whether a result's size was told, and whether asking for one makes sense. */
export function toldInNumbers(parsed: Parsed): {
  told: boolean;
  sensible: boolean;
  ended: boolean;
} {
  const begun = firstDeedIn(parsed, "past");
  const results = resultsIn(parsed, "past");
  const inResult = (amount: Amount) =>
    [...results.strong, ...results.weak].some((hit) => {
      const sentence: Clause["sentence"] | undefined = clauseOf(parsed, hit.from)?.sentence;
      const same = clauseOf(parsed, amount.from)?.sentence === sentence;
      return same && Math.abs(amount.from - hit.from) <= 20;
    });
  const told = parsed.amounts.some((amount) => {
    const stance = clauseOf(parsed, amount.from)?.stance;
    if (amount.kind === "moment" || stance === "question" || stance === "conditional") return false;
    return (amount.from > begun && saysHowMuch(parsed, amount)) || inResult(amount);
  });
  const near = (hit: Range) => inResult({ ...hit, kind: "count" });
  return {
    told,
    sensible: findAll(parsed.tokens, measurable).some(near),
    ended: stands(parsed, neverCame, ["fact"]).length > 0,
  };
}
