import type { SaidWord } from "../support/truth.ts";

const RATE_HZ = 16_000;
/** Between two recordings. */
const PAUSE_S = 1;
/** Each speaker is so much softer than the one before: the product remembers sounds that are equal. */
const SOFTER = 0.98;

/** A recording with words that have times. */
export interface Utterance {
  readonly pcm: Int16Array;
  readonly words: readonly SaidWord[];
}

/**
 * What several people say at once: each says all the recordings one after the other, beginning with
 * another one and at another level, for so long.
 *
 * @returns one long utterance for each speaker, its words on its own clock.
 */
export function talkOf(
  recordings: readonly Utterance[],
  speakers: number,
  seconds: number,
): Utterance[] {
  if (recordings.length === 0) return [];
  return Array.from({ length: speakers }, (_, speaker) => {
    const pcm = new Int16Array(seconds * RATE_HZ);
    const words: SaidWord[] = [];
    for (let at = 0, index = speaker; at < pcm.length; index++) {
      const recording = recordings[index % recordings.length];
      if (!recording) break;
      pcm.set(recording.pcm.subarray(0, pcm.length - at), at);
      words.push(...recording.words.flatMap((word) => later(word, at / RATE_HZ, seconds)));
      at += recording.pcm.length + PAUSE_S * RATE_HZ;
    }
    const level = SOFTER ** (speaker + 1);
    return { pcm: pcm.map((sample) => Math.round(sample * level)), words };
  });
}

/** Nothing, where the word would end after the talk. */
function later({ text, span }: SaidWord, byS: number, limitS: number): SaidWord[] {
  if (!span || span.endS + byS > limitS) return [];
  return [{ text, span: { startS: span.startS + byS, endS: span.endS + byS } }];
}
