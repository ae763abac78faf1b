import { setTimeout as sleep } from "node:timers/promises";
import { type Engines, Segmenter } from "@greenroom/speech";

/** As the microphone sends it: 40 ms. */
const FRAME_SAMPLES = 640;
const RATE_HZ = 16_000;

export interface Listened {
  readonly text: string;
  readonly segments: number;
  /** Segments with voice in them that were not understood. */
  readonly lost: number;
  /** Decoding alone, over all segments, ms. */
  readonly decodeMs: number;
}

export interface ListenOptions {
  /** How many times faster than speech it is fed; 0: as fast as it is taken. */
  readonly speed: number;
  readonly signal: AbortSignal;
}

/**
 * Hears a recording as a live one is heard: frame by frame through voice activity and segments,
 * each segment recognised as soon as it is closed, while the next frames come.
 */
export async function listen(
  engines: Engines,
  pcm: Int16Array,
  { speed, signal }: ListenOptions,
): Promise<Listened> {
  const segmenter = new Segmenter();
  const voice = engines.voiceActivity.open();
  const hear = (startSample: number, endSample: number) =>
    engines.speechToText.transcribe(
      { pcm: pcm.slice(startSample, endSample), kind: "final", stream: "bench" },
      signal,
    );
  const hearings: ReturnType<typeof hear>[] = [];
  const startedMs = performance.now();
  for (let from = 0; from < pcm.length; from += FRAME_SAMPLES) {
    const steps = await voice.push(pcm.subarray(from, from + FRAME_SAMPLES), signal);
    for (const { startSample, endSample } of segmenter.push(steps)) {
      hearings.push(hear(startSample, endSample));
    }
    const dueMs = speed > 0 ? startedMs + ((from / RATE_HZ) * 1000) / speed : 0;
    if (dueMs > performance.now()) await sleep(dueMs - performance.now(), undefined, { signal });
  }
  const last = segmenter.close();
  if (last) hearings.push(hear(last.startSample, pcm.length));
  voice.close();
  const heard = await Promise.all(hearings);
  return {
    text: heard.flatMap(({ words }) => words.map(({ text }) => text)).join(" "),
    segments: heard.length,
    lost: heard.filter(({ understood }) => !understood).length,
    decodeMs: heard.reduce((sum, { decodeMs }) => sum + decodeMs, 0),
  };
}
