import type { Utterance } from "../../interviewer.ts";
import { farewell, onQuestion, phrases, word, type Turn } from "../../scripted/utterances.ts";
import type { Round } from "../round.ts";
import { besideTheTalk, comeIn, sayAgain } from "./beside.ts";
import { saysItIsOver } from "./finished.ts";
import { hear } from "./heard-turn.ts";
import { inRole } from "./in-role.ts";
import { leavingWords } from "./lexicon.ts";
import { exampleTexts, preparing, textsOfTurn } from "./meant-by-likeness.ts";
import { HURRY, STEP_OUT } from "./moves.ts";
import { rolePlayReport } from "./report.ts";
import { rolePlayScenes, sheetOf } from "./scenes/index.ts";
import type { Sheet } from "./sheet.ts";
import { foldScene, type SoFar } from "./so-far.ts";
import { stepIntoWords, stepOutLeads } from "./stepping-out.ts";
import { says } from "./wording.ts";

/** Under this much time left the scene ends, s: enough to step out, think for a moment and answer. */
const STEP_OUT_S = 75;
/** From this share of the time on, they say that there is not much of it left. */
const HURRIED_SHARE = 0.65;

/** A scene with somebody who knows more than they say. Whoever asks is told; whoever tells is resisted. */
export const rolePlay: Round = {
  format: "role-play",
  scenes: rolePlayScenes,
  meant: {
    examples: (plan) => {
      const sheet = sheetOf(plan);
      return sheet ? exampleTexts(sheet) : [];
    },
    prepare: (plan, meanings) => {
      const sheet = sheetOf(plan);
      return sheet ? preparing(sheet, meanings) : [];
    },
    answer: (words) => textsOfTurn(hear(words)),
  },
  decide,
  report: rolePlayReport,
};

function decide(turn: Turn): Utterance {
  const { trigger, plan, exchanges } = turn.context;
  const sheet = sheetOf(plan);
  if (!sheet) return farewell(turn);
  if (trigger === "open" || !turn.ledger.question) return setScene(turn, sheet);
  const so = foldScene(sheet, exchanges);
  if (trigger === "skip") return so.steppedOut ? bye(turn) : stepOut(turn, sheet);
  if (trigger === "repeat") return sayAgain(turn, sheet);
  if (trigger === "break-in" && !so.steppedOut) return comeIn(turn, so) ?? stepOut(turn, sheet);
  return onTurn(turn, sheet, so);
}

function setScene(turn: Turn, sheet: Sheet): Utterance {
  const { personaId } = turn.context.plan;
  const text = [word(turn, phrases(turn).greetings), stepIntoWords(personaId), sheet.sets].join(
    " ",
  );
  return { kind: "ask", text, questionId: sheet.question.id, move: "question-1" };
}

function onTurn(turn: Turn, sheet: Sheet, so: SoFar): Utterance {
  const { lengthS } = turn.context.plan;
  const { elapsedS } = turn.context;
  if (wantsToLeave(turn, so)) return farewell(turn, "stopped");
  const beside = besideTheTalk(turn, sheet, so);
  if (beside && beside !== "end") return beside;
  if (so.steppedOut) return bye(turn);
  const late = lengthS - elapsedS < STEP_OUT_S;
  if (beside === "end" || late || !so.latest || isFinished(turn, so)) return stepOut(turn, sheet);
  const line = inRole(sheet, so, so.latest);
  if (!line) return stepOut(turn, sheet);
  const hurried =
    elapsedS > lengthS * HURRIED_SHARE && !so.said.some((text) => text.includes(sheet.lines.hurry));
  return hurried && !line.text.endsWith("?")
    ? onQuestion(turn, "follow-up", `${line.move}${HURRY}`, `${line.text} ${sheet.lines.hurry}`)
    : onQuestion(turn, "follow-up", line.move, line.text);
}

/** The interviewer again: one question about the scene, from outside. */
function stepOut(turn: Turn, sheet: Sheet): Utterance {
  const lead = word(turn, stepOutLeads(turn.context.plan.personaId));
  return onQuestion(turn, "follow-up", STEP_OUT, `${lead} ${sheet.reflection}`);
}

function bye(turn: Turn): Utterance {
  const { plan, elapsedS } = turn.context;
  return farewell(turn, plan.lengthS - elapsedS < STEP_OUT_S ? "farewells" : "goodbyes");
}

/** The interview is to stop, and not only the talk in it. */
function wantsToLeave({ ledger }: Turn, { latest }: SoFar): boolean {
  return !!ledger.latest?.stops && !!latest && says(latest.text, leavingWords);
}

/** The talk is over for them: they say so, or ask to step out. What they just agreed on is answered first. */
function isFinished({ ledger, context }: Turn, { latest, reached }: SoFar): boolean {
  if (!latest || latest.sentences.some(({ ask, proposal }) => ask && !proposal)) return false;
  if (reached.some(({ at }) => at === context.exchanges.length - 1)) return false;
  return !!ledger.latest?.stops || saysItIsOver(latest);
}
