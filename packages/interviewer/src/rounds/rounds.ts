import type { RoundReport } from "@greenroom/protocol";
import type { InterviewPlan } from "../interviewer.ts";
import { designRound } from "./design/design-round.ts";
import { panel } from "./panel/panel.ts";
import { rolePlay } from "./role-play/role-play.ts";
import type { MeantTexts, Round, TimedExchange } from "./round.ts";
import { visionRound } from "./vision/vision-round.ts";
import { yourTurnReport } from "./your-turn/report.ts";

/** The longer conversations, by their format. Question by question is no round: it is the interviewer. */
const rounds: readonly Round[] = [designRound, rolePlay, visionRound, panel];

/** How this interview goes; `undefined`: question by question. */
export function roundOf({ format }: InterviewPlan): Round | undefined {
  return rounds.find((round) => round.format === format);
}

/** How long the answer to the opening question may take, s; `undefined`: what the question says. */
export function budgetIn(plan: InterviewPlan): number | undefined {
  return roundOf(plan)?.budgetS?.(plan);
}

/** How long the answer to this follow-up may take, s; `undefined`: as long as any. */
export function followUpBudgetIn(plan: InterviewPlan, move: string): number | undefined {
  return roundOf(plan)?.followUpS?.(plan, move);
}

/** Texts whose meanings this interview goes by beside those of any answer; `undefined`: none. */
export function meantIn(plan: InterviewPlan): MeantTexts | undefined {
  return roundOf(plan)?.meant;
}

/** What the longer conversation brought to light, beside what its answers show. */
export function reportsOf(
  plan: InterviewPlan,
  exchanges: readonly TimedExchange[],
): readonly RoundReport[] {
  const report = roundOf(plan)?.report(plan, exchanges) ?? null;
  return [report, yourTurnReport(exchanges)].filter((each) => each !== null);
}
