import {
  keepsFigures,
  likelyAside,
  plainAside,
  readAnswer,
  refersBack,
  surelyTold,
  type AnswerReading,
  type RefusedTopic,
  type SignalId,
  type Verdict,
} from "@greenroom/metrics";
import type { Word } from "@greenroom/protocol";
import { findQuestion } from "../bank/bank.ts";
import type { Answer, Exchange, Utterance } from "../interviewer.ts";
import type { Question } from "../question.ts";
import { gapOfMove } from "./break-in-moves.ts";
import { turnedGapsOf } from "./turned-gaps.ts";

/** Everything the policy knows, folded from what was said; nothing is kept between two turns. */
export interface Ledger {
  /** Everything the interviewer said, oldest first. */
  readonly said: readonly Utterance[];
  readonly askedIds: ReadonlySet<string>;
  /** The main question that is open. */
  readonly question: Question | undefined;
  /** What the person is to answer: the main question, or the follow-up to it. */
  readonly pending: Utterance | undefined;
  /** The last answer, if it was heard well. */
  readonly latest: AnswerReading | undefined;
  /** All answers to this question that were heard well and are answers. */
  readonly readings: readonly AnswerReading[];
  /** What can be said back of them: what was misheard cannot. */
  readonly quotable: readonly AnswerReading[];
  /** All that was told of the matter: the same answers, and earlier ones where somebody goes back to them. */
  readonly heard: readonly AnswerReading[];
  /** What the questions before were answered with, oldest first. */
  readonly earlier: readonly EarlierAnswers[];
  /** Moves made on this question, each once only. */
  readonly moves: ReadonlySet<string>;
  readonly followUps: number;
  /** Not to be asked about: refused on this question, or for the whole interview. */
  readonly refused: ReadonlySet<RefusedTopic>;
  /** Turns in a row, up to now, that brought no answer. */
  readonly inRow: {
    readonly badlyHeard: number;
    readonly silent: number;
    readonly unknown: number;
  };
}

/** The answers to an earlier question of this interview. */
export interface EarlierAnswers {
  readonly question: Question;
  readonly readings: readonly AnswerReading[];
  /** The person said that they were misheard, or declined something: nothing of it is said back. */
  readonly closed: boolean;
  /** Who of a panel asked for them. */
  readonly askedBy: readonly string[];
  /** Whom the person told, as it goes on after "you told"; absent: who asks now. */
  readonly toldTo?: string;
}

export function foldLedger(exchanges: readonly Exchange[]): Ledger {
  const said = exchanges.map((exchange) => exchange.said);
  const opened = said.findLastIndex((utterance) => utterance.kind === "ask");
  const question = findQuestion(said[opened]?.questionId ?? "");
  const onQuestion = opened < 0 ? [] : exchanges.slice(opened);
  const followUps = onQuestion.filter(({ said: { kind } }) => kind === "follow-up");
  const allReadings = readingsOf(onQuestion, question);
  const readings = allReadings.filter(isAnswer);
  const earlier = earlierAnswers(exchanges.slice(0, Math.max(0, opened)));
  const recalled = readings.some(refersBack)
    ? earlier.flatMap((before) => (before.question.form === question?.form ? before.readings : []))
    : [];
  const last = exchanges.at(-1);
  return {
    said,
    askedIds: new Set(
      said.flatMap(({ kind, questionId }) => (kind === "ask" && questionId ? [questionId] : [])),
    ),
    question,
    pending: said.findLast(({ kind }) => kind === "ask" || kind === "follow-up"),
    latest: last?.answer && !soundedBadly(last.answer) ? allReadings.at(-1) : undefined,
    readings,
    quotable: allReadings.slice(allReadings.findLastIndex(isCorrection) + 1).filter(isAnswer),
    heard: [...recalled, ...readings],
    earlier,
    // Who broke in to ask for a result has asked for it.
    moves: new Set(
      onQuestion.flatMap(({ said: { move } }) => [move, gapOfMove(move), ...turnedGapsOf(move)]),
    ),
    followUps: followUps.length,
    refused: refusedTopics(exchanges, opened),
    inRow: {
      badlyHeard: countBack(exchanges, (answer) => soundedBadly(answer)),
      silent: countBack(exchanges, (answer) => isSilent(answer)),
      unknown: countBack(exchanges, (answer) => read(answer, undefined).aside?.kind === "unknown"),
    },
  };
}

/**
 * The best verdict that any answer to this question earned for this. What was said in sure words
 * counts as shown, however few: who said it would be asked for what they told.
 */
export function told(ledger: Ledger, id: SignalId): Verdict {
  const signals = ledger.heard.map((reading) => reading.signals[id]);
  if (signals.some(({ sure }) => sure)) return "shown";
  const verdicts = signals.map(({ verdict }) => verdict);
  return verdicts.includes("thin") ? "thin" : "not-heard";
}

/** Voice without words that can be relied on. */
export function soundedBadly(answer: Answer): boolean {
  return answer.heardBadly || (answer.words.length === 0 && answer.durationS > 1);
}

function isSilent(answer: Answer): boolean {
  return !soundedBadly(answer) && read(answer, undefined).aside?.kind === "silence";
}

const isAnswer = ({ aside }: AnswerReading) => aside === null;
const isCorrection = ({ aside }: AnswerReading) => aside?.kind === "misheard";

/** Moves that tell somebody that what they said was taken for no answer. */
const NO_ANSWER = /^(back-to-question|take-joke)/;

/** The answers on one question, in order, without those that were taken for none. */
function readingsOf(exchanges: readonly Exchange[], question: Question | undefined) {
  return exchanges.reduce<AnswerReading[]>((before, exchange, at) => {
    const setAside = NO_ANSWER.test(exchanges[at + 1]?.said.move ?? "");
    return setAside ? before : [...before, ...readingOf(exchange, question, before.some(isAnswer))];
  }, []);
}

function earlierAnswers(exchanges: readonly Exchange[]): EarlierAnswers[] {
  const starts = exchanges.flatMap(({ said: { kind } }, at) => (kind === "ask" ? [at] : []));
  return starts.flatMap((start, order) => {
    const question = findQuestion(exchanges[start]?.said.questionId ?? "");
    if (!question) return [];
    const thread = exchanges.slice(start, starts[order + 1]);
    const all = readingsOf(thread, question);
    const closed = all.some(
      (reading) =>
        isCorrection(reading) || reading.refusals.length > 0 || reading.sensitive !== null,
    );
    return [{ question, readings: all.filter(isAnswer), closed, askedBy: askersOf(thread) }];
  });
}

function askersOf(thread: readonly Exchange[]): string[] {
  return [...new Set(thread.flatMap(({ said }) => said.by ?? []))];
}

function readingOf(
  { answer }: Exchange,
  question: Question | undefined,
  goesOn = false,
): AnswerReading[] {
  if (!answer || soundedBadly(answer)) return [];
  const reading = read(answer, question, goesOn);
  return reading ? [reading] : [];
}

/** Readings by the words they are of: an answer is read once, however often the history is folded. */
const readBefore = new WeakMap<readonly Word[], AnswerReading>();
/** Those that were read with meanings, whether or not any sense could be made of them. */
const withMeaning = new WeakSet<AnswerReading>();

function read(
  { words, meanings }: Pick<Answer, "words" | "meanings">,
  question: Question | undefined,
  goesOn = false,
): AnswerReading {
  const before = readBefore.get(words);
  const form = question?.form ?? "past";
  // Where the question does not matter, any reading of these words will do.
  const fits =
    !question ||
    (before?.form === form &&
      before.parsed.goesOn === goesOn &&
      (withMeaning.has(before) || !meanings));
  if (before && fits) return before;
  const plain = readAnswer(words, form, goesOn, meanings);
  const reading = withAside(plain);
  readBefore.set(words, reading);
  if (meanings) withMeaning.add(reading);
  return reading;
}

/** What is no answer by the rules, or by what it means; rules take a word for a request too easily. */
function withAside(plain: AnswerReading): AnswerReading {
  const byRules = plain.aside ?? plainAside(plain);
  const told = byRules !== null && surelyTold(plain, byRules);
  const aside = told ? null : likelyAside(plain, byRules);
  const stops = byRules?.kind === "stop" ? false : plain.stops && !told;
  return { ...plain, aside, stops: stops || aside?.kind === "stop" };
}

/** An answer read for this form: as the ledger has read it, where it has. */
export function readingFor(words: readonly Word[], form: Question["form"]): AnswerReading {
  const before = readBefore.get(words);
  return before?.form === form ? before : readAnswer(words, form);
}

function countBack(exchanges: readonly Exchange[], holds: (answer: Answer) => boolean): number {
  const back = exchanges.toReversed();
  const first = back.findIndex(({ answer }) => !answer || !holds(answer));
  return first < 0 ? back.length : first;
}

/** Kept back once, names and figures stay closed for the whole interview. */
const FOR_ALL: ReadonlySet<RefusedTopic> = new Set<RefusedTopic>(["names", "number"]);

function refusedTopics(exchanges: readonly Exchange[], opened: number): Set<RefusedTopic> {
  const topics = exchanges.flatMap((exchange, at) =>
    readingOf(exchange, undefined).flatMap(({ refusals }) =>
      refusals.map(({ topic }) => ({ topic: askedFor(exchange.said, topic), here: at >= opened })),
    ),
  );
  const withoutFigures = exchanges.some((exchange) =>
    readingOf(exchange, undefined).some(keepsFigures),
  );
  const times = (topic: RefusedTopic) => topics.filter((refusal) => refusal.topic === topic).length;
  const kept = topics
    .filter(({ topic, here }) => here || FOR_ALL.has(topic) || times(topic) > 1)
    .map(({ topic }) => topic);
  return new Set(withoutFigures ? [...kept, "number" as const] : kept);
}

/** "I'd rather not say" declines what was asked for just before. */
function askedFor(said: Utterance, topic: RefusedTopic): RefusedTopic {
  if (topic !== "question") return topic;
  const move = gapOfMove(said.move);
  if (/^ask-(number|cost|load)$/.test(move)) return "number";
  return move === "ask-result" ? "result" : topic;
}
