import type { PlaybackReport } from "@greenroom/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DeviceSpeaker } from "./device-speaker.ts";
import { HandSpeech } from "./doubles/hand-speech.ts";

const FIRST = "Thank you.";
const SECOND = "What did it cost the team?";

/** A speaker on a device by hand, with a clock by hand; 16 samples a millisecond. */
function setUp(options: { readonly mute?: boolean; readonly voiceId?: string | null } = {}) {
  const speech = new HandSpeech();
  const reports: PlaybackReport[] = [];
  const clock = { nowMs: 0, failures: 0 };
  const speaker = new DeviceSpeaker({
    speech: options.mute ? null : speech,
    nowMs: () => clock.nowMs,
    nowSample: () => clock.nowMs * 16,
    voiceId: () => options.voiceId ?? null,
    report: (report) => reports.push(report),
    failed: () => (clock.failures += 1),
  });
  const pass = (ms: number) => {
    for (const untilMs = clock.nowMs + ms; clock.nowMs < untilMs;) {
      clock.nowMs += 100;
      speaker.tick();
    }
  };
  /** Both sentences, all of them, released. */
  const reply = (number = 1) => {
    speaker.text(number, 0, FIRST, 0);
    speaker.text(number, 1, SECOND, FIRST.length + 1);
    speaker.finish(number);
    speaker.commit(number);
  };
  const story = () =>
    reports.map(({ reply, state, heardChars }) => `${reply} ${state} ${heardChars}`);
  return { speech, speaker, reports, clock, pass, reply, story };
}

describe("a reply is spoken", () => {
  it("sentence by sentence, and reported on the microphone's clock", () => {
    const { speech, reply, reports, pass, story } = setUp();
    reply();
    pass(100);
    speech.start();
    pass(1_000);
    speech.end();
    speech.start();
    pass(2_000);
    speech.end();
    expect(speech.told).toEqual([FIRST, SECOND]);
    expect(story()).toEqual(["1 started 0", "1 playing 10", "1 playing 11", "1 ended 37"]);
    expect(reports.map(({ atSample }) => atSample)).toEqual([1_600, 17_600, 17_600, 49_600]);
    expect(reports.every(({ heardSamples }) => heardSamples === 0)).toBe(true);
  });

  it("from the commit on, not before, whichever comes first", () => {
    const { speech, speaker } = setUp();
    speaker.text(1, 0, FIRST, 0);
    expect(speech.told).toEqual([]);
    speaker.commit(1);
    expect(speech.told).toEqual([FIRST]);
    speaker.commit(2);
    speaker.text(2, 0, SECOND, 0);
    expect(speech.told).toEqual([FIRST, "(cut)", SECOND]);
  });

  it("and waits for a sentence that is still being made", () => {
    const { speech, speaker, story } = setUp();
    speaker.text(1, 0, FIRST, 0);
    speaker.commit(1);
    speech.start();
    speech.end();
    expect(story()).toEqual(["1 started 0"]);
    speaker.text(1, 1, SECOND, 11);
    expect(speech.speaking).toBe(SECOND);
    speech.start();
    speaker.finish(1);
    speech.end();
    expect(story().at(-1)).toBe("1 ended 37");
  });

  it("and its words tell where it is, a few times a second", () => {
    const { speech, reply, pass, story } = setUp();
    reply();
    speech.start();
    pass(300);
    speech.word("you");
    speech.end();
    speech.start();
    pass(100);
    speech.word("did");
    pass(200);
    speech.word("cost");
    expect(story()).toEqual([
      "1 started 0",
      "1 playing 6",
      "1 playing 10",
      "1 playing 11",
      "1 playing 23",
    ]);
  });

  it("in the chosen voice", () => {
    const { speech, reply } = setUp({ voiceId: "Daniel" });
    reply();
    expect(speech.voiceIds).toEqual(["Daniel"]);
  });

  it("in pieces where a sentence is longer than browsers speak", () => {
    const { speech, speaker, story } = setUp();
    const clause = "because the second team had its own way of deploying, ";
    const long = `${clause.repeat(6)}we waited.`;
    speaker.text(1, 0, long, 0);
    speaker.finish(1);
    speaker.commit(1);
    while (speech.speaking !== null) {
      speech.start();
      speech.end();
    }
    expect(speech.told.join("")).toBe(long);
    expect(speech.told.length).toBeGreaterThan(2);
    for (const piece of speech.told.slice(0, -1)) expect(piece).toMatch(/^because.{80,155}, $/);
    expect(story().at(-1)).toBe(`1 ended ${long.length}`);
  });
});

describe("sent again after a lost connection", () => {
  it("what is here already is not said twice", () => {
    const { speech, speaker, reply } = setUp();
    reply();
    speech.start();
    speaker.text(1, 0, FIRST, 0);
    speaker.text(1, 1, "cost the team?", 23);
    speaker.finish(1);
    speaker.commit(1);
    speech.end();
    speech.end();
    expect(speech.told).toEqual([FIRST, SECOND]);
  });

  it("to a page that was loaded anew, it goes on where it was heard to", () => {
    const { speech, speaker, story } = setUp();
    speaker.text(1, 1, "cost the team?", 23);
    speaker.commit(1);
    speech.start();
    speech.word("team");
    speaker.finish(1);
    speech.end();
    expect(story()).toEqual(["1 started 23", "1 ended 37"]);
  });

  it("one that has ended says so again", () => {
    const { speech, speaker, reply, reports } = setUp();
    reply();
    speech.end();
    speech.end();
    const ended = reports.at(-1);
    reply();
    expect(speech.told).toEqual([FIRST, SECOND]);
    expect(reports.at(-1)).toEqual(ended);
    expect(speaker.owns(1)).toBe(true);
  });
});

describe("paused", () => {
  it("is silent at once, and goes on with the word it was in", () => {
    const { speech, speaker, reply, pass, story } = setUp();
    reply();
    speech.start();
    speech.end();
    speech.start();
    pass(500);
    speech.word("cost");
    speaker.level(1, "paused");
    speaker.level(1, "paused");
    expect(speech.speaking).toBeNull();
    expect(story().at(-1)).toBe("1 playing 23");
    pass(60_000);
    speaker.level(1, "full");
    expect(speech.speaking).toBe("cost the team?");
    speech.start();
    pass(300);
    speech.word("team");
    speech.end();
    expect(story().slice(-3)).toEqual(["1 playing 23", "1 playing 32", "1 ended 37"]);
  });

  it("a voice that tells of no words goes on about where it was, at the beginning of a word", () => {
    const { speech, speaker, pass, reports } = setUp();
    speaker.text(1, 0, SECOND, 0);
    speaker.finish(1);
    speaker.commit(1);
    speech.start();
    // 15 letters: "What did it cos".
    pass(1_000);
    speaker.level(1, "paused");
    expect(reports.at(-1)).toMatchObject({ state: "playing", heardChars: 12 });
    speaker.level(1, "full");
    expect(speech.speaking).toBe("cost the team?");
  });

  it("before it sounds, it does not begin", () => {
    const { speech, speaker, reply } = setUp();
    speaker.level(1, "paused");
    reply();
    expect(speech.told).toEqual([]);
    speaker.level(1, "ducked");
    expect(speech.speaking).toBe(FIRST);
  });

  it("a stale reply's level changes nothing", () => {
    const { speech, speaker, reply } = setUp();
    reply(1);
    reply(2);
    speaker.level(1, "paused");
    expect(speech.speaking).toBe(FIRST);
  });
});

describe("of a reply that is over nothing more is said", () => {
  it("when it is discarded", () => {
    const { speech, speaker, reply, pass, story } = setUp();
    reply();
    speech.start();
    pass(300);
    speech.word("you");
    const { events } = speech;
    speaker.discard(1);
    speaker.text(1, 2, "More.", 38);
    speaker.level(1, "full");
    speaker.commit(1);
    // Browsers tell of an utterance after they were told to forget it.
    events.boundary(9);
    events.ended();
    expect(speech.told).toEqual([FIRST, "(cut)"]);
    expect(story().filter((each) => each.includes("stopped"))).toEqual([
      "1 stopped 6",
      // Committed again by a server that missed it.
      "1 stopped 6",
    ]);
  });

  it("when another one is released", () => {
    const { speech, reply, pass, story } = setUp();
    reply(1);
    speech.start();
    pass(300);
    reply(2);
    expect(speech.told).toEqual([FIRST, "(cut)", FIRST]);
    speech.start();
    expect(story()).toEqual(["1 started 0", "1 stopped 0", "2 started 0"]);
  });

  it("when it is paused and then discarded", () => {
    const { speech, speaker, reply, pass, story } = setUp();
    reply();
    speech.start();
    pass(300);
    speech.word("you");
    speaker.level(1, "paused");
    speaker.discard(1);
    speaker.level(1, "full");
    expect(speech.speaking).toBeNull();
    expect(story().at(-1)).toBe("1 stopped 6");
  });

  it("when the room is left", () => {
    const { speech, speaker, reply } = setUp();
    reply();
    speaker.dispose();
    expect(speech.speaking).toBeNull();
  });
});

describe("a voice that fails", () => {
  it("is replaced by whoever else the device has", () => {
    const { speech, reply, clock, story } = setUp({ voiceId: "network" });
    reply();
    speech.fail();
    expect(speech.voiceIds).toEqual(["network", null]);
    speech.start();
    speech.end();
    speech.start();
    speech.end();
    expect(story().at(-1)).toBe("1 ended 37");
    expect(clock.failures).toBe(0);
  });

  it("in the middle is taken over from the word it was in", () => {
    const { speech, speaker, pass } = setUp({ voiceId: "network" });
    speaker.text(1, 0, SECOND, 0);
    speaker.commit(1);
    speech.start();
    pass(300);
    speech.word("it");
    speech.fail();
    expect(speech.speaking).toBe("it cost the team?");
  });

  it("and has none beside it leaves the reply to be read: the candidate has the word when it is whole", () => {
    const { speech, speaker, story, clock } = setUp();
    speaker.text(1, 0, FIRST, 0);
    speaker.commit(1);
    speech.fail();
    expect(story()).toEqual([]);
    speaker.text(1, 1, SECOND, 11);
    speaker.finish(1);
    expect(story()).toEqual(["1 ended 0"]);
    expect(speech.told).toEqual([FIRST]);
    expect(clock.failures).toBe(1);
  });

  it("to begin is given up after 3 s, and after 1 s where none has ever begun", () => {
    const { reply, pass, story } = setUp();
    reply(1);
    pass(2_900);
    expect(story()).toEqual([]);
    pass(100);
    expect(story()).toEqual(["1 ended 0"]);
    reply(2);
    pass(1_000);
    expect(story()).toEqual(["1 ended 0", "2 ended 0"]);
  });

  it("to tell of its end, as Chromium's do after 15 s, goes on from the last word it told of", () => {
    const { speech, reply, pass } = setUp();
    reply();
    speech.start();
    speech.end();
    speech.start();
    speech.word("did");
    pass(20_000);
    expect(speech.told.slice(0, 4)).toEqual([FIRST, SECOND, "(cut)", "did it cost the team?"]);
  });

  it("to tell of its end or of any word counts as heard", () => {
    const { speech, reply, pass } = setUp();
    reply();
    speech.start();
    pass(6_000);
    expect(speech.told).toEqual([FIRST, "(cut)", SECOND]);
  });
});

it("in a browser that cannot speak, replies are read", () => {
  const { reply, story, clock } = setUp({ mute: true });
  reply();
  expect(story()).toEqual(["1 ended 0"]);
  expect(clock.failures).toBe(1);
});

const step = fc.oneof(
  fc.record({ do: fc.constantFrom("commit", "discard", "finish", "text"), reply: fc.nat(3) }),
  fc.record({
    do: fc.constant("level"),
    reply: fc.nat(3),
    level: fc.constantFrom("full", "ducked", "paused"),
  }),
  fc.record({ do: fc.constantFrom("start", "word", "end", "fail", "pass") }),
);

it("whatever happens: one voice at a time, no position backwards, and what is over stays over", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { speech, speaker, pass, reports } = setUp();
      const indexes = [0, 0, 0, 0];
      let committed = -1;
      const discarded = new Set<number>();
      for (const each of steps) {
        const reply = "reply" in each ? each.reply : 0;
        if (each.do === "commit") speaker.commit(reply);
        else if (each.do === "discard") speaker.discard(reply);
        else if (each.do === "finish") speaker.finish(reply);
        else if (each.do === "text") {
          const index = indexes[reply]!++;
          speaker.text(reply, index, `${reply}says ${reply}number ${reply}end.`, index * 20);
        } else if ("level" in each) speaker.level(reply, each.level);
        else if (each.do === "pass") pass(700);
        else if (speech.speaking !== null) {
          if (each.do === "start") speech.start();
          else if (each.do === "word" && speech.speaking.includes("number"))
            speech.word(`${committed}number`);
          else if (each.do === "end") speech.end();
          else if (each.do === "fail") speech.fail();
        }
        if (each.do === "discard") discarded.add(reply);
        // What was discarded is never said, whatever comes for it.
        if (each.do === "commit" && !discarded.has(reply)) committed = Math.max(committed, reply);
        // Never a word of an older one: each word begins with the number of its reply.
        expect(Number(speech.speaking?.[0] ?? committed)).toBe(committed);
      }
      for (const reply of [0, 1, 2, 3]) {
        const mine = reports.filter((report) => report.reply === reply);
        const states = mine.map(({ state }) => state).join(" ");
        expect(states).toMatch(
          /^(started( playing)*)?( ?ended)*$|^(started( playing)*)?( ?stopped)*$/,
        );
        const places = mine.map(({ heardChars }) => heardChars ?? 0);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 300 },
  );
});
