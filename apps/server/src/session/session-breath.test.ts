import { describe, expect, it } from "vitest";
import { type Talk, talk } from "./talk.testing.ts";

describe("a breath", () => {
  const breathed = () => talk().asked().answers("yes").silent("breath");

  it("has a reply prepared, unseen: the phase stays listening", () => {
    const t = talk().asked().answers("yes");
    t.done();
    expect([t.silent("breath").phase, t.done()]).toEqual(["listening", ["prepare 2"]]);
    t.decides("follow-up").ready();
    expect([t.phase, t.done()]).toEqual(["listening", []]);
  });
  it("becomes a pause that keeps the reply, and an end that releases it", () => {
    const t = breathed().decides("follow-up").ready();
    t.done();
    expect([t.silent("pause").phase, t.done()]).toEqual(["paused", []]);
    expect([t.silent("patience").phase, t.done()]).toEqual(["replying", ["commit 2"]]);
  });
  it("that goes on with speech leaves nothing of the reply", () => {
    const t = breathed().decides("follow-up").ready();
    t.done();
    expect([t.speaks().phase, t.done(), t.session.turn.turn]).toEqual([
      "listening",
      ["discard 2"],
      1,
    ]);
  });
  it("is enough for I'm done to release the reply at once", () => {
    const t = breathed().decides("follow-up").ready();
    t.done();
    expect([t.presses("done").phase, t.done()]).toEqual(["replying", ["commit 2"]]);
  });
  it("whose words are still waited for is hurried when the turn is over, once decided no more", () => {
    const t = breathed();
    t.done();
    expect([t.presses("done").phase, t.done()]).toEqual(["preparing", ["hurry 2"]]);
    expect([t.decides("follow-up").ready().phase, t.done()]).toEqual(["replying", ["commit 2"]]);
    const decided = breathed().decides("follow-up");
    decided.done();
    expect([decided.presses("done").phase, decided.done()]).toEqual(["preparing", []]);
  });
  it("whose reply fails has another one prepared at the pause", () => {
    const t = breathed().happens({ type: "reply-failed", sample: 1, reply: 2 });
    t.done();
    expect([t.silent("pause").phase, t.done()]).toEqual(["paused", ["prepare 3"]]);
  });
  it("before anybody has spoken prepares nothing", () => {
    const t = talk().asked();
    t.done();
    expect([t.silent("breath").phase, t.done()]).toEqual(["listening", []]);
  });
});

describe("speech that resumes before the reply is heard", () => {
  const replying = () =>
    talk().asked().answers("yes").silent("pause").silent("patience").decides("ask").ready();
  const started = (t: Talk, atSample: number) =>
    t.happens({
      type: "playback",
      sample: t.tick(),
      report: { reply: t.newest(), state: "started", heardSamples: 0, atSample },
    });

  it("joins the same answer, although the reply was on its way", () => {
    const t = replying();
    t.done();
    expect([t.speaks().session.turn, t.done()]).toEqual([
      { phase: "listening", turn: 1, spoke: true },
      ["discard 2"],
    ]);
    expect(t.session.spoken).toHaveLength(1);
    expect(t.session.spoken[0]).toMatchObject({ answered: false, endedBy: null });
    expect(t.session.question?.number).toBe(1);
    t.stops().silent("pause").silent("patience").decides("follow-up").ready();
    expect(t.session.turn).toEqual({ phase: "replying", turn: 2, reply: 3 });
    expect(t.session.spoken.map(({ reply }) => reply)).toEqual([1, 3]);
  });
  it("joins it also where a moment of the reply was heard meanwhile, but no later", () => {
    const before = replying();
    started(before, before.sample + 40_000).speaks();
    expect(before.session.turn).toMatchObject({ phase: "listening", turn: 1 });
    const later = replying();
    started(later, later.sample + 8_000).speaks();
    expect(later.session.turn).toMatchObject({ phase: "asking", turn: 2 });
  });
  it("takes nothing back that a button has ended", () => {
    const t = talk().asked().answers("yes").silent("pause").decides("follow-up").ready();
    expect(t.presses("done").speaks().phase).toBe("replying");
    const skipped = talk().asked().answers("yes").presses("skip").decides("ask").ready();
    expect(skipped.speaks().phase).toBe("asking");
  });
  it("is no speech that was known when the answer ended, and is heard again after a stop", () => {
    const t = replying();
    const sample = t.session.spoken[0]!.spokenToSample! - 1;
    expect(t.happens({ type: "speech-started", sample }).phase).toBe("asking");
  });
});
