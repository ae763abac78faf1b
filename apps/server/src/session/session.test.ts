import fc from "fast-check";
import { commandNames, type CommandName, type ReplyKind } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import type { SessionEvent } from "./journal.ts";
import type { Effect, Session } from "./model.ts";
import { fold, newSession, reduce } from "./session.ts";

/** A conversation as a test writes it: what happens, one after another. */
class Talk {
  session: Session = newSession;
  effects: Effect[] = [];
  events: SessionEvent[] = [];
  sample = 0;

  happens(event: SessionEvent): this {
    const step = reduce(this.session, event);
    this.session = step.state;
    this.effects.push(...step.effects);
    this.events.push(event);
    return this;
  }
  joins = () => this.happens({ type: "joined", sample: this.tick(), wallMs: 0 });
  leaves = () => this.happens({ type: "left", sample: this.tick(), wallMs: 0 });
  speaks = () => this.happens({ type: "speech-started", sample: this.tick() });
  stops = () => this.happens({ type: "speech-ended", sample: this.tick() });
  silent = (reached: "breath" | "pause" | "patience") =>
    this.happens({ type: "silence", sample: this.tick(), reached });
  asksForTime = () => this.happens({ type: "time-asked", sample: this.tick() });
  presses = (name: CommandName) => {
    const atSample = this.tick();
    const command = { name, turn: this.session.turn.turn, atSample };
    return this.happens({ type: "command", sample: atSample, command });
  };
  decides = (kind: ReplyKind, reply = this.newest()) =>
    this.happens({
      type: "reply-decided",
      sample: this.tick(),
      reply,
      kind,
      questionId: "q",
      move: "m",
      question: kind === "ask" ? { id: "q", text: "Why?", number: 1 } : null,
      heardBadly: false,
    }).happens({
      type: "reply-sentence",
      sample: this.tick(),
      reply,
      text: "Why?",
      sound: { fromSample: 0, sampleRateHz: 16_000 },
    });
  ready = (reply = this.newest()) =>
    this.happens({ type: "reply-ready", sample: this.tick(), reply });
  heard = (reply = this.newest()) =>
    this.happens({
      type: "playback",
      sample: this.tick(),
      report: { reply, state: "ended", heardSamples: 9, atSample: this.sample },
    });
  interruption = (
    stage: "ducked" | "paused" | "stopped" | "resumed",
    fromSample: number = this.sample,
    reply = this.newest(),
  ) =>
    this.happens({
      type: "interruption",
      sample: this.tick(),
      reply,
      stage,
      fromSample,
      heardSamples: 4,
    });
  /** A first sample of the newest reply is heard. */
  starts = (reply = this.newest()) => {
    const report = { reply, state: "started", heardSamples: 0, atSample: this.tick() } as const;
    return this.happens({ type: "playback", sample: this.sample, report });
  };
  answers = (text: string) => {
    const startSample = this.sample;
    this.speaks();
    const endSample = this.tick();
    const word = { text, startSample, endSample, confidence: 1, times: "estimated" as const };
    const segment = { startSample, endSample, words: [word], understood: true };
    return this.stops().happens({
      type: "segment",
      sample: endSample,
      turn: this.session.turn.turn,
      segment,
    });
  };
  /** Up to the first question, heard. */
  asked = () => this.joins().decides("ask").ready().heard();
  newest = () => this.session.playback.newest;
  tick = () => (this.sample += 16_000);
  get phase() {
    return this.session.turn.phase;
  }
  /** What was to be done since the last look. */
  done(): string[] {
    const done = this.effects.map((effect) =>
      "reply" in effect ? `${effect.type} ${effect.reply}` : effect.type,
    );
    this.effects = [];
    return done;
  }
}
const talk = () => new Talk();

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

describe("whatever happens", () => {
  const anything = fc.array(
    fc.oneof(
      fc.constantFrom<(t: Talk) => void>(
        (t) => t.joins(),
        (t) => t.leaves(),
        (t) => t.speaks(),
        (t) => t.stops(),
        (t) => t.silent("breath"),
        (t) => t.silent("pause"),
        (t) => t.silent("patience"),
        (t) => t.starts(),
        (t) => t.answers("word"),
        (t) => t.decides("follow-up"),
        (t) => t.decides("ask"),
        (t) => t.ready(),
        (t) => t.heard(),
        (t) => t.happens({ type: "held-over", sample: t.tick() }),
        (t) => t.asksForTime(),
        (t) => t.happens({ type: "reply-failed", sample: t.tick(), reply: t.newest() }),
        (t) =>
          t.happens({
            type: "reply-complete",
            sample: t.tick(),
            reply: t.newest(),
            totalSamples: 0,
            sampleRateHz: 16_000,
          }),
      ),
      fc.constantFrom(...commandNames).map((name) => (t: Talk) => void t.presses(name)),
    ),
    { maxLength: 60 },
  );
  it("replies only rise, a turn goes back only where its reply is taken back, a reply is released once and never after its discard", () => {
    fc.assert(
      fc.property(anything, (steps) => {
        const t = talk();
        let last = { turn: 0, reply: 0 };
        for (const step of steps) {
          t.done();
          step(t);
          const now = { turn: t.session.turn.turn, reply: t.newest() };
          expect(now.reply).toBeGreaterThanOrEqual(last.reply);
          const goesBack = now.turn < last.turn;
          expect(!goesBack || t.done().includes(`discard ${last.reply}`)).toBe(true);
          last = now;
        }
      }),
    );
    fc.assert(
      fc.property(anything, (steps) => {
        const t = talk();
        for (const step of steps) step(t);
        const gone = new Set<number>();
        const committed = new Set<number>();
        let newest = 0;
        for (const effect of t.effects) {
          if (effect.type === "prepare") newest = effect.reply;
          if (effect.type === "discard") gone.add(effect.reply);
          if (effect.type !== "commit") continue;
          expect(effect.reply).toBe(newest);
          expect(gone.has(effect.reply) || committed.has(effect.reply)).toBe(false);
          committed.add(effect.reply);
        }
      }),
    );
  });
  it("speech from before the first sample that is heard makes no second turn of one answer", () => {
    fc.assert(
      fc.property(
        anything,
        fc.array(fc.constantFrom("starts", "news", "left"), { maxLength: 4 }),
        fc.boolean(),
        (steps, meanwhile, early) => {
          const t = talk();
          for (const step of steps) step(t);
          t.presses("mode-open");
          // Where the first question failed there is nothing to answer.
          if (t.phase !== "listening" || t.session.spoken.length === 0) return;
          t.answers("half of it").silent("pause").silent("patience").decides("follow-up").ready();
          const { turn } = t.session.turn;
          // The rest begins before, and is known after, what happens meanwhile.
          const speech = t.tick();
          for (const each of meanwhile) {
            if (each === "starts") t.starts();
            if (each === "news")
              t.happens({
                type: "reply-sentence",
                sample: t.tick(),
                reply: t.newest(),
                text: "So?",
              });
            if (each === "left") t.leaves();
          }
          const heardFrom = t.session.playback.inHand?.heardFromSample ?? Infinity;
          t.happens({
            type: "speech-started",
            sample: early ? speech : Math.max(speech, Math.min(heardFrom, t.sample)),
          });
          const joined = early || heardFrom === Infinity;
          expect(t.session.turn.turn).toBe(joined ? turn - 1 : turn);
          expect(t.phase).toBe(joined ? "listening" : "replying");
        },
      ),
    );
  });
  it("some way leads on from every state: speech, silence and a reply that is made and heard", () => {
    fc.assert(
      fc.property(anything, (steps) => {
        const t = talk();
        for (const step of steps) step(t);
        if (t.phase === "ended") return;
        t.joins().presses("mode-open");
        if (t.phase === "holding") t.happens({ type: "held-over", sample: t.tick() });
        for (let tries = 0; t.phase !== "listening" && tries < 3; tries++) {
          if (t.phase === "paused") t.silent("patience");
          if (t.phase === "preparing") t.decides("follow-up").ready();
          if (t.phase === "asking" || t.phase === "replying") t.heard();
        }
        const { turn } = t.session.turn;
        t.answers("more").silent("pause").silent("patience").decides("follow-up").ready();
        expect(t.session.turn).toMatchObject({ phase: "replying", turn: turn + 1 });
      }),
    );
  });
  it("the fold of the journal is the state", () => {
    fc.assert(
      fc.property(anything, (steps) => {
        const t = talk();
        for (const step of steps) step(t);
        expect(fold(t.events)).toEqual(t.session);
      }),
    );
  });
});
