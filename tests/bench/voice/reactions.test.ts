import { describe, expect, it } from "vitest";
import { followReply } from "./follow-reply.ts";
import { duckedAt, gapsIn, silentFrom } from "./reactions.ts";
import {
  babble,
  fadedOut,
  frames,
  msOf,
  quiet,
  scaled,
  track,
  voiced,
} from "./synthetic.testing.ts";
import { endFrame, firstHeard, lastHeard, type Track } from "./track.ts";

const reply = babble(4);
const START = 10_000;
const part = (fromS: number, toS: number) => reply.slice(frames(fromS), frames(toS));
const follow = (heard: Track) =>
  followReply(heard, reply, { fromFrame: START, toFrame: endFrame(heard), searchS: 1 });

describe("the first and last sound", () => {
  it("are found to the sample, and noise below −50 dBFS is none", () => {
    const noise = scaled(babble(0.5, 3), -60);
    const tone = new Float32Array(100).fill(0.1);
    const heard = track(500, noise, tone, noise);
    expect(firstHeard(heard, 0)).toBe(500 + noise.length);
    expect(lastHeard(heard, 0)).toBe(500 + noise.length + 99);
    expect(firstHeard(heard, 600 + noise.length)).toBeNull();
    expect(firstHeard(heard, 0, 500 + noise.length)).toBeNull();
  });
});

describe("a reply that is followed", () => {
  it("is in its place and at its level from its first step to its last", () => {
    const steps = follow(track(START - frames(0.3), quiet(0.3), reply));
    const told = steps.filter(({ gainDb }) => gainDb !== null);
    expect(told.length).toBeGreaterThan(300);
    for (const { gainDb } of told) expect(gainDb).toBeCloseTo(0, 1);
    for (const { frame, replyFrame } of told) expect(replyFrame).toBe(frame - START);
  });

  it("is found wherever it begins", () => {
    const [step] = follow(track(START, part(0.73, 2))).filter(
      ({ replyFrame }) => replyFrame !== null,
    );
    expect(step?.replyFrame).toBeCloseTo(frames(0.73), -1);
  });

  it("is not taken for another sound", () => {
    const steps = follow(track(START, babble(2, 9)));
    const told = steps.filter(({ replyFrame }) => replyFrame !== null);
    expect(told.length / steps.length).toBeLessThan(0.02);
  });
});

describe("ducking", () => {
  it("is found within 20 ms of where 12 dB are taken away", () => {
    const steps = follow(track(START, part(0, 1.5), scaled(part(1.5, 4), -12)));
    const off = msOf((duckedAt(steps, START) ?? 0) - START) - 1_500;
    expect(Math.abs(off)).toBeLessThanOrEqual(20);
  });

  it("is not seen in soft syllables, nor where only 5 dB are taken away", () => {
    expect(duckedAt(follow(track(START, reply)), START)).toBeNull();
    const little = track(START, part(0, 1.5), scaled(part(1.5, 4), -5));
    expect(duckedAt(follow(little), START)).toBeNull();
  });

  it("is also a reply that stops at once", () => {
    const steps = follow(track(START, part(0, 1.5), quiet(1)));
    const off = msOf((duckedAt(steps, START) ?? 0) - START) - 1_500;
    expect(Math.abs(off)).toBeLessThanOrEqual(20);
  });
});

describe("silence", () => {
  it("begins behind the last sample that is heard", () => {
    const heard = track(START, part(0, 1.5), quiet(1));
    const last = lastHeard(heard, START) ?? 0;
    expect(silentFrom(heard, START, 0.3)).toBe(last + 1);
    expect(Math.abs(msOf(last - START) - 1_500)).toBeLessThan(5);
  });

  it("is none where the pause is shorter than asked for", () => {
    const heard = track(START, part(0, 1.5), quiet(0.2), part(1.5, 2.5));
    expect(silentFrom(heard, START, 0.3)).toBeNull();
  });
});

describe("a gap", () => {
  it("that goes on from the sample where it stopped loses nothing", () => {
    const heard = track(START, part(0, 1.5), quiet(0.8), part(1.5, 4));
    const gaps = gapsIn(heard, reply, follow(heard));
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.lastedS).toBeCloseTo(0.8, 1);
    expect(Math.abs(msOf(gaps[0]?.lostFrames ?? Infinity))).toBeLessThan(2);
  });

  it.each([
    ["left out", 1.7, 200],
    ["heard twice", 1.25, -250],
  ])("tells what is %s", (_, goesOnS, lostMs) => {
    const heard = track(START, part(0, 1.5), quiet(0.8), part(goesOnS, 4));
    const [gap] = gapsIn(heard, reply, follow(heard));
    expect(msOf(gap?.lostFrames ?? 0)).toBeCloseTo(lostMs, -1);
  });

  it("is none in a reply that goes on, ducked or not", () => {
    const heard = track(START, part(0, 1.5), scaled(part(1.5, 2.5), -12), part(2.5, 4));
    expect(gapsIn(heard, reply, follow(heard))).toEqual([]);
  });
});

describe("a voice, which is like itself at every period", () => {
  const voice = voiced(5);
  const of = (fromS: number, toS: number) => voice.slice(frames(fromS), frames(toS));
  const followed = (heard: Track) =>
    followReply(heard, voice, { fromFrame: START, toFrame: endFrame(heard), searchS: 1.5 });

  it.each([1.23, 1.5, 1.77, 2.04, 2.61, 3.33])(
    "keeps its place when it is lowered and stopped at %f s",
    (atS) => {
      const heard = track(
        START,
        of(0, atS - 0.5),
        fadedOut(scaled(of(atS - 0.5, atS), -12)),
        quiet(1),
      );
      expect(gapsIn(heard, voice, followed(heard))).toEqual([]);
    },
  );

  it.each([1.23, 1.5, 1.77, 2.04, 2.61, 3.33])(
    "loses nothing where it is lowered, paused and goes on at %f s",
    (atS) => {
      const heard = track(
        START,
        of(0, atS - 0.5),
        fadedOut(scaled(of(atS - 0.5, atS), -12)),
        quiet(1.1),
        of(atS, 5),
        quiet(0.3),
      );
      const gaps = gapsIn(heard, voice, followed(heard));
      expect(gaps).toHaveLength(1);
      expect(gaps[0]?.lastedS).toBeCloseTo(1.1, 1);
      expect(Math.abs(msOf(gaps[0]?.lostFrames ?? Infinity))).toBeLessThan(2);
    },
  );
});
