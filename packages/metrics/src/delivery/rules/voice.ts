import type { Figure } from "@greenroom/protocol";
import { absent, OURS, round, scaleOf, seconds, tooShort, type Identity } from "../figure.ts";
import type { Material } from "../material.ts";
import { lower, silentReason, timeConfidence } from "../reliability.ts";
import { SOUND_STEP_SAMPLES } from "../sound-track.ts";
import { withoutSlips, type VoicedSteps } from "../voiced-steps.ts";

/** VO1.3 (H): with less voice than this a spread is chance, s. */
const MIN_VOICED_S = 5;
/** VO1.5 (H): speech has a pitch for half of its time and more; a whisper or a hoarse voice for a tenth. */
export const MIN_VOICED_SHARE = 0.25;
/** VO1.2 (H): semitones below which a voice is heard as monotone (1.5), or nearly (2). */
const LIVELY_FROM = 2;
const MONOTONE_BELOW = 1.5;

/** VO1: how far the pitch moves. */
export function pitchVariation(material: Material): Figure {
  const identity: Identity = {
    rule: "VO1",
    name: "Pitch variation",
    definition:
      "The standard deviation of your pitch in semitones while your voice sounds, creak left out, and the span from its 10th to its 90th percentile.",
  };
  const steps = voiceOf(material);
  const reason = soundReason(material, steps);
  if (reason) return absent(identity, reason);
  const semitones = Float64Array.from(steps.f0Hz, (f0Hz) => 12 * Math.log2(f0Hz)).sort();
  const value = round(deviation(semitones), 1);
  const low = percentile(semitones, 0.1);
  const high = percentile(semitones, 0.9);
  return {
    ...identity,
    present: true,
    value,
    unit: "semitones",
    besides: [
      { name: "10th to 90th percentile", value: round(high - low, 1), unit: "semitones" },
      { name: "median pitch", value: round(2 ** (percentile(semitones, 0.5) / 12), 0), unit: "Hz" },
    ],
    confidence: timeConfidence(material),
    range: {
      text: `${LIVELY_FROM} semitones and more`,
      verdict: value >= LIVELY_FROM ? "good" : value >= MONOTONE_BELOW ? "watch" : "outside",
      scale: scaleOf(value, "semitones", [LIVELY_FROM, null]),
    },
    source: `Hincks and Edlund 2009; ${OURS}`,
    moments: [],
  };
}

/** VO2: how far the loudness moves. */
export function loudnessVariation(material: Material): Figure {
  const identity: Identity = {
    rule: "VO2",
    name: "Loudness variation",
    definition: "The standard deviation of the level in dB while your voice sounds.",
  };
  const steps = voiceOf(material);
  const reason = soundReason(material, steps);
  if (reason) return absent(identity, reason);
  return {
    ...identity,
    present: true,
    value: round(deviation(steps.levelDbfs), 1),
    unit: "dB",
    besides: [],
    // A microphone that moves, or that sets its gain by itself, changes the level too.
    confidence: lower(timeConfidence(material), "medium"),
    range: null,
    source: "Compared with your own only.",
    moments: [],
  };
}

/** Two rules read the same steps, of which half an hour has a hundred thousand. */
const known = new WeakMap<Material, VoicedSteps>();

function voiceOf(material: Material): VoicedSteps {
  const steps = known.get(material) ?? withoutSlips(material.parts.map(({ voice }) => voice));
  known.set(material, steps);
  return steps;
}

function soundReason(material: Material, steps: VoicedSteps): string | null {
  const reason = silentReason(material);
  if (reason) return reason;
  if (material.answersWithSound === 0) return "the sound was not read";
  const voicedSamples = steps.f0Hz.length * SOUND_STEP_SAMPLES;
  const share = voicedSamples / Math.max(1, material.speechSamples);
  // Of answers whose sound was not all read, it is not known.
  if (material.answersWithSound === material.parts.length && share < MIN_VOICED_SHARE) {
    return `only ${Math.floor(share * 100)} % of the speech has a pitch`;
  }
  const voicedS = seconds(voicedSamples);
  if (voicedS >= MIN_VOICED_S) return tooShort(material);
  return `too short: ${(Math.floor(voicedS * 10) / 10).toFixed(1)} of ${MIN_VOICED_S} s of voice`;
}

function deviation(values: Float32Array | Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / Math.max(1, values.length);
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return Math.sqrt(squares / Math.max(1, values.length));
}

/** Of values in ascending order. */
function percentile(sorted: Float64Array, share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}
