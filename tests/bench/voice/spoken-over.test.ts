import { floatToInt16 } from "@greenroom/audio";
import { describe, expect, it } from "vitest";
import { spokenOver } from "./spoken-over.ts";
import { babble, frames, msOf, quiet, RATE_HZ, scaled, track } from "./synthetic.testing.ts";
import type { Told } from "./wire.ts";

const reply = babble(4);
const part = (fromS: number, toS: number) => reply.slice(frames(fromS), frames(toS));
const at = (seconds: number) => frames(seconds);
/** The reply begins at 1 s; somebody speaks from 2.5 to 3.5 s. */
const speech = { startFrame: at(2.5), endFrame: at(3.5) };
const microphone = track(0, quiet(2.5), babble(1, 4), quiet(6));
const told = (...more: readonly Told[]): Told[] => [
  { name: "reply.commit", frame: at(0.9), payload: { reply: 3 } },
  {
    name: "reply.audio",
    frame: at(0.95),
    payload: { reply: 3, firstSample: 0, sampleRateHz: RATE_HZ, pcm: floatToInt16(reply) },
  },
  ...more,
];
const discarded = (seconds: number): Told => ({
  name: "reply.discard",
  frame: at(seconds),
  payload: { reply: 3 },
});

describe("a reply that is interrupted", () => {
  it("is timed from the first interrupting sample to ducked, and to silent", () => {
    const heard = track(0, quiet(1), part(0, 1.7), scaled(part(1.7, 2.4), -12), quiet(4));
    const found = spokenOver(
      { loudspeaker: heard, microphone, told: told(discarded(3.38)) },
      speech,
    );
    expect(found).toMatchObject({ stopped: true, overByItself: false, staleSamples: 0, gaps: [] });
    expect(Math.abs((found?.duckedAfterMs ?? 0) - 200)).toBeLessThanOrEqual(20);
    expect(Math.abs((found?.silentAfterMs ?? 0) - 900)).toBeLessThanOrEqual(10);
    expect(Math.abs((found?.decidedToSilentMs ?? 0) - 20)).toBeLessThanOrEqual(10);
    expect(found?.heardShare).toBeCloseTo(0.6, 1);
  });

  it("leaves stale samples where it goes on behind its end", () => {
    const heard = track(0, quiet(1), part(0, 2.4), quiet(3));
    const late = spokenOver({ loudspeaker: heard, microphone, told: told(discarded(3)) }, speech);
    // Discarded at 3 s, heard until 3.4 s: 280 ms more than it may be.
    expect(msOf(late?.staleSamples ?? 0)).toBeCloseTo(280, -1);
  });

  it("is recognised where it comes back under the next one", () => {
    const next: Told = { name: "reply.commit", frame: at(5), payload: { reply: 4 } };
    const heard = track(0, quiet(1), part(0, 2.4), quiet(2), part(2.4, 3));
    const take = { loudspeaker: heard, microphone, told: told(discarded(3.38), next) };
    expect(spokenOver(take, speech)?.staleSamples).toBeGreaterThan(frames(0.4));
    const other = track(0, quiet(1), part(0, 2.4), quiet(2), babble(1, 12));
    const clean = { ...take, loudspeaker: other };
    expect(spokenOver(clean, speech)?.staleSamples).toBe(0);
  });
});

describe("a false alarm", () => {
  it("is ducked, goes on, and is neither stopped nor short of a sample", () => {
    const heard = track(
      0,
      quiet(1),
      part(0, 1.7),
      scaled(part(1.7, 2.2), -12),
      quiet(1.5),
      part(2.2, 4),
      quiet(1),
    );
    const found = spokenOver({ loudspeaker: heard, microphone, told: told() }, speech);
    expect(found).toMatchObject({ stopped: false, overByItself: false, silentAfterMs: null });
    expect(found?.gaps).toHaveLength(1);
    expect(found?.gaps[0]?.lastedMs).toBeCloseTo(1_500, -2);
    expect(Math.abs(found?.gaps[0]?.lostMs ?? Infinity)).toBeLessThan(5);
    expect(found?.heardShare).toBeGreaterThan(0.95);
  });
});

it("says nothing where no reply sounded", () => {
  expect(spokenOver({ loudspeaker: track(0, quiet(9)), microphone, told: [] }, speech)).toBeNull();
});
