import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { floatToInt16 } from "./pcm.ts";
import { PlaybackQueue } from "./playback-queue.ts";
import { CONTEXT_HZ, FADE_FRAMES, REPLY_HZ, Stage } from "./playback-stage.testing.ts";
import { largestStep, rms, tone } from "./test-signals.ts";

/** A 200 Hz tone of amplitude 0.5 moves 0.0131 a frame; a fade adds at most 0.5 / 240. */
const SMOOTH_STEP = 0.5 * ((2 * Math.PI * 200) / CONTEXT_HZ) + 0.5 / FADE_FRAMES + 0.001;

describe("a reply is heard whole", () => {
  it.each([16_000, 24_000, 44_100, 48_000, 96_000])("into a context at %i Hz", (contextHz) => {
    const stage = new Stage(contextHz);
    const total = stage.send(1, 1_000);
    stage.queue.finish(1, total);
    stage.queue.commit(1);
    stage.pass(1_100);
    expect(stage.story()).toEqual(["1 started 0", "1 ended 16000"]);
    const [started, ended] = [stage.reports[0]!, stage.last()];
    expect(started.atOutputFrame).toBe(0);
    expect(ended.atOutputFrame).toBe(contextHz);
    const inside = stage.sound.subarray(contextHz / 10, contextHz / 2);
    expect(rms(inside)).toBeCloseTo(0.5 / Math.SQRT2, 3);
  });

  it("is silent until it is committed", () => {
    const stage = new Stage();
    stage.send(1, 1_000);
    stage.pass(500);
    expect(rms(stage.sound)).toBe(0);
    expect(stage.reports).toEqual([]);
  });

  it("may be committed before it is prepared", () => {
    const stage = new Stage();
    stage.queue.commit(1);
    stage.queue.finish(1, stage.send(1, 300));
    stage.pass(400);
    expect(stage.story()).toEqual(["1 started 0", "1 ended 4800"]);
  });

  it("waits as long as chunks were late so far: before any came, 80 ms", () => {
    const stage = new Stage();
    stage.queue.commit(1);
    stage.send(1, 100);
    stage.pass(75);
    expect(stage.reports).toEqual([]);
    stage.pass(10);
    expect(stage.story()).toEqual(["1 started 0"]);
  });

  it("starts with the next block where its sound is there", () => {
    const stage = new Stage();
    stage.send(1, 200);
    const at = stage.heard.length;
    stage.queue.commit(1);
    stage.pass(1);
    expect(stage.last()).toMatchObject({ state: "started", atOutputFrame: at });
    expect(rms(stage.sound, at)).toBeGreaterThan(0);
  });

  it("starts sooner where it is finished and shorter", () => {
    const stage = new Stage();
    stage.queue.commit(1);
    stage.queue.finish(1, stage.send(1, 40));
    stage.pass(60);
    expect(stage.story()).toEqual(["1 started 0", "1 ended 640"]);
  });

  it("tells its progress every 200 ms, as rendered", () => {
    const stage = new Stage();
    stage.send(1, 1_000);
    stage.queue.commit(1);
    stage.pass(900);
    const playing = stage.reports.filter((report) => report.state === "playing");
    expect(playing.length).toBe(4);
    for (const report of playing) {
      expect(report.heardSamples).toBe(Math.floor(report.atOutputFrame / 3));
    }
  });

  it("tells when it ran dry, so that what follows is not taken for heard sooner", () => {
    const stage = new Stage();
    const sent = stage.send(1, 350);
    stage.queue.commit(1);
    stage.pass(700);
    const dry = stage.last();
    // The resampler waits for what follows the last sample: 1.6 ms of it.
    expect(sent - dry.heardSamples).toBeLessThan(32);
    expect(dry).toMatchObject({ state: "playing", atOutputFrame: dry.heardSamples * 3 });
    const resumedAtFrame = stage.heard.length;
    stage.queue.finish(1, stage.more(1, sent, 150));
    stage.pass(300);
    const ended = stage.last();
    expect(ended.atOutputFrame - resumedAtFrame).toBe((ended.heardSamples - dry.heardSamples) * 3);
  });

  it("ends at once where it has no sound", () => {
    const stage = new Stage();
    stage.queue.finish(1, 0);
    stage.queue.commit(1);
    stage.pass(10);
    expect(stage.story()).toEqual(["1 ended 0"]);
  });

  it("counts from where it was cut by a lost connection", () => {
    const stage = new Stage();
    const total = stage.send(1, 500, { fromSample: 8_000 });
    stage.queue.finish(1, total);
    stage.queue.commit(1);
    stage.pass(600);
    expect(stage.story()).toEqual(["1 started 8000", "1 ended 16000"]);
  });
});

describe("nothing clicks", () => {
  it.each([
    ["at start and end", (stage: Stage) => stage.queue.finish(1, 16_000)],
    ["when it is discarded", (stage: Stage) => stage.queue.discard(1)],
    [
      "when another supersedes it",
      (stage: Stage) => {
        stage.send(2, 500, { hz: 150 });
        stage.queue.commit(2);
      },
    ],
  ])("%s", (_, happen) => {
    for (let ms = 300; ms < 330; ms += 7) {
      const stage = new Stage();
      stage.send(1, 1_000);
      stage.queue.commit(1);
      stage.pass(ms);
      happen(stage);
      stage.pass(900);
      expect(largestStep(stage.sound)).toBeLessThan(SMOOTH_STEP);
      expect(rms(stage.sound)).toBeGreaterThan(0.05);
    }
  });

  it("when sound comes too late, and again", () => {
    const stage = new Stage();
    let sent = stage.send(1, 333);
    stage.queue.commit(1);
    for (const lateMs of [350, 410, 500]) {
      stage.pass(lateMs);
      sent = stage.more(1, sent, 211);
    }
    stage.queue.finish(1, sent);
    stage.pass(1_000);
    expect(largestStep(stage.sound)).toBeLessThan(SMOOTH_STEP);
    expect(stage.story()).toEqual(["1 started 0", `1 ended ${sent}`]);
  });

  it("where a chunk was lost", () => {
    const stage = new Stage();
    const sent = stage.send(1, 310);
    const end = stage.more(1, sent + 1_600, 300);
    stage.queue.finish(1, end);
    stage.queue.commit(1);
    stage.pass(900);
    expect(largestStep(stage.sound)).toBeLessThan(SMOOTH_STEP);
    expect(stage.story()).toEqual(["1 started 0", `1 ended ${end}`]);
  });
});

describe("a stale reply is never heard", () => {
  it("after a discard only its fade is", () => {
    const stage = new Stage();
    stage.send(1, 1_000);
    stage.queue.commit(1);
    stage.pass(300);
    const at = stage.heard.length;
    stage.queue.discard(1);
    stage.more(1, 16_000, 500);
    stage.queue.prepare(1, REPLY_HZ, 0);
    stage.queue.commit(1);
    stage.pass(500);
    expect(rms(stage.sound, at, at + FADE_FRAMES)).toBeGreaterThan(0.01);
    expect(rms(stage.sound, at + FADE_FRAMES)).toBe(0);
    expect(stage.last().state).toBe("stopped");
    expect(stage.last().heardSamples).toBe(Math.floor((at + FADE_FRAMES) / 3));
    expect(stage.last().atOutputFrame).toBe(at + FADE_FRAMES);
  });

  it("a newer commit ends it before the newer one starts", () => {
    const stage = new Stage();
    stage.send(1, 1_000);
    stage.queue.commit(1);
    stage.pass(300);
    const at = stage.heard.length;
    stage.send(2, 300);
    stage.queue.commit(2);
    stage.queue.finish(2, 4_800);
    stage.more(1, 16_000, 500);
    stage.queue.commit(1);
    stage.pass(500);
    expect(stage.story()).toEqual([
      "1 started 0",
      `1 stopped ${Math.floor((at + FADE_FRAMES) / 3)}`,
      "2 started 0",
      "2 ended 4800",
    ]);
    expect(rms(stage.sound, at + FADE_FRAMES + 14_400)).toBe(0);
  });

  it("one that was prepared and discarded makes neither sound nor report", () => {
    const stage = new Stage();
    stage.send(3, 500);
    stage.queue.discard(3);
    stage.queue.commit(3);
    stage.pass(300);
    expect(stage.reports).toEqual([]);
    expect(rms(stage.sound)).toBe(0);
  });

  it("one that was committed and never started is told as stopped", () => {
    const stage = new Stage();
    stage.send(1, 20);
    stage.queue.commit(1);
    stage.pass(50);
    stage.queue.discard(1);
    stage.pass(10);
    expect(stage.story()).toEqual(["1 stopped 0"]);
  });

  it("one that was prepared for later survives the discard of another", () => {
    const stage = new Stage();
    stage.send(1, 500);
    stage.queue.finish(2, stage.send(2, 300));
    stage.queue.discard(1);
    stage.queue.commit(2);
    stage.pass(400);
    expect(stage.story()).toEqual(["2 started 0", "2 ended 4800"]);
  });
});

describe("chunks", () => {
  it("that come twice or overlap are heard once", () => {
    const whole = floatToInt16(tone(200, REPLY_HZ, 8_000, 0.5));
    const plain = new Stage();
    plain.queue.prepare(1, REPLY_HZ, 0);
    plain.queue.push(1, 0, whole);
    const twice = new Stage();
    twice.queue.prepare(1, REPLY_HZ, 0);
    expect(twice.queue.push(1, 0, whole.subarray(0, 5_000))).toBe(5_000);
    expect(twice.queue.push(1, 1_000, whole.subarray(1_000, 3_000))).toBe(0);
    expect(twice.queue.push(1, 4_000, whole.subarray(4_000))).toBe(3_000);
    for (const stage of [plain, twice]) {
      stage.queue.finish(1, 8_000);
      stage.queue.commit(1);
      stage.pass(600);
    }
    expect(twice.heard).toEqual(plain.heard);
    expect(twice.reports).toEqual(plain.reports);
  });

  it("of a reply sent again after a lost connection fill what is missing", () => {
    const stage = new Stage();
    stage.send(1, 400);
    stage.queue.commit(1);
    stage.pass(200);
    stage.queue.finish(1, 16_000);
    stage.queue.prepare(1, REPLY_HZ, 1_600);
    stage.queue.finish(1, stage.more(1, 1_600, 900));
    stage.pass(1_000);
    expect(stage.story()).toEqual(["1 started 0", "1 ended 16000"]);
    expect(stage.last().atOutputFrame).toBe(48_000);
  });

  it("of an unknown reply are ignored", () => {
    const stage = new Stage();
    expect(stage.queue.push(9, 0, new Int16Array(100))).toBe(0);
    stage.queue.finish(9, 100);
    stage.queue.discard(9);
    stage.pass(10);
    expect(stage.reports).toEqual([]);
  });

  it("beyond two minutes are refused, and the rest is heard", () => {
    const queue = new PlaybackQueue(8_000);
    queue.prepare(1, 8_000, 0);
    const minute = new Int16Array(8_000 * 60);
    expect([0, 1, 2].map((i) => queue.push(1, i * minute.length, minute))).toEqual([
      minute.length,
      minute.length,
      0,
    ]);
  });
});

it("a reply that has ended says so again when it is committed again", () => {
  const stage = new Stage();
  stage.queue.finish(1, stage.send(1, 200));
  stage.queue.commit(1);
  stage.pass(300);
  const ended = stage.last();
  stage.queue.prepare(1, REPLY_HZ, 0);
  stage.queue.commit(1);
  stage.pass(300);
  expect(stage.last()).toEqual(ended);
  expect(stage.story()).toEqual(["1 started 0", "1 ended 3200", "1 ended 3200"]);
});

/** Anything a network can do to a queue, in any order. */
const operation = fc.oneof(
  fc.record({ do: fc.constantFrom("commit", "discard", "finish"), reply: fc.nat(4) }),
  fc.record({ do: fc.constant("send"), reply: fc.nat(4), at: fc.nat(20), ms: fc.nat(400) }),
  fc.record({ do: fc.constant("pass"), reply: fc.constant(0), ms: fc.nat(300) }),
);

it("whatever happens: no click, no report twice, and what is over stays over", () => {
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 25 }), (operations) => {
      const stage = new Stage();
      for (const step of operations) {
        const { reply } = step;
        if (step.do === "pass") stage.pass("ms" in step ? step.ms : 0);
        else if (step.do === "commit") stage.queue.commit(reply);
        else if (step.do === "discard") stage.queue.discard(reply);
        else if (step.do === "finish") stage.queue.finish(reply, 16_000);
        else if ("at" in step && "ms" in step) {
          stage.queue.prepare(reply, REPLY_HZ, 0);
          stage.more(reply, step.at * 100, step.ms);
        }
      }
      stage.pass(20);
      expect(largestStep(stage.sound)).toBeLessThan(SMOOTH_STEP);
      const numbers = stage.reports.map((report) => report.reply);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      for (const reply of new Set(numbers)) {
        const states = stage.reports.filter((r) => r.reply === reply).map((r) => r.state);
        expect(states.join(" ")).toMatch(
          /^(started( playing)*)?( ?ended)*$|^(started( playing)*)?( ?stopped)*$/,
        );
      }
    }),
    { numRuns: 80 },
  );
});

describe("on a link that is", () => {
  /** Ten replies of 2 s, made as fast as they are heard; how often each ran dry, and how long it waited. */
  function converse(latenessMs: () => number) {
    const stage = new Stage();
    const chunk = floatToInt16(tone(200, REPLY_HZ, 1_600, 0.5));
    return Array.from({ length: 10 }, (_, index) => {
      const reply = index + 1;
      const at = stage.heard.length;
      stage.queue.prepare(reply, REPLY_HZ, 0);
      stage.queue.commit(reply);
      let arrivesMs = 0;
      for (let first = 0; first < 32_000; first += 1_600) {
        // One connection keeps its order.
        arrivesMs = Math.max(arrivesMs, first / 16 + latenessMs());
        stage.pass(arrivesMs - (stage.heard.length - at) / 48);
        stage.queue.push(reply, first, chunk);
      }
      stage.queue.finish(reply, 32_000);
      stage.pass(1_000);
      const mine = stage.reports.filter((each) => each.reply === reply && each.state !== "ended");
      const waitedMs = (mine[0]!.atOutputFrame - at) / 48;
      const dry = mine.filter((each, i) => each.heardSamples === mine[i - 1]?.heardSamples).length;
      return { waitedMs, dry };
    });
  }

  it("even, it comes down to 40 ms after the first chunk, and never runs dry", () => {
    const replies = converse(() => 5);
    for (const { dry } of replies) expect(dry).toBe(0);
    expect(replies[0]!.waitedMs).toBeCloseTo(85, -1);
    expect(replies.at(-1)!.waitedMs).toBeLessThan(55);
  });

  it("uneven, it learns to wait, and then hardly ever runs dry: thrice in a hundred late chunks", () => {
    let seed = 7;
    const replies = converse(() => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return (150 * seed) / 2 ** 32;
    });
    expect(replies[0]!.dry).toBeGreaterThan(0);
    expect(replies.slice(5).reduce((sum, { dry }) => sum + dry, 0)).toBeLessThanOrEqual(3);
    for (const { waitedMs } of replies) expect(waitedMs).toBeLessThan(360);
  });
});
