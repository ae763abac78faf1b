import type { Utterance } from "../../interviewer.ts";
import { restatements } from "../../scripted/restate.ts";
import { notTwice, onQuestion, phrases, word } from "../../scripted/utterances.ts";
import { LATE, said } from "./facts.ts";
import { mannerOf } from "./manners.ts";
import { nextStage, parting } from "./onward.ts";
import { openingQuestions } from "./stage-questions.ts";
import { stageOpenedBy } from "./stages.ts";
import type { Talk } from "./talk.ts";

/** What is to be answered, without what led up to it: the case, or the question that is open. */
export function openQuestion({ turn, scene }: Talk): string {
  const { pending, question } = turn.ledger;
  if (!question || pending?.kind !== "follow-up") return question?.spoken ?? "";
  const { letGo, skipped, refused } = phrases(turn);
  const manner = mannerOf(turn.context.plan.personaId);
  const leads = new Set([
    ...letGo,
    ...skipped,
    ...refused,
    ...manner.onward,
    ...manner.suppose,
    LATE,
    ...scene.facts.map(({ fact }) => fact),
  ]);
  const clocks = manner.clock.map((text) => text.split("{minutes}")[0] ?? "");
  const sentences = pending.text.split(/(?<=[.?!])\s+/).filter((sentence) => {
    const isClock = /minutes? left\.$/.test(sentence);
    return !isClock && !leads.has(sentence) && !clocks.includes(sentence);
  });
  return withoutLead(sentences.join(" "), [...leads]);
}

/** A lead of more than one sentence. */
function withoutLead(text: string, leads: readonly string[]): string {
  const lead = leads.find((known) => known !== "" && text.startsWith(`${known} `));
  return lead ? text.slice(lead.length + 1) : text;
}

/** The open question once more, as it was. */
export function askAgain(talk: Talk): Utterance {
  const { turn } = talk;
  if (talk.leftS < 0) return parting(talk);
  const text = `${word(turn, phrases(turn).repeats)} ${openQuestion(talk)}`;
  return onQuestion(turn, "repeat", notTwice(turn, "repeat"), text);
}

/** Says so and asks again; then offers ways on; then goes on by itself. */
export function onBadHearing(talk: Talk): Utterance {
  const { turn } = talk;
  const { badlyHeard } = turn.ledger.inRow;
  if (badlyHeard > 2 || talk.leftS < 0) return nextStage(talk, "letGo");
  const { sayAgain, offerWays } = phrases(turn);
  if (badlyHeard === 2) return onQuestion(turn, "heard-badly", "offer-ways", word(turn, offerWays));
  const text = word(turn, sayAgain).replace("{again}", openQuestion(talk));
  return onQuestion(turn, "heard-badly", notTwice(turn, "say-again"), text);
}

/** Time is offered, then the question in other words, then something else. */
export function onSilence(talk: Talk): Utterance {
  const { turn } = talk;
  const { silent } = turn.ledger.inRow;
  if (silent > 2 || talk.leftS < 0) return nextStage(talk, "letGo");
  if (silent === 2) return putAnotherWay(talk);
  return said(talk, "offer-time", [word(turn, phrases(turn).offerTime)]);
}

export function putAnotherWay(talk: Talk): Utterance {
  const { turn } = talk;
  const text = word(turn, phrases(turn).putAnotherWay).replace("{again}", reworded(talk));
  return said(talk, "rephrase", [text]);
}

/** "What do you mean?" */
export function inOtherWords(talk: Talk): Utterance {
  return reworded(talk) === openQuestion(talk) ? askAgain(talk) : putAnotherWay(talk);
}

/** The case by its theme, a stage by another way to open it; anything else as it was. */
function reworded(talk: Talk): string {
  const { turn } = talk;
  const { pending, question } = turn.ledger;
  if (question && pending?.kind !== "follow-up") return word(turn, restatements(question));
  const id = pending && stageOpenedBy(pending);
  if (!id || id === "framing") return openQuestion(talk);
  return word(turn, openingQuestions(id, turn.context.plan.role));
}
