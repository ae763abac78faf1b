import type { VisionReport } from "@greenroom/protocol";
import type { Exchange, InterviewPlan } from "../../interviewer.ts";
import { pointsHeard, readingOf } from "./heard.ts";
import { pointNames } from "./points.ts";
import { partsOf, presentationS } from "./presenting.ts";
import { visionSceneOf } from "./scenes.ts";

/** What was told unasked, what only when asked, and what was not heard; `null` where nobody presented. */
export function visionReport(
  plan: InterviewPlan,
  exchanges: readonly Exchange[],
): VisionReport | null {
  const { presented } = partsOf(exchanges);
  const told = presented.filter(
    ({ answer }) => answer && answer.words.length > 0 && readingOf(answer.words).aside === null,
  );
  if (told.length === 0) return null;
  const scene = visionSceneOf(presented[0]?.said.questionId ?? undefined);
  return {
    kind: "vision",
    title: scene?.title ?? "Your vision",
    presentedS: told.reduce((sum, { answer }) => sum + (answer?.durationS ?? 0), 0),
    budgetS: presentationS(plan),
    points: pointsHeard(exchanges).map(({ point, presented, whenAsked }) => ({
      id: point,
      name: pointNames[point],
      when: presented ? "presented" : whenAsked ? "when-asked" : "not-heard",
      said: presented ?? whenAsked,
    })),
  };
}
