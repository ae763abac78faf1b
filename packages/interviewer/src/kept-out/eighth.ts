import type { LabelledDialogue } from "./dialogue.ts";
import { eighthApproach } from "./eighth-approach.ts";
import { eighthDesign } from "./eighth-design.ts";
import { eighthPast } from "./eighth-past.ts";
import { eighthPastPeople } from "./eighth-past-people.ts";
import { eighthSituational } from "./eighth-situational.ts";
import { eighthTurns } from "./eighth-turns.ts";
import { eighthVision } from "./eighth-vision.ts";

/** A eighth set, in a fixed order, to be scored apart: whoever wrote it had seen no rule. */
export const eighthDialogues: readonly LabelledDialogue[] = [
  ...eighthPast,
  ...eighthPastPeople,
  ...eighthSituational,
  ...eighthApproach,
  ...eighthVision,
  ...eighthDesign,
  ...eighthTurns,
];
