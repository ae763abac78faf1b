import { agreementOf, type Agreement, type Pair } from "./agreement.ts";
import { materialFrom } from "./ears.ts";
import type { At, Contours } from "./praat.ts";
import type { BothWays } from "./voice.ts";
import { lengthOf, totalLength } from "../../../packages/metrics/src/delivery/spans.ts";

const RATE_HZ = 16_000;
/** A nucleus is at most so far below the loud parts (99th percentile), dB. */
const THRESHOLD_DB = 25;
/** And so far above the dip before it. */
const DIP_DB = 2;
const LEAST_PAUSE_S = 0.25;
/** What is periodic this near makes a nucleus voiced, s. */
const NEAR_S = 0.01;

/** What a reference counts in one recording. */
export interface Counted {
  readonly syllables: number;
  readonly pauses: number;
  /** Time in which something sounds, s. */
  readonly soundingS: number;
}

/**
 * Syllable nuclei after de Jong and Wempe (2009): peaks of Praat's intensity within 25 dB of the loud
 * parts, 2 dB and more above the dip before them, where the sound is periodic.
 */
export function nucleiOf({ fine, voiced: pitch }: Contours): number[] {
  const sorted = fine.map(({ value }) => value).sort((a, b) => a - b);
  const threshold = (sorted[Math.floor(0.99 * (sorted.length - 1))] ?? 0) - THRESHOLD_DB;
  const voiced = (timeS: number) => pitch.some((at) => Math.abs(at.timeS - timeS) <= NEAR_S);
  const nuclei: number[] = [];
  let lowest = -Infinity;
  let peak: At | null = null;
  for (const at of fine) {
    if (peak && at.value <= peak.value - DIP_DB) {
      if (peak.value > threshold && voiced(peak.timeS)) nuclei.push(peak.timeS);
      peak = null;
      lowest = at.value;
    }
    if (peak) {
      if (at.value > peak.value) peak = at;
    } else {
      lowest = Math.min(lowest, at.value);
      if (at.value >= lowest + DIP_DB) peak = at;
    }
  }
  if (peak && peak.value > threshold && voiced(peak.timeS)) nuclei.push(peak.timeS);
  return nuclei;
}

/** The same from Praat's own commands: what sounds, and the silences between. */
export function countedBy(contours: Contours): Counted {
  const { sounding } = contours;
  const silences = sounding.slice(1).map(({ startS }, at) => startS - (sounding[at]?.endS ?? 0));
  return {
    syllables: nucleiOf(contours).length,
    pauses: silences.filter((lengthS) => lengthS >= LEAST_PAUSE_S).length,
    soundingS: sounding.reduce((sum, { startS, endS }) => sum + endS - startS, 0),
  };
}

/** PA3, PS1: syllables and pauses of recordings with words, against what Praat counts in the sound. */
export function compareSyllables(
  recordings: readonly BothWays[],
  counted: (recording: BothWays) => Counted,
  reference: string,
): Agreement[] {
  const all = recordings.flatMap(({ name, ...rest }) => {
    const material = materialFrom(rest.answer);
    const spokenS = (material.answerSamples - totalLength(material.pauses)) / RATE_HZ;
    const theirs = counted({ name, ...rest });
    if (material.prunedWords === 0 || theirs.syllables === 0) return [];
    const syllables = material.parts.reduce((sum, part) => sum + part.syllables, 0);
    const silentS = material.pauses.reduce((sum, pause) => sum + lengthOf(pause), 0) / RATE_HZ;
    return [{ name, syllables, spokenS, silentS, pauses: material.pauses.length, theirs }];
  });
  const pairs = (
    ours: (one: (typeof all)[number]) => number,
    theirs: (counted: Counted) => number,
  ): Pair[] =>
    all.map((one) => ({ name: one.name, ours: ours(one), reference: theirs(one.theirs) }));
  return [
    agreementOf(
      { figure: "syllables (of words)", reference, unit: "syllables", as: "relative", aim: null },
      pairs(
        (one) => one.syllables,
        (one) => one.syllables,
      ),
    ),
    agreementOf(
      { figure: "articulation (PA3)", reference, unit: "syllables/s", as: "relative", aim: null },
      pairs(
        (one) => one.syllables / one.spokenS,
        (one) => one.syllables / one.soundingS,
      ),
    ),
    agreementOf(
      { figure: "silent pauses (PS1)", reference, unit: "pauses", as: "absolute", aim: null },
      pairs(
        (one) => one.pauses,
        (one) => one.pauses,
      ),
    ),
  ].filter((agreement) => agreement !== null);
}
