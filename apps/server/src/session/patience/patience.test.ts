import { patienceMs, type Ending, type Patience } from "@greenroom/protocol";
import { afterEach, describe, expect, it } from "vitest";
import { Rehearsal } from "../rehearsal/rehearsal.ts";

let rehearsal: Rehearsal;
afterEach(() => rehearsal.end());

const answers: Readonly<Record<Exclude<Ending, "asked-for-time">, string>> = {
  complete: "In the end we split the service in two.",
  unclear: "we split the service",
  unfinished: "so we split the service and",
};

/** An answer whose words came at the pause behind it. */
async function answered(text: string, patience: Patience = "patient"): Promise<void> {
  rehearsal = await Rehearsal.begin({ patience });
  await rehearsal.asked();
  rehearsal.speechToText.script(text);
  rehearsal.speak(2);
  rehearsal.silence(0.4);
  await heard();
}
/** All that was fed is understood. */
async function heard(): Promise<void> {
  const { room } = rehearsal;
  await room.until(() => room.ackedSeq === rehearsal.seq);
  await rehearsal.runner.safe();
}
const phase = () => rehearsal.room.state?.phase;

describe.each(["quick", "patient", "very-patient"] as const)("a %s interviewer", (patience) => {
  it.each(["complete", "unclear", "unfinished"] as const)(
    "waits as long as an answer that sounds %s needs, and no longer",
    async (ending) => {
      await answered(answers[ending], patience);
      const leftS = patienceMs[patience][ending] / 1_000 - 0.4;
      rehearsal.silence(leftS - 0.12);
      await heard();
      expect(["listening", "paused"]).toContain(phase());
      rehearsal.silence(0.24);
      await rehearsal.room.phase("replying");
    },
  );
});

describe("time that is asked for in words", () => {
  it("holds the turn at once, and for 20 s", async () => {
    await answered("Let me think about that.");
    await rehearsal.room.phase("holding");
    rehearsal.silence(19);
    await heard();
    expect(phase()).toBe("holding");
    rehearsal.silence(1);
    await rehearsal.room.phase("replying");
  });

  it("leaves one answer, whatever is said after it", async () => {
    await answered("Give me a second, please.");
    await rehearsal.room.phase("holding");
    rehearsal.silence(6);
    rehearsal.speechToText.script("It was the migration of our database.");
    rehearsal.speak(2);
    await rehearsal.room.phase("listening");
    rehearsal.silence(3);
    await rehearsal.room.phase("replying");
    expect(rehearsal.room.lines.get("turn 1")?.text).toBe(
      "Give me a second, please. It was the migration of our database.",
    );
  });

  it("is none in a story of servers", async () => {
    await answered("I asked them to give me a second server.");
    expect(["listening", "paused"]).toContain(phase());
    rehearsal.silence(1.8);
    await rehearsal.room.phase("replying");
  });

  it("lasts over a stop of the server", async () => {
    await answered("One moment, please.");
    await rehearsal.room.phase("holding");
    await heard();
    await rehearsal.restart();
    // What had no final words before the stop is heard again.
    rehearsal.speechToText.script("One moment, please.");
    rehearsal.join();
    await rehearsal.room.phase("holding");
    rehearsal.silence(10);
    await heard();
    expect(phase()).toBe("holding");
    rehearsal.silence(12);
    await rehearsal.room.phase("replying");
  });
});

describe("words that come late", () => {
  it("leave the silence as long as where they are unclear", async () => {
    rehearsal = await Rehearsal.begin();
    await rehearsal.asked();
    rehearsal.speechToText.script("so we split the service and");
    rehearsal.speechToText.gate.hold();
    rehearsal.speak(2);
    rehearsal.silence(2.6);
    await heard();
    expect(phase()).toBe("paused");
    rehearsal.speechToText.gate.release();
    // Now they sound unfinished.
    await rehearsal.room.until(() => rehearsal.room.lines.has("turn 1"));
    rehearsal.silence(2.2);
    await heard();
    expect(phase()).toBe("paused");
    rehearsal.silence(0.4);
    await rehearsal.room.phase("replying");
  });

  it("take a turn's end back for who asked for time, while nothing of the reply is heard", async () => {
    rehearsal = await Rehearsal.begin();
    await rehearsal.asked();
    rehearsal.speechToText.script("Let me think.");
    rehearsal.speechToText.gate.hold();
    rehearsal.speak(2);
    rehearsal.silence(3.2);
    await rehearsal.room.phase("preparing");
    rehearsal.speechToText.gate.release();
    await rehearsal.room.phase("holding");
    expect(rehearsal.room.replies).not.toContain("commit 2");
  });
});

describe("the patience that was chosen", () => {
  it("is kept with the session: a server that was stopped waits as long", async () => {
    await answered("so we split the service and", "very-patient");
    rehearsal.silence(1);
    await heard();
    await rehearsal.restart();
    rehearsal.join();
    // Silence from before the stop does not count again.
    rehearsal.silence(7.5);
    await heard();
    expect(["listening", "paused"]).toContain(phase());
    rehearsal.silence(0.6);
    await rehearsal.room.phase("replying");
  });
});

describe("who asked for time and said nothing", () => {
  it("is asked kindly when it is over, and may still answer", async () => {
    rehearsal = await Rehearsal.begin();
    await rehearsal.asked();
    rehearsal.press("hold");
    rehearsal.silence(19);
    await heard();
    expect(phase()).toBe("holding");
    rehearsal.silence(1.1);
    await rehearsal.replied();
    expect(rehearsal.interviewer.shown[1]?.exchanges[0]?.answer?.words).toEqual([]);
    expect(phase()).toBe("listening");
  });
});
