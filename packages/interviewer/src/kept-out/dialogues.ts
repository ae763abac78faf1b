import { approach } from "./approach.ts";
import { design } from "./design.ts";
import type { LabelledDialogue } from "./dialogue.ts";
import { pastPeople } from "./past-people.ts";
import { pastWork } from "./past-work.ts";
import { situational } from "./situational.ts";
import { turns } from "./turns.ts";
import { vision } from "./vision.ts";

/** The whole set, in a fixed order. Nobody tunes a rule to it. */
export const dialogues: readonly LabelledDialogue[] = [
  ...pastWork,
  ...pastPeople,
  ...situational,
  ...approach,
  ...vision,
  ...design,
  ...turns,
];
