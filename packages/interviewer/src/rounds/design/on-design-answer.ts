import type { Utterance } from "../../interviewer.ts";
import { wantsToFinish } from "../../scripted/break-in.ts";
import { soundedBadly } from "../../scripted/ledger.ts";
import { farewell, notTwice, onQuestion, phrases, word } from "../../scripted/utterances.ts";
import { answerCase, said, tellTime } from "./facts.ts";
import { askAgain, inOtherWords, onBadHearing, onSilence, putAnotherWay } from "./no-answer.ts";
import { LAST_S, nextStage, onward, parting } from "./onward.ts";
import type { Procedure } from "./procedure.ts";
import type { Asked } from "./questions-back.ts";
import type { Talk } from "./talk.ts";

/** So few words beside "shall I go on?", and it is a plea to be let go on. */
const HARDLY_TOLD_WORDS = 30;

/** What follows something that the candidate said. */
export function onDesignAnswer(talk: Talk): Utterance {
  const { turn } = talk;
  const { latest } = turn.ledger;
  const answer = turn.context.exchanges.at(-1)?.answer;
  if (answer && soundedBadly(answer)) return onBadHearing(talk);
  if (!answer || !latest || latest.aside?.kind === "silence") return onSilence(talk);
  if (latest.stops) return farewell(turn, "stopped");
  if (talk.leftS < LAST_S) return parting(talk);
  if (wantsToFinish(turn)) return said(talk, "let-finish", [word(turn, phrases(turn).goOn)]);
  // "How many beds was that again?" is answered, not the question repeated.
  const onSheet = talk.asked.some(({ facts, about }) => facts.length > 0 || about === "meaning");
  if (latest.aside?.kind === "repeat" && !onSheet) return askAgain(talk);
  const reply = onQuestions(talk);
  if (reply) return reply;
  switch (latest.aside?.kind) {
    case "skip":
      return nextStage(talk, "skipped");
    case "time":
      return giveTime(talk);
    case "misheard": {
      const text = word(turn, phrases(turn).misheard);
      return onQuestion(turn, "heard-badly", notTwice(turn, "own-mishearing"), text);
    }
    case "question":
      return answerCase(talk, []);
    case "unknown":
      return turn.ledger.inRow.unknown > 1 ? nextStage(talk, "letGo") : onward(talk, "letGo");
    case "refusal":
      return onward(talk, "refused");
    case "yes":
    case "no":
      return onYesOrNo(talk, latest.aside.kind);
    default:
      return onward(talk, null);
  }
}

/** What was asked of the interviewer: about the case first, else how to go on. */
function onQuestions(talk: Talk): Utterance | null {
  const { asked } = talk;
  const onCase = asked.filter(({ about }) => about === "case");
  if (onCase.length > 0 && !isBesideThePoint(talk, onCase)) return answerCase(talk, onCase);
  const about = (kind: Asked["about"]) => asked.some((one) => one.about === kind);
  const kind = asksInTurn.find(about);
  return kind ? onProcedure(talk, kind) : null;
}

/** Of several, the one that cannot wait. */
const asksInTurn = [
  "clock",
  "thinking",
  "may-ask",
  "board",
  "start",
  "meaning",
  "which-way",
  "go-on",
] as const;

function onProcedure(talk: Talk, kind: Procedure): Utterance | null {
  const { turn, manner } = talk;
  const reply = (move: string, wordings: readonly string[]) =>
    said(talk, move, [word(turn, wordings)]);
  switch (kind) {
    case "clock":
      return tellTime(talk);
    case "thinking":
      return giveTime(talk);
    case "may-ask":
      return reply("let-ask", letAsk);
    case "board":
      return reply("no-board", noBoard);
    case "start":
      return reply("where-to-start", manner.start);
    case "meaning":
      return inOtherWords(talk);
    case "which-way":
      return talk.lastWords <= HARDLY_TOLD_WORDS ? reply("either-way", eitherWay) : null;
    case "go-on": {
      const stays = talk.lastWords <= HARDLY_TOLD_WORDS && !talk.stageOver;
      return stays ? reply("go-on", manner.goOn) : null;
    }
  }
}

const letAsk: readonly string[] = [
  "Of course, ask away.",
  "Please do, as many as you need.",
  "Yes, that is what I am here for.",
];
const noBoard: readonly string[] = [
  "There is no board here; tell it so that somebody could draw it from your words.",
  "Words only today. Name the parts, and what passes between them.",
];
const eitherWay: readonly string[] = [
  "Take the one that carries more risk.",
  "The one that you find harder.",
  "Whichever you are less sure of.",
];

/** A long answer that ends in a question which no sheet answers was most likely put to oneself. */
function isBesideThePoint({ lastWords }: Talk, onCase: readonly Asked[]): boolean {
  return lastWords > LONG_ANSWER_WORDS && onCase.every(({ facts }) => facts.length === 0);
}
const LONG_ANSWER_WORDS = 60;

function giveTime(talk: Talk): Utterance {
  return said(talk, "give-time", [word(talk.turn, phrases(talk.turn).giveTime)]);
}

/** After an offer, yes and no mean something; elsewhere they are a very short answer. */
function onYesOrNo(talk: Talk, kind: "yes" | "no"): Utterance {
  const { turn } = talk;
  const offer = turn.ledger.said.at(-1)?.move ?? "";
  if (/^(offer-time|offer-ways|give-time)/.test(offer))
    return kind === "yes" ? putAnotherWay(talk) : nextStage(talk, "letGo");
  const begins = turn.ledger.pending?.kind === "ask" && turn.ledger.readings.length === 0;
  return begins
    ? said(talk, "offer-time", [word(turn, phrases(turn).offerTime)])
    : onward(talk, null);
}
