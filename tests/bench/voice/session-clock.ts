import { int16ToFloat } from "@greenroom/audio";
import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import type { Frames } from "./page/ear-api.ts";
import { firstHeard, type Track } from "./track.ts";

interface SentFrame {
  readonly firstSample: number;
  readonly pcm: Int16Array;
}

/**
 * Places the session's samples on the page's clock, by one sound that is known on both: the beginning
 * of speech in the microphone, and in what the page sent of it. The way through the media stream and
 * the capture is so part of it, as it is of the session's own figures.
 *
 * @returns the page's frame of a session's sample; `null` where the speech was not found in what was sent
 */
export function sessionClock(
  microphone: Track,
  sent: readonly SentFrame[],
  speech: Frames,
): ((sample: number) => number) | null {
  const spoken = firstHeard(microphone, speech.startFrame - 100, speech.endFrame);
  const captured = sent.find(({ pcm }) => pcm.length > 0);
  if (spoken === null || !captured) return null;
  const samples = new Float32Array(sent.reduce((sum, { pcm }) => sum + pcm.length, 0));
  let at = 0;
  for (const { pcm } of sent) {
    samples.set(int16ToFloat(pcm), at);
    at += pcm.length;
  }
  const track: Track = { startFrame: captured.firstSample, rateHz: SAMPLE_RATE_HZ, samples };
  const arrived = firstHeard(track, captured.firstSample);
  if (arrived === null) return null;
  return (sample) => spoken + ((sample - arrived) / SAMPLE_RATE_HZ) * microphone.rateHz;
}
