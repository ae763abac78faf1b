import { setTimeout as delay } from "node:timers/promises";
import { createScriptedInterviewer, questions } from "@greenroom/interviewer";
import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import { createEmbeddedEngines } from "@greenroom/speech";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Rehearsal } from "../rehearsal/rehearsal.ts";
import { RAMBLE } from "./ramble.testing.ts";

const engines = createEmbeddedEngines({ recognisers: 1 });
const never = new AbortController().signal;

beforeAll(() =>
  Promise.all([
    engines.voiceActivity.start(never),
    engines.speechToText.start(never),
    engines.textToSpeech.start(never),
  ]),
);
afterAll(() =>
  Promise.all([
    engines.voiceActivity.close(),
    engines.speechToText.close(),
    engines.textToSpeech.close(),
  ]),
);

/** Nobody is broken into before, so it may pass as fast as it is understood. */
const UNHURRIED_FROM_S = 66;
const HURRY = 4;
/** Between two sentences, s. */
const BREATH_S = 0.55;

/** Sentence by sentence, as somebody says it who takes a breath behind each. */
async function spoken(text: string): Promise<Int16Array> {
  const parts: Int16Array[] = [];
  for (const sentence of text.replaceAll(/\s+/g, " ").split(/(?<=\.)\s/)) {
    const speech = engines.textToSpeech.speak({ text: sentence, voice: "rms" }, never);
    for await (const part of speech) parts.push(part);
    parts.push(new Int16Array(BREATH_S * SAMPLE_RATE_HZ));
  }
  const all = new Int16Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
}

// A ramble takes more than a minute, so no browser plays it: this is the same session, with the same ears.
it("a spoken ramble is understood as one, and broken into", async () => {
  const question = questions.find(({ form, budgetS }) => form === "past" && budgetS === 120);
  const { voiceActivity, speechToText, textToSpeech } = engines;
  expect(textToSpeech.sampleRateHz).toBe(SAMPLE_RATE_HZ);
  const rehearsal = await Rehearsal.begin(
    { persona: "tom", mayInterrupt: true, terms: [] },
    {
      voiceActivity,
      speechToText,
      interviewer: createScriptedInterviewer(),
      questionIds: [question?.id ?? ""],
    },
  );
  rehearsal.join();
  await rehearsal.room.phase("asking");
  await rehearsal.hearAll();
  await rehearsal.room.phase("listening");

  const sound = await spoken(RAMBLE);
  const beganMs = performance.now();
  const hurriedMs = (UNHURRIED_FROM_S * 1_000) / HURRY;
  const paced = (atSample: number) => {
    const atMs = (atSample / SAMPLE_RATE_HZ) * 1_000;
    const dueMs =
      atMs < UNHURRIED_FROM_S * 1_000 ? atMs / HURRY : hurriedMs + atMs - UNHURRIED_FROM_S * 1_000;
    return delay(Math.max(0, beganMs + dueMs - performance.now()));
  };
  const at = await rehearsal.play(sound, () => rehearsal.room.state?.phase === "replying", paced);
  expect(at).toBeLessThan(sound.length);
  expect(rehearsal.room.state?.turn).toBe(2);
  const { reply } = rehearsal.room.state ?? { reply: 0 };
  const line = rehearsal.room.lines.get(`reply ${reply}`);
  expect(line).toMatchObject({ who: "interviewer", kind: "follow-up" });
  expect(line?.text).toMatch(/(stop|cut in|break in).*\?$/i);
  await rehearsal.end();
});
