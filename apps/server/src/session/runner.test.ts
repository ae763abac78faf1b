import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { InterviewContext } from "@greenroom/interviewer";
import { latencyTraceSchema } from "@greenroom/protocol";
import { EngineError, type DecodeKind } from "@greenroom/speech";
import type { ScriptedSpeechToText } from "@greenroom/speech/fakes";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { oneByOne, Rehearsal } from "./rehearsal/rehearsal.ts";
import { RoomDouble } from "./rehearsal/room-double.ts";

let rehearsal: Rehearsal;
beforeEach(async () => {
  rehearsal = await Rehearsal.begin();
});
afterEach(() => rehearsal.end());

const journalOf = ({ folder }: Rehearsal) => readFile(join(folder, "journal.jsonl"), "utf8");
/** Decodes of one kind wait until they are let go; everything else is heard at once. */
function hold(ear: ScriptedSpeechToText, kind: DecodeKind) {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const transcribe = ear.transcribe.bind(ear);
  ear.transcribe = async (request, signal) => {
    if (request.kind === kind) await gate;
    return transcribe(request, signal);
  };
  return { release: () => letGo() };
}
/** Final words may follow the reply to them. */
const wordsAre = async (text: string, turn = 1) => {
  await rehearsal.room.until(() => said(turn) === text);
  return true;
};
const said = (turn: number, room = rehearsal.room) => room.lines.get(`turn ${turn}`)?.text;

describe("an interview", () => {
  it("opens with a question, spoken, and listens when it was heard", async () => {
    await rehearsal.asked();
    expect(rehearsal.room.replies).toEqual(["prepare 1", "commit 1"]);
    expect(rehearsal.room.lines.get("reply 1")?.text).toBe("open number 1?");
    expect(rehearsal.room.state).toMatchObject({ phase: "listening", turn: 1, reply: 1 });
  });

  it("takes an answer, and after 2.8 s of silence, its end unclear, asks the follow-up that it prepared meanwhile", async () => {
    await rehearsal.asked();
    rehearsal.speechToText.script("I decided to split it");
    rehearsal.speak(3);
    rehearsal.silence(1);
    await rehearsal.room.phase("paused");
    await rehearsal.room.until(() => (rehearsal.room.sound.get(2) ?? 0) > 0);
    expect(rehearsal.room.replies).not.toContain("commit 2");
    rehearsal.silence(2);
    await rehearsal.replied();
    expect(await wordsAre("I decided to split it")).toBe(true);
    expect(rehearsal.interviewer.shown[1]?.exchanges[0]?.answer?.words.map((w) => w.text)).toEqual(
      "I decided to split it".split(" "),
    );
    expect(rehearsal.room.replies).toEqual(["prepare 1", "commit 1", "prepare 2", "commit 2"]);
  });

  it("keeps one answer together over a pause, and forgets the reply that was prepared for the first half", async () => {
    await rehearsal.asked();
    rehearsal.speechToText.script("first half", "second half");
    rehearsal.speak(1);
    rehearsal.silence(1.5);
    await rehearsal.room.until(() => (rehearsal.room.sound.get(2) ?? 0) > 0);
    rehearsal.speak(1);
    rehearsal.silence(3);
    await rehearsal.room.phase("replying");
    expect(await wordsAre("first half second half")).toBe(true);
    expect(rehearsal.room.replies).toContain("discard 2");
    expect(rehearsal.room.replies.at(-1)).toBe("commit 3");
    expect(rehearsal.interviewer.shown.at(-1)?.exchanges).toHaveLength(1);
  });

  it("tells the recogniser the names that the person is going to say, after a restart too", async () => {
    await rehearsal.asked();
    rehearsal.speak(1);
    rehearsal.silence(3);
    await rehearsal.replied();
    const { requests } = rehearsal.speechToText;
    const before = requests.length;
    await rehearsal.restart();
    rehearsal.join();
    rehearsal.speak(1);
    rehearsal.silence(3);
    await rehearsal.replied();
    expect(before).toBeGreaterThan(0);
    expect(requests.length).toBeGreaterThan(before);
    for (const { terms } of requests) expect(terms).toEqual(["Blue Yonder"]);
  });

  it("ends a turn by I'm done in the middle of a word, with the words up to there", async () => {
    await rehearsal.asked();
    rehearsal.speechToText.script("cut short");
    rehearsal.speak(2);
    rehearsal.press("done");
    await rehearsal.replied();
    expect(await wordsAre("cut short")).toBe(true);
  });

  it("has an answer heard in full before it asks to hear it again, whatever was caught in one try", async () => {
    await rehearsal.asked();
    const { speechToText } = rehearsal;
    speechToText.script({ text: "mumbled beyond all understanding", confidence: 0.2 });
    rehearsal.speak(2);
    rehearsal.press("done");
    await rehearsal.replied();
    expect(speechToText.requests.map(({ kind }) => kind)).toContain("final");
    expect(rehearsal.room.lines.get("turn 1")).toMatchObject({ heardBadly: true });
    expect(await journalOf(rehearsal)).not.toContain('"quick":true');
  });

  it("replies to words caught in one try, before the final ones are there, which follow into the same turn", async () => {
    await rehearsal.asked();
    rehearsal.speechToText.script("I moved it to a queue");
    const final = hold(rehearsal.speechToText, "final");
    rehearsal.speak(2);
    rehearsal.press("done");
    await rehearsal.room.phase("replying");
    expect(said(1)).toBeUndefined();
    const [answer] = rehearsal.interviewer.shown.at(-1)?.exchanges ?? [];
    expect(answer?.answer?.words.map(({ text }) => text).join(" ")).toBe("I moved it to a queue");
    expect(answer?.answer?.heardBadly).toBe(false);
    final.release();
    expect(await wordsAre("I moved it to a queue")).toBe(true);
    expect(await journalOf(rehearsal)).toContain('"quick":true');
  });

  it("waits for the final words where there are no others", async () => {
    await rehearsal.asked();
    rehearsal.speechToText.script("said after all");
    rehearsal.speechToText.failNext(new EngineError("busy", "no room"));
    rehearsal.speak(0.5);
    rehearsal.press("done");
    await rehearsal.replied();
    expect(said(1)).toBe("said after all");
    expect(rehearsal.interviewer.shown.at(-1)?.exchanges[0]?.answer?.words).toHaveLength(3);
  });

  it("prepares a reply at a breath while the room shows that it listens, and a pause keeps it", async () => {
    await rehearsal.asked();
    rehearsal.speechToText.script("It fell by a third.");
    rehearsal.speak(2);
    rehearsal.silence(0.48);
    await rehearsal.room.until(() => (rehearsal.room.sound.get(2) ?? 0) > 0);
    expect(rehearsal.room.state?.phase).toBe("listening");
    rehearsal.silence(0.4);
    await rehearsal.room.phase("paused");
    rehearsal.silence(1.4);
    await rehearsal.room.phase("replying");
    expect(rehearsal.room.replies).toEqual(["prepare 1", "commit 1", "prepare 2", "commit 2"]);
    expect(rehearsal.interviewer.shown).toHaveLength(2);
  });

  it("goes by words caught on the way, and prepares another reply only where better words call for one", async () => {
    await rehearsal.asked();
    const { interviewer } = rehearsal;
    const quotes = async (context: InterviewContext) => {
      interviewer.shown.push(context);
      const words = context.exchanges.at(-1)?.answer?.words ?? [];
      const text = `You said ${words.map((word) => word.text).join(" ")}?`;
      const head = { kind: "follow-up", questionId: "q", move: "m" } as const;
      return { head, sentences: oneByOne([text]), notice: null };
    };
    interviewer.next = quotes;
    const whole = hold(rehearsal.speechToText, "speculative");
    rehearsal.speechToText.script("I moved it to Kafka");
    rehearsal.speak(2);
    rehearsal.silence(0.48);
    await rehearsal.room.until(() => (rehearsal.room.sound.get(2) ?? 0) > 0);
    expect(rehearsal.room.state?.phase).toBe("listening");
    // Now it is heard better.
    rehearsal.speechToText.scriptFor("rehearsal", "I moved it to a café");
    whole.release();
    await rehearsal.room.until(() => (rehearsal.room.sound.get(3) ?? 0) > 0);
    expect(rehearsal.room.replies.slice(2)).toEqual(["prepare 2", "discard 2", "prepare 3"]);
    expect(rehearsal.room.state?.phase).toBe("listening");
    rehearsal.silence(3);
    await rehearsal.room.phase("replying");
    expect(rehearsal.room.lines.get("reply 3")?.text).toBe("You said I moved it to a café?");
  });

  it("asks an interviewer who costs something only when there is a pause", async () => {
    await rehearsal.end();
    rehearsal = await Rehearsal.begin({}, { metered: true });
    await rehearsal.asked();
    rehearsal.speechToText.script("first", "second");
    rehearsal.speak(2);
    rehearsal.silence(0.56);
    rehearsal.speak(2);
    rehearsal.silence(0.8);
    await rehearsal.room.until(() => (rehearsal.room.sound.get(2) ?? 0) > 0);
    expect(rehearsal.interviewer.shown).toHaveLength(2);
    expect(rehearsal.interviewer.shown[1]?.exchanges[0]?.answer?.words).not.toEqual([]);
  });

  it("is one answer for who goes on speaking before the reply is heard, although it was released", async () => {
    await rehearsal.asked();
    rehearsal.speechToText.script("the first half", "and the second");
    rehearsal.speak(2);
    rehearsal.silence(3);
    await rehearsal.room.phase("replying");
    rehearsal.speak(1);
    await rehearsal.room.phase("listening");
    expect(rehearsal.room.state?.turn).toBe(1);
    expect(rehearsal.room.replies.at(-1)).toBe("discard 2");
    expect(rehearsal.room.lines.get("reply 2")).toMatchObject({ heardText: "" });
    rehearsal.silence(3.2);
    await rehearsal.room.phase("replying");
    expect(await wordsAre("the first half and the second")).toBe(true);
    expect(rehearsal.interviewer.shown.at(-1)?.exchanges).toHaveLength(1);
  });

  it("tells the page how long the reply took, once it is heard, and on a clock finer than a frame", async () => {
    await rehearsal.asked();
    rehearsal.speechToText.script("It fell by a third.");
    rehearsal.speak(2);
    rehearsal.silence(2.2);
    await rehearsal.replied();
    const traces = rehearsal.room.sent.filter(({ name }) => name === "turn.latency");
    expect(traces.map(({ payload }) => payload)).toEqual([
      expect.objectContaining({ turn: 1, endedBy: "silence", patienceMs: 2_000 }),
    ]);
    const [trace] = traces.map(({ payload }) => latencyTraceSchema.parse(payload));
    expect(Object.values(trace ?? {})).not.toContain(null);
  });

  it("holds the turn for Give me time: 5 s of silence end nothing, 20 s do", async () => {
    await rehearsal.asked();
    rehearsal.speechToText.script("it was last year");
    rehearsal.speak(1);
    rehearsal.silence(0.8);
    await rehearsal.room.phase("paused");
    rehearsal.press("hold");
    rehearsal.silence(15);
    await rehearsal.room.until(() => rehearsal.room.ackedSeq === rehearsal.seq);
    expect(rehearsal.room.state?.phase).toBe("holding");
    rehearsal.silence(6);
    await rehearsal.room.phase("replying");
  });

  it("sends at most two seconds of sound ahead of what was heard", async () => {
    rehearsal.interviewer.next = async (context) => ({
      head: { kind: "ask", questionId: "q", move: "m" },
      sentences: (async function* () {
        for (const trigger of Array(20).fill(context.trigger)) yield `${trigger} and ${trigger}`;
      })(),
      notice: null,
    });
    rehearsal.join();
    await rehearsal.room.phase("asking");
    await rehearsal.room.until(() => rehearsal.room.sound.get(1) === 32_000);
    const report = { reply: 1, state: "playing" as const, atSample: 0 };
    rehearsal.runner.report({ ...report, heardSamples: 16_000 });
    await rehearsal.room.until(() => rehearsal.room.sound.get(1) === 48_000);
    expect(rehearsal.room.sound.get(1)).toBe(48_000);
  });

  it("closes with a farewell", async () => {
    await rehearsal.asked();
    rehearsal.speechToText.script("that is all");
    rehearsal.speak(1);
    rehearsal.press("done");
    await rehearsal.replied();
    rehearsal.press("end");
    await rehearsal.room.phase("replying");
    rehearsal.hear();
    await rehearsal.room.phase("ended");
    expect(rehearsal.runner.ended).toBe(true);
    await rehearsal.runner.close("all-words");
    const journal = await readFile(join(rehearsal.folder, "journal.jsonl"), "utf8");
    expect(journal.trimEnd().split("\n").at(-1)).toContain('"type":"ended"');
  });
});

describe("what goes wrong", () => {
  it("a stop between a reply and the final words of the answer to it loses none of them", async () => {
    await rehearsal.asked();
    rehearsal.speechToText.script("I moved it to a queue");
    const final = hold(rehearsal.speechToText, "final");
    rehearsal.speak(2);
    rehearsal.press("done");
    await rehearsal.room.phase("replying");
    await rehearsal.room.until(() => rehearsal.room.ackedSeq === rehearsal.seq);
    await rehearsal.restart();
    final.release();
    rehearsal.join();
    rehearsal.silence(1);
    expect(await wordsAre("I moved it to a queue")).toBe(true);
    expect(rehearsal.room.state).toMatchObject({ phase: "replying", turn: 2 });
  });

  it("a page that comes back is told where to go on and hears the question again from where it was cut", async () => {
    rehearsal.join();
    await rehearsal.room.until(() => (rehearsal.room.sound.get(1) ?? 0) > 4_000);
    rehearsal.silence(1);
    rehearsal.runner.report({ reply: 1, state: "playing", heardSamples: 4_000, atSample: 8_000 });
    rehearsal.runner.leave(rehearsal.room);
    const back = new RoomDouble();
    const joined = rehearsal.runner.join(back);
    expect(joined).toMatchObject({ nextSeq: 25, nextSample: 16_000, state: { phase: "asking" } });
    expect(back.sent.find(({ name }) => name === "reply.prepare")?.payload).toMatchObject({
      reply: 1,
      fromSample: 4_000,
    });
    expect(back.replies).toEqual(["prepare 1", "commit 1"]);
  });

  it("silence that was replayed after a lost connection ends no turn, and its words are kept", async () => {
    await rehearsal.asked();
    rehearsal.speechToText.script("said offline");
    rehearsal.speak(1, true);
    rehearsal.silence(10, true);
    expect(await wordsAre("said offline")).toBe(true);
    expect(rehearsal.room.state?.phase).toBe("listening");
    rehearsal.silence(3);
    await rehearsal.room.phase("replying");
  });

  it("a server that was stopped goes on where it was: the open answer is heard from disk", async () => {
    await rehearsal.asked();
    rehearsal.speechToText.script("before the stop");
    rehearsal.speechToText.gate.hold();
    rehearsal.speak(2);
    rehearsal.silence(0.2);
    const recorded = rehearsal.seq;
    await rehearsal.room.until(() => rehearsal.room.ackedSeq === recorded);
    await rehearsal.restart();
    rehearsal.speechToText.gate.release();
    rehearsal.join();
    expect(rehearsal.room.state).toMatchObject({ phase: "listening", turn: 1 });
    expect(rehearsal.seq).toBe(recorded);
    rehearsal.silence(6);
    await rehearsal.room.phase("replying");
    expect(await wordsAre("before the stop")).toBe(true);
  });

  it("a pause in which the server was stopped ends the turn when the silence goes on", async () => {
    await rehearsal.asked();
    rehearsal.speechToText.script("all that I have");
    rehearsal.speak(2);
    rehearsal.silence(1.2);
    await rehearsal.room.phase("paused");
    await rehearsal.room.until(() => rehearsal.room.ackedSeq === rehearsal.seq);
    await rehearsal.restart();
    rehearsal.join();
    rehearsal.silence(4);
    await rehearsal.room.phase("replying");
    expect(await wordsAre("all that I have")).toBe(true);
  });

  it("frames that the answer to a page calls safe are on disk", async () => {
    await rehearsal.asked();
    rehearsal.speak(2);
    await rehearsal.runner.safe();
    const wav = await readFile(join(rehearsal.folder, "candidate.wav"));
    expect(wav.length).toBeGreaterThanOrEqual(44 + 2 * rehearsal.runner.sample);
  });

  it("an outage of voice activity is told once, and what was said in it is heard when it is over", async () => {
    await rehearsal.asked();
    rehearsal.speechToText.script("said in the outage");
    rehearsal.voiceActivity.outage = true;
    rehearsal.speak(2);
    rehearsal.silence(0.4);
    await rehearsal.room.until(() => rehearsal.warnings.length > 0);
    rehearsal.voiceActivity.outage = false;
    rehearsal.silence(4);
    await rehearsal.room.phase("replying");
    expect(await wordsAre("said in the outage")).toBe(true);
    expect(rehearsal.warnings).toEqual(["Hearing failed"]);
  });

  it("what was said so long ago that it is no longer in memory is heard from the recording", async () => {
    await rehearsal.asked();
    rehearsal.speechToText.script("said a minute ago");
    rehearsal.voiceActivity.outage = true;
    rehearsal.speak(2);
    rehearsal.silence(60);
    await rehearsal.room.until(() => rehearsal.room.ackedSeq === rehearsal.seq);
    rehearsal.voiceActivity.outage = false;
    rehearsal.silence(4);
    await rehearsal.room.phase("replying");
    expect(await wordsAre("said a minute ago")).toBe(true);
    const [request] = rehearsal.speechToText.requests.filter(({ kind }) => kind === "final");
    expect(request?.pcm.filter((sample) => sample !== 0).length).toBeGreaterThan(1.9 * 16_000);
  });

  it("a report of sound heard far in the future fills no disk", async () => {
    rehearsal.join();
    await rehearsal.room.until(() => (rehearsal.room.sound.get(1) ?? 0) >= 1_600);
    rehearsal.silence(1);
    const later = { reply: 1, state: "playing", heardSamples: 1_600, atSample: 1e12 } as const;
    rehearsal.runner.report(later);
    await rehearsal.runner.close("all-words");
    const { size } = await stat(join(rehearsal.folder, "interviewer.wav"));
    expect(size).toBeLessThan(4e6);
  });

  it("a question that was cut by the stop is spoken again", async () => {
    rehearsal.join();
    await rehearsal.room.phase("asking");
    rehearsal.silence(1);
    await rehearsal.room.until(() => rehearsal.room.ackedSeq === rehearsal.seq);
    await rehearsal.restart();
    const back = new RoomDouble();
    rehearsal.join(back);
    await back.until(() => (back.sound.get(1) ?? 0) > 0);
    expect(back.replies).toEqual(["prepare 1", "commit 1"]);
    expect(rehearsal.interviewer.shown).toHaveLength(1);
  });

  it("an ear that fails leaves a stretch not understood, and says so", async () => {
    await rehearsal.asked();
    // Neither a quick look nor the final one.
    rehearsal.speechToText.failNext(new EngineError("crashed", "gone"));
    rehearsal.speechToText.failNext(new EngineError("crashed", "gone"));
    // Too short for a provisional decode, which would fail in their place.
    rehearsal.speak(0.5);
    rehearsal.press("done");
    await rehearsal.room.phase("replying");
    expect(rehearsal.room.sent.map(({ payload }) => payload)).toContainEqual(
      expect.objectContaining({ code: "engine_failed", retry: true }),
    );
    expect(rehearsal.interviewer.shown[1]?.exchanges[0]?.answer?.words).toEqual([]);
  });

  it("a voice that fails leaves the question on the screen, and the word with the candidate", async () => {
    rehearsal.textToSpeech.failNext(new EngineError("crashed", "gone"));
    rehearsal.join();
    await rehearsal.room.phase("listening");
    expect(rehearsal.room.lines.get("reply 1")?.text).toBe("open number 1?");
    expect(rehearsal.warnings).toEqual(["The voice failed"]);
  });

  it("an interviewer that fails gives the word back, and Repeat the question asks again", async () => {
    rehearsal.interviewer.failNext = true;
    rehearsal.join();
    await rehearsal.room.phase("listening");
    rehearsal.press("repeat");
    await rehearsal.room.phase("asking");
    expect(rehearsal.interviewer.shown.map(({ trigger }) => trigger)).toEqual(["open", "open"]);
  });

  it("frames out of their order or size change nothing", async () => {
    rehearsal.join();
    const pcm = new Int16Array(640);
    const at = (seq: number) => ({ seq, firstSample: seq * 640, replayed: false, pcm });
    expect(rehearsal.runner.frame(at(0))).toBe("accepted");
    expect(rehearsal.runner.frame(at(0))).toBe("duplicate");
    expect(rehearsal.runner.frame(at(2))).toBe("out_of_order");
    expect(rehearsal.runner.frame({ ...at(1), firstSample: 7 })).toBe("malformed");
    expect(rehearsal.runner.frame({ ...at(1), pcm: new Int16Array(10) })).toBe("malformed");
    expect(rehearsal.runner.frame(at(1))).toBe("accepted");
  });

  it("End interview counts whatever the turn", async () => {
    await rehearsal.asked();
    rehearsal.runner.command({ name: "end", turn: 0, atSample: rehearsal.runner.sample });
    expect(rehearsal.runner.ended).toBe(true);
  });

  it("a button pressed for an earlier turn does nothing", async () => {
    await rehearsal.asked();
    rehearsal.runner.command({ name: "skip", turn: 0, atSample: 0 });
    expect(rehearsal.room.state?.phase).toBe("listening");
  });
});

describe("the last words", () => {
  it("are recognised although End interview was pressed twice in the middle of them", async () => {
    await rehearsal.asked();
    rehearsal.speechToText.script("the very last words");
    rehearsal.speak(2);
    await rehearsal.room.until(() => rehearsal.room.ackedSeq === rehearsal.seq);
    rehearsal.press("end");
    rehearsal.speak(0.04);
    rehearsal.press("end");
    expect(rehearsal.runner.ended).toBe(true);
    await rehearsal.runner.close("all-words");
    expect(await journalOf(rehearsal)).toMatch(/"the".*"very".*"last".*"words"/);
  });

  it("are recognised when the page went away in the middle of them", async () => {
    await rehearsal.asked();
    rehearsal.speechToText.script("said before closing the tab");
    rehearsal.speak(2);
    rehearsal.runner.leave(rehearsal.room);
    await rehearsal.runner.close("all-words");
    expect(await journalOf(rehearsal)).toContain("closing");
  });

  it("are left to the recording when the server has to stop at once", async () => {
    await rehearsal.asked();
    rehearsal.speechToText.gate.hold();
    rehearsal.speak(2);
    await rehearsal.runner.close("at-once");
    expect(await journalOf(rehearsal)).not.toContain('"segment"');
  });
});

describe("what is kept", () => {
  it("the interviewer's sound lies where it was heard", async () => {
    rehearsal.join();
    await rehearsal.room.phase("asking");
    rehearsal.silence(2);
    await rehearsal.room.until(() => (rehearsal.room.sound.get(1) ?? 0) >= 1_600);
    rehearsal.runner.report({ reply: 1, state: "started", heardSamples: 0, atSample: 8_000 });
    rehearsal.runner.report({ reply: 1, state: "stopped", heardSamples: 1_600, atSample: 9_600 });
    await rehearsal.runner.close("all-words");
    const wav = await readFile(join(rehearsal.folder, "interviewer.wav"));
    const sample = (n: number) => wav.readInt16LE(44 + 2 * n);
    expect(Array.from({ length: 8_000 }, (_, n) => sample(n)).every((s) => s === 0)).toBe(true);
    const heard = Array.from({ length: 1_600 }, (_, n) => Math.abs(sample(8_000 + n)));
    expect(Math.max(...heard)).toBeGreaterThan(1_000);
    expect((wav.length - 44) / 2).toBe(32_000);
  });

  it("every acknowledged frame is on disk", async () => {
    await rehearsal.asked();
    rehearsal.speak(2);
    const frames = rehearsal.seq;
    await rehearsal.room.until(() => rehearsal.room.ackedSeq === frames);
    const wav = await readFile(join(rehearsal.folder, "candidate.wav"));
    expect(wav.length).toBe(44 + 2 * frames * 640);
  });
});
