import type { Meanings } from "@greenroom/metrics";
import type { Word } from "@greenroom/protocol";
import { questions } from "../bank/bank.ts";
import type { Exchange, InterviewPlan, Utterance } from "../interviewer.ts";
import { scriptedUtterance } from "../scripted/scripted-interviewer.ts";

/** What somebody wants who says something to the interviewer instead of an answer; or they answer. */
export type WishKind =
  | "repeat"
  | "skip"
  | "question-back"
  | "no-idea"
  | "misheard"
  | "stop"
  | "moment"
  | "answer";

export interface SpokenTurn {
  readonly kind: WishKind;
  readonly text: string;
}

const ASKED = "too-fragile";
const plan: InterviewPlan = {
  questionIds: [ASKED, ...questions.map(({ id }) => id).filter((id) => id !== ASKED)],
  personaId: "maya",
  role: "staff",
  lengthS: 1_800,
};

/** What is said to a turn that follows the first question, which asks for a story. */
export function replyTo(words: readonly Word[], meanings: Meanings | null): Utterance {
  const said = scriptedUtterance({ plan, exchanges: [], trigger: "open", elapsedS: 0 });
  const answer = { words, heardBadly: false, durationS: words.length / 2 };
  const exchange: Exchange = { said, answer: meanings ? { ...answer, meanings } : answer };
  return scriptedUtterance({ plan, exchanges: [exchange], trigger: "answer", elapsedS: 20 });
}

/** Whether a reply does what a turn of this kind calls for; an answer is followed up as one. */
export function fitsTurn(kind: WishKind, { kind: said, move, questionId }: Utterance): boolean {
  const movesOn = said === "ask" && questionId !== ASKED;
  switch (kind) {
    case "repeat":
      return said === "repeat";
    case "skip":
      return movesOn;
    case "question-back":
      return said === "answer-back" && move.startsWith("answer-");
    case "no-idea":
      return movesOn || move.startsWith("smaller-case");
    case "misheard":
      return said === "heard-badly";
    case "stop":
      return said === "close";
    case "moment":
      return said === "answer-back" && /^(give|offer)-time/.test(move);
    case "answer":
      return said === "follow-up" && !move.startsWith("smaller-case");
  }
}
