import { setTimeout as sleep } from "node:timers/promises";
import type { Engines } from "@greenroom/speech";
import { Hearing } from "../../../apps/server/src/session/hearing.ts";

/** As the microphone sends it: 40 ms. */
const FRAME_SAMPLES = 640;
const RATE_HZ = 16_000;
const STEP_SAMPLES = 512;
const VOICE = 0.5;

export interface Heard {
  /**
   * For each 32 ms of speech: how long after it had arrived the first caption (or final words) came
   * that was made from sound up to there, ms.
   */
  readonly captionLagsMs: readonly number[];
  /** From the end of a stretch's speech to its final words, ms: 700 of it is the silence that closes it. */
  readonly finalLagsMs: readonly number[];
  readonly captions: number;
  /** Captions in which a word that was stable before was taken back; the final words may do so. */
  readonly text: string;
}

export interface SpeakersOptions {
  /** How long they speak; a recording that is shorter begins again, s. */
  readonly seconds: number;
  readonly signal: AbortSignal;
}

/**
 * Several people speak at once, each in a session of their own, in real time: one recording each,
 * 40 ms a frame, through the server's own hearing. What is measured is as late as a person would
 * see it, without the network.
 */
export function speakTogether(
  engines: Engines,
  recordings: readonly Int16Array[],
  options: SpeakersOptions,
): Promise<Heard[]> {
  return Promise.all(recordings.map((pcm, index) => speak(engines, pcm, index, options)));
}

async function speak(
  engines: Engines,
  pcm: Int16Array,
  index: number,
  { seconds, signal }: SpeakersOptions,
): Promise<Heard> {
  const startedMs = performance.now() + index * 7;
  const arrivedMs = (sample: number) => {
    const frames = Math.ceil(sample / FRAME_SAMPLES);
    return startedMs + (frames * FRAME_SAMPLES * 1000) / RATE_HZ;
  };
  let waiting: number[] = [];
  const captionLagsMs: number[] = [];
  const finalLagsMs: number[] = [];
  const words: string[] = [];
  let captions = 0;
  const hearing = new Hearing({
    stream: `speaker ${index}`,
    ...engines,
    fromSample: 0,
    spokeBefore: false,
    terms: [],
    recorded: async (from, to) => new Int16Array(to - from),
    listener: {
      voiceActivity: (firstStep, probabilities) =>
        probabilities.forEach((probability, step) => {
          if (probability >= VOICE) waiting.push((firstStep + step + 1) * STEP_SAMPLES);
        }),
      endpointing: () => {},
      clock: () => {},
      turnOf: () => 1,
      segment: (_, segment) => {
        finalLagsMs.push(performance.now() - arrivedMs(segment.endSample));
        // What no stretch holds was a click.
        waiting = waiting.filter((sample) => sample > segment.startSample);
        words.push(...segment.words.map(({ text }) => text));
      },
      caption: (_, { heardToSample }) => {
        captions += 1;
        const nowMs = performance.now();
        for (const sample of waiting) {
          if (sample <= heardToSample) captionLagsMs.push(nowMs - arrivedMs(sample));
        }
        waiting = waiting.filter((sample) => sample > heardToSample);
      },
      failed: (cause) => {
        throw cause;
      },
    },
  });
  const frame = new Int16Array(FRAME_SAMPLES);
  for (let from = 0; from + FRAME_SAMPLES <= seconds * RATE_HZ; from += FRAME_SAMPLES) {
    frame.forEach((_, at) => (frame[at] = pcm[(from + at) % pcm.length] ?? 0));
    const dueMs = arrivedMs(from + FRAME_SAMPLES) - performance.now();
    if (dueMs > 0) await sleep(dueMs, undefined, { signal });
    hearing.push(from, frame.slice(), true);
  }
  await hearing.settle(signal);
  hearing.close();
  return { captionLagsMs, finalLagsMs, captions, text: words.join(" ") };
}
