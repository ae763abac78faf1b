import { describe, expect, it } from "vitest";
import { type Talk, talk } from "./talk.testing.ts";

describe("speech while the interviewer is heard", () => {
  const asking = () => {
    const t = talk().joins().decides("ask").ready();
    t.done();
    return t;
  };
  const levels = (t: Talk) => t.effects.filter(({ type }) => type === "level");

  it("lowers it, holds it, and lets it go on in full where it was a false alarm", () => {
    const t = asking().interruption("ducked").interruption("paused").interruption("resumed");
    expect(levels(t)).toEqual(
      ["ducked", "paused", "full"].map((level) => ({ type: "level", reply: 1, level })),
    );
    expect([t.phase, t.session.turn.turn]).toEqual(["asking", 1]);
  });
  it("stops it, and the turn opens at the first sample of what was said", () => {
    const t = asking().speaks().interruption("ducked");
    t.done();
    expect([t.interruption("stopped", 12_345).phase, t.done()]).toEqual([
      "listening",
      ["discard 1"],
    ]);
    expect(t.session.spoken[0]?.openedSample).toBe(12_345);
  });
  it("is the answer also where it was over when it was understood", () => {
    const t = asking().speaks().stops().interruption("stopped");
    expect(t.session.turn).toMatchObject({ phase: "listening", spoke: true });
    expect(t.silent("patience").phase).toBe("preparing");
  });
  it("breaks off no farewell", () => {
    const t = talk().asked().answers("yes").presses("end").decides("close").ready();
    t.done();
    expect([t.interruption("stopped").phase, t.done()]).toEqual(["replying", []]);
  });
  it("that was about an older reply changes nothing", () => {
    const t = asking();
    expect([t.interruption("stopped", 0, 0).phase, t.done()]).toEqual(["asking", []]);
  });
  it("a page that comes back is told how loud the reply is", () => {
    const t = asking().interruption("paused").leaves();
    t.done();
    t.joins();
    expect(t.effects).toEqual([{ type: "resume" }, { type: "level", reply: 1, level: "paused" }]);
  });
});

describe("what was heard of a reply", () => {
  const cut = (heardSamples: number, state: "stopped" | "ended" = "stopped") => {
    const t = talk().joins().decides("ask");
    t.happens({
      type: "reply-sentence",
      sample: t.tick(),
      reply: 1,
      text: "What did you decide then?",
      sound: { fromSample: 1_000, sampleRateHz: 16_000 },
    });
    t.ready().happens({
      type: "reply-complete",
      sample: t.tick(),
      reply: 1,
      totalSamples: 6_000,
      sampleRateHz: 16_000,
    });
    t.presses("interrupt").happens({
      type: "playback",
      sample: t.tick(),
      report: { reply: 1, state, heardSamples, atSample: t.sample },
    });
    return t.session.spoken[0];
  };
  it("is kept apart from what was made, to the word, as the page reports it", () => {
    expect(cut(3_200)).toMatchObject({
      text: "Why? What did you decide then?",
      heardText: "Why? What did you",
    });
  });
  it("is all of it where it ended", () => {
    expect(cut(6_000, "ended")?.heardText).toBeNull();
    expect(cut(6_000)?.heardText).toBeNull();
  });
});
