import { VOICE_STEP_SAMPLES, type Span } from "@greenroom/protocol";
import { clip } from "./spans.ts";

interface Thresholds {
  /** VA1: speech begins where the probability reaches this. */
  readonly on: number;
  /** VA2: shorter speech is a click or a breath. */
  readonly leastSteps: number;
}

/** Surer than a coin, so that a breath splits no pause; 96 ms, since the shortest filled pauses last 100. */
const usual: Thresholds = { on: Math.fround(0.7), leastSteps: 3 };
/** VA4: a whisper or a hoarse voice is speech where that is the likelier of the two. */
const doubted: Thresholds = { on: 0.5, leastSteps: 2 };
/** VA4 (H): half of the steps of a voice that is heard well lie above this. */
const HEARD_WELL = 0.97;
/** VA4 (H): 3 s; of less voice nothing is known. */
const LEAST_VOICE_STEPS = 94;
/** VA1: speech goes on while silence is not the likelier of the two. */
const SPEECH_OFF = 0.5;
/**
 * VA3: the network goes on hearing speech a little after it ended: 45 ms (median; 26 to 76 ms for
 * four fifths) for sentences of a synthetic voice whose last sample is known. One step is 32 ms.
 */
const RELEASE_STEPS = 1;

/** Below and above these the network has decided. */
const UNDECIDED = { above: 0.25, below: 0.75 } as const;

/**
 * Stretches of speech inside `within`, in order, read from the voice-activity track with thresholds
 * of the metrics' own; those of turn taking are made to wait, and would swallow short pauses.
 */
export function speechRuns(track: Float32Array, within: Span): Span[] {
  const runs: Span[] = [];
  const { first, end } = stepsOf(track, within);
  const { on, leastSteps } = thresholdsFor(track.subarray(first, end));
  let began = -1;
  for (let step = first; step <= end; step++) {
    const probability = step < end ? (track[step] ?? 0) : 0;
    if (began < 0) {
      if (probability >= on) began = step;
    } else if (!(probability >= SPEECH_OFF)) {
      if (step - began >= leastSteps) {
        // Where the track stops in the middle of speech, nothing was released.
        const release = step < end ? RELEASE_STEPS : 0;
        runs.push({
          startSample: began * VOICE_STEP_SAMPLES,
          endSample: (step - release) * VOICE_STEP_SAMPLES,
        });
      }
      began = -1;
    }
  }
  return clip(runs, within);
}

/** VA4: a voice that the network doubts all along is read with a finer ear. */
function thresholdsFor(track: Float32Array): Thresholds {
  const voice = track.filter((probability) => probability >= SPEECH_OFF).sort();
  if (voice.length < LEAST_VOICE_STEPS) return usual;
  return (voice[voice.length >> 1] ?? 1) < HEARD_WELL ? doubted : usual;
}

/** Share of the steps in a span in which the network wavers between speech and silence, 0 to 1. */
export function undecidedSteps(track: Float32Array, within: Span): number {
  const { first, end } = stepsOf(track, within);
  let undecided = 0;
  for (const probability of track.subarray(first, end)) {
    if (probability > UNDECIDED.above && probability < UNDECIDED.below) undecided++;
  }
  return undecided;
}

function stepsOf(track: Float32Array, within: Span): { first: number; end: number } {
  const first = Math.floor(within.startSample / VOICE_STEP_SAMPLES);
  return {
    first,
    end: Math.max(first, Math.min(track.length, Math.ceil(within.endSample / VOICE_STEP_SAMPLES))),
  };
}
