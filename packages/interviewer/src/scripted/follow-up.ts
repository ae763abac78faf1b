import { quotables, type Quotable } from "@greenroom/metrics";
import type { Utterance } from "../interviewer.ts";
import { followUpMoves, openGaps, type FollowUpMove } from "./gaps.ts";
import { restatements } from "./restate.ts";
import { ask, askedLast, onQuestion, phrases, word, type Turn } from "./utterances.ts";
import { asSentence, ECHO } from "./wording.ts";

/** Interviews up to this length have time for two follow-ups to a question, longer ones for three. */
const SHORT_INTERVIEW_S = 10 * 60;
/** Under this much time left the answer is the last one, s. */
const NO_FOLLOW_UP_S = 40;

/**
 * The follow-up after the weightiest gap; the question's changed constraint where there is none; the
 * next main question where enough was asked.
 */
export function followUp(turn: Turn, lead: "refused" | "letGo" | null): Utterance {
  const { ledger, context } = turn;
  const { question, moves } = ledger;
  const mostFollowUps = context.plan.lengthS <= SHORT_INTERVIEW_S ? 2 : 3;
  const timeLeft = context.plan.lengthS - context.elapsedS > NO_FOLLOW_UP_S;
  const bridge = lead ?? "bridges";
  if (!question || !timeLeft || ledger.followUps >= mostFollowUps) return ask(turn, bridge);
  const [gap] = openGaps(ledger);
  const said = lead ? word(turn, phrases(turn)[lead]) : "";
  if (gap) return onQuestion(turn, "follow-up", gap, wordGap(turn, gap, said));
  if (moves.has("change-constraint")) return ask(turn, bridge);
  const turned = said || word(turn, phrases(turn).turns);
  const text = `${turned} ${question.changedConstraint}`;
  return onQuestion(turn, "follow-up", "change-constraint", text);
}

/** What is to be answered, in other words: a question by its theme, a follow-up by another wording. */
export function inOtherWords(turn: Turn): string {
  const { pending, question } = turn.ledger;
  if (question && pending?.kind !== "follow-up") return word(turn, restatements(question));
  const move = followUpMoves.find((name) => name === pending?.move);
  return move ? wordGap(turn, move, " ") : askedLast(turn);
}

/** Behind a lead nothing is said back: two openings would be one too many. */
function wordGap(turn: Turn, move: FollowUpMove, lead: string): string {
  const echo = lead === "" ? echoFor(turn, move) : undefined;
  const told = echo ? !echo.text.startsWith("you would") : turn.ledger.question?.form === "past";
  const wordings = wordingsFor(turn, move, told ? "past" : "plan");
  const echoing = wordings.filter((wording) => wording.startsWith(ECHO));
  const plain = wordings.filter((wording) => !wording.startsWith(ECHO));
  const text = echo ? word(turn, echoing).replace(ECHO, asSentence(echo.text)) : word(turn, plain);
  return `${lead} ${text}`.trim();
}

function wordingsFor(turn: Turn, move: FollowUpMove, tense: "past" | "plan"): readonly string[] {
  const { followUps, onlyWe } = phrases(turn);
  const wordings = followUps[move][tense];
  const together = turn.ledger.readings.some((reading) => reading.sharedActions > 1);
  return move === "ask-own-decision" && together
    ? [...wordings.filter((wording) => wording.startsWith(ECHO)), ...onlyWe]
    : wordings;
}

/** What of the answer each move takes up, by preference; nothing where it is not listed. */
const takesUp: Partial<Record<FollowUpMove, readonly Quotable["kind"][]>> = {
  "ask-own-decision": ["change", "decision", "deed"],
  "ask-result": ["decision", "change", "deed"],
  "ask-number": ["outcome"],
  "ask-trade-off": ["decision", "change"],
  "ask-risk": ["decision", "change"],
  "ask-lesson": ["decision"],
  "ask-diagnosis": ["change", "decision", "deed"],
  "ask-other-view": ["change", "decision", "deed"],
  "ask-example": ["deed", "change"],
  "ask-measure": ["change", "decision", "deed"],
  "ask-cost": ["change", "decision"],
  "ask-date": ["change", "decision"],
  "ask-requirements": ["change", "decision"],
  "ask-operations": ["change", "decision"],
};

function echoFor({ ledger }: Turn, move: FollowUpMove): Quotable | undefined {
  for (const reading of ledger.readings.toReversed()) {
    if (reading.sensitive) continue;
    // Whose decision it was is asked about what "we" did, never about what "I" did.
    const all = quotables(reading).filter(({ by }) => move !== "ask-own-decision" || by === "we");
    const found = (takesUp[move] ?? [])
      .flatMap((kind) => all.filter((quotable) => quotable.kind === kind).toReversed())
      .find(({ text }) => !alreadySaid(ledger.said, text));
    if (found) return found;
  }
  return undefined;
}

function alreadySaid(said: readonly Utterance[], text: string): boolean {
  return said.some((utterance) => utterance.text.includes(asSentence(text)));
}
