import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createScriptedInterviewer } from "@greenroom/interviewer";
import { patienceMs } from "@greenroom/protocol";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { journalLineSchema } from "./journal.ts";
import { Rehearsal } from "./rehearsal/rehearsal.ts";

const questionIds = ["too-fragile", "own-outage", "reversed-decision", "open-disagreement"];
const interviewer = createScriptedInterviewer();

let rehearsal: Rehearsal;
beforeEach(async () => {
  rehearsal = await Rehearsal.begin(
    { format: "panel", persona: "maya", panel: ["callum", "tom"] },
    { interviewer, questionIds },
  );
  rehearsal.join();
  await rehearsal.room.phase("asking");
});
afterEach(() => rehearsal.end());

/** The voices of all replies so far, and who the room was told speaks now. */
const heard = () => ({
  voice: rehearsal.textToSpeech.requests.at(-1)?.voice,
  persona: rehearsal.room.state?.persona,
});

/** The question that is asked is passed on; the next of the panel asks theirs. */
async function passOn(): Promise<void> {
  const asked = rehearsal.room.state?.question?.number ?? 0;
  rehearsal.press("skip");
  await rehearsal.room.until(() => rehearsal.room.state?.question?.number === asked + 1);
  await rehearsal.room.phase("asking");
}

describe("on a panel", () => {
  it("the voice of each reply is that of who speaks, and the room is told who it is", async () => {
    expect(heard()).toEqual({ voice: "slt", persona: "maya" });
    await passOn();
    expect(heard().persona).toBe("callum");
    await passOn();
    expect(heard()).toEqual({ voice: "rms", persona: "tom" });
    await passOn();
    expect(heard()).toEqual({ voice: "slt", persona: "maya" });
    expect(rehearsal.room.state?.panel).toEqual(["maya", "callum", "tom"]);
  });

  it("every line of the transcript has its speaker, also after a stop of the server", async () => {
    await passOn();
    await rehearsal.restart();
    const { lines, state } = rehearsal.runner.join(rehearsal.room);
    const by = lines.flatMap((line) => (line.who === "interviewer" ? [line.by] : []));
    expect(by).toEqual(["maya", "callum"]);
    expect(state.persona).toBe("callum");
  });

  it("silence lasts as long as whoever asked lets it", async () => {
    await passOn();
    await rehearsal.hearAll();
    await rehearsal.room.phase("listening");
    rehearsal.speechToText.script("Last year I decided to stop the rollout.");
    rehearsal.speak(2);
    rehearsal.silence(5);
    await rehearsal.room.until(() => rehearsal.room.state?.phase !== "listening");
    await rehearsal.room.phase("replying");
    await rehearsal.runner.close("at-once");
    const lines = (await readFile(join(rehearsal.folder, "journal.jsonl"), "utf8")).trim();
    const waited = lines.split("\n").flatMap((line) => {
      const event = journalLineSchema.parse(JSON.parse(line));
      return event.type === "silence" && event.reached === "patience" ? [event.afterMs] : [];
    });
    // Whatever the answer sounded like when its words came, Callum waits 1.3 times as long.
    const his = Object.values(patienceMs.patient).map((ms) => Math.round(ms * 1.3));
    expect(his).toContain(waited[0]);
  });
});
