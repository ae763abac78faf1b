import type { LabelledDialogue } from "./dialogue.ts";
import { fifthApproach } from "./fifth-approach.ts";
import { fifthApproachWork } from "./fifth-approach-work.ts";
import { fifthDesign } from "./fifth-design.ts";
import { fifthDesignCare } from "./fifth-design-care.ts";
import { fifthPast } from "./fifth-past.ts";
import { fifthPastPartners } from "./fifth-past-partners.ts";
import { fifthPastPeople } from "./fifth-past-people.ts";
import { fifthSituational } from "./fifth-situational.ts";
import { fifthSituationalPressure } from "./fifth-situational-pressure.ts";
import { fifthTurns } from "./fifth-turns.ts";
import { fifthVision } from "./fifth-vision.ts";

/** A fifth set, in a fixed order, to be scored apart: whoever wrote it had seen no rule. */
export const fifthDialogues: readonly LabelledDialogue[] = [
  ...fifthPast,
  ...fifthPastPeople,
  ...fifthPastPartners,
  ...fifthSituational,
  ...fifthSituationalPressure,
  ...fifthApproach,
  ...fifthApproachWork,
  ...fifthVision,
  ...fifthDesign,
  ...fifthDesignCare,
  ...fifthTurns,
];
