import { SOUND_STEP_SAMPLES, type MeasuredAnswer } from "@greenroom/metrics";
import { recordingLevels } from "../../../packages/metrics/src/delivery/recording-levels.ts";
import { MIN_VOICED_SHARE } from "../../../packages/metrics/src/delivery/rules/voice.ts";
import { withoutSlips } from "../../../packages/metrics/src/delivery/voiced-steps.ts";
import { agreementOf, deviation, mean, quantile, type Agreement, type Pair } from "./agreement.ts";
import { materialFrom } from "./ears.ts";
import type { Contours } from "./praat.ts";

/** A recording as the product measures it, and as Praat does. */
export interface BothWays {
  readonly name: string;
  readonly answer: MeasuredAnswer;
  readonly praat: Contours;
}

/** Of less voice than this (s) nothing is compared; the product gives no spread below 5 s (VO1.3). */
const LEAST_VOICED_S = 1;
const STEP_S = 0.01;
/** Praat's decibels count from 20 µPa, where a sample of 1 is a pascal. */
const PRAAT_FULL_SCALE_DB = 20 * Math.log10(1 / 2e-5);

/** How Praat is asked for a pitch. */
const ways = [
  { way: "ranged", reference: "Praat, no rumble, up to 2.5 third quartiles" },
  { way: "pitch", reference: "Praat, To Pitch, 75–600 Hz" },
] as const;

/** VO1: the median pitch and its spread, over the steps that have a pitch. */
export function comparePitch(recordings: readonly BothWays[]): Agreement[] {
  return ways.flatMap(({ way, reference }) => {
    const voiced = recordings.filter(hasVoice).map(({ name, answer, praat }) => ({
      name,
      ours: Array.from(stepsOf(answer).f0Hz),
      theirs: praat[way].map(({ value }) => value),
    }));
    const pairs = (of: (hz: readonly number[]) => number) =>
      voiced.map(({ name, ours, theirs }): Pair => {
        return { name, ours: of(ours), reference: of(theirs) };
      });
    return [
      agreementOf(
        { figure: "median pitch", reference, unit: "Hz", as: "relative", aim: 0.03 },
        pairs((hz) => quantile(hz, 0.5)),
      ),
      agreementOf(
        { figure: "pitch spread (VO1)", reference, unit: "semitones", as: "absolute", aim: 0.5 },
        pairs((hz) => deviation(hz.map((value) => 12 * Math.log2(value)))),
      ),
    ].filter((agreement) => agreement !== null);
  });
}

/** SR1 and VO2: the level of speech, and how far it moves while the voice sounds. */
export function compareLevel(recordings: readonly BothWays[]): Agreement[] {
  const levels = recordings.flatMap(({ name, answer, praat }): Pair[] => {
    const ours = recordingLevels(
      materialFrom(answer).parts.map(({ levels }) => levels),
    )?.speechDbfs;
    const reference = levelOf(praat);
    return ours === undefined || reference === null ? [] : [{ name, ours, reference }];
  });
  const spreads = recordings.filter(hasVoice).map(({ name, answer, praat }): Pair => ({
    name,
    ours: deviation(Array.from(stepsOf(answer).levelDbfs)),
    reference: deviation(voicedLevels(praat)),
  }));
  return [
    agreementOf(
      {
        figure: "recording level (SR1)",
        reference: "Praat, power of its sounding parts",
        unit: "dBFS",
        as: "absolute",
        aim: 1,
      },
      levels,
    ),
    agreementOf(
      {
        figure: "loudness spread (VO2)",
        reference: "Praat, intensity where it hears a pitch",
        unit: "dB",
        as: "absolute",
        aim: 1,
      },
      spreads,
    ),
  ].filter((agreement) => agreement !== null);
}

function stepsOf(answer: MeasuredAnswer) {
  return withoutSlips(materialFrom(answer).parts.map(({ voice }) => voice));
}

/** Where the product would give no figure for want of pitch (VO1.5), there is nothing to compare. */
function hasVoice({ answer, praat }: BothWays): boolean {
  const least = LEAST_VOICED_S / STEP_S;
  const voiced = stepsOf(answer).f0Hz.length;
  const share = (voiced * SOUND_STEP_SAMPLES) / materialFrom(answer).speechSamples;
  return praat.pitch.length >= least && voiced >= least && share >= MIN_VOICED_SHARE;
}

/** Power over all sounding parts, dBFS; `null` where Praat hears none. */
function levelOf({ sounding, rms }: Contours): number | null {
  const energy = sounding.map(({ startS, endS }, part) => (endS - startS) * (rms[part] ?? 0) ** 2);
  const lengthS = sounding.reduce((sum, { startS, endS }) => sum + endS - startS, 0);
  return lengthS > 0 ? 10 * Math.log10((mean(energy) * energy.length) / lengthS) : null;
}

/** Intensity at each step that has a pitch, dBFS. */
function voicedLevels({ pitch, intensity }: Contours): number[] {
  let at = 0;
  return pitch.flatMap(({ timeS }) => {
    while ((intensity[at + 1]?.timeS ?? Infinity) <= timeS) at++;
    const [before, after] = [intensity[at], intensity[at + 1]];
    const nearer =
      before && after && after.timeS - timeS < Math.abs(timeS - before.timeS) ? after : before;
    return nearer ? [nearer.value - PRAAT_FULL_SCALE_DB] : [];
  });
}
