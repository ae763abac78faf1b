import { resample } from "@greenroom/audio";
import { int16ToFloat, floatToInt16 } from "@greenroom/audio";
import type { Ears } from "./ears.ts";

const RATE_HZ = 16_000;
/** What is this far below the loudest 5 ms of a sentence is its silence, dB. */
const SILENT_DB = 45;
const FRAME = 0.005 * RATE_HZ;

export const VOICES = ["slt", "rms"] as const;

/** Plain words that our voices say clearly, one word for each that is written. */
export const sentences: readonly string[] = [
  "We moved the whole team to another product last spring.",
  "I asked every engineer to write down what they saw that night.",
  "Nobody had a list of the services that were still in use.",
  "So I called the people who had built them and asked.",
  "It took two weeks before we knew what to switch off.",
  "My manager wanted a date and I gave her a range.",
  "We tested the new service for a month before the launch.",
  "Half of the errors came from one old library.",
  "I decided to replace it, although it would cost us a sprint.",
  "After that the number of calls at night fell by half.",
  "Two people who had wanted to leave stayed with us.",
  "What I learned is to ask about the boring parts first.",
];

/** A sentence as it is said, without silence around it, and how many words it has. */
export interface Said {
  readonly pcm: Int16Array;
  readonly words: number;
}

/**
 * The sentences in one voice at 16 kHz.
 *
 * @param speed how much faster they are played than said; the pitch rises with it.
 */
export async function sayAll(ears: Ears, voice: string, speed: number): Promise<Said[]> {
  const said: Said[] = [];
  for (const text of sentences) {
    const { pcm, rateHz } = await ears.speak(text, voice);
    const played = resample(int16ToFloat(pcm), rateHz * speed, RATE_HZ);
    said.push({ pcm: trimmed(floatToInt16(played)), words: text.split(" ").length });
  }
  return said;
}

/** Without the silence at both ends. */
function trimmed(pcm: Int16Array): Int16Array {
  const frames = Math.floor(pcm.length / FRAME);
  const powers = Array.from({ length: frames }, (_, frame) => {
    const part = pcm.subarray(frame * FRAME, (frame + 1) * FRAME);
    return part.reduce((sum, sample) => sum + sample ** 2, 0) / FRAME;
  });
  const least = Math.max(...powers) / 10 ** (SILENT_DB / 10);
  const first = powers.findIndex((power) => power >= least);
  const last = powers.findLastIndex((power) => power >= least);
  return pcm.slice(first * FRAME, (last + 1) * FRAME);
}
