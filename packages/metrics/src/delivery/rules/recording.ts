import type { Figure } from "@greenroom/protocol";
import { absent, OURS, round, scaleOf, verdictOf, type Identity } from "../figure.ts";
import type { Material } from "../material.ts";
import { recordingLevels, type RecordingLevels } from "../recording-levels.ts";
import { silentReason, timeConfidence } from "../reliability.ts";

/** SR1.2: −22 ± 6 dBFS. */
const LEVEL = { good: [-28, -16], watch: [-34, -10] } as const;

/** Three rules read the same levels. */
const known = new WeakMap<Material, RecordingLevels | null>();

function levelsOf(material: Material): RecordingLevels | null {
  const levels = known.get(material) ?? recordingLevels(material.parts.map((part) => part.levels));
  known.set(material, levels);
  return levels;
}

/** SR1: how loud the speech is recorded. */
export function recordingLevel(material: Material): Figure {
  const identity: Identity = {
    rule: "SR1",
    name: "Recording level",
    definition: "The level of your speech, root mean square, against full scale.",
  };
  const levels = levelsOf(material);
  const reason = silentReason(material) ?? (levels ? null : "the sound was not read");
  if (reason || !levels) return absent(identity, reason ?? "");
  const value = round(levels.speechDbfs, 0);
  return {
    ...identity,
    present: true,
    value,
    unit: "dBFS",
    besides: [],
    confidence: timeConfidence(material),
    range: {
      text: "−28 to −16 dBFS",
      verdict: verdictOf(value, LEVEL),
      scale: scaleOf(value, "dBFS", LEVEL.good),
    },
    source: "RFC 7874, section 4; ITU-T P.56",
    moments: [],
  };
}

/** SR2: how far the speech stands above what else is heard. */
export function signalToNoise(material: Material): Figure {
  const identity: Identity = {
    rule: "SR2",
    name: "Signal to noise",
    definition:
      "The level of your speech less the level between it (its 10th percentile). Low, and words are heard less well.",
  };
  const levels = levelsOf(material);
  const reason =
    silentReason(material) ??
    (levels ? null : "the sound was not read") ??
    (levels?.noiseDbfs === null ? "there was no silence to compare with" : null);
  if (reason || !levels || levels.noiseDbfs === null) return absent(identity, reason ?? "");
  const value = Math.max(0, round(levels.speechDbfs - levels.noiseDbfs, 0));
  return {
    ...identity,
    present: true,
    value,
    unit: "dB",
    besides: [{ name: "level between speech", value: round(levels.noiseDbfs, 0), unit: "dBFS" }],
    confidence: timeConfidence(material),
    range: {
      text: "20 dB and more",
      verdict: value >= 20 ? "good" : value >= 15 ? "watch" : "outside",
      scale: scaleOf(value, "dB", [20, null]),
    },
    source: `No published norm; ${OURS}`,
    moments: [],
  };
}

/** SR3: sound that was cut off at full scale. */
export function clipping(material: Material): Figure {
  const identity: Identity = {
    rule: "SR3",
    name: "Clipping",
    definition:
      "The share of your speech in runs of three samples and more at 99 % of full scale: the recording is cut off there.",
  };
  const levels = levelsOf(material);
  const reason = silentReason(material) ?? (levels ? null : "the sound was not read");
  if (reason || !levels) return absent(identity, reason ?? "");
  const value = round(100 * levels.clippedShare, 2);
  return {
    ...identity,
    present: true,
    value,
    unit: "%",
    besides: [],
    confidence: timeConfidence(material),
    range: {
      text: "below 0.1 %",
      verdict: value < 0.1 ? "good" : value < 1 ? "watch" : "outside",
      scale: scaleOf(value, "%", [null, 0.1]),
    },
    source: `No published norm; ${OURS}`,
    moments: [],
  };
}
