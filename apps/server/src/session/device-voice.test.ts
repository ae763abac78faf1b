import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DEVICE_VOICE, type PlaybackReport } from "@greenroom/protocol";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Rehearsal } from "./rehearsal/rehearsal.ts";
import { RoomDouble } from "./rehearsal/room-double.ts";

let rehearsal: Rehearsal;
beforeEach(async () => {
  rehearsal = await Rehearsal.begin({ voice: DEVICE_VOICE });
});
afterEach(() => rehearsal.end());

const told = (room: RoomDouble, name: string) =>
  room.sent.filter((each) => each.name === name).map(({ payload }) => payload);

function report(state: PlaybackReport["state"], heardChars: number, reply = 1): void {
  const atSample = rehearsal.runner.sample;
  rehearsal.runner.report({ reply, state, heardSamples: 0, heardChars, atSample });
}

/** The first question is released and all of it is with the page. */
async function released(room = rehearsal.room): Promise<void> {
  await room.until(() => told(room, "reply.finished").length > 0);
  await room.phase("asking");
}

describe("where the device speaks", () => {
  it("sentences go there as text, and no sound is made", async () => {
    rehearsal.join();
    await released();
    const { room, textToSpeech } = rehearsal;
    expect(room.replies).toEqual(["text 1", "commit 1"]);
    expect(told(room, "reply.text")).toEqual([
      { reply: 1, index: 0, text: "open number 1?", fromChar: 0 },
    ]);
    expect(told(room, "reply.finished")).toEqual([{ reply: 1, totalSamples: 0 }]);
    expect(room.sound.size).toBe(0);
    expect(textToSpeech.requests).toEqual([]);
  });

  it("the candidate has the word when it was heard to its end, not before", async () => {
    rehearsal.join();
    await released();
    report("started", 0);
    rehearsal.silence(2);
    report("playing", 8);
    expect(rehearsal.room.state?.phase).toBe("asking");
    report("ended", 14);
    expect(rehearsal.room.state?.phase).toBe("listening");
    const opened = rehearsal.runner.sample;
    expect(opened).toBe(32_000);
  });

  it("answers are answered, whose text is sent while patience runs", async () => {
    rehearsal.join();
    await released();
    report("ended", 14);
    rehearsal.speechToText.script("We split it.");
    rehearsal.speak(2);
    rehearsal.silence(1);
    await rehearsal.room.phase("paused");
    await rehearsal.room.until(() => rehearsal.room.replies.includes("text 2"));
    expect(rehearsal.room.replies).not.toContain("commit 2");
    rehearsal.silence(3);
    await rehearsal.room.phase("replying");
    report("ended", 16, 2);
    expect(rehearsal.room.state?.phase).toBe("listening");
  });

  it("a page that comes back gets what was not heard, from the word on", async () => {
    rehearsal.join();
    await released();
    report("started", 0);
    report("playing", 7);
    rehearsal.runner.leave(rehearsal.room);
    const again = new RoomDouble();
    rehearsal.join(again);
    await released(again);
    expect(told(again, "reply.text")).toEqual([
      { reply: 1, index: 0, text: "number 1?", fromChar: 5 },
    ]);
    expect(again.replies).toEqual(["text 1", "commit 1"]);
  });

  it("a page that comes back to another server process does, too", async () => {
    rehearsal.join();
    await released();
    report("started", 0);
    await rehearsal.restart();
    const again = new RoomDouble();
    rehearsal.join(again);
    await released(again);
    expect(told(again, "reply.text")).toMatchObject([{ text: "open number 1?" }]);
    expect(rehearsal.textToSpeech.requests).toEqual([]);
    report("ended", 14);
    expect(again.state?.phase).toBe("listening");
  });

  it("what was heard of a reply that is interrupted is known to the word", async () => {
    rehearsal.join();
    await released();
    report("started", 0);
    rehearsal.press("interrupt");
    report("stopped", 8);
    expect(rehearsal.room.lines.get("reply 1")).toMatchObject({ heardText: "open number" });
    const journal = await readFile(join(rehearsal.folder, "journal.jsonl"), "utf8");
    expect(journal).not.toContain("reply-complete");
  });

  it("who says wait has the word, and what was heard until then is known", async () => {
    rehearsal.join();
    await released();
    report("ended", 14);
    rehearsal.speechToText.script("We split it.");
    rehearsal.speak(2);
    rehearsal.press("done");
    await rehearsal.room.phase("replying");
    report("started", 0, 2);
    rehearsal.speechToText.script("wait there was more");
    rehearsal.silence(0.6);
    report("playing", 7, 2);
    rehearsal.speak(1);
    await rehearsal.room.phase("listening");
    expect(rehearsal.room.replies.at(-1)).toBe("discard 2");
    report("stopped", 7, 2);
    expect(rehearsal.room.lines.get("reply 2")).toMatchObject({ heardText: "answer" });
  });

  it("noise holds it, and it goes on", async () => {
    rehearsal.join();
    await released();
    report("ended", 14);
    rehearsal.speechToText.script("We split it.");
    rehearsal.speak(2);
    rehearsal.press("done");
    await rehearsal.room.phase("replying");
    report("started", 0, 2);
    rehearsal.silence(0.6);
    rehearsal.speak(1.2);
    const levels = () =>
      told(rehearsal.room, "reply.level").map((each) => (each as { level: string }).level);
    await rehearsal.room.until(() => levels().at(-1) === "paused");
    report("playing", 7, 2);
    rehearsal.silence(1);
    await rehearsal.room.until(() => levels().at(-1) === "full");
    report("ended", 16, 2);
    expect(rehearsal.room.state?.phase).toBe("listening");
    expect(rehearsal.room.lines.get("reply 2")).toMatchObject({ heardText: null });
  });
});
