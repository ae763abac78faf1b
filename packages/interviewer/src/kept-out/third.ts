import type { LabelledDialogue } from "./dialogue.ts";
import { thirdApproach } from "./third-approach.ts";
import { thirdDesign } from "./third-design.ts";
import { thirdPastPartners } from "./third-past-partners.ts";
import { thirdPastPeople } from "./third-past-people.ts";
import { thirdPast } from "./third-past.ts";
import { thirdSituationalPressure } from "./third-situational-pressure.ts";
import { thirdSituational } from "./third-situational.ts";
import { thirdTurns } from "./third-turns.ts";
import { thirdVision } from "./third-vision.ts";

/** A third set, in a fixed order, to be scored apart: whoever wrote it had seen no rule. */
export const thirdDialogues: readonly LabelledDialogue[] = [
  ...thirdPast,
  ...thirdPastPeople,
  ...thirdPastPartners,
  ...thirdSituational,
  ...thirdSituationalPressure,
  ...thirdApproach,
  ...thirdVision,
  ...thirdDesign,
  ...thirdTurns,
];
