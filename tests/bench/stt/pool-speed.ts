import type { SpeechToText, TranscriptionRequest } from "@greenroom/speech";

const RATE_HZ = 16_000;
/** Enough to find every process at work, few enough never to be refused. */
const IN_FLIGHT_PER_PROCESS = 2;

export interface Speed {
  /** Sound that was recognised: the stretches, with the silence around their speech, s. */
  readonly soundS: number;
  /** From the first request to the last answer, s. */
  readonly wallS: number;
  /** Spent decoding, by the recognisers' own account, s. */
  readonly decodeS: number;
}

/**
 * Has stretches recognised, so many at a time.
 *
 * @param kind `partial` is one greedy pass; `final` is all that final words need.
 */
export async function measureSpeed(
  speechToText: SpeechToText,
  stretches: readonly Int16Array[],
  kind: TranscriptionRequest["kind"],
  inFlight: number,
  signal: AbortSignal,
): Promise<Speed> {
  const waiting = stretches.entries();
  const startedMs = performance.now();
  let decodeMs = 0;
  // The lanes share one iterator, so each stretch is taken once.
  const lane = async () => {
    for (const [index, pcm] of waiting) {
      const request = { pcm, kind, stream: `stretch ${index}` };
      decodeMs += (await speechToText.transcribe(request, signal)).decodeMs;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  const samples = stretches.reduce((sum, { length }) => sum + length, 0);
  return {
    soundS: samples / RATE_HZ,
    wallS: (performance.now() - startedMs) / 1000,
    decodeS: decodeMs / 1000,
  };
}

export function inFlightFor(processes: number): number {
  return processes * IN_FLIGHT_PER_PROCESS;
}
