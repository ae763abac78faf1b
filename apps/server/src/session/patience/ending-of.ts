import type { Ending, Segment } from "@greenroom/protocol";
import type { Session } from "../model.ts";
import { judgeEnding } from "./judge.ts";

/** Stretches of speech that may be part of one ending; more would only be read in vain. */
const LAST_STRETCHES = 12;

/** How the open turn sounds at its end. `open`: the words of the stretch that is not closed yet. */
export function endingOf(session: Session, open: Segment | null): Ending {
  const entry = session.spoken.find(({ turn }) => turn === session.turn.turn);
  const told = entry?.segments.slice(-LAST_STRETCHES) ?? [];
  const lines = (open ? [...told, open] : told).map(({ words }) =>
    words.map(({ text }) => text).join(" "),
  );
  return judgeEnding(lines.filter((line) => line !== "").join("\n")).ending;
}
