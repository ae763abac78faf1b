import type { Ending, Segment } from "@greenroom/protocol";
import type { Session } from "../model.ts";
import { judgeEnding } from "./judge.ts";
import { PITCH_SAMPLES, voiceStaysUp } from "./voice-stays-up.ts";

/** Stretches of speech that may be part of one ending; more would only be read in vain. */
const LAST_STRETCHES = 12;

/** The end of a word is known to this, samples (50 ms): its last sound is not to be missed. */
const WORD_END_SAMPLES = 800;

/** Recorded sound, 16 kHz, by session samples. */
export type Sound = (startSample: number, endSample: number) => Int16Array;

/**
 * How the open turn sounds at its end.
 *
 * @param open the words of the stretch that is not closed yet
 * @param sound what the microphone heard of it; `null` where it is not at hand
 */
export function endingOf(session: Session, open: Segment | null, sound: Sound | null): Ending {
  const entry = session.spoken.find(({ turn }) => turn === session.turn.turn);
  const told = entry?.segments.slice(-LAST_STRETCHES) ?? [];
  const stretches = (open ? [...told, open] : told).filter(({ words }) => words.length > 0);
  const lines = stretches.map(({ words }) => words.map(({ text }) => text).join(" "));
  const lastWord = stretches.at(-1)?.words.at(-1);
  return judgeEnding(lines.join("\n"), () => {
    if (!sound || !lastWord) return false;
    const endSample = lastWord.endSample + WORD_END_SAMPLES;
    return voiceStaysUp(sound(Math.max(0, endSample - PITCH_SAMPLES), endSample));
  }).ending;
}
