import { FRAME_SAMPLES, SAMPLE_RATE_HZ } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { CaptureStream } from "./capture-stream.ts";
import type { CaptureMessage } from "./worklet-messages.ts";

type Frame = Extract<CaptureMessage, { is: "frame" }>;

/** A stream and what it said; `feed` renders blocks of 128 frames of a tone on every channel. */
function hearing(contextRateHz: number) {
  const messages: CaptureMessage[] = [];
  const stream = new CaptureStream(contextRateHz, (message) => messages.push(message));
  let atFrame = 0;
  const feed = (seconds: number, channels = 1, toneHz = 1_000, amplitude = 0.5) => {
    for (const end = atFrame + seconds * contextRateHz; atFrame < end; atFrame += 128) {
      const block = Float32Array.from(
        { length: 128 },
        (_, i) => amplitude * Math.sin((2 * Math.PI * toneHz * (atFrame + i)) / contextRateHz),
      );
      stream.process(Array<Float32Array>(channels).fill(block), 128, atFrame);
    }
  };
  const frames = () => messages.filter((each): each is Frame => each.is === "frame");
  return { stream, messages, feed, frames };
}

/** Amplitude of a tone in int16 samples, 0…1. */
function amplitudeAt(pcm: readonly number[], toneHz: number): number {
  let [re, im] = [0, 0];
  pcm.forEach((sample, n) => {
    const angle = (2 * Math.PI * toneHz * n) / SAMPLE_RATE_HZ;
    re += (sample / 32_768) * Math.cos(angle);
    im += (sample / 32_768) * Math.sin(angle);
  });
  return (2 * Math.hypot(re, im)) / pcm.length;
}

describe("the capture stream", () => {
  it.each([8_000, 16_000, 44_100, 48_000, 96_000])(
    "gives a tone its frequency and level at a context rate of %i Hz",
    (contextRateHz) => {
      const { stream, feed, frames } = hearing(contextRateHz);
      stream.request({ is: "begin", epoch: 1, firstSample: 0 });
      feed(1.2, 2);
      const pcm = frames().flatMap((each) => [...each.pcm]);
      // A second in whole periods, after the resampler has filled.
      expect(amplitudeAt(pcm.slice(1_600, 17_600), 1_000)).toBeCloseTo(0.5, 2);
      expect(frames().at(-1)?.levelDbfs).toBeCloseTo(-9.03, 1);
    },
  );

  it("numbers frames without gaps from the sample at which it was told to begin", () => {
    const { stream, feed, frames } = hearing(44_100);
    feed(0.1);
    stream.request({ is: "begin", epoch: 1, firstSample: 6_400 });
    feed(0.5);
    expect(frames().length).toBeGreaterThanOrEqual(12);
    frames().forEach((each, index) => {
      expect(each.firstSample).toBe(6_400 + index * FRAME_SAMPLES);
      expect(each.pcm).toHaveLength(FRAME_SAMPLES);
    });
  });

  it("tells at which of the context's frames each one was captured", () => {
    const { stream, messages, feed, frames } = hearing(48_000);
    feed(0.1);
    stream.request({ is: "begin", epoch: 1, firstSample: 6_400 });
    feed(0.5);
    const begun = messages.find((each) => each.is === "begun");
    expect(begun).toMatchObject({ epoch: 1, firstSample: 6_400, startFrame: 4_864 });
    expect(frames()[3]?.contextFrame).toBe(4_864 + 3 * FRAME_SAMPLES * 3);
  });

  it("is heard, but hands out nothing, before it is told to begin", () => {
    const { messages, feed } = hearing(48_000);
    feed(0.5);
    expect(messages.length).toBeGreaterThanOrEqual(12);
    expect(messages.every((each) => each.is === "level")).toBe(true);
  });

  it("completes the last frame with silence when it is told to stop", () => {
    const { stream, messages, feed, frames } = hearing(16_000);
    stream.request({ is: "begin", epoch: 3, firstSample: 0 });
    feed(0.05);
    stream.request({ is: "stop" });
    feed(0.1);
    expect(frames().map(({ firstSample }) => firstSample)).toEqual([0, FRAME_SAMPLES]);
    expect(
      frames()[1]
        ?.pcm.subarray(300)
        .every((sample) => sample === 0),
    ).toBe(true);
    expect(messages).toContainEqual({ is: "stopped", epoch: 3, endSample: 2 * FRAME_SAMPLES });
  });

  it("takes no input at all as silence, so that the clock goes on", () => {
    const { stream, feed, frames } = hearing(48_000);
    stream.request({ is: "begin", epoch: 1, firstSample: 0 });
    feed(0.5, 0);
    expect(frames().length).toBeGreaterThanOrEqual(12);
    expect(frames().every(({ pcm }) => pcm.every((sample) => sample === 0))).toBe(true);
  });
});
