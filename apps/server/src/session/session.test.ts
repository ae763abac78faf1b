import { describe, expect, it } from "vitest";
import { talk } from "./talk.testing.ts";

describe("the opening", () => {
  it("makes the first question when somebody joins", () => {
    const t = talk().joins();
    expect([t.phase, t.done()]).toEqual(["preparing", ["prepare 1"]]);
  });
  it("asks as soon as the first sound is with the client, and then listens", () => {
    const t = talk().joins().decides("ask").ready();
    expect([t.phase, t.done()]).toEqual(["asking", ["prepare 1", "commit 1"]]);
    expect(t.heard().phase).toBe("listening");
    expect(t.session.turn.turn).toBe(1);
    expect(t.session.question?.text).toBe("Why?");
  });
});

describe("the end of a turn", () => {
  it("prepares a reply at a pause and commits it when patience is over", () => {
    const t = talk().asked().answers("yes");
    t.done();
    expect([t.silent("pause").phase, t.done()]).toEqual(["paused", ["prepare 2"]]);
    t.decides("follow-up").ready();
    expect([t.phase, t.done()]).toEqual(["paused", []]);
    expect([t.silent("patience").phase, t.done()]).toEqual(["replying", ["commit 2"]]);
  });
  it("waits for a reply that is not ready when patience is over", () => {
    const t = talk().asked().answers("yes").silent("pause").silent("patience");
    t.done();
    expect(t.phase).toBe("preparing");
    expect([t.decides("follow-up").ready().phase, t.done()]).toEqual(["replying", ["commit 2"]]);
  });
  it("discards what was prepared when speech goes on, as one turn", () => {
    const t = talk().asked().answers("yes").silent("pause").decides("follow-up").ready();
    t.done();
    expect([t.speaks().phase, t.done(), t.session.turn.turn]).toEqual([
      "listening",
      ["discard 2"],
      1,
    ]);
  });
  it("goes on listening when speech resumes after patience but before the reply is ready", () => {
    const t = talk().asked().answers("yes").silent("pause").silent("patience");
    t.done();
    expect([t.speaks().phase, t.done()]).toEqual(["listening", ["discard 2"]]);
    expect(t.session.spoken[0]?.answered).toBe(false);
  });
  it("comes at once by I'm done, also without a pause, and speech does not take it back", () => {
    const t = talk().asked().answers("yes");
    t.done();
    expect([t.presses("done").phase, t.done()]).toEqual(["preparing", ["prepare 2"]]);
    expect([t.speaks().phase, t.done()]).toEqual(["preparing", []]);
  });
  it("is not bidden to go on who says that they are done", () => {
    const t = talk().asked().speaks().stops().silent("pause").decides("go-on").ready();
    t.done();
    expect([t.presses("done").phase, t.done()]).toEqual(["preparing", ["discard 2", "prepare 3"]]);
    const silent = talk().asked().speaks().stops().silent("pause").decides("go-on").ready();
    silent.done();
    expect([silent.silent("patience").phase, silent.done()]).toEqual(["replying", ["commit 2"]]);
  });
  it("takes the reply that was prepared ahead when I'm done is pressed in a pause", () => {
    const t = talk().asked().answers("yes").silent("pause").decides("follow-up").ready();
    t.done();
    expect([t.presses("done").phase, t.done()]).toEqual(["replying", ["commit 2"]]);
  });
  it("does not come from silence before anything was said", () => {
    const t = talk().asked().silent("pause").silent("patience");
    expect(t.phase).toBe("listening");
  });
  it("takes who began to speak over the question as speaking", () => {
    const t = talk().joins().decides("ask").ready().speaks().heard();
    expect(t.session.turn).toEqual({ phase: "listening", turn: 1, spoke: true });
  });
});

describe("the buttons", () => {
  it("Give me time holds the turn, and speaking goes on from there", () => {
    const t = talk().asked().answers("well").silent("pause");
    t.done();
    expect([t.presses("hold").phase, t.done()]).toEqual(["holding", ["discard 2"]]);
    expect(t.silent("patience").phase).toBe("holding");
    expect(t.speaks().phase).toBe("listening");
  });
  it("time that is over cuts nobody off who is speaking", () => {
    const t = talk().asked().speaks().presses("hold");
    t.happens({ type: "held-over", sample: t.tick() });
    expect(t.session.turn).toEqual({ phase: "listening", turn: 1, spoke: true });
  });
  it("time that is over ends a turn, and where nothing was said the interviewer asks kindly", () => {
    const said = talk().asked().answers("well").presses("hold");
    expect(said.happens({ type: "held-over", sample: said.tick() }).phase).toBe("preparing");
    const silent = talk().asked().presses("hold");
    silent.done();
    silent.happens({ type: "held-over", sample: silent.tick() });
    expect([silent.phase, silent.done()]).toEqual(["preparing", ["prepare 2"]]);
    expect(silent.session.spoken[0]).toMatchObject({ answered: true, segments: [] });
    // Who speaks after all before the prompt is heard has the word.
    expect([silent.speaks().phase, silent.done()]).toEqual(["listening", ["discard 2"]]);
  });
  it("time that is nearly over has a reply prepared, which speech discards and the end releases", () => {
    const nearly = () => {
      const t = talk().asked().answers("well").presses("hold");
      t.happens({ type: "held-nearly", sample: t.tick() }).decides("follow-up").ready();
      t.done();
      return t;
    };
    const over = nearly();
    over.happens({ type: "held-over", sample: over.tick() });
    expect([over.phase, over.done()]).toEqual(["replying", ["commit 2"]]);
    const going = nearly();
    expect([going.phase, going.speaks().phase, going.done()]).toEqual([
      "holding",
      "listening",
      ["discard 2"],
    ]);
  });
  it("Repeat the question and Skip question supersede whatever is in hand", () => {
    const t = talk().joins().decides("ask").ready();
    t.done();
    expect([t.presses("repeat").phase, t.done()]).toEqual([
      "preparing",
      ["discard 1", "prepare 2"],
    ]);
    expect([t.decides("repeat").ready().presses("skip").phase, t.done()]).toEqual([
      "preparing",
      ["commit 2", "discard 2", "prepare 3"],
    ]);
  });
  it("Interrupt gives the candidate the word", () => {
    const t = talk().joins().decides("ask").ready();
    t.done();
    expect([t.presses("interrupt").phase, t.done()]).toEqual(["listening", ["discard 1"]]);
  });
  it("End interview says farewell after a conversation, and pressed again ends at once", () => {
    const t = talk().asked().answers("yes");
    t.done();
    expect([t.presses("end").phase, t.done()]).toEqual(["preparing", ["prepare 2"]]);
    expect([t.presses("end").phase, t.done()]).toEqual(["ended", ["discard 2", "end"]]);
  });
  it("End interview says farewell also where the first words are still to come", () => {
    expect(talk().asked().speaks().presses("end").phase).toBe("preparing");
    expect(talk().asked().speaks().stops().silent("pause").presses("end").phase).toBe("preparing");
  });
  it("the same press of End interview counts once, however often it arrives", () => {
    const t = talk().asked().answers("yes");
    const command = { name: "end", turn: 1, atSample: t.tick() } as const;
    t.happens({ type: "command", sample: t.sample, command });
    t.happens({ type: "command", sample: t.tick(), command });
    expect(t.phase).toBe("preparing");
  });
  it("Skip question keeps what was said as the answer, also where its words are still to come", () => {
    const t = talk().asked().speaks().presses("skip");
    expect(t.session.spoken[0]?.answered).toBe(true);
  });
  it("End interview ends at once before the first answer", () => {
    expect(talk().asked().presses("end").phase).toBe("ended");
  });
  it("nothing but the end is left to press once the farewell is on its way", () => {
    const t = talk().asked().answers("yes").presses("end");
    t.done();
    t.presses("skip").presses("repeat").presses("done").presses("hold");
    expect([t.phase, t.done()]).toEqual(["preparing", []]);
    t.decides("close").ready().presses("skip");
    expect([t.phase, t.done()]).toEqual(["replying", ["commit 2"]]);
    expect(t.presses("interrupt").phase).toBe("ended");
  });
  it("a farewell that was heard ends the interview", () => {
    const t = talk().asked().answers("yes").presses("end").decides("close").ready().heard();
    expect(t.session.turn).toMatchObject({ phase: "ended", reason: "closed" });
  });
});

describe("what goes wrong", () => {
  it("a reply that fails while patience runs is made anew when patience is over", () => {
    const t = talk().asked().answers("yes").silent("pause");
    t.happens({ type: "reply-failed", sample: t.tick(), reply: 2 });
    t.done();
    expect([t.phase, t.silent("patience").phase, t.done()]).toEqual([
      "paused",
      "preparing",
      ["prepare 3"],
    ]);
  });
  it("a reply that fails after I'm done leaves the turn open for more speech", () => {
    const t = talk().asked().answers("yes").presses("done");
    t.happens({ type: "reply-failed", sample: t.tick(), reply: 2 });
    expect(t.session.turn).toMatchObject({ phase: "listening", turn: 1 });
    t.speaks().stops().silent("pause").silent("patience");
    expect(t.phase).toBe("preparing");
    expect(t.speaks().phase).toBe("listening");
  });
  it("a reply that fails gives the word back, and Repeat makes it again", () => {
    const t = talk().joins().happens({ type: "reply-failed", sample: 1, reply: 1 });
    expect(t.phase).toBe("listening");
    t.done();
    expect([t.presses("repeat").phase, t.done()]).toEqual(["preparing", ["prepare 2"]]);
  });
  it("a reply without a voice is read: the candidate has the word at once", () => {
    const t = talk().joins().decides("ask").ready();
    const silent = { reply: 1, totalSamples: 0, sampleRateHz: 16_000 };
    expect(t.happens({ type: "reply-complete", sample: 1, ...silent }).phase).toBe("listening");
  });
  it("news of an older reply changes nothing", () => {
    const t = talk().asked().answers("yes").presses("done");
    const before = t.session;
    t.decides("follow-up", 1).ready(1).heard(1);
    expect({ ...t.session, voice: before.voice }).toEqual(before);
  });
  it("who was away for a while has time to find their place; who blinked has not lost any", () => {
    const away = (ms: number) => {
      const t = talk().asked().answers("half of it").silent("pause");
      t.happens({ type: "left", sample: t.tick(), wallMs: 1_000 });
      return t.happens({ type: "joined", sample: t.tick(), wallMs: 1_000 + ms });
    };
    expect(away(2_000).phase).toBe("paused");
    const late = away(20_000);
    expect(late.phase).toBe("holding");
    expect(late.silent("patience").phase).toBe("holding");
    expect(late.speaks().phase).toBe("listening");
  });
  it("a client that comes back is sent what it has not heard", () => {
    const t = talk().joins().decides("ask").ready().leaves();
    t.done();
    expect(t.joins().done()).toEqual(["resume"]);
  });
});
