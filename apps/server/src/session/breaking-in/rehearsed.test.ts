import { createScriptedInterviewer, questions } from "@greenroom/interviewer";
import { SAMPLE_RATE_HZ, type SessionOptions } from "@greenroom/protocol";
import { afterEach, describe, expect, it } from "vitest";
import { readStoredSession } from "../../storage/stored-session.ts";
import { foldReview } from "../../review/fold.ts";
import { LegibleSpeech } from "../rehearsal/legible-speech.ts";
import { Rehearsal } from "../rehearsal/rehearsal.ts";
import { RAMBLE } from "./ramble.testing.ts";

const POINT = "So in the end I decided to move the lending to the new catalogue.";

const question = questions.find(({ form, budgetS }) => form === "past" && budgetS === 120);

describe("an answer that rambles", () => {
  let rehearsal: Rehearsal;
  let speech: LegibleSpeech;
  afterEach(() => rehearsal.end());

  async function begin(chosen: Partial<SessionOptions>): Promise<void> {
    speech = new LegibleSpeech();
    const cast = {
      speechToText: speech,
      interviewer: createScriptedInterviewer(),
      questionIds: [question?.id ?? ""],
    };
    rehearsal = await Rehearsal.begin({ persona: "tom", mayInterrupt: true, ...chosen }, cast);
    rehearsal.join();
    await rehearsal.room.phase("asking");
    await rehearsal.hearAll();
    await rehearsal.room.phase("listening");
  }

  const phase = () => rehearsal.room.state?.phase;
  const brokenInto = () => phase() === "replying";
  const wordsOf = (turn: number) => {
    const line = rehearsal.room.lines.get(`turn ${turn}`);
    return line?.who === "candidate" ? line.text : "";
  };
  const breakIn = () => rehearsal.room.lines.get(`reply ${rehearsal.room.state?.reply}`)?.text;

  it("is broken into in a gap, and what is said over it and after it is kept", async () => {
    await begin({});
    const sound = speech.say(RAMBLE);
    const at = await rehearsal.play(sound, brokenInto);
    expect(phase()).toBe("replying");
    expect(at / SAMPLE_RATE_HZ).toBeGreaterThan(70);
    expect(at).toBeLessThan(sound.length);
    expect(breakIn()).toMatch(/(stop|cut in|break in).*(decide|decision|call).*\?$/i);

    // The person speaks on for a moment before they notice.
    const reply = rehearsal.room.state?.reply ?? 0;
    const atSample = rehearsal.runner.sample;
    rehearsal.runner.report({ reply, state: "started", heardSamples: 0, atSample });
    await rehearsal.play(sound.subarray(at, at + 1.2 * SAMPLE_RATE_HZ));
    expect(phase()).toBe("replying");
    await rehearsal.hearAll(reply);
    await rehearsal.room.phase("listening");

    await rehearsal.play(speech.say(POINT));
    rehearsal.press("done");
    await rehearsal.room.until(() => rehearsal.room.state?.turn === 3);
    await rehearsal.room.until(() => wordsOf(2).endsWith("catalogue."));
    expect(wordsOf(2)).toBe(POINT);
    const said = wordsOf(1).split(" ");
    expect(RAMBLE.split(/\s+/).slice(0, said.length)).toEqual(said);
    // Every whole word up to where they fell silent is there.
    const spokenS = at / SAMPLE_RATE_HZ + 1.2;
    const upTo = speech.wordsUpTo(RAMBLE, spokenS);
    expect(said.length).toBeGreaterThanOrEqual(upTo - 1);

    await rehearsal.runner.close("at-once");
    const stored = await readStoredSession(rehearsal.folder);
    const { turns } = foldReview(stored.events, rehearsal.runner.sample);
    expect(turns[0]?.latency.endedBy).toBe("break-in");
  });

  it("gives way to a person who speaks on, and hears that as the answer", async () => {
    await begin({});
    const sound = speech.say(RAMBLE);
    const at = await rehearsal.play(sound, brokenInto);
    const reply = rehearsal.room.state?.reply ?? 0;
    const atSample = rehearsal.runner.sample;
    rehearsal.runner.report({ reply, state: "started", heardSamples: 0, atSample });
    const on = speech.say(
      "let me just finish this one thought about the libraries and the people there",
    );
    await rehearsal.play(on.subarray(0, 1.6 * SAMPLE_RATE_HZ));
    expect(phase()).toBe("replying");
    await rehearsal.play(on.subarray(1.6 * SAMPLE_RATE_HZ));
    expect(phase()).toBe("listening");
    rehearsal.silence(1);
    await rehearsal.room.until(() => wordsOf(2).endsWith("there"));
    expect(wordsOf(2)).toBe(
      "let me just finish this one thought about the libraries and the people there",
    );
    expect(wordsOf(1).split(" ")).toHaveLength(speech.wordsUpTo(RAMBLE, at / SAMPLE_RATE_HZ));
  });

  it("is left alone where it gets to the point before a gap comes", async () => {
    await begin({});
    const prepared = () => rehearsal.room.replies.includes("prepare 2");
    // Without a breath nobody can come in.
    await rehearsal.play(speech.say(RAMBLE.replaceAll(/[.,]/g, "")), prepared);
    expect(phase()).toBe("listening");
    await rehearsal.play(speech.say(POINT.replace(".", "")));
    await rehearsal.play(speech.say("It was, all in all, a long way."), brokenInto);
    expect(rehearsal.room.replies).toContain("discard 2");
    expect(rehearsal.room.replies).not.toContain("commit 2");
  });

  it("is heard out where nobody chose otherwise", async () => {
    await begin({ mayInterrupt: false });
    await rehearsal.play(speech.say(RAMBLE), brokenInto);
    expect(rehearsal.room.state?.turn).toBe(1);
    expect(rehearsal.room.replies).not.toContain("commit 2");
  });
});
