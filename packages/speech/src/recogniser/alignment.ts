import type { TranscribedWord, WordTimes } from "../engines.ts";
import { RATE_HZ } from "../pcm.ts";
import { bestPath, type Stay } from "./attention-path.ts";
import { relativeAttention } from "./attention-scores.ts";
import type { HeardWord } from "./heard-words.ts";
import { FRAME_SAMPLES, type Listening, secondsAt } from "./listening.ts";
import { VoicedFrames } from "./voiced-frames.ts";
import { wordEndS } from "./word-ends.ts";

/** A token listens to the sound that it stands for at least so much, relative to its peak. */
const LEAST_HEARD = 0.3;
/**
 * A word that listens less than this to the place that it got has it from its neighbours. So do 4 of
 * 100; a quarter of them begin more than 150 ms off, and one in fifty of the others.
 */
const LEAST_CLEAR = 0.4;
/** A word that begins so near the end of a silence begins at its end. */
const SNAP_FRAMES = 3;

/**
 * Finds words in the sound, by where the decoder listened while it wrote them. They come in order,
 * do not overlap, lie inside the sound, and span no pause. Sound that no word was written for (an
 * "uh" that was left out) stays free. Where a word was not listened to clearly, its time is called
 * estimated.
 *
 * On five recordings of two people, starts are off by 17 ms (read) and 27 ms (free speech) in the
 * middle, by 34 and 94 ms at the 90th percentile; the same when shifted by part of a frame, 12 dB
 * down, and in noise. On short dialogues by actors of other accents (40 files, compared with a
 * recogniser of another kind that was told the words) by 22 and 65 ms.
 *
 * @param words of the text that `attention` is of.
 * @returns times in seconds from the start of the sound; `null` where none can be measured, because
 *   attention is missing or there are fewer frames than tokens.
 */
export function alignWords(
  words: readonly HeardWord[],
  listening: Listening,
): TranscribedWord[] | null {
  if (words.length === 0) return [];
  const { attention, frames, samples, voice } = listening;
  const tokens = words.flatMap((word) => word.tokens);
  const rows = tokens.flatMap((token) => attention[token] ?? []);
  if (rows.length < tokens.length) return null;

  const scores = relativeAttention(rows, frames);
  const score: Score = (token, frame) => scores[token * frames + frame] ?? 0;
  const voiced = VoicedFrames.of(listening, tokens.length);
  const firstTokens = beginningsOf(words.map((word) => word.tokens.length));
  const begins = new Set(firstTokens);
  const stays = bestPath({
    scores: voiced.pick(scores, frames),
    frames: voiced.length,
    beginsWord: tokens.map((_, token) => begins.has(token)),
    afterPause: Array.from({ length: voiced.length }, (_, at) => voiced.isAfterPause(at)),
    noWord: LEAST_HEARD,
  });
  if (!stays) return null;

  const places: Place[] = [];
  words.forEach((word, index) => {
    const token = firstTokens[index] ?? 0;
    const stay = {
      first: stays[token]?.first ?? 0,
      last: stays[token + word.tokens.length - 1]?.last ?? 0,
    };
    places.push(placeOf(stay, token, score, voiced, places.at(-1)));
  });
  return words.map(({ text, confidence }, index) => {
    const { startFrame = 0, endFrame = 0, times = "estimated" } = places[index] ?? {};
    const startS = secondsAt(startFrame, listening);
    const next = places[index + 1];
    const nextS = next ? secondsAt(next.startFrame, listening) : samples / RATE_HZ;
    const endS = Math.min(nextS, wordEndS(text, secondsAt(endFrame, listening), voice));
    const leastS = Math.min(nextS, startS + FRAME_SAMPLES / RATE_HZ);
    return { text, confidence, startS, endS: Math.max(leastS, endS), times };
  });
}

/** How much a token listens to a frame of the encoder, 0 to 1. */
type Score = (token: number, frame: number) => number;

interface Place {
  /** Index among the frames of voice. */
  readonly at: number;
  /** In encoder frames; between two of them where listening rises. */
  readonly startFrame: number;
  /** Behind the last frame that it is listened to in, before any pause. */
  readonly endFrame: number;
  readonly times: WordTimes;
}

function placeOf(
  { first, last }: Stay,
  token: number,
  score: Score,
  voiced: VoicedFrames,
  before: Place | undefined,
): Place {
  const onset = nearest(first, SNAP_FRAMES, (at) => {
    return at > (before?.at ?? -1) && at <= last && voiced.isOnset(at);
  });
  const at = onset ?? first;
  let endAt = at;
  while (endAt < last && !voiced.isAfterPause(endAt + 1)) endAt++;
  let clarity = 0;
  for (let own = at; own <= endAt; own++) {
    clarity = Math.max(clarity, score(token, voiced.frame(own)));
  }
  return {
    at,
    startFrame: onset === null ? riseAt(score, token, voiced.frame(at)) : voiced.frame(at),
    endFrame: voiced.frame(endAt) + 1,
    times: clarity < LEAST_CLEAR ? "estimated" : "measured",
  };
}

/** Where listening rises above the least before or in a frame: between the middles of two frames. */
function riseAt(score: Score, token: number, frame: number): number {
  const before = score(token, frame - 1);
  const after = score(token, frame);
  const rises = before < LEAST_HEARD && after > LEAST_HEARD;
  return rises ? frame - 0.5 + (LEAST_HEARD - before) / (after - before) : frame;
}

/** The whole number nearest to `to`, at most `within` away, that `fits`; `null` where none does. */
function nearest(to: number, within: number, fits: (at: number) => boolean): number | null {
  for (let away = 0; away <= within; away++) {
    if (fits(to - away)) return to - away;
    if (fits(to + away)) return to + away;
  }
  return null;
}

/** Where each of several runs begins when they are joined. */
function beginningsOf(lengths: readonly number[]): number[] {
  let at = 0;
  return lengths.map((length) => (at += length) - length);
}
