import { setImmediate } from "node:timers/promises";
import { createScriptedInterviewer, questions } from "@greenroom/interviewer";
import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import { createEmbeddedEngines, type VoiceActivityEngine } from "@greenroom/speech";
import { afterAll, beforeAll, expect, it } from "vitest";
import { wrapped } from "../../engines/wrapped.ts";
import { Rehearsal } from "../rehearsal/rehearsal.ts";
import { RAMBLE } from "./ramble.testing.ts";

const engines = createEmbeddedEngines({ recognisers: 1 });
const never = new AbortController().signal;

beforeAll(() =>
  Promise.all([
    voiceActivity.start(never),
    speechToText.start(never),
    engines.textToSpeech.start(never),
  ]),
);
afterAll(() =>
  Promise.all([voiceActivity.close(), speechToText.close(), engines.textToSpeech.close()]),
);

/**
 * What is on its way to the ears. Sound waits for it, so that the machine's speed decides nothing: who is
 * heard late is not broken into, which is another promise than the one that is kept here.
 */
const underWay = new Set<Promise<unknown>>();

function counted<T>(hearing: Promise<T>): Promise<T> {
  const over: Promise<unknown> = hearing.catch(() => {}).finally(() => underWay.delete(over));
  underWay.add(over);
  return hearing;
}

async function allHeard(): Promise<void> {
  do {
    await Promise.all(underWay);
    // What was heard may ask for more.
    await setImmediate();
  } while (underWay.size > 0);
}

const speechToText = wrapped(engines.speechToText, (_request, hear) => counted(hear()));
const voiceActivity: VoiceActivityEngine = {
  info: engines.voiceActivity.info,
  start: (signal) => engines.voiceActivity.start(signal),
  unavailable: () => engines.voiceActivity.unavailable(),
  close: () => engines.voiceActivity.close(),
  open: () => {
    const stream = engines.voiceActivity.open();
    return {
      push: (pcm, signal) => counted(stream.push(pcm, signal)),
      close: () => stream.close(),
    };
  },
};

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
  expect(engines.textToSpeech.sampleRateHz).toBe(SAMPLE_RATE_HZ);
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
  const isBrokenInto = () => rehearsal.room.state?.phase === "replying";
  const at = await rehearsal.play(sound, isBrokenInto, allHeard);
  expect(at).toBeLessThan(sound.length);
  expect(rehearsal.room.state?.turn).toBe(2);
  const { reply } = rehearsal.room.state ?? { reply: 0 };
  const line = rehearsal.room.lines.get(`reply ${reply}`);
  expect(line).toMatchObject({ who: "interviewer", kind: "follow-up" });
  expect(line?.text).toMatch(/(stop|cut in|break in).*\?$/i);
  await rehearsal.end();
});
