import type { Utterance } from "../../interviewer.ts";
import { wantsToFinish } from "../../scripted/break-in.ts";
import { soundedBadly } from "../../scripted/ledger.ts";
import { farewell, notTwice, onQuestion, phrases, word } from "../../scripted/utterances.ts";
import { answerCase, said, tellTime } from "./facts.ts";
import { askAgain, onBadHearing, onSilence, putAnotherWay } from "./no-answer.ts";
import { LAST_S, nextStage, onward, parting } from "./onward.ts";
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
  const onSheet = talk.asked.some(({ facts }) => facts.length > 0);
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
  const { turn, asked, manner } = talk;
  const about = (kind: Asked["about"]) => asked.filter((one) => one.about === kind);
  const onCase = about("case");
  if (onCase.length > 0 && !isBesideThePoint(talk, onCase)) return answerCase(talk, onCase);
  if (about("clock").length > 0) return tellTime(talk);
  if (about("thinking").length > 0) return giveTime(talk);
  if (about("start").length > 0) return said(talk, "where-to-start", [word(turn, manner.start)]);
  const asksOn = about("go-on").length > 0 && talk.lastWords <= HARDLY_TOLD_WORDS;
  return asksOn && !talk.stageOver ? said(talk, "go-on", [word(turn, manner.goOn)]) : null;
}

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
