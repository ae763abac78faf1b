import { STEP_S, type Step } from "./follow-reply.ts";
import { framesOf, lastHeard, type Track } from "./track.ts";

/** Lowered by so much counts as ducked, dB. */
export const DUCKED_DB = -8;

/**
 * The frame at which the reply became softer by at least 8 dB than its own sound, or fell silent where
 * its own sound goes on; `null`: it never did. One soft step is no duck: it has to stay so for the two
 * steps behind, as far as these can be told.
 */
export function duckedAt(steps: readonly Step[], fromFrame: number): number | null {
  const told = steps.filter(({ frame, gainDb }) => frame >= fromFrame && gainDb !== null);
  const soft = (step: Step | undefined) => !step || (step.gainDb ?? 0) <= DUCKED_DB;
  const found = told.find((step, at) => soft(step) && soft(told[at + 1]) && soft(told[at + 2]));
  return found?.frame ?? null;
}

/** The frame behind the last sound that is heard before a silence of `forS`; `null`: no such silence. */
export function silentFrom(heard: Track, fromFrame: number, forS: number): number | null {
  const { rateHz, startFrame, samples } = heard;
  const need = Math.round(forS * rateHz);
  const block = Math.round(0.01 * rateHz);
  let quiet = 0;
  for (let frame = fromFrame; frame + block <= startFrame + samples.length; frame += block) {
    const loud = lastHeard(heard, frame, frame + block) !== null;
    quiet = loud ? 0 : quiet + block;
    if (quiet < need) continue;
    const before = lastHeard(heard, startFrame, frame + block);
    return Math.max(fromFrame, before === null ? fromFrame : before + 1);
  }
  return null;
}

export interface Gap {
  /** The reply's frame after which it stopped. */
  readonly replyFrame: number;
  /** Silence in between, s. */
  readonly lastedS: number;
  /** Frames of the reply that were left out (above 0) or heard twice (below 0). */
  readonly lostFrames: number;
}

/**
 * Where the reply did not simply go on: it stood still, or jumped. Silence of its own, where it paused
 * for breath, is neither a gap nor lost.
 */
export function gapsIn(heard: Track, reply: Float32Array, steps: readonly Step[]): Gap[] {
  const placed = steps.flatMap(({ frame, replyFrame }) =>
    replyFrame === null ? [] : [{ frame, replyFrame }],
  );
  const size = Math.round(STEP_S * heard.rateHz);
  return placed.flatMap((step, at): Gap[] => {
    const next = placed[at + 1];
    if (!next) return [];
    const passed = next.frame - step.frame;
    const moved = next.replyFrame - step.replyFrame;
    if (Math.abs(passed - moved) <= 1) return [];
    const own = reply.subarray(Math.max(0, step.replyFrame), Math.max(0, next.replyFrame) + size);
    const silence = silenceIn(framesOf(heard, step.frame, passed + size)) - silenceIn(own);
    return [
      {
        replyFrame: step.replyFrame,
        lastedS: silence / heard.rateHz,
        lostFrames: moved - (passed - silence),
      },
    ];
  });
}

/** Frames of nothing at all, where they last for a millisecond or more. */
function silenceIn(samples: Float32Array): number {
  const least = 44;
  let [silent, run] = [0, 0];
  for (const sample of samples) {
    run = Math.abs(sample) < 1e-4 ? run + 1 : 0;
    if (run === least) silent += least;
    else if (run > least) silent += 1;
  }
  return silent;
}
