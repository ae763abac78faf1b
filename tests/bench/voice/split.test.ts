import { floatToInt16, resample } from "@greenroom/audio";
import type { LatencyTrace } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { sessionClock } from "./session-clock.ts";
import { split } from "./split.ts";
import { babble, frames, quiet, RATE_HZ, track } from "./synthetic.testing.ts";

const trace: LatencyTrace = {
  turn: 1,
  lastSpeechSample: 16_000,
  turnEndSample: 16_000 + 1_600,
  endedBy: "done",
  patienceMs: null,
  finalWordsSample: null,
  wordsSample: 16_000 + 3_200,
  firstSentenceSample: 16_000 + 3_200 + 160,
  firstAudioSentSample: 16_000 + 4_800,
  committedSample: 16_000 + 4_800,
  firstHeardSample: 16_000 + 8_000,
};
const frameOf = (sample: number) => (sample / 16_000) * 1_000;

it("gives each part what it added, and sums up to the whole", () => {
  const found = split(trace, {
    fromFrame: 1_100,
    heardFrame: 1_400,
    arrivedFrame: 1_320,
    patienceMs: null,
    rateHz: 1_000,
    frameOf,
  });
  expect(found).toMatchObject({ decode: 100, thinking: 10, voice: 90, transport: 20, playout: 80 });
  expect(Object.values(found).reduce((sum, part) => sum + part)).toBeCloseTo(300);
});

it("counts nothing that was there before the turn ended: a reply prepared while patience ran", () => {
  const found = split(
    {
      ...trace,
      endedBy: "silence",
      lastSpeechSample: 16_000 * 1.03,
      turnEndSample: 16_000 * 3.04,
      committedSample: 16_000 * 3.05,
    },
    {
      fromFrame: 1_000,
      heardFrame: 3_100,
      arrivedFrame: 3_070,
      patienceMs: 2_000,
      rateHz: 1_000,
      frameOf,
    },
  );
  expect(found).toMatchObject({ patience: 2_000, decode: 0, thinking: 0, voice: 0, playout: 30 });
  expect(found["voice activity"]).toBeCloseTo(30);
  expect(found["end of turn"]).toBeCloseTo(10);
  expect(found.release).toBeCloseTo(10);
  expect(Object.values(found).reduce((sum, part) => sum + part)).toBeCloseTo(2_100);
});

it("never counts more than the whole, whatever the trace says", () => {
  const found = split(trace, {
    fromFrame: 1_150,
    heardFrame: 1_250,
    arrivedFrame: null,
    patienceMs: null,
    rateHz: 1_000,
    frameOf,
  });
  expect(Object.values(found).reduce((sum, part) => sum + part)).toBeCloseTo(100);
});

it("places the session's samples on the page's clock by a sound known on both", () => {
  const speech = babble(1);
  const microphone = track(5_000, quiet(0.5), speech);
  const spoken = 5_000 + frames(0.5);
  // It arrives 20 ms later, as the session's sample 32 320.
  const sent = floatToInt16(resample(speech, RATE_HZ, 16_000));
  const pcm = new Int16Array(640 + sent.length);
  pcm.set(sent, 640);
  const frameAt = sessionClock(microphone, [{ firstSample: 31_680, pcm }], {
    startFrame: spoken,
    endFrame: spoken + speech.length,
  });
  expect(Math.abs((frameAt?.(32_320) ?? 0) - spoken)).toBeLessThan(frames(0.002));
  expect((frameAt?.(48_320) ?? 0) - (frameAt?.(32_320) ?? 0)).toBeCloseTo(RATE_HZ, 0);
});
