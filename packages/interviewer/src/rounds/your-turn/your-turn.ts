import { readAnswer } from "@greenroom/metrics";
import type { Word } from "@greenroom/protocol";
import type { Utterance } from "../../interviewer.ts";
import { soundedBadly } from "../../scripted/ledger.ts";
import {
  by,
  farewell,
  notTwice,
  onQuestion,
  phrases,
  word,
  type Turn,
} from "../../scripted/utterances.ts";
import { wholeS } from "../time.ts";
import { hasNoQuestion, questionsAsked, type OwnQuestion } from "./questions-asked.ts";
import { sheetOf } from "./sheets/sheets.ts";
import { topicAbout, type TopicId } from "./topics.ts";

/** Of several questions at once the last ones are answered: they are still in the ear. */
const MOST_AT_ONCE = 2;
/** "Anything else?" comes so often at most. */
const MOST_MORE = 2;
const MOST_NOT_HEARD = 2;
/** Under this much time left nothing more is asked for, s. */
const LAST_WORD_S = 15;

const ANSWERED = "your-turn-answer";
const NOT_HEARD = "your-turn-not-heard";
const TIME = "your-turn-time";

/** What is said once the candidate has the floor: answers in role, as long as there are questions. */
export function yourTurn(turn: Turn): Utterance {
  const { context, ledger } = turn;
  const last = context.exchanges.at(-1);
  if (context.trigger === "skip") return noQuestion(turn);
  if (context.trigger === "repeat") return again(turn);
  const answer = last?.answer;
  if (!answer) return noQuestion(turn);
  if (soundedBadly(answer)) return notHeard(turn);
  if (ledger.latest?.stops) return farewell(turn, "stopped");
  const questions = questionsAsked(answer.words);
  if (
    ledger.latest?.aside?.kind === "repeat" &&
    (questions.length === 0 || asksAgain(answer.words))
  )
    return again(turn);
  if (questions.length > 0) return answered(turn, questions.slice(-MOST_AT_ONCE));
  if (ledger.latest?.aside?.kind === "time" && count(turn, TIME) === 0)
    return once(turn, TIME, sheetOf(context.plan.personaId).takeYourTime);
  // A remark on what was answered is no question, and no end either.
  const goesOn = answer.words.length > 0 && !hasNoQuestion(answer.words) && mayGoOn(turn);
  return goesOn ? more(turn, "") : noQuestion(turn);
}

/** By the rules alone: here a question is what is waited for, and may be of anything. */
function asksAgain(words: readonly Word[]): boolean {
  return readAnswer(words, "past").aside?.kind === "repeat";
}

function answered(turn: Turn, questions: readonly OwnQuestion[]): Utterance {
  const told = new Set(topicsToldBy(turn));
  const texts = new Set<string>();
  for (const question of questions) {
    const topic = topicAbout(question);
    texts.add(answerTo(turn, topic, topic !== null && told.has(topic)));
    if (topic) told.add(topic);
  }
  const text = [...texts].join(" ");
  if (mayGoOn(turn)) return more(turn, text);
  const last = farewell(turn, "goodbyes");
  return { ...last, text: `${text} ${last.text}` };
}

function answerTo(turn: Turn, topic: TopicId | null, again: boolean): string {
  const sheet = sheetOf(turn.context.plan.personaId);
  if (topic === null) return word(turn, sheet.unknown);
  if (again) return word(turn, sheet.more);
  return topic === "pay" ? sheet.pay : sheet.answers[topic];
}

/** Topics that whoever answers now has told of: what was not heard, or another of a panel told, is new. */
function topicsToldBy(turn: Turn): TopicId[] {
  const { exchanges } = turn.context;
  const answers = by(turn).by;
  return exchanges.slice(0, -1).flatMap(({ said, answer }, at) => {
    const reply = exchanges[at + 1]?.said;
    if (said.kind !== "your-turn" || !answer || soundedBadly(answer)) return [];
    if (!reply?.move.startsWith(ANSWERED) || reply.by !== answers) return [];
    const questions = questionsAsked(answer.words).slice(-MOST_AT_ONCE);
    return questions.flatMap((question) => topicAbout(question) ?? []);
  });
}

const leftS = ({ context: { plan, elapsedS } }: Turn) => wholeS(plan) - elapsedS;

function mayGoOn(turn: Turn): boolean {
  return leftS(turn) >= LAST_WORD_S && count(turn, ANSWERED) < MOST_MORE;
}

function more(turn: Turn, text: string): Utterance {
  const { anythingElse } = sheetOf(turn.context.plan.personaId);
  return once(
    turn,
    `${ANSWERED}-${count(turn, ANSWERED) + 1}`,
    `${text} ${word(turn, anythingElse)}`,
  );
}

/** What was said last, once more, behind another lead than the time before. */
function again(turn: Turn): Utterance {
  if (leftS(turn) < LAST_WORD_S) return noQuestion(turn);
  const { repeats } = phrases(turn);
  const text = turn.ledger.said.at(-1)?.text ?? "";
  const lead = repeats.find((each) => text.startsWith(`${each} `));
  const said = lead ? text.slice(lead.length + 1) : text;
  return once(turn, "your-turn-repeat", `${word(turn, repeats)} ${said}`);
}

function notHeard(turn: Turn): Utterance {
  if (count(turn, NOT_HEARD) >= MOST_NOT_HEARD) return neverHeard(turn);
  return once(turn, NOT_HEARD, word(turn, sheetOf(turn.context.plan.personaId).notHeard));
}

/** There was a question, and it did not arrive: nobody is told that it is fine to have none. */
function neverHeard(turn: Turn): Utterance {
  const last = farewell(turn, "goodbyes");
  return { ...last, text: `${sheetOf(turn.context.plan.personaId).neverHeard} ${last.text}` };
}

/** No question, or none any more: that is fine, and the end. */
function noQuestion(turn: Turn): Utterance {
  const last = farewell(turn, "goodbyes");
  const wasAsked = count(turn, ANSWERED) > 0;
  const lead = wasAsked ? "" : word(turn, sheetOf(turn.context.plan.personaId).noQuestion);
  return { ...last, text: `${lead} ${last.text}`.trim() };
}

const once = (turn: Turn, move: string, text: string): Utterance =>
  onQuestion(turn, "your-turn", notTwice(turn, move), text);

const count = ({ ledger }: Turn, move: string) =>
  ledger.said.filter((said) => said.move.startsWith(move)).length;
