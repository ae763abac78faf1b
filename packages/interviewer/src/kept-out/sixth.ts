import type { LabelledDialogue } from "./dialogue.ts";
import { sixthApproach } from "./sixth-approach.ts";
import { sixthApproachWork } from "./sixth-approach-work.ts";
import { sixthDesign } from "./sixth-design.ts";
import { sixthDesignPublic } from "./sixth-design-public.ts";
import { sixthPast } from "./sixth-past.ts";
import { sixthPastPartners } from "./sixth-past-partners.ts";
import { sixthPastPeople } from "./sixth-past-people.ts";
import { sixthSituational } from "./sixth-situational.ts";
import { sixthSituationalPressure } from "./sixth-situational-pressure.ts";
import { sixthTurns } from "./sixth-turns.ts";
import { sixthVision } from "./sixth-vision.ts";

/** A sixth set, in a fixed order, to be scored apart: whoever wrote it had seen no rule. */
export const sixthDialogues: readonly LabelledDialogue[] = [
  ...sixthPast,
  ...sixthPastPeople,
  ...sixthPastPartners,
  ...sixthSituational,
  ...sixthSituationalPressure,
  ...sixthApproach,
  ...sixthApproachWork,
  ...sixthVision,
  ...sixthDesign,
  ...sixthDesignPublic,
  ...sixthTurns,
];
