import type { Mistake } from "@greenroom/protocol";
import type { AskedQuestion } from "./answer-structure.ts";
import { rangeOf } from "./deeds.ts";
import { evidenceOf } from "./evidence.ts";
import { carried, learned } from "./lexicon/lesson.ts";
import * as lexicon from "./lexicon/mistakes.ts";
import { mistakeWords } from "./mistake-words.ts";
import { findAll, type Range } from "./patterns.ts";
import { TECHNICAL_NAME, tagsOf } from "./phrase.ts";
import type { AnswerReading, Parsed } from "./reading.ts";

type MistakeId = Mistake["id"];

/** MI0 (H): of fewer tokens nothing can be missed. */
const LEAST_TOKENS = 40;
/** Quotes that one mistake carries. */
const MOST_QUOTES = 3;

/** The mistakes that cost leadership roles, each with the words that it was read from. */
export function mistakesIn(reading: AnswerReading, question: AskedQuestion): Mistake[] {
  const { parsed, aside, refusals, sensitive } = reading;
  const left = aside !== null || refusals.length > 0 || sensitive !== null;
  if (left || parsed.tokens.length < LEAST_TOKENS) return [];
  const found: readonly (readonly [MistakeId, readonly Range[] | null])[] = [
    ["generic", reading.generic ? (reading.kind?.hits ?? []) : null],
    ["technical-only", technicalOnly(reading)],
    ["no-human-element", nobodyElse(reading, question)],
    ["no-questions-asked", nothingAsked(reading)],
    ["nothing-to-change", nothingToChange(reading, question)],
  ];
  return found.flatMap(([id, hits]) =>
    hits ? [{ id, ...mistakeWords[id], quotes: quotesOf(parsed, hits) }] : [],
  );
}

/** One clause each, none twice, in the order said. */
function quotesOf(parsed: Parsed, hits: readonly Range[]): Mistake["quotes"] {
  const seen = new Set<number>();
  return hits
    .toSorted((a, b) => a.from - b.from)
    .map((hit) => evidenceOf(parsed, hit))
    .filter(({ startSample }) => !seen.has(startSample) && seen.add(startSample))
    .slice(0, MOST_QUOTES)
    .map(({ startSample, endSample, text }) => ({ startSample, endSample, text }));
}

/** MI2 (H): so much of an answer's words are of systems, and at most so few of people and purpose. */
const TECHNICAL_SHARE = 0.085;
const MOST_PURPOSE_SHARE = 0.2;
/** MI2 (H): less is enough where nobody, and no purpose, is spoken of at all. */
const TECHNICAL_SHARE_ALONE = 0.035;

/** MI2: nearly all of it is technical: no purpose, no business, no people. */
function technicalOnly({ parsed, form }: AnswerReading): readonly Range[] | null {
  if (form === "design") return null;
  const technical = wordsIn(parsed, lexicon.technicalWords);
  const human = [...peopleIn(parsed), ...wordsIn(parsed, lexicon.purposeWords)];
  const share = human.length === 0 ? TECHNICAL_SHARE_ALONE : TECHNICAL_SHARE;
  const much = technical.length >= parsed.tokens.length * share;
  return much && human.length <= technical.length * MOST_PURPOSE_SHARE ? technical : null;
}

function wordsIn({ tokens }: Parsed, words: ReadonlySet<string>): Range[] {
  return tokens.flatMap(({ text }, at) => (words.has(text) ? [{ from: at, to: at + 1 }] : []));
}

const ABOUT_PEOPLE: ReadonlySet<AskedQuestion["pillar"]> = new Set<AskedQuestion["pillar"]>([
  "behavioural",
  "cross-functional",
  "hiring",
]);

/** MI3: a question about people, and nobody else appears with words, a view, a need or a feeling. */
function nobodyElse(
  { parsed, form }: AnswerReading,
  { pillar }: AskedQuestion,
): readonly Range[] | null {
  if (form === "design" || !ABOUT_PEOPLE.has(pillar) || peopleIn(parsed).length > 0) return null;
  return tellingClauses(parsed);
}

/** MI3 (H): so many of the fullest clauses show that it is told without anybody else. */
const TELLING_CLAUSES = 2;

/** The fullest clauses in which I or we do something, else the fullest ones: "well" shows nothing. */
function tellingClauses({ clauses, events }: Parsed): readonly Range[] {
  const told = new Set(
    events.filter(({ subject }) => subject === "i" || subject === "we").map(({ clause }) => clause),
  );
  return (told.size > 0 ? [...told] : clauses)
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, TELLING_CLAUSES)
    .map(({ from, to }) => ({ from, to }));
}

/** Other people: by name, by part, or as those who say, need and feel; not in general. */
function peopleIn(parsed: Parsed): Range[] {
  const { tokens } = parsed;
  const general = [...findAll(tokens, lexicon.aboutMe), ...findAll(tokens, lexicon.inGeneral)];
  const others = findAll(tokens, lexicon.someone).filter(
    ({ from, to }) => !general.some((hit) => hit.from < to && from < hit.to),
  );
  return [...others, ...namesIn(parsed)];
}

/** First names, as the tagger knows them, written with a capital. */
function namesIn({ tokens, words }: Parsed): Range[] {
  return tokens.flatMap(({ text, capital, word }, at) => {
    if (!capital || TECHNICAL_NAME.test(text)) return [];
    const [tags] = tagsOf(words[word]?.text.replaceAll(/[^\p{L}'’-]/gu, "") ?? "");
    return tags?.has("FirstName") ? [{ from: at, to: at + 1 }] : [];
  });
}

/** MI4 (H): what is asked or taken as given frames a design in this share of it. */
const FRAMING_SHARE = 0.5;

/** MI4 (H): a clause of fewer tokens ("so, well") shows nothing. */
const LEAST_OF_A_MOMENT = 4;

/** MI4: a design that asks nothing and states no assumption before it solves. */
function nothingAsked({ parsed, form, signals }: AnswerReading): readonly Range[] | null {
  if (form !== "design" || signals.requirements.verdict === "shown") return null;
  const { tokens, clauses } = parsed;
  const end = tokens.length * FRAMING_SHARE;
  const asks =
    clauses.some(({ stance, from }) => stance === "question" && from < end) ||
    findAll(tokens, lexicon.asksOrAssumes).some(({ from }) => from < end);
  const first = clauses.find(({ from, to }) => to - from >= LEAST_OF_A_MOMENT) ?? clauses[0];
  return asks || !first ? null : [{ from: first.from, to: first.to }];
}

/** MI5 (H): a change has so many tokens behind its verb at least ("put it into a sidecar"). */
const LEAST_OF_A_CHANGE = 3;
/** MI5 (H): where nothing says "different", the change is told in the last part of an answer. */
const LAST_PART = 0.5;

/** MI5: asked how they would run it differently, and nothing concrete came. */
function nothingToChange(
  { parsed }: AnswerReading,
  { text }: AskedQuestion,
): readonly Range[] | null {
  if (!lexicon.ASKS_FOR_CHANGE.test(text)) return null;
  const { tokens, events, clauses } = parsed;
  const vague = findAll(tokens, lexicon.vagueObjects);
  const isConcrete = ({ from, to }: Range) => {
    const end = Math.min(to + 12, clauseEnd(parsed, to));
    return (
      end - to >= LEAST_OF_A_CHANGE && !vague.some((hit) => hit.from >= from && hit.from < to + 4)
    );
  };
  const planned = events
    .filter(
      ({ time, subject, negated, tentative, verb, at }) =>
        time === "plan" &&
        (subject === "i" || subject === "we") &&
        !negated &&
        !tentative &&
        at > tokens.length * LAST_PART &&
        !lexicon.vagueChanges.has(verb),
    )
    .map(rangeOf);
  const since = [...findAll(tokens, carried), ...findAll(tokens, learned)].filter(
    ({ from, to }) =>
      from > tokens.length * LAST_PART &&
      tokens.slice(from, to).some((token) => token.text === "i" || token.text === "we") &&
      !tokens
        .slice(from, to)
        .some((token) => /^(different(ly)?|change|would|'d|do|again)$/.test(token.text)),
  );
  if ([...planned, ...since].some(isConcrete)) return null;
  const asked = tokens.findLastIndex((token) => /^different(ly)?$/.test(token.text));
  const clause = parsed.clauseAt[asked] ?? clauses.at(-1);
  return clause ? [{ from: clause.from, to: clause.to }] : [];
}

function clauseEnd({ clauseAt, tokens }: Parsed, at: number): number {
  return clauseAt[at]?.to ?? tokens.length;
}
