import type { TranscribedWord } from "../engines.ts";
import { RATE_HZ, STEP_SAMPLES } from "../pcm.ts";
import { spreadWords } from "../recogniser/word-times.ts";

/** A word as a service gave it. Times are seconds, and may be anything. */
export interface UnplacedWord {
  readonly text: string;
  readonly confidence: number;
  readonly claimed: Span | null;
  /** Where it lies at any rate. */
  readonly within: Span | null;
}

export interface Span {
  readonly startS: number;
  readonly endS: number;
}

const STEP_S = STEP_SAMPLES / RATE_HZ;
const VOICE = 0.35;
/** Times may lie so far outside the sound: services count in steps of their own, s. */
const OUTSIDE_S = 0.3;
/** Silence at a word's edge up to this belongs to it: stops and breathed sounds are hardly voice, s. */
const EDGE_S = 0.12;
/** A word with no voice so near it was invented, s: Whisper says "Thank you." to silence. */
const VOICE_NEAR_S = 0.3;
/** With fewer of the times usable than this share, none is believed. */
const LEAST_USABLE = 0.5;

/**
 * Puts a service's words on the segment: in order, inside the sound, edges where the voice is. A
 * time that cannot be is spread between its neighbours and called estimated; a word that is claimed
 * to lie where nobody speaks is left out.
 *
 * @param voice probability of each step of 512 samples.
 * @param lengthS of the segment; nothing lies behind it.
 */
export function placeWords(
  words: readonly UnplacedWord[],
  voice: Float32Array,
  lengthS: number,
): TranscribedWord[] {
  const usable = inOrder(words.map(({ claimed }) => possible(claimed, lengthS)));
  const count = usable.filter((span) => span !== null).length;
  const believed = count >= words.length * LEAST_USABLE ? usable : usable.map(() => null);
  const said = words.flatMap((word, index) => {
    const span = believed[index] ?? null;
    return span && !voiceNear(span, voice) ? [] : [{ word, span }];
  });
  const placed: (TranscribedWord | null)[] = said.map(({ word, span }, index) => {
    if (!span) return null;
    const next = said.slice(index + 1).find((later) => later.span)?.span;
    // Ends run on: no word is still being said when the next one begins.
    const endS = Math.min(span.endS, next?.startS ?? lengthS);
    const { text, confidence } = word;
    return { text, confidence, times: "measured", ...toVoice({ ...span, endS }, voice) };
  });
  return filled(
    said.map(({ word }) => word),
    placed,
    voice,
    lengthS,
  );
}

/** A time that can be, brought inside the sound; `null` for one that cannot. */
function possible(span: Span | null, lengthS: number): Span | null {
  if (!span || !Number.isFinite(span.startS) || !Number.isFinite(span.endS)) return null;
  if (span.endS < span.startS) return null;
  if (span.startS < -OUTSIDE_S || span.startS >= lengthS || span.endS > lengthS + OUTSIDE_S) {
    return null;
  }
  const startS = Math.max(0, span.startS);
  return { startS, endS: Math.min(lengthS, Math.max(startS, span.endS)) };
}

/** Keeps the most of the times that rise from word to word; the others are `null`. */
function inOrder(spans: readonly (Span | null)[]): (Span | null)[] {
  /** Of each: how many rise up to it, and the one before it. */
  const best: { length: number; before: number }[] = [];
  let last = -1;
  spans.forEach((span, index) => {
    best.push({ length: span ? 1 : 0, before: -1 });
    const own = best[index];
    if (!span || !own) return;
    for (let earlier = 0; earlier < index; earlier++) {
      const other = spans[earlier];
      const length = (best[earlier]?.length ?? 0) + 1;
      if (!other || other.startS >= span.startS || length <= own.length) continue;
      own.length = length;
      own.before = earlier;
    }
    if (own.length > (best[last]?.length ?? 0)) last = index;
  });
  const kept = new Set<number>();
  for (let index = last; index >= 0; index = best[index]?.before ?? -1) kept.add(index);
  return spans.map((span, index) => (kept.has(index) ? span : null));
}

function voiceNear({ startS, endS }: Span, voice: Float32Array): boolean {
  return voicedSteps(voice, startS - VOICE_NEAR_S, endS + VOICE_NEAR_S).length > 0;
}

/** Takes silence off a word's edges. Where there is no voice within it, it stays as it is. */
function toVoice({ startS, endS }: Span, voice: Float32Array): Span {
  const voiced = voicedSteps(voice, startS, endS);
  const first = voiced[0];
  const last = voiced.at(-1);
  if (first === undefined || last === undefined) return { startS, endS };
  const from = Math.max(startS, first * STEP_S - EDGE_S);
  const to = Math.min(endS, (last + 1) * STEP_S + EDGE_S);
  return { startS: from, endS: Math.max(from, to) };
}

function voicedSteps(voice: Float32Array, fromS: number, toS: number): number[] {
  const steps: number[] = [];
  const from = Math.max(0, Math.floor(fromS / STEP_S));
  const to = Math.min(voice.length, Math.ceil(toS / STEP_S));
  for (let step = from; step < to; step++) if ((voice[step] ?? 0) >= VOICE) steps.push(step);
  return steps;
}

/** Spreads each run of words without a time over the voice between its neighbours. */
function filled(
  words: readonly UnplacedWord[],
  placed: readonly (TranscribedWord | null)[],
  voice: Float32Array,
  lengthS: number,
): TranscribedWord[] {
  const all: TranscribedWord[] = [];
  for (let from = 0; from < words.length;) {
    const own = placed[from];
    if (own) {
      all.push(own);
      from += 1;
      continue;
    }
    const { within = null } = words[from] ?? {};
    let to = from + 1;
    while (to < words.length && !placed[to] && words[to]?.within === within) to++;
    const earliestS = all.at(-1)?.endS ?? 0;
    const latestS = Math.max(earliestS, placed.slice(to).find(Boolean)?.startS ?? lengthS);
    const room = { startS: earliestS, endS: latestS };
    all.push(...spread(words.slice(from, to), overlap(room, possible(within, lengthS)), voice));
    from = to;
  }
  return all;
}

/** What both have in common; the first where that is nothing. */
function overlap(room: Span, within: Span | null): Span {
  if (!within) return room;
  const startS = Math.max(room.startS, within.startS);
  const endS = Math.min(room.endS, within.endS);
  return startS < endS ? { startS, endS } : room;
}

function spread(
  words: readonly UnplacedWord[],
  { startS, endS }: Span,
  voice: Float32Array,
): TranscribedWord[] {
  const firstStep = Math.floor(startS / STEP_S);
  const part = voice.subarray(firstStep, Math.max(firstStep + 1, Math.ceil(endS / STEP_S)));
  const offsetS = firstStep * STEP_S;
  const inside = (atS: number) => Math.min(endS, Math.max(startS, atS + offsetS));
  const samples = Math.round((endS - offsetS) * RATE_HZ);
  return spreadWords(words, part, samples).map((word) => ({
    ...word,
    startS: inside(word.startS),
    endS: inside(word.endS),
  }));
}
