import { framesOf, rms, toDb, type Track } from "./track.ts";

/** A window of what was heard, laid beside the reply's own sound. */
export interface Step {
  readonly frame: number;
  /** Where in the reply this is (in frames of the page's rate); `null`: silence, or another sound. */
  readonly replyFrame: number | null;
  /** Level against the reply's own sound, dB; `null` where that is itself too soft to tell. */
  readonly gainDb: number | null;
}

export const STEP_S = 0.01;
/** A place is looked for with so much sound around it. */
const PATTERN_S = 0.12;
/** Sound softer than this tells neither place nor level, −48 dBFS. */
const SOFT = 10 ** (-48 / 20);
const SILENT = 10 ** (-60 / 20);
/** So alike sound is when it is the same: correlation, 1 for equal up to its level. */
const ALIKE = 0.8;
/** The coarse search looks at every eighth frame of low-passed sound, and what it found is refined. */
const COARSE = 8;
/** Where nothing was found, it is looked for again so much later, s. */
const AGAIN_S = 0.1;

/**
 * Follows a reply through what was heard: step by step, where it is and how loud against its own sound.
 * It goes on linearly while it sounds; where it does not fit any more (a pause, a jump), it is looked
 * for again within `searchS` around.
 *
 * @param heard the loudspeaker
 * @param reply the reply's whole sound at the same rate, from its first sample
 */
export function followReply(
  heard: Track,
  reply: Float32Array,
  { fromFrame, toFrame, searchS }: { fromFrame: number; toFrame: number; searchS: number },
): Step[] {
  const size = Math.round(STEP_S * heard.rateHz);
  const steps: Step[] = [];
  /** Reply frame minus heard frame. */
  let shift: number | null = null;
  let lastReplyFrame = 0;
  let searchFromFrame = fromFrame;
  for (let frame = fromFrame; frame + size <= toFrame; frame += size) {
    const window = framesOf(heard, frame, size);
    if (rms(window) < SILENT) {
      steps.push({ frame, replyFrame: null, gainDb: silentGain(reply, shift, frame, size) });
      continue;
    }
    if (shift === null || !fits(heard, reply, frame, shift)) {
      const search = frame >= searchFromFrame;
      const found = search ? findPlace(heard, reply, frame, lastReplyFrame, searchS) : null;
      if (found === null) {
        if (search) searchFromFrame = frame + Math.round(AGAIN_S * heard.rateHz);
        // Too soft, or too near an edge, to be told anew: it goes on as before.
        const soft = loudness(reply, shift, frame, size) < SOFT;
        const replyFrame = soft && shift !== null ? frame + shift : null;
        steps.push({ frame, replyFrame, gainDb: null });
        continue;
      }
      shift = found - frame;
    }
    lastReplyFrame = frame + shift;
    steps.push({ frame, replyFrame: lastReplyFrame, gainDb: gain(window, reply, lastReplyFrame) });
  }
  return steps;
}

function piece(reply: Float32Array, from: number, count: number): Float32Array {
  return framesOf({ startFrame: 0, rateHz: 1, samples: reply }, from, count);
}

function loudness(reply: Float32Array, shift: number | null, frame: number, size: number): number {
  return shift === null ? 0 : rms(piece(reply, frame + shift, size));
}

/** Silence where the reply itself is loud is a level of nothing; elsewhere it says nothing. */
function silentGain(reply: Float32Array, shift: number | null, frame: number, size: number) {
  return loudness(reply, shift, frame, size) < SOFT ? null : Number.NEGATIVE_INFINITY;
}

function gain(window: Float32Array, reply: Float32Array, replyFrame: number): number | null {
  const own = rms(piece(reply, replyFrame, window.length));
  return own < SOFT ? null : toDb(rms(window) / own);
}

/**
 * Whether the sound from this frame on is the reply's at this shift. Soft places fit anything, and so do
 * the last moments before a silence. A voice is periodic: two windows of a vowel tell little, so the
 * longer pattern is asked before a place is given up.
 */
function fits(heard: Track, reply: Float32Array, frame: number, shift: number): boolean {
  const size = Math.round(STEP_S * heard.rateHz) * 2;
  const window = untilSilence(framesOf(heard, frame, size));
  if (window.length < size / 8) return true;
  const own = piece(reply, frame + shift, window.length);
  if (rms(own) < SOFT || rms(window) < SILENT * 2) return rms(own) < SOFT && rms(window) < SOFT;
  if (alike(window, own) > ALIKE) return true;
  const pattern = untilSilence(framesOf(heard, frame, Math.round(PATTERN_S * heard.rateHz)));
  return alike(pattern, piece(reply, frame + shift, pattern.length)) > ALIKE;
}

/** Sound up to its first 2 ms of nothing at all. */
function untilSilence(sound: Float32Array): Float32Array {
  const need = 88;
  let run = 0;
  for (let at = 0; at < sound.length; at++) {
    run = Math.abs(sound[at] ?? 0) < 1e-4 ? run + 1 : 0;
    if (run === need) return sound.subarray(0, at + 1 - need);
  }
  return sound;
}

/** The reply's frame that is heard at `frame`, looked for around `around`; `null`: it is not heard. */
export function findPlace(
  heard: Track,
  reply: Float32Array,
  frame: number,
  around: number,
  searchS: number,
): number | null {
  const { rateHz } = heard;
  const size = Math.round(PATTERN_S * rateHz);
  const pattern = framesOf(heard, frame, size);
  // A scrap of sound is like too many places.
  if (rms(pattern) < SOFT / 4 || untilSilence(pattern).length < size / 2) return null;
  const reach = Math.round(searchS * rateHz);
  const from = Math.max(-size, around - reach);
  const to = Math.min(reply.length, around + reach);
  const coarsePattern = thinned(pattern);
  const coarseReply = thinned(piece(reply, from, to - from + size));
  let best = bestPlace(coarsePattern, coarseReply);
  if (best.alike < ALIKE * 0.8) return null;
  const near = from + best.at * COARSE;
  best = { at: near, alike: 0 };
  for (let at = near - COARSE; at <= near + COARSE; at++) {
    const likeness = alike(pattern, piece(reply, at, size));
    if (likeness > best.alike) best = { at, alike: likeness };
  }
  return best.alike > ALIKE ? best.at : null;
}

/** Where the pattern is most alike. The energy under it is kept up from place to place. */
function bestPlace(pattern: Float32Array, sound: Float32Array): { at: number; alike: number } {
  const size = pattern.length;
  const own = rms(pattern) ** 2 * size;
  let energy = 0;
  for (let i = 0; i < size - 1; i++) energy += (sound[i] ?? 0) ** 2;
  let best = { at: 0, alike: 0 };
  for (let at = 0; at + size <= sound.length; at++) {
    energy += (sound[at + size - 1] ?? 0) ** 2;
    let both = 0;
    for (let i = 0; i < size; i++) both += (pattern[i] ?? 0) * (sound[at + i] ?? 0);
    const likeness = energy > 1e-9 && own > 0 ? both / Math.sqrt(energy * own) : 0;
    if (likeness > best.alike) best = { at, alike: likeness };
    energy -= (sound[at] ?? 0) ** 2;
  }
  return best;
}

function thinned(samples: Float32Array): Float32Array {
  const out = new Float32Array(Math.floor(samples.length / COARSE));
  for (let i = 0; i < out.length; i++) {
    let sum = 0;
    for (let j = 0; j < COARSE; j++) sum += samples[i * COARSE + j] ?? 0;
    out[i] = sum / COARSE;
  }
  return out;
}

/** Correlation of two sounds of one length, whatever their levels: −1 to 1. */
export function alike(a: Float32Array, b: Float32Array): number {
  let [both, ownA, ownB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0];
    both += x * y;
    ownA += x * x;
    ownB += y * y;
  }
  return ownA === 0 || ownB === 0 ? 0 : both / Math.sqrt(ownA * ownB);
}
