import {
  SAMPLE_RATE_HZ,
  VOICE_STEP_SAMPLES,
  type Segment,
  type Span,
  type Word,
} from "@greenroom/protocol";
import { soundTrackOf, type SoundTrack } from "./sound-track.ts";
import { clip, intersect, lengthOf, merge, totalLength } from "./spans.ts";
import { speechRuns } from "./speech-runs.ts";
import { isFilledPause } from "./spoken-words.ts";
import { medianPitchHz, semitones, steadyVoice } from "./steady-voice.ts";
import { fittingLengthS, usualLengthS } from "./word-length.ts";

/**
 * FI2.2: probability of speech over a candidate: where speech begins (VA1) at its highest, and on
 * average. The network doubts a sound the longer it is held: a hum of a second may end at 0.3.
 */
const MIN_VOICE_ACTIVITY = { highest: Math.fround(0.7), mean: 0.3 };
/** FI2.2 (H): fillers are low in a voice's range; words that are drawn out often are not. */
const MAX_ABOVE_MEDIAN_SEMITONES = 2;
/** FI2.3 (H): share of a candidate that words may take up. */
const MAX_TAKEN_SHARE = 0.5;
/** FI2.3 (H): a filler that was heard so near is the same one. */
const HEARD_WITHIN_SAMPLES = 0.15 * SAMPLE_RATE_HZ;
/** FI2.4 (H): words whose places are not known must leave so much more voice than a candidate fills. */
const SPARE_S = 0.3;

/** What possible fillers are found in. All times are samples at 16 kHz on one clock. */
export interface HeardSound {
  readonly sound: SoundTrack;
  /** One probability (0 to 1) for each 512 samples. */
  readonly voiceActivity: Float32Array;
  /** What was recognised, heard fillers among the words. */
  readonly segments: readonly Segment[];
  /** Where to look. */
  readonly within: Span;
}

/**
 * FI2: stretches that sound like a filled pause and that no word accounts for, in order and apart.
 * They are possible ones: a word that was not recognised may have been drawn out as well.
 */
export function possibleFillers({ sound, voiceActivity, segments, within }: HeardSound): Span[] {
  const speech = speechRuns(voiceActivity, within);
  const medianHz = medianPitchHz(sound, speech);
  const placed = segments.filter(isPlaced);
  const words = placed.flatMap((segment) => segment.words);
  const taken = merge(words.map(takenBy));
  const heard = words.filter(({ text }) => isFilledPause(text)).map(around);
  const candidates = steadyVoice(sound, within)
    .filter((candidate) => isSpeech(voiceActivity, candidate))
    // Without any speech around there is no median to compare with.
    .filter(({ f0Hz }) => !(semitones(medianHz, f0Hz) > MAX_ABOVE_MEDIAN_SEMITONES))
    .map(({ startSample, endSample }) => ({ startSample, endSample }))
    .filter((candidate) => {
      const takenSamples = totalLength(intersect([candidate], taken));
      return takenSamples <= MAX_TAKEN_SHARE * lengthOf(candidate);
    })
    .filter((candidate) => clip(heard, candidate).length === 0);
  return segments
    .filter((segment) => !isPlaced(segment))
    .reduce((left, segment) => withRoom(left, segment, speech), candidates);
}

/**
 * The same for a recording by itself.
 *
 * @param pcm at 16 kHz; long ones take 1 % of their length.
 * @param voiceActivity one probability (0 to 1) for each 512 samples.
 * @param words with their places in the recording, in samples.
 */
export function possibleFillersIn(
  pcm: Int16Array,
  voiceActivity: Float32Array,
  words: readonly Word[],
): Span[] {
  const within = { startSample: 0, endSample: pcm.length };
  const segments = [{ ...within, words: [...words], understood: true }];
  return possibleFillers({ sound: soundTrackOf(pcm), voiceActivity, segments, within });
}

/**
 * Whether the places of its words are known. Single ones that could not be measured lie between
 * neighbours that were; without any that were, all were only spread over the segment.
 */
function isPlaced({ words }: Segment): boolean {
  return words.length === 0 || words.some(({ times }) => times === "measured");
}

/**
 * FI2.3: the time that a word accounts for. An end that was measured runs on to the next word, so
 * what lies beyond the word's fitting length may hold something else.
 */
function takenBy({ text, startSample, endSample }: Word): Span {
  const longest = Math.round(fittingLengthS(text) * SAMPLE_RATE_HZ);
  return { startSample, endSample: Math.min(endSample, startSample + longest) };
}

/** FI2.3: where a filler that was heard may lie. */
function around({ startSample, endSample }: Span): Span {
  return {
    startSample: startSample - HEARD_WITHIN_SAMPLES,
    endSample: endSample + HEARD_WITHIN_SAMPLES,
  };
}

/**
 * FI2.4: where words were only spread over their segment, nothing is known of their places. Then as
 * many of its candidates fall away as fillers were heard, the nearest first, and of the rest the
 * longest stay for which the words leave room.
 */
function withRoom(candidates: readonly Span[], segment: Segment, speech: readonly Span[]): Span[] {
  const { words } = segment;
  let inside = candidates.filter((candidate) => clip([candidate], segment).length > 0);
  for (const filler of words.filter(({ text }) => isFilledPause(text))) {
    const [nearest] = inside.toSorted((a, b) => distance(a, filler) - distance(b, filler));
    inside = inside.filter((candidate) => candidate !== nearest);
  }
  const voiceS = totalLength(clip(speech, segment)) / SAMPLE_RATE_HZ;
  let roomS = voiceS - words.reduce((sum, { text }) => sum + usualLengthS(text), 0) - SPARE_S;
  const kept = new Set<Span>();
  for (const candidate of inside.toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
    roomS -= lengthOf(candidate) / SAMPLE_RATE_HZ;
    if (roomS >= 0) kept.add(candidate);
  }
  return candidates.filter((it) => kept.has(it) || clip([it], segment).length === 0);
}

/** Between the middles of two spans, samples. */
function distance(left: Span, right: Span): number {
  const middle = ({ startSample, endSample }: Span) => (startSample + endSample) / 2;
  return Math.abs(middle(left) - middle(right));
}

function isSpeech(track: Float32Array, { startSample, endSample }: Span): boolean {
  const first = Math.floor(startSample / VOICE_STEP_SAMPLES);
  const steps = track.subarray(first, Math.ceil(endSample / VOICE_STEP_SAMPLES));
  const highest = steps.reduce((most, probability) => Math.max(most, probability), 0);
  const mean = steps.reduce((sum, probability) => sum + probability, 0) / Math.max(1, steps.length);
  return highest >= MIN_VOICE_ACTIVITY.highest && mean >= MIN_VOICE_ACTIVITY.mean;
}
