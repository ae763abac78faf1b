import { describe, expect, it } from "vitest";
import { talk } from "./talk.testing.ts";

describe("time that is asked for in words", () => {
  it("holds the turn as the button does, also in a pause", () => {
    const t = talk().asked().answers("let me think");
    t.done();
    expect([t.asksForTime().phase, t.done()]).toEqual(["holding", []]);
    expect(t.silent("pause").silent("patience").phase).toBe("holding");
    expect([t.speaks().phase, t.session.turn.turn]).toEqual(["listening", 1]);
    t.stops().silent("pause").done();
    expect([t.asksForTime().phase, t.done()]).toEqual(["holding", ["discard 2"]]);
  });
  it("takes back an end that came before the words did, unless the reply is heard", () => {
    const t = talk().asked().answers("let me think").silent("pause").silent("patience");
    t.done();
    expect([t.asksForTime().phase, t.done()]).toEqual(["holding", ["discard 2"]]);
    expect(t.session.spoken[0]?.answered).toBe(false);
    const late = talk().asked().answers("let me think").silent("pause").silent("patience");
    late.decides("follow-up").ready().asksForTime();
    expect(late.phase).toBe("replying");
  });
  it("takes no button back", () => {
    for (const name of ["done", "skip", "repeat", "end"] as const) {
      const t = talk().asked().answers("let me think").presses(name);
      expect([name, t.asksForTime().phase]).toEqual([name, "preparing"]);
    }
  });
});

describe("a key that is pressed to talk", () => {
  const keyed = () => talk().presses("mode-hold").asked();

  it("leaves the end of a turn to the key, whatever silence there is", () => {
    const t = keyed().presses("talk").answers("let me think").asksForTime();
    expect(t.phase).toBe("listening");
    t.silent("pause").silent("patience").happens({ type: "held-over", sample: t.tick() });
    expect(t.phase).toBe("paused");
    expect(t.presses("done").phase).toBe("preparing");
  });
  it("has a reply prepared at a pause all the same, for when it is let go", () => {
    const t = keyed().presses("talk").answers("yes").silent("pause").decides("follow-up").ready();
    t.done();
    expect([t.presses("done").phase, t.done()]).toEqual(["replying", ["commit 2"]]);
  });
  it("interrupts at once, and is an answer's first press as well as its second", () => {
    const t = talk().presses("mode-tap").joins().decides("ask").ready();
    t.done();
    expect([t.presses("talk").phase, t.done()]).toEqual(["listening", ["discard 1"]]);
    expect(t.presses("talk").session.turn).toEqual({ phase: "listening", turn: 1, spoke: false });
  });
  it("goes on with the same answer while the reply to it is only being prepared", () => {
    const t = keyed().presses("talk").answers("yes").presses("done");
    t.done();
    expect([t.presses("talk").phase, t.done()]).toEqual(["listening", ["discard 2"]]);
    expect(t.session.spoken[0]?.answered).toBe(false);
    expect(t.answers("and no").presses("done").session.turn).toMatchObject({ turn: 1 });
    expect(t.session.spoken[0]?.segments).toHaveLength(2);
  });
  it("goes on with the same answer also where the reply was released but not heard, and keeps what was heard", () => {
    const t = keyed().presses("talk").answers("yes").presses("done").decides("follow-up").ready();
    expect(t.session.turn).toMatchObject({ phase: "replying", turn: 2 });
    expect(t.presses("talk").session.turn).toMatchObject({ phase: "listening", turn: 1 });
    expect(t.session.spoken).toHaveLength(1);
    t.answers("and no").presses("done").decides("follow-up").ready();
    const atSample = t.tick();
    const report = { reply: t.newest(), state: "started", heardSamples: 0, atSample } as const;
    t.happens({ type: "playback", sample: atSample, report });
    expect(t.presses("talk").session.turn).toMatchObject({ phase: "listening", turn: 2 });
    expect(t.session.spoken).toHaveLength(2);
  });
  it("keeps what was prepared through a press in which nothing more is said", () => {
    const t = keyed().presses("talk").answers("yes").silent("pause").decides("follow-up").ready();
    t.done();
    expect([t.presses("talk").phase, t.done()]).toEqual(["listening", []]);
    expect([t.presses("done").phase, t.done()]).toEqual(["replying", ["commit 2"]]);
  });
  it("takes no question back that is still to come, nor a farewell", () => {
    expect(keyed().presses("skip").presses("talk").phase).toBe("preparing");
    const closing = keyed().presses("talk").answers("yes").presses("end").decides("close").ready();
    expect(closing.presses("talk").phase).toBe("replying");
  });
  it("makes time that was asked for needless, also after an absence", () => {
    const t = keyed().presses("talk").answers("yes").presses("hold");
    expect(t.phase).toBe("listening");
    t.happens({ type: "left", sample: t.tick(), wallMs: 0 });
    expect(t.happens({ type: "joined", sample: t.tick(), wallMs: 60_000 }).phase).toBe("listening");
  });
  it("can be chosen, and given up, in the middle of an answer, which goes on", () => {
    const t = talk().asked().answers("half of it").silent("pause").presses("mode-hold");
    expect(t.silent("patience").phase).toBe("paused");
    expect(t.presses("mode-open").session.turn).toMatchObject({ phase: "holding", spoke: true });
    expect(t.presses("mode-tap").session.turn).toMatchObject({ phase: "listening", spoke: true });
    expect(t.session.spoken[0]?.segments).toHaveLength(1);
  });
});
