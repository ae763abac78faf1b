import { dialogue, type Dialogue } from "../../scripted/dialogue.testing.ts";
import type { Exchange } from "../../interviewer.ts";
import { factsTold, type Telling } from "./moves.ts";
import type { Sheet } from "./sheet.ts";

/** A role-play, opened, in the conversation language of the dialogues. */
export function scene(
  sheet: Sheet,
  options: { persona?: string; lengthS?: number } = {},
): Dialogue {
  return dialogue("situational", {
    lengthS: sheet.lengthMin * 60,
    ...options,
    questionIds: [sheet.question.id],
    plan: { format: "role-play" },
  });
}

/** Everything of this kind that was told so far. */
export function told(exchanges: readonly Exchange[], kind: Telling = "fact"): string[] {
  return exchanges.flatMap(({ said }) => factsTold(said.move, kind));
}

/** The moves that were made since the scene was set. */
export function moves({ exchanges }: Dialogue): string[] {
  return exchanges.slice(1).map(({ said }) => said.move);
}
