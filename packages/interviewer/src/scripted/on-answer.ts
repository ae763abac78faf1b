import {
  closingRequest,
  isJoke,
  knowsNone,
  offQuestion,
  remindsOfTold,
  surelyTold,
  type Aside,
  type AnswerReading,
  type SensitiveTopic,
} from "@greenroom/metrics";
import type { Utterance } from "../interviewer.ts";
import { wantsToFinish } from "./break-in.ts";
import { followUp, inOtherWords } from "./follow-up.ts";
import { soundedBadly } from "./ledger.ts";
import { askWhichSize } from "./memory-otherwise.ts";
import { rememberedTeam } from "./memory.ts";
import { stanceOn } from "./stance.ts";
import {
  ask,
  farewell,
  notTwice,
  onQuestion,
  phrases,
  repeat,
  word,
  type Turn,
} from "./utterances.ts";

/** What follows an answer, or what stands in its place. */
export function onAnswer(turn: Turn): Utterance {
  const instead = insteadOfFollowUp(turn);
  if (instead) return instead;
  const { latest } = turn.ledger;
  return latest ? onTold(turn, latest) : onSilence(turn);
}

/** What is said to a turn that calls for no follow-up: it was no answer, or is better left alone. */
export function insteadOfFollowUp(turn: Turn): Utterance | null {
  const { latest, inRow, moves } = turn.ledger;
  const answer = turn.context.exchanges.at(-1)?.answer;
  if (answer && soundedBadly(answer)) return onBadHearing(turn);
  if (!answer || !latest || latest.aside?.kind === "silence") return onSilence(turn);
  if (latest.stops) return farewell(turn, "stopped");
  if (wantsToFinish(turn)) return backChannel(turn, "let-finish", word(turn, phrases(turn).goOn));
  const request = onRequest(turn, latest.aside) ?? onClosingRequest(turn, latest);
  if (request) return request;
  if (moves.has("be-gentle")) return afterGentle(turn);
  if (latest.sensitive) return beGentle(turn, latest.sensitive);
  switch (latest.aside?.kind) {
    case "unknown":
      return inRow.unknown > 1 ? ask(turn, "letGo") : onUnknown(turn);
    case "refusal":
      return onRefusal(turn);
    case "yes":
    case "no":
      return onYesOrNo(turn, latest.aside.kind);
    default:
      return null;
  }
}

/** An answer that was told: to what was asked, or to something else, or only in jest. */
function onTold(turn: Turn, latest: AnswerReading): Utterance {
  const { pending, moves } = turn.ledger;
  if (isJoke(latest) && !moves.has("take-joke")) {
    const text = word(turn, phrases(turn).inEarnest);
    return backChannel(turn, "take-joke", text);
  }
  if (pending?.kind === "ask" && isBesideQuestion(turn)) return backToQuestion(turn);
  if (latest.refusals.length > 0) return followUp(turn, isLate(latest) ? "refused" : null);
  const none = knowsNone(latest) && !surelyTold(latest, { kind: "unknown" });
  if (pending?.kind === "ask" && turn.ledger.readings.length < 2 && none) return onUnknown(turn);
  const whichSize = askWhichSize(turn);
  if (whichSize) return whichSize;
  const reminded = pending?.kind === "follow-up" && remindsOfTold(latest);
  return followUp(turn, reminded ? "alreadyTold" : null);
}

/** So many tokens, and what was said before them is not what the interviewer takes up. */
const TAKEN_UP = 40;

/** Something was declined towards the end: who kept back a name first and then told all of it hears nothing of it. */
function isLate({ refusals, parsed }: AnswerReading): boolean {
  return refusals.some(({ to }) => to > parsed.tokens.length - TAKEN_UP);
}

/** The answer was surely to something else, which was not said on this question yet. */
export function isBesideQuestion({ ledger: { latest, moves } }: Turn): boolean {
  return latest !== undefined && !moves.has("back-to-question") && offQuestion(latest);
}

/** What was asked, once more in other words. */
export function backToQuestion(turn: Turn): Utterance {
  const text = word(turn, phrases(turn).backToQuestion).replace("{again}", inOtherWords(turn));
  return backChannel(turn, "back-to-question", text);
}

/** What was said to the interviewer instead of an answer. */
function onRequest(turn: Turn, aside: Aside | null): Utterance | null {
  switch (aside?.kind) {
    case "repeat":
      return repeat(turn);
    case "skip":
      return ask(turn, "skipped");
    case "time":
      return backChannel(turn, "give-time", word(turn, phrases(turn).giveTime));
    case "question":
      return answerBack(turn, aside);
    case "misheard": {
      const text = word(turn, phrases(turn).misheard);
      return onQuestion(turn, "heard-badly", notTwice(turn, "own-mishearing"), text);
    }
    default:
      return null;
  }
}

/** A longer answer than this is told, whatever stands at its end, tokens. */
const LONGEST_PLEA = 40;

/**
 * A longer answer that ends in a request: told enough, it is an answer all the same, unless what it
 * tells is better left alone.
 */
function onClosingRequest(turn: Turn, latest: AnswerReading): Utterance | null {
  if (latest.aside !== null) return null;
  const request = closingRequest(latest);
  if (request === "skip") {
    if (latest.sensitive) return ask(turn, "leftInPeace");
    const toldNothing = latest.ownActions + latest.sharedActions === 0;
    const short = latest.parsed.tokens.length <= LONGEST_PLEA;
    return toldNothing && short && turn.ledger.pending?.kind === "ask"
      ? ask(turn, "skipped")
      : null;
  }
  return request === "repeat" && latest.ownActions < 2 ? repeat(turn) : null;
}

/** Says so and asks again; then offers ways on; then goes on by itself. Nothing is judged. */
function onBadHearing(turn: Turn): Utterance {
  const { badlyHeard } = turn.ledger.inRow;
  const { sayAgain, offerWays } = phrases(turn);
  if (badlyHeard > 2) return ask(turn, "letGo");
  if (badlyHeard === 2) return onQuestion(turn, "heard-badly", "offer-ways", word(turn, offerWays));
  const text = word(turn, sayAgain).replace("{again}", inOtherWords(turn));
  return onQuestion(turn, "heard-badly", notTwice(turn, "say-again"), text);
}

function onSilence(turn: Turn): Utterance {
  const { silent } = turn.ledger.inRow;
  if (silent > 2) return ask(turn, "letGo");
  if (silent === 2) return putAnotherWay(turn);
  return backChannel(turn, "offer-time", word(turn, phrases(turn).offerTime));
}

function putAnotherWay(turn: Turn): Utterance {
  const text = word(turn, phrases(turn).putAnotherWay).replace("{again}", inOtherWords(turn));
  return backChannel(turn, "rephrase", text);
}

function backChannel(turn: Turn, move: string, text: string): Utterance {
  return onQuestion(turn, "answer-back", notTwice(turn, move), text);
}

function answerBack(turn: Turn, asked: Extract<Aside, { kind: "question" }>): Utterance {
  const { question } = turn.ledger;
  if (!question) return ask(turn, "bridges");
  const stance = word(
    turn,
    stanceOn(asked, question, turn.context.plan.role, rememberedTeam(turn.ledger)),
  );
  const text = `${stance} ${word(turn, phrases(turn).handBack)}`;
  return backChannel(turn, `answer-${asked.about ?? "freely"}`, text);
}

/** A smaller case is offered once; a follow-up that cannot be answered is simply left. */
function onUnknown(turn: Turn): Utterance {
  const { pending, question, moves } = turn.ledger;
  if (pending?.kind === "follow-up") return followUp(turn, "letGo");
  if (!question || moves.has("smaller-case")) return ask(turn, "letGo");
  const { smallerCase } = phrases(turn);
  const wordings = question.form === "past" ? smallerCase.past : smallerCase.other;
  return onQuestion(turn, "follow-up", "smaller-case", word(turn, wordings));
}

/** The topic is closed: something else of this question, or the next one where all of it was declined. */
function onRefusal(turn: Turn): Utterance {
  const { pending, latest } = turn.ledger;
  const wholly = latest?.refusals.every(({ topic }) => topic === "question" || topic === "details");
  return pending?.kind === "ask" && wholly ? ask(turn, "refused") : followUp(turn, "refused");
}

/** After an offer, yes and no mean something; elsewhere they are a very short answer. */
function onYesOrNo(turn: Turn, kind: "yes" | "no"): Utterance {
  const offer = turn.ledger.said.at(-1)?.move ?? "";
  if (!/^(offer-time|offer-ways|give-time)/.test(offer)) {
    // "Okay" to a main question is no answer yet.
    const begins = turn.ledger.pending?.kind === "ask" && turn.ledger.readings.length === 0;
    return begins
      ? backChannel(turn, "offer-time", word(turn, phrases(turn).offerTime))
      : followUp(turn, null);
  }
  return kind === "yes" ? putAnotherWay(turn) : ask(turn, "letGo");
}

const group: Record<SensitiveTopic, "loss" | "dismissal" | "ownDismissal" | "harm"> = {
  death: "loss",
  illness: "loss",
  layoffs: "dismissal",
  "own-dismissal": "ownDismissal",
  suicide: "harm",
  harassment: "harm",
  discrimination: "harm",
};

/** A dismissal can be talked about further, without figures; grief and harm are left in peace. */
function afterGentle(turn: Turn): Utterance {
  const grave = turn.ledger.readings.some(
    ({ sensitive }) => sensitive && group[sensitive] !== "dismissal",
  );
  return grave ? ask(turn, "bridges") : followUp(turn, null);
}

/** One human sentence, and one question without figures, unless they would rather not talk of it. */
function beGentle(turn: Turn, topic: SensitiveTopic): Utterance {
  const declined = turn.ledger.latest?.refusals ?? [];
  // Who keeps back a name or a figure still tells of the matter.
  if (declined.some(({ topic }) => topic !== "names" && topic !== "number"))
    return ask(turn, "leftInPeace");
  const text = word(turn, phrases(turn).gentle[group[topic]]);
  return onQuestion(turn, "follow-up", "be-gentle", text);
}
