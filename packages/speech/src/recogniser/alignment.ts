import type { TranscribedWord } from "../engines.ts";
import { RATE_HZ } from "../pcm.ts";
import { bestPath } from "./attention-path.ts";
import { relativeAttention } from "./attention-scores.ts";
import type { HeardWord } from "./heard-words.ts";
import { FRAME_DELAY_SAMPLES, FRAME_SAMPLES, type Listening } from "./listening.ts";
import { voicedFrames } from "./voiced-frames.ts";
import { wordEndS } from "./word-ends.ts";

/** A word listens to what lies in it at least so much, relative to what it listens to most. */
const LEAST_HEARD = 0.3;
/** A word that begins so near the end of a silence begins at its end. */
const SNAP_FRAMES = 3;
/** Frames without voice; with the margins that voice is given, a pause of a quarter of a second. */
const PAUSE_FRAMES = 7;

/**
 * Finds words in the sound, by where the decoder listened while it wrote them. They come in order,
 * do not overlap, lie inside the sound, and span no pause. Words that are not in the text (an "uh"
 * that was not written down) leave a gap.
 *
 * On five recordings of two people: starts within 18 ms (read) and 28 ms (free speech) in the
 * middle, 40 and 100 ms at the 90th percentile; also shifted by part of a frame, 12 dB down, and
 * with noise 25 dB below the voice.
 *
 * @param words of the text that `attention` is of.
 * @returns times in seconds from the start of the sound; `null` where they cannot be measured,
 *   because attention is missing or there are fewer frames than tokens.
 */
export function alignWords(
  words: readonly HeardWord[],
  listening: Listening,
): TranscribedWord[] | null {
  const tokens = words.flatMap((word) => word.tokens);
  const rows = tokens.flatMap((token) => listening.attention[token] ?? []);
  if (rows.length < tokens.length) return null;

  const { frames, leadSamples, samples } = listening;
  const kept = voicedFrames(listening, tokens.length);
  const scores = relativeAttention(rows, frames);
  const scoreOf = (token: number, frame: number) => scores[token * frames + frame] ?? 0;
  const frameAt = (at: number) => kept[at] ?? 0;
  const silenceBefore = (at: number) => (at === 0 ? Infinity : frameAt(at) - frameAt(at - 1) - 1);

  const firstTokens = positionsOf(words.map((word) => word.tokens.length));
  const begins = new Set(firstTokens);
  const stays = bestPath({
    score: (token, at) => scoreOf(token, frameAt(at)),
    tokens: tokens.length,
    frames: kept.length,
    beginsWord: (token) => begins.has(token),
    afterPause: (at) => silenceBefore(at) >= PAUSE_FRAMES,
    noWord: LEAST_HEARD,
  });
  if (!stays) return words.length === 0 ? [] : null;

  const secondsAt = (frame: number) => {
    const sample = frame * FRAME_SAMPLES + FRAME_DELAY_SAMPLES - leadSamples;
    return Math.min(samples, Math.max(0, sample)) / RATE_HZ;
  };

  /** Where listening rises above the least, between the middles of two frames. */
  const riseS = (token: number, frame: number) => {
    const before = scoreOf(token, frame - 1);
    const after = scoreOf(token, frame);
    const rises = before < LEAST_HEARD && after > LEAST_HEARD;
    return secondsAt(rises ? frame - 0.5 + (LEAST_HEARD - before) / (after - before) : frame);
  };

  let previousAt = -1;
  const found = words.map((word, index) => {
    const token = firstTokens[index] ?? 0;
    const first = stays[token]?.first ?? 0;
    const last = stays[token + word.tokens.length - 1]?.last ?? first;
    const onset = nearest(first, SNAP_FRAMES, (at) => {
      return at > previousAt && at <= last && silenceBefore(at) > 0;
    });
    const startAt = onset ?? first;
    previousAt = startAt;
    let lastAt = startAt;
    while (lastAt < last && silenceBefore(lastAt + 1) < PAUSE_FRAMES) lastAt++;
    return {
      startS: onset === null ? riseS(token, frameAt(first)) : secondsAt(frameAt(onset)),
      heardUntilS: secondsAt(frameAt(lastAt) + 1),
    };
  });
  return words.map(({ text, confidence }, index) => {
    const { startS, heardUntilS } = found[index] ?? { startS: 0, heardUntilS: 0 };
    const nextS = found[index + 1]?.startS ?? samples / RATE_HZ;
    const endS = Math.min(nextS, wordEndS(text, heardUntilS, listening.voice));
    return { text, confidence, startS, endS: Math.max(startS, endS), times: "measured" };
  });
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
function positionsOf(lengths: readonly number[]): number[] {
  let at = 0;
  return lengths.map((length) => (at += length) - length);
}
