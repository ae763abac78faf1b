import { paceOf, silences, type MeasuredAnswer } from "@greenroom/metrics";
import type { ReviewTurn, Span } from "@greenroom/protocol";
import type { StoredSession } from "../storage/ports.ts";
import type { FoldedSession } from "./fold.ts";

/** PA2 for the lane below the waveform: the words a minute over the 15 s that end with each sample. */
export function paceOnTheClock(answer: MeasuredAnswer): ReviewTurn["pace"] {
  return paceOf(answer).map(({ endSample, wordsPerMin }) => ({
    sample: endSample,
    wordsPerMin: Math.round(wordsPerMin * 10) / 10,
  }));
}

/** Where nobody was heard: neither voice, nor anything that words were found in. */
export function silencesOf(stored: StoredSession, { said, turns }: FoldedSession): Span[] {
  const understood = turns.flatMap(({ segments }) =>
    segments.filter(({ words }) => words.length > 0),
  );
  const heard = [...said.flatMap(({ heard }) => heard ?? []), ...understood];
  return silences(stored.voiceActivity, heard);
}
