import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReplyLevel, SessionOptions } from "@greenroom/protocol";
import { afterEach, describe, expect, it } from "vitest";
import { Rehearsal } from "../rehearsal/rehearsal.ts";

let rehearsal: Rehearsal;
afterEach(() => rehearsal.end());

/** Up to the reply to the first answer, of which the first second was heard. */
async function replying(chosen: Partial<SessionOptions> = {}): Promise<Rehearsal> {
  rehearsal = await Rehearsal.begin(chosen);
  await rehearsal.asked();
  rehearsal.speechToText.script("we split it");
  rehearsal.speak(1);
  rehearsal.silence(1);
  await rehearsal.room.phase("paused");
  rehearsal.silence(2.5);
  await rehearsal.room.phase("replying");
  reports("started", 0);
  return rehearsal;
}

function reports(state: "started" | "playing" | "ended" | "stopped", heardSamples: number): void {
  const reply = rehearsal.room.state?.reply ?? 0;
  rehearsal.runner.report({ reply, state, heardSamples, atSample: rehearsal.runner.sample });
}

const levels = (): ReplyLevel[] =>
  rehearsal.room.sent
    .filter(({ name }) => name === "reply.level")
    .map(({ payload }) => (payload as { level: ReplyLevel }).level);
const level = (wanted: ReplyLevel) => rehearsal.room.until(() => levels().at(-1) === wanted);
const said = (turn: number) => rehearsal.room.lines.get(`turn ${turn}`)?.text;
const journal = () => readFile(join(rehearsal.folder, "journal.jsonl"), "utf8");

describe("somebody speaks over the interviewer", () => {
  it("with words that stop it: it is lowered, ends, and all the words are the answer", async () => {
    const { room, speechToText } = await replying();
    speechToText.script("wait there was more");
    rehearsal.silence(0.3);
    rehearsal.speak(0.2);
    await level("ducked");
    rehearsal.speak(0.4);
    await room.phase("listening");
    expect(room.replies.slice(-3)).toEqual(["commit 2", "level 2", "discard 2"]);
    rehearsal.speak(1);
    rehearsal.silence(1);
    await room.until(() => said(2) === "wait there was more");
    const opened = (await journal()).split("\n").filter((line) => line.includes('"stopped"'));
    expect(opened).toHaveLength(1);
  });

  it("with words that are understood only when it is silent again: they are the answer all the same", async () => {
    const { room, speechToText } = await replying();
    speechToText.gate.hold();
    speechToText.script("sorry can you say that again");
    rehearsal.speak(0.8);
    rehearsal.silence(1.2);
    await level("ducked");
    speechToText.gate.release();
    await room.until(() => said(2) === "sorry can you say that again");
    rehearsal.silence(3);
    await room.until(() => room.state?.turn === 3);
    expect(room.state?.phase).toBe("replying");
  });

  it("with a backchannel: it goes on in full, and no turn has words of it", async () => {
    const { room, speechToText } = await replying();
    speechToText.script("mm-hm");
    rehearsal.speak(0.4);
    await level("ducked");
    rehearsal.silence(0.5);
    await level("full");
    expect(levels()).toEqual(["ducked", "full"]);
    rehearsal.silence(1);
    reports("ended", room.sound.get(2) ?? 0);
    await room.phase("listening");
    expect(said(2)).toBeUndefined();
  });

  it("with noise that lasts: it is held, and goes on when it is over", async () => {
    await replying();
    rehearsal.speak(1.2);
    await level("paused");
    rehearsal.silence(1);
    await level("full");
    expect(levels()).toEqual(["ducked", "paused", "full"]);
  });
});

describe("what was heard of a reply that was interrupted", () => {
  it("stands in the transcript and is what the interviewer knows of, who says it again where nothing else was said", async () => {
    const { room, speechToText, interviewer } = await replying();
    speechToText.script("wait");
    rehearsal.silence(0.6);
    rehearsal.speak(0.6);
    await room.phase("listening");
    // "answer number 2?" takes 0.9 s.
    reports("stopped", 0.7 * 16_000);
    expect(room.lines.get("reply 2")).toMatchObject({
      text: "answer number 2?",
      heardText: "answer number",
    });
    rehearsal.speak(1);
    rehearsal.silence(3);
    await room.until(() => room.state?.turn === 3);
    expect(interviewer.shown.at(-1)).toMatchObject({ trigger: "repeat" });
    expect(interviewer.shown.at(-1)?.exchanges.at(-1)).toMatchObject({
      heardText: "answer number",
    });
  });
});

describe("nothing is interrupted", () => {
  it("in the first three seconds of a session", async () => {
    rehearsal = await Rehearsal.begin();
    rehearsal.join();
    await rehearsal.room.phase("asking");
    rehearsal.speechToText.script("wait stop");
    reports("started", 0);
    rehearsal.speak(2.5);
    rehearsal.silence(1.5);
    rehearsal.speak(0.5);
    await level("ducked");
    expect(levels()).toEqual(["ducked"]);
  });

  it("where the microphone is not to be heard while the interviewer is", async () => {
    const { room, speechToText } = await replying({ duplex: "half" });
    speechToText.script("wait stop");
    rehearsal.speak(1.5);
    reports("ended", room.sound.get(2) ?? 0);
    await room.phase("listening");
    rehearsal.silence(2);
    await room.until(() => room.ackedSeq >= rehearsal.seq);
    expect(levels()).toEqual([]);
    expect(said(2)).toBeUndefined();
  });

  it("while a farewell is heard", async () => {
    const { room, speechToText } = await replying();
    reports("ended", room.sound.get(2) ?? 0);
    await room.phase("listening");
    rehearsal.press("end");
    await room.phase("replying");
    reports("started", 0);
    speechToText.script("wait stop");
    rehearsal.speak(2);
    reports("ended", room.sound.get(3) ?? 0);
    await room.phase("ended");
    expect(levels()).toEqual([]);
  });
});

describe("a page that comes back", () => {
  it("after a cut is told again how loud the reply is", async () => {
    const { room, speechToText } = await replying();
    speechToText.gate.hold();
    rehearsal.speak(0.4);
    await level("ducked");
    rehearsal.runner.leave(room);
    rehearsal.join();
    expect(levels()).toEqual(["ducked", "ducked"]);
  });

  it("to a server that was started again hears it in full", async () => {
    const { speechToText } = await replying();
    speechToText.gate.hold();
    rehearsal.speak(0.4);
    await level("ducked");
    await rehearsal.restart();
    speechToText.gate.release();
    rehearsal.join();
    await level("full");
    expect(levels().at(-1)).toBe("full");
  });
});
