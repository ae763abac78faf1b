import { RATE_HZ } from "../pcm.ts";
import type { FliteSentence } from "./flite-thread.ts";

/** One of Flite's three speakers, as they are or made into somebody else. */
export interface Throat {
  readonly id: string;
  readonly name: string;
  readonly speaker: "slt" | "rms" | "awb";
  /** Mean pitch that Flite is asked for, Hz, before it is played slower or faster. `rms` takes none. */
  readonly pitchHz?: number;
  /** How long every sound is beside the speaker's own. */
  readonly stretch?: number;
  /**
   * The rate that its sound is played at, Hz. Under 16 kHz pitch and formants sink together, as with a
   * longer throat: another pitch alone is the same person in another mood.
   */
  readonly playedHz: number;
}

/**
 * The voices of this machine. How they were found, with their pitch, pace and how much of them is
 * understood: docs/measuring-speaking.md.
 */
export const throats: readonly Throat[] = [
  { id: "slt", name: "Flite SLT (woman, US)", speaker: "slt", playedHz: RATE_HZ },
  { id: "rms", name: "Flite RMS (man, US)", speaker: "rms", playedHz: RATE_HZ },
  {
    id: "slt-light",
    name: "Flite SLT, lighter (woman, US)",
    speaker: "slt",
    pitchHz: 192,
    stretch: 0.95,
    playedHz: 16_500,
  },
  {
    id: "slt-low",
    name: "Flite SLT, deeper (woman, US)",
    speaker: "slt",
    pitchHz: 152,
    stretch: 1.03,
    playedHz: 14_000,
  },
  {
    id: "awb",
    name: "Flite AWB (man, Scotland)",
    speaker: "awb",
    stretch: 1.1,
    playedHz: 15_000,
  },
];

/** The throat with this id. @throws RangeError where nobody has it. */
export function throatOf(id: string): Throat {
  const throat = throats.find((throat) => throat.id === id);
  if (!throat) throw new RangeError(`There is no voice "${id}" on this machine.`);
  return throat;
}

/** What Flite is asked for. */
export function asFliteSays(text: string, { speaker, pitchHz, stretch }: Throat): FliteSentence {
  return {
    text,
    voice: speaker,
    features: {
      ...(pitchHz === undefined ? {} : { int_f0_target_mean: pitchHz }),
      ...(stretch === undefined ? {} : { duration_stretch: stretch }),
    },
  };
}
