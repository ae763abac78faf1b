import type { TranscribedWord } from "../engines.ts";
import { RATE_HZ, STEP_SAMPLES } from "../pcm.ts";
import { Segmenter } from "../segment/segmenter.ts";
import { fillerLift } from "./filler-lift.ts";
import type { Hear, Way } from "./hear.ts";
import { halves, later, part, type Sound, type Span, spanOf, voicedS } from "./sound.ts";

/** What was made of a sound piece by piece. */
export interface Pieces {
  readonly words: readonly TranscribedWord[];
  /** Pieces with voice of which no words could be made. */
  readonly missed: readonly Span[];
  /** Pieces that were heard without a flaw. */
  readonly covers: readonly Span[];
}

/** Text on less voice than this is made up, seconds. */
export const LEAST_VOICE_S = 0.15;
/** Less voice than this without a word is a breath, a click or a laugh, seconds. */
const LEAST_MISSED_S = 0.3;
/** In short pieces fillers stand out; in long ones they vanish. */
const SHORT = { closeAfterMs: 350, longestMs: 14_000, cutWindowMs: 5_000 };
/** How often a piece may be cut in two: a long one with a flaw is heard in quarters at last. */
const CUTS = 2;

export const FOR_FILLERS: Way = { leadS: 0, speed: 1, bias: fillerLift };
/** What had a flaw is tried again behind silence. */
const AGAIN: Way = { leadS: 0.3, speed: 1 };

/** Whether a piece, which lies there in the sound, is worth hearing by itself. */
export type Worth = (piece: Sound, at: Span) => boolean;

/** Hears those short pieces of a sound that are worth it. */
export async function hearPieces(sound: Sound, hear: Hear, worth: Worth): Promise<Pieces> {
  const segmenter = new Segmenter(SHORT);
  const segments = segmenter.push(sound.voice);
  const open = segmenter.close();
  const heard: Pieces[] = [];
  for (const { startSample, endSample } of open ? [...segments, open] : segments) {
    const piece = part(sound, startSample / STEP_SAMPLES, endSample / STEP_SAMPLES);
    const startS = startSample / RATE_HZ;
    if (!worth(piece, { startS, endS: endSample / RATE_HZ })) continue;
    heard.push(allLater(await hearPiece(piece, hear, CUTS), startS));
  }
  return joined(heard);
}

/** What has a flaw is heard again, then in halves. */
async function hearPiece(piece: Sound, hear: Hear, cuts: number): Promise<Pieces> {
  const voiceS = voicedS(piece);
  if (voiceS < LEAST_VOICE_S) return { words: [], missed: [], covers: [spanOf(piece)] };
  for (const way of [FOR_FILLERS, AGAIN]) {
    const { words, flaw } = await hear(piece, way);
    if (flaw === null) return { words, missed: [], covers: [spanOf(piece)] };
  }
  const cut = cuts > 0 ? halves(piece) : null;
  if (!cut)
    return { words: [], missed: voiceS < LEAST_MISSED_S ? [] : [spanOf(piece)], covers: [] };
  const left = await hearPiece(cut.left, hear, cuts - 1);
  const right = await hearPiece(cut.right, hear, cuts - 1);
  return joined([left, allLater(right, cut.cutS)]);
}

function joined(pieces: readonly Pieces[]): Pieces {
  return {
    words: pieces.flatMap(({ words }) => words),
    missed: pieces.flatMap(({ missed }) => missed),
    covers: pieces.flatMap(({ covers }) => covers),
  };
}

function allLater({ words, missed, covers }: Pieces, byS: number): Pieces {
  return {
    words: words.map((word) => later(word, byS)),
    missed: missed.map((span) => later(span, byS)),
    covers: covers.map((span) => later(span, byS)),
  };
}
