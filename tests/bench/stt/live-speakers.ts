import { setTimeout as sleep } from "node:timers/promises";
import type { Engines } from "@greenroom/speech";
import { defaultEndpointing } from "../../../apps/server/src/session/endpointing.ts";
import { Hearing } from "../../../apps/server/src/session/hearing.ts";
import type { Shown } from "./caption-lag.ts";
import { FRAME_SAMPLES, RATE_HZ } from "./product-ear.ts";

const TURN = 1;
/** Speakers' frames come at different moments of the 40 ms, as those of several devices do. */
const APART_MS = 7;

/**
 * People speak at once, in real time, each in a session of its own: through the server's own way
 * from samples to captions and final words, without the network.
 *
 * @returns what each of them saw.
 */
export function speakTogether(
  engines: Engines,
  talks: readonly Int16Array[],
  signal: AbortSignal,
): Promise<Shown[][]> {
  return Promise.all(talks.map((pcm, index) => speak(engines, pcm, index, signal)));
}

async function speak(
  engines: Engines,
  pcm: Int16Array,
  index: number,
  signal: AbortSignal,
): Promise<Shown[]> {
  const startedMs = performance.now() + index * APART_MS;
  const broken = new AbortController();
  const shown: Shown[] = [];
  let final: readonly string[] = [];
  const show = (provisional: readonly string[]) =>
    shown.push({ atS: (performance.now() - startedMs) / 1000, final, provisional });
  const hearing = new Hearing({
    stream: `speaker ${index + 1}`,
    voiceActivity: engines.voiceActivity,
    speechToText: engines.speechToText,
    fromSample: 0,
    before: null,
    endpointing: () => defaultEndpointing,
    terms: [],
    recorded: async (startSample, endSample) => pcm.slice(startSample, endSample),
    listener: {
      voiceActivity: () => {},
      endpointing: () => {},
      clock: () => {},
      turnOf: () => TURN,
      segment: (_, segment) => {
        final = [...final, ...segment.words.map(({ text }) => text)];
        show([]);
      },
      caption: (_, { stable, unstable }) =>
        show(`${stable} ${unstable}`.split(/\s+/).filter(Boolean)),
      failed: (cause) => broken.abort(cause),
    },
  });
  const either = AbortSignal.any([signal, broken.signal]);
  try {
    for (let from = 0; from + FRAME_SAMPLES <= pcm.length; from += FRAME_SAMPLES) {
      either.throwIfAborted();
      const dueMs = startedMs + ((from + FRAME_SAMPLES) * 1000) / RATE_HZ - performance.now();
      if (dueMs > 0) await sleep(dueMs, undefined, { signal: either });
      hearing.push(from, pcm.subarray(from, from + FRAME_SAMPLES), true);
    }
    await hearing.settle(either);
    either.throwIfAborted();
  } finally {
    hearing.close();
  }
  return shown;
}
