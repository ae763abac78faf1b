import { partAt } from "../agenda.ts";
import { findQuestion } from "../bank/bank.ts";
import type { InterviewContext, Utterance } from "../interviewer.ts";
import type { Question } from "../question.ts";
import { breakIn } from "./break-in.ts";
import { answeredByName, panelFloor } from "../rounds/panel/candidates-turn.ts";
import { roundOf } from "../rounds/rounds.ts";
import { floor, givesFloor, isYourTurn } from "../rounds/your-turn/floor.ts";
import { yourTurn } from "../rounds/your-turn/your-turn.ts";
import { foldLedger, type Ledger } from "./ledger.ts";
import { onAnswer } from "./on-answer.ts";
import { ask, farewell, opening, repeat, type Turn } from "./utterances.ts";

/** Under this much time left, no new main question is opened, s. */
export const LAST_QUESTION_S = 90;

/** What to say now: a pure function of the plan and everything said so far. */
export function decide(context: InterviewContext): Utterance {
  const ledger = foldLedger(context.exchanges);
  const turn: Turn = { context, ledger, next: nextQuestion(context, ledger) };
  if (context.trigger === "close") return farewell(turn, "goodbyes");
  const { panel } = context.plan;
  if (isYourTurn(context)) return panel ? answeredByName(turn, yourTurn) : yourTurn(turn);
  const said = roundOf(context.plan)?.decide(turn) ?? questionByQuestion(turn);
  if (!givesFloor(turn, said)) return said;
  return panel ? panelFloor(turn) : floor(turn);
}

function questionByQuestion(turn: Turn): Utterance {
  const { context, ledger } = turn;
  if (!ledger.question) return opening(turn);
  if (context.trigger === "skip") return ask(turn, "skipped");
  if (context.trigger === "break-in") return breakIn(turn);
  return context.trigger === "answer" ? onAnswer(turn) : repeat(turn);
}

function nextQuestion({ plan, elapsedS }: InterviewContext, ledger: Ledger): Question | undefined {
  const tooLate = ledger.askedIds.size > 0 && plan.lengthS - elapsedS < LAST_QUESTION_S;
  if (tooLate) return undefined;
  const open = plan.questionIds.filter((id) => !ledger.askedIds.has(id));
  const part = partAt(plan, ledger.question?.pillar ?? null, elapsedS);
  const id = open.find((id) => {
    const question = findQuestion(id);
    return question && (part === undefined || question.pillar === part);
  });
  return findQuestion(id ?? "");
}
