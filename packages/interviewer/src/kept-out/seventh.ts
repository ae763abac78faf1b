import type { LabelledDialogue } from "./dialogue.ts";
import { seventhApproach } from "./seventh-approach.ts";
import { seventhDesign } from "./seventh-design.ts";
import { seventhPast } from "./seventh-past.ts";
import { seventhPastPeople } from "./seventh-past-people.ts";
import { seventhSituational } from "./seventh-situational.ts";
import { seventhTurns } from "./seventh-turns.ts";
import { seventhVision } from "./seventh-vision.ts";

/** A seventh set, in a fixed order, to be scored apart: whoever wrote it had seen no rule. */
export const seventhDialogues: readonly LabelledDialogue[] = [
  ...seventhPast,
  ...seventhPastPeople,
  ...seventhSituational,
  ...seventhApproach,
  ...seventhVision,
  ...seventhDesign,
  ...seventhTurns,
];
