import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RenderReport } from "./playback-queue.ts";
import { CONTEXT_HZ, FADE_FRAMES, Stage } from "./playback-stage.testing.ts";
import { largestStep, rms } from "./test-signals.ts";

const DUCKED = 10 ** (-14 / 20);
const RAMP_FRAMES = 0.03 * CONTEXT_HZ;
const SILENT_WITHIN_FRAMES = 0.01 * CONTEXT_HZ;
/** As in playback-queue.test.ts, with the steepest ramp of a level (8 ms) besides the fade. */
const SMOOTH_STEP = 0.5 * ((2 * Math.PI * 200) / CONTEXT_HZ) + 0.5 / 240 + 0.5 / 384 + 0.001;

/** A second of a reply, all of it there. */
function whole(committed = true): Stage {
  const stage = new Stage();
  stage.queue.finish(1, stage.send(1, 1_000));
  if (committed) stage.queue.commit(1);
  return stage;
}

/** The same second when nothing happens to it. */
const plain = Array.from(whole().pass(1_100).heard);

const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;

describe("ducked", () => {
  it("is 14 dB down within 30 ms, without a click, and back as smoothly", () => {
    const stage = whole().pass(300);
    const at = stage.heard.length;
    stage.queue.level(1, "ducked");
    stage.pass(300);
    const back = stage.heard.length;
    stage.queue.level(1, "full");
    stage.pass(500);
    const { heard } = stage;
    expect(heard.slice(0, at)).toEqual(plain.slice(0, at));
    for (let i = at + RAMP_FRAMES; i < back; i++) {
      expect(near(heard[i]!, plain[i]! * DUCKED)).toBe(true);
    }
    for (let i = back + RAMP_FRAMES; i < plain.length; i++) expect(heard[i]).toBe(plain[i]);
    // Not at once either: a quarter of the way down after a quarter of the time.
    const early = rms(stage.sound, at, at + 240) / rms(Float32Array.from(plain), at, at + 240);
    expect(early).toBeGreaterThan(0.8);
    expect(largestStep(stage.sound)).toBeLessThan(SMOOTH_STEP);
    expect(stage.story()).toEqual(["1 started 0", "1 ended 16000"]);
  });

  it("from its first sample where that was said before it sounded", () => {
    const stage = new Stage();
    stage.queue.level(1, "ducked");
    stage.queue.finish(1, stage.send(1, 1_000));
    stage.queue.commit(1);
    stage.pass(500);
    for (let i = 0; i < 20_000; i++) {
      expect(near(stage.heard[i]!, plain[i]! * DUCKED)).toBe(true);
    }
  });
});

describe("paused", () => {
  it("is silent within 10 ms, says at once where, and goes on with that very sample", () => {
    for (const pausedMs of [100, 301, 333, 700]) {
      const stage = whole().pass(pausedMs);
      const at = stage.heard.length;
      stage.queue.level(1, "paused");
      stage.pass(500);
      const paused = stage.last();
      const silentFrom = paused.atOutputFrame;
      expect(paused).toMatchObject({ state: "playing", reply: 1 });
      expect(paused.heardSamples).toBe(Math.floor(silentFrom / 3));
      expect(silentFrom - at).toBeGreaterThan(0);
      expect(silentFrom - at).toBeLessThanOrEqual(SILENT_WITHIN_FRAMES);
      expect(rms(stage.sound, silentFrom)).toBe(0);

      const resumed = stage.heard.length;
      stage.queue.level(1, "full");
      stage.pass(1);
      expect(stage.last()).toEqual({ ...paused, atOutputFrame: resumed });
      stage.pass(1_000);
      const { heard } = stage;
      const fadedIn = silentFrom + FADE_FRAMES;
      expect(heard.slice(0, at)).toEqual(plain.slice(0, at));
      expect(heard.slice(resumed + FADE_FRAMES, resumed + 40_000 - silentFrom)).toEqual(
        plain.slice(fadedIn, 40_000),
      );
      expect(largestStep(stage.sound)).toBeLessThan(SMOOTH_STEP);
      expect(stage.last()).toMatchObject({
        state: "ended",
        heardSamples: 16_000,
        atOutputFrame: CONTEXT_HZ + resumed - silentFrom,
      });
    }
  });

  it("before it sounds, it does not start until it may", () => {
    const stage = whole(false);
    stage.queue.level(1, "paused");
    stage.queue.commit(1);
    stage.pass(400);
    expect(stage.reports).toEqual([]);
    const at = stage.heard.length;
    stage.queue.level(1, "full");
    stage.pass(1_100);
    expect(stage.heard.slice(at, at + CONTEXT_HZ)).toEqual(plain.slice(0, CONTEXT_HZ));
    expect(stage.reports[0]).toEqual({
      reply: 1,
      state: "started",
      heardSamples: 0,
      atOutputFrame: at,
    });
  });

  it("may be told between commit and the first sound", () => {
    const stage = new Stage();
    stage.queue.commit(1);
    stage.queue.level(1, "paused");
    stage.queue.finish(1, stage.send(1, 500));
    stage.pass(300);
    expect(rms(stage.sound)).toBe(0);
    stage.queue.level(1, "full");
    stage.pass(600);
    expect(stage.story()).toEqual(["1 started 0", "1 ended 8000"]);
  });

  it("goes on ducked where it is told so", () => {
    const stage = whole().pass(300);
    stage.queue.level(1, "paused");
    stage.pass(100);
    const { atOutputFrame: silentFrom } = stage.last();
    const at = stage.heard.length;
    stage.queue.level(1, "ducked");
    stage.pass(200);
    for (let i = FADE_FRAMES; i < 9_000; i++) {
      expect(near(stage.heard[at + i]!, plain[silentFrom + i]! * DUCKED)).toBe(true);
    }
  });

  it("taken back while it still fades, nothing was silent and nothing is told", () => {
    const stage = whole().pass(300);
    const at = stage.heard.length;
    stage.queue.level(1, "paused");
    stage.pass(3);
    stage.queue.level(1, "full");
    stage.pass(750);
    expect(stage.heard.slice(at + 2_000)).toEqual(plain.slice(at + 2_000, stage.heard.length));
    expect(largestStep(stage.sound)).toBeLessThan(SMOOTH_STEP);
    expect(stage.last().atOutputFrame).toBe(CONTEXT_HZ);
  });
});

it("told twice is told once", () => {
  const [once, twice] = [whole().pass(300), whole().pass(300)];
  for (const level of ["ducked", "paused", "full"] as const) {
    for (const stage of [once, twice]) stage.queue.level(1, level);
    once.pass(6).pass(100);
    twice.pass(6).queue.level(1, level);
    twice.pass(100);
  }
  expect(twice.heard).toEqual(once.heard);
  expect(twice.reports).toEqual(once.reports);
});

describe("of a reply that is over", () => {
  it("changes nothing of the one that is heard", () => {
    const stage = new Stage();
    stage.send(1, 500);
    stage.queue.commit(1);
    stage.pass(100);
    stage.queue.finish(2, stage.send(2, 1_000));
    stage.queue.commit(2);
    stage.queue.level(1, "paused");
    stage.pass(500);
    const started = stage.reports.find(({ reply }) => reply === 2)!.atOutputFrame;
    expect(stage.heard.slice(started, started + 20_000)).toEqual(plain.slice(0, 20_000));
  });

  it.each(["ducked", "paused"] as const)("%s and discarded, it is silent", (level) => {
    for (const meanwhileMs of [0, 3, 100]) {
      const stage = whole().pass(300);
      stage.queue.level(1, level);
      stage.pass(meanwhileMs);
      const at = stage.heard.length;
      stage.queue.discard(1);
      stage.queue.level(1, "full");
      stage.pass(500);
      expect(rms(stage.sound, at + FADE_FRAMES)).toBe(0);
      expect(largestStep(stage.sound)).toBeLessThan(SMOOTH_STEP);
      const { state, heardSamples, atOutputFrame } = stage.last();
      expect(state).toBe("stopped");
      // It was heard to there and no further, whenever the stop came.
      expect(heardSamples).toBe(Math.floor(atOutputFrame / 3));
    }
  });

  it("paused and superseded, the next starts at once and in full", () => {
    const stage = whole().pass(300);
    stage.queue.level(1, "paused");
    stage.pass(100);
    stage.queue.finish(2, stage.send(2, 1_000));
    const at = stage.heard.length;
    stage.queue.commit(2);
    stage.pass(1_100);
    expect(stage.heard.slice(at, at + CONTEXT_HZ)).toEqual(plain.slice(0, CONTEXT_HZ));
    expect(stage.story().slice(-3)).toEqual([
      `1 stopped ${stage.reports.find(({ state }) => state === "stopped")!.heardSamples}`,
      "2 started 0",
      "2 ended 16000",
    ]);
  });
});

const levels = fc.record({
  level: fc.constantFrom("full", "ducked", "paused"),
  ms: fc.integer({ min: 1, max: 120 }),
});
const GAINS = { full: 1, ducked: DUCKED, paused: 0 };

it("in any order: no click, no sample lost or twice, and every position told is true", () => {
  fc.assert(
    fc.property(fc.nat(200), fc.array(levels, { maxLength: 15 }), (firstMs, steps) => {
      const stage = whole().pass(firstMs);
      /** Stretches in which the level had settled. */
      const settled: { from: number; to: number; gain: number }[] = [];
      for (const { level, ms } of steps) {
        stage.queue.level(1, level);
        const from = stage.heard.length + RAMP_FRAMES;
        stage.pass(ms);
        settled.push({ from, to: stage.heard.length, gain: GAINS[level] });
      }
      stage.queue.level(1, "full");
      stage.pass(1_200);

      // Between two reports it was heard all the time, or it was silent all the time.
      const position: (number | undefined)[] = [];
      let rendered = 0;
      let before: RenderReport | null = null;
      for (const report of stage.reports) {
        const { heardSamples, atOutputFrame } = report;
        for (let at = before?.atOutputFrame ?? 0; at < atOutputFrame; at++) {
          const silent = before === null || heardSamples === before.heardSamples;
          position[at] = silent ? undefined : rendered++;
        }
        expect(heardSamples).toBe(Math.floor(rendered / 3));
        before = report;
      }
      const wrong = settled.flatMap(({ from, to, gain }) =>
        stage.heard.slice(from, to).filter((sample, i) => {
          const at = position[from + i];
          return !near(sample, at === undefined ? 0 : plain[at]! * gain);
        }),
      );
      expect(wrong).toEqual([]);
      expect(largestStep(stage.sound)).toBeLessThan(SMOOTH_STEP);
      expect(rendered).toBe(CONTEXT_HZ);
      expect(before?.state).toBe("ended");
    }),
    { numRuns: 30 },
  );
});
