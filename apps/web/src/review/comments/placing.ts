import { SAMPLE_RATE_HZ, type Comment, type ScriptEntry, type Span } from "@greenroom/protocol";

/** One comments on what was just heard: from so long before, to so long after. */
const BEFORE_SAMPLES = 4 * SAMPLE_RATE_HZ;
const LENGTH_SAMPLES = 5 * SAMPLE_RATE_HZ;

/** The moment around a place in the recording, within it. */
export function momentAt(sample: number, durationSamples: number): Span {
  const last = Math.max(0, durationSamples - LENGTH_SAMPLES);
  const startSample = Math.round(Math.max(0, Math.min(last, sample - BEFORE_SAMPLES)));
  return { startSample, endSample: Math.min(durationSamples, startSample + LENGTH_SAMPLES) };
}

/** Comments in the order of what they are about. */
export function inTime<C extends Comment>(comments: readonly C[]): C[] {
  return comments.toSorted((a, b) => a.startSample - b.startSample || a.at.localeCompare(b.at));
}

/** For each passage of a script, the comments on it: those that begin in it, or before the next. */
export function commentsByEntry(
  script: readonly ScriptEntry[],
  comments: readonly Comment[],
): readonly (readonly Comment[])[] {
  const placed: Comment[][] = script.map(() => []);
  const starts = script.map(startOf);
  for (const comment of inTime(comments)) {
    const middle = (comment.startSample + comment.endSample) / 2;
    const index = starts.findLastIndex((start) => start !== null && start <= middle);
    placed[Math.max(0, index)]?.push(comment);
  }
  return placed;
}

/** `null`: a line that was never heard has no place in time. */
function startOf(entry: ScriptEntry): number | null {
  if (entry.who === "interviewer") return entry.line.heard?.startSample ?? null;
  return entry.turn.segments[0]?.startSample ?? entry.turn.span.startSample;
}
