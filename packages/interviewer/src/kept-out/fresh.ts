import type { LabelledDialogue } from "./dialogue.ts";
import { freshApproach } from "./fresh-approach.ts";
import { freshDesign } from "./fresh-design.ts";
import { freshPastPartners } from "./fresh-past-partners.ts";
import { freshPastPeople } from "./fresh-past-people.ts";
import { freshPast } from "./fresh-past.ts";
import { freshSituational } from "./fresh-situational.ts";
import { freshTurns } from "./fresh-turns.ts";
import { freshVision } from "./fresh-vision.ts";

/**
 * A second set, in a fixed order, scored apart. Whoever wrote it had seen no rule; it has been opened
 * since, and the rules of the scripted interviewer are tuned on it: its rates flatter them.
 */
export const freshDialogues: readonly LabelledDialogue[] = [
  ...freshPast,
  ...freshPastPartners,
  ...freshPastPeople,
  ...freshSituational,
  ...freshApproach,
  ...freshVision,
  ...freshDesign,
  ...freshTurns,
];
