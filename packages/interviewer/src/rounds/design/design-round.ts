import { findQuestion } from "../../bank/bank.ts";
import type { Utterance } from "../../interviewer.ts";
import { breakIn } from "../../scripted/break-in.ts";
import { farewell, onQuestion, phrases, word, type Turn } from "../../scripted/utterances.ts";
import type { Round } from "../round.ts";
import { wholeS } from "../time.ts";
import { budgetS, minutesSpoken } from "./clock.ts";
import { designScenes } from "./design-scenes.ts";
import { withLateAnswer } from "./facts.ts";
import { mannerOf } from "./manners.ts";
import { askAgain } from "./no-answer.ts";
import { onDesignAnswer } from "./on-design-answer.ts";
import { nextStage } from "./onward.ts";
import { designReport } from "./report.ts";
import { stageOpenedBy } from "./stages.ts";
import { talkOf } from "./talk.ts";

/** One layer further in a design is told in two minutes (our own choice). */
const DIG_S = 120;

/** A system design, spoken: stages that the clock carries on, a sheet of facts, and a bad day. */
export const designRound: Round = {
  format: "design",
  scenes: designScenes,
  budgetS: ({ lengthS }) => budgetS("framing", lengthS),
  followUpS: ({ lengthS }, move) => {
    const stage = stageOpenedBy({ kind: "follow-up", move });
    return stage ? budgetS(stage, lengthS) : DIG_S;
  },
  decide(turn) {
    const { question } = turn.ledger;
    if (!question) return opening(turn);
    const scene = designScenes.find((known) => known.question.id === question.id);
    if (!scene) return farewell(turn);
    const talk = talkOf(turn, scene);
    switch (turn.context.trigger) {
      case "skip":
        return nextStage(talk, "skipped");
      case "break-in":
        return breakIn(turn);
      case "answer":
        return withLateAnswer(talk, onDesignAnswer(talk));
      default:
        return askAgain(talk);
    }
  },
  report: designReport,
};

/** Who it is, how it goes, and the case. */
function opening(turn: Turn): Utterance {
  const { plan } = turn.context;
  const question = findQuestion(plan.questionIds[0] ?? "");
  if (!question) return farewell(turn);
  const brief = word(turn, mannerOf(plan.personaId).brief).replace(
    "{minutes}",
    minutesSpoken(wholeS(plan)),
  );
  const text = `${word(turn, phrases(turn).greetings)} ${brief} ${question.spoken}`;
  return { ...onQuestion(turn, "ask", "question-1", text), questionId: question.id };
}
