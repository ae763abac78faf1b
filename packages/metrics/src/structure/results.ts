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
  perhapsResult,
  noMore,
  outcomePhrases,
  nowMarkers,
  resultMarkers,
  strongChange,
} from "./lexicon/outcome.ts";
import { reporting, stative } from "./lexicon/verbs.ts";
import { findAll, type Range } from "./patterns.ts";
import type { Parsed } from "./reading.ts";
import { nothingLost, sizesThen, textAt, VERY_LATE } from "./results-late.ts";

/** A verb that carries a change in itself, or gets one from its next words ("got a lot faster"). */
export function isChange(tokens: Parsed["tokens"], { verb, at }: Event): boolean {
  if (strongChange.has(verb)) return true;
  if (!/^(got|went|became|ran|came|turned)$/.test(verb)) return false;
  const next = tokens.slice(at + 1, at + 4).map(({ text }) => text);
  if (next[0] === "from") return true;
  return next.some((text) =>
    /^(down|up|away|faster|slower|cheaper|better|worse|stronger|smaller|calmer|safer|quicker|shorter|easier|simpler|quieter)$/.test(
      text,
    ),
  );
}

/** What came of it: a change told as so, after something was done, or marked as the outcome. */
export function resultsIn(parsed: Parsed, form: QuestionForm): { strong: Range[]; weak: Range[] } {
  const { events, tokens } = parsed;
  const begun = firstDeedIn(parsed, form);
  const markers = findAll(tokens, resultMarkers);
  const bland = stands(parsed, blandResults, ["fact"]);
  const strong: Range[] = [
    ...nothingLost(parsed),
    ...sizesThen(parsed),
    ...stands(parsed, noMore, ["fact"]),
    ...stands(parsed, outcomePhrases, ["fact"]),
    ...endingsIn(parsed),
    ...sizesNow(parsed),
  ].filter((hit) => hit.from > begun);
  const weak: Range[] = [];
  const done: Range[] = [];
  for (const event of events) {
    if (event.time !== "past" || event.stance !== "fact" || event.negated) continue;
    if (saysHowLong(parsed, event) || SAYS.test(event.verb)) continue;
    if (isAskedOrTold(parsed, event)) continue;
    const amount = changeNear(parsed, event);
    const intended = tokens[event.at + 1]?.text === "to" || /^(had|did)$/.test(event.verb);
    const marked = markers.some((marker) => marks(marker, event, parsed));
    const byUs = event.subject === "i" || event.subject === "we";
    const headline = byUs && isChange(tokens, event) && amount;
    if (event.at < begun && !marked && !headline) continue;
    if (byUs && late(parsed, event) && finishing.has(event.verb)) {
      done.push(rangeOf(event));
      if (!amount && form === "past") continue;
    }
    // What one cut or raised oneself is a deed, unless it is told by how much.
    const own = byUs && OWN_MEANS.has(event.verb) && !amount && !marked;
    const strongly = (isChange(tokens, event) && !own) || endsStory(parsed, event, form);
    // "We sold twice as many": so much more of what we do is what came of it.
    const more = byUs && amount?.kind === "change" && event.at > begun && event.at !== begun;
    const changed = strongly || more || (changeVerbs.has(event.verb) && (!byUs || marked));
    const outcome = marked && (!byUs || changeVerbs.has(event.verb) || event.passive);
    if (!changed && !outcome && !(amount && !byUs && !intended)) continue;
    const vague = form === "past" && isLong(parsed) && !amount && isVague(parsed, event);
    const isBland =
      vague || (bland.some((hit) => clauseOf(parsed, hit.from) === event.clause) && !amount);
    // In a story, an amount in its middle may be of anything, and "after a week he called" is a step.
    // RE7: "two people were against it" counts who was there; nothing changed.
    const sized =
      amount &&
      !onlyCounts(parsed, amount, event) &&
      (form !== "past" || changed || marked || inSecondHalf(parsed, event));
    const told =
      marked && (changeVerbs.has(event.verb) || event.passive || inLastPart(parsed, event));
    const full = strongly || told || sized;
    (full && !isBland ? strong : weak).push(rangeOf(event));
  }
  const today = stands(parsed, nowMarkers, ["fact"]).filter((hit) => {
    const clause = clauseOf(parsed, hit.from);
    if (!clause || hit.from <= begun || clause.to - clause.from < 3) return false;
    if (isLong(parsed) && hit.from < tokens.length * LATE) return false;
    return clause.subject === "other" || (clause.subject !== "you" && runsOn(parsed, clause, hit));
  });
  const isFinished = ({ from, to }: Range) =>
    tokens.slice(from, to).some(({ text }) => text === "live" || finishing.has(text));
  const full = [...strong, ...today].filter((hit) => !isFinished(hit));
  const finished = [...strong.filter(isFinished), ...done];
  // RE5: "In the end we delivered, it went well" says no more than that it is over.
  const said = bland.some((hit) => isLateInStory(parsed, hit)) ? [] : finished;
  return {
    strong: full.length > 0 ? [...full, ...strong.filter(isFinished)] : said,
    weak: [
      ...weak,
      ...finished,
      ...(form === "past" ? findAll(tokens, perhapsResult) : []),
      ...bland.filter((hit) => hit.from > begun || isLateInStory(parsed, hit)),
      ...(form === "past" ? whatFollowed(parsed) : []),
    ],
  };
}

/** RE10: "how we repeat failed payments", "I did not know why it failed": no change is told. */
function isAskedOrTold({ tokens }: Parsed, { clause, at }: Event): boolean {
  const opens = tokens.slice(clause.from, Math.min(clause.from + 2, at)).map(({ text }) => text);
  const before = tokens[clause.from - 1];
  // "That is how we cut it" and "which is why it fell" tell what came of it.
  const told = /^(is|was|'s)$/.test(before?.text ?? "") && before?.stop === null;
  return !told && opens.some((text) => /^(how|why|whether)$/.test(text));
}

/** RE7: an amount of people or time beside a verb of being or having is no change. */
function onlyCounts({ tokens }: Parsed, { kind, from, to }: Amount, { verb }: Event): boolean {
  if (kind === "change" || !stative.has(verb)) return false;
  return tokens.slice(from, to).some(({ text }) => OF_PEOPLE.test(text));
}

const OF_PEOPLE =
  /^(people|engineer|team|customer|user|day|week|month|quarter|year|hour|minute)s?$/;

/** What somebody may cut or raise with their own hands. */
const OWN_MEANS = new Set(
  "cut dropped reduced increased raised lowered improved fixed shortened added".split(" "),
);

/** "She said it would halve the costs" is no result. */
const SAYS =
  /^(said|told|thought|asked|hoped|feared|believed|argued|claimed|promised|predicted|expected)$/;

/** RE6: "communication improved", "it got a lot easier": nobody can see by how much, or in what. */
function isVague({ tokens }: Parsed, { verb, at }: Event): boolean {
  if (/^(improved|increased|grew|gained|decreased|strengthened|simplified)$/.test(verb))
    return true;
  const next = tokens.slice(at + 1, at + 5).map(({ text }) => text);
  return (
    /^(got|became|went|felt|was|were|ran)$/.test(verb) &&
    next.some((text) =>
      /^(better|easier|stronger|calmer|happier|smoother|nicer|quieter|simpler|faster|clearer|closer|tighter)$/.test(
        text,
      ),
    )
  );
}

const isLong = ({ tokens }: Parsed) => tokens.length >= LEAST_STORY;
const inSecondHalf = (parsed: Parsed, { at }: Event) =>
  !isLong(parsed) || at > parsed.tokens.length * LATE;
const inLastPart = (parsed: Parsed, { at }: Event) =>
  !isLong(parsed) || at > parsed.tokens.length * VERY_LATE;

const isLateInStory = ({ tokens }: Parsed, { from }: Range) =>
  tokens.length >= LEAST_STORY && from > tokens.length * VERY_LATE;

/** What others did or what there was, late in the answer. */
function whatFollowed({ events, tokens }: Parsed): Range[] {
  if (tokens.length < LEAST_STORY) return [];
  return events
    .filter(
      ({ at, time, stance, subject, negated, clause, verb }) =>
        at > tokens.length * VERY_LATE &&
        time === "past" &&
        stance === "fact" &&
        subject === "other" &&
        !negated &&
        !stative.has(verb) &&
        !reporting.has(verb) &&
        !HANGS_ON.test(textAt(tokens, clause.from)),
    )
    .map(rangeOf);
}

/** RE4 (H): in fewer tokens, what others did last is a step of it. */
const LEAST_STORY = 60;
const HANGS_ON = /^(because|when|while|that|who|which|if|as|since|where|until|before)$/;

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
  if (turnsOfBehaviour.has(event.verb) && inSecondHalf(parsed, event)) {
    const next = tokens[event.at + 1];
    const ended = tokens[event.at]?.stop !== null || event.at + 1 >= event.clause.to;
    return ended || next?.text === "to" || next?.text.endsWith("ing") === true;
  }
  const deeds = actionsOf(parsed, form, "i").map(({ at }) => at);
  const after = deeds.length > 1 && event.at > Math.max(...deeds);
  return late(parsed, event) && after && changeVerbs.has(event.verb) && !LIGHT.test(event.verb);
}

/** RE8: light verbs carry no change: "she just got the keys", "he came in". */
const LIGHT =
  /^(got|went|came|turned|held|kept|caught|started|happened|followed|met|hit|called|left)$/;

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
