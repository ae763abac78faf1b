import type { LabelledDialogue } from "./dialogue.ts";
import { fourthApproach } from "./fourth-approach.ts";
import { fourthDesign } from "./fourth-design.ts";
import { fourthPast } from "./fourth-past.ts";
import { fourthPastPartners } from "./fourth-past-partners.ts";
import { fourthPastPeople } from "./fourth-past-people.ts";
import { fourthSituational } from "./fourth-situational.ts";
import { fourthSituationalPressure } from "./fourth-situational-pressure.ts";
import { fourthTurns } from "./fourth-turns.ts";
import { fourthVision } from "./fourth-vision.ts";

/** A fourth set, in a fixed order, to be scored apart: whoever wrote it had seen no rule. */
export const fourthDialogues: readonly LabelledDialogue[] = [
  ...fourthPast,
  ...fourthPastPeople,
  ...fourthPastPartners,
  ...fourthSituational,
  ...fourthSituationalPressure,
  ...fourthApproach,
  ...fourthVision,
  ...fourthDesign,
  ...fourthTurns,
];
