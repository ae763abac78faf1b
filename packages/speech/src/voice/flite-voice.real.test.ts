import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createEmbeddedEngines } from "../embedded.ts";
import type { SpeakRequest } from "../engines.ts";
import { concat, dbfs, rms } from "../pcm.ts";
import { throats } from "./throats.ts";
import { SpokenText } from "./spoken-text.ts";

const engines = createEmbeddedEngines({ recognisers: 1 });
const never = new AbortController().signal;
/** As Flite made them; the others are these and one more, played slower or faster. */
const voices = ["slt", "rms"];
const WINDOW_SAMPLES = 160;

beforeAll(async () => {
  await Promise.all([engines.textToSpeech.start(never), engines.speechToText.start(never)]);
});
afterAll(async () => {
  await Promise.all([engines.textToSpeech.close(), engines.speechToText.close()]);
});

async function pieces(request: SpeakRequest): Promise<Int16Array[]> {
  const all: Int16Array[] = [];
  for await (const pcm of engines.textToSpeech.speak(request, never)) all.push(pcm);
  return all;
}

/** Windows of 10 ms that are quiet, from an end of the sound on; ms. */
function quietMs(pcm: Int16Array, end: "start" | "end"): number {
  const windows = Math.floor(pcm.length / WINDOW_SAMPLES);
  for (let n = 0; n < windows; n++) {
    const at = end === "start" ? n * WINDOW_SAMPLES : pcm.length - (n + 1) * WINDOW_SAMPLES;
    if (dbfs(rms(pcm.subarray(at, at + WINDOW_SAMPLES))) > -50) return n * 10;
  }
  return windows * 10;
}

const clauses = "You said that the move took nine months, so what would you do differently now?";

describe.each(voices)("%s", (voice) => {
  test.each([
    "Why was that?",
    "How so?",
    "Tell me more.",
    "Moving on.",
    "Fine, leave it.",
    "Sure.",
  ])("begins 20 ms after the start: %s", async (text) => {
    const pcm = concat(await pieces({ text, voice }));
    // The sounds that begin softly take a window more to be heard.
    expect(quietMs(pcm, "start")).toBeGreaterThanOrEqual(10);
    expect(quietMs(pcm, "start")).toBeLessThanOrEqual(40);
  });

  test("pauses between clauses as it does by itself, and longer between sentences", async () => {
    const [first, second] = await pieces({ text: clauses, voice });
    const joint = quietMs(first!, "end") + quietMs(second!, "start");
    expect(joint).toBeGreaterThanOrEqual(90);
    expect(joint).toBeLessThanOrEqual(180);
    const [one, other] = await pieces({ text: "It failed. Why did it?", voice });
    const pause = quietMs(one!, "end") + quietMs(other!, "start");
    expect(pause).toBeGreaterThanOrEqual(300);
    expect(pause).toBeLessThanOrEqual(400);
  });

  test("pauses as long between two requests of one reply", async () => {
    const [before] = await pieces({ text: "It failed.", voice });
    const [after] = await pieces({ text: "Why did it?", voice, follows: true });
    const pause = quietMs(before!, "end") + quietMs(after!, "start");
    expect(pause).toBeGreaterThanOrEqual(300);
    expect(pause).toBeLessThanOrEqual(400);
  });
});

describe.each(throats.map(({ id }) => id))("%s", (voice) => {
  test("is understood across a joint", async () => {
    const pcm = concat(await pieces({ text: clauses, voice }));
    const request = { pcm, kind: "final" as const, stream: "a" };
    const { words } = await engines.speechToText.transcribe(request, never);
    const heard = words.map(({ text }) => text.toLowerCase()).join(" ");
    expect(heard).toMatch(/(nine|9) months,? so what would you do differently/);
  });

  test("knows where its words are: within 150 ms of where they are recognised", async () => {
    const spoken = new SpokenText(engines.textToSpeech.sampleRateHz);
    const onPlaced = spoken.add(clauses, 0);
    const pcm = concat(await pieces({ text: clauses, voice, onPlaced }));
    const request = { pcm, kind: "final" as const, stream: "a" };
    const { words } = await engines.speechToText.transcribe(request, never);
    const apart = ["said", "move", "took", "months", "would", "differently"].flatMap((wanted) => {
      const heard = words.find(({ text }) => text.toLowerCase().startsWith(wanted));
      const told = spoken.words().find(({ startChar }) => clauses.startsWith(wanted, startChar));
      return heard && told ? [Math.abs(heard.startS - told.startSample / 16_000)] : [];
    });
    expect(apart.length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...apart)).toBeLessThan(0.15);
  });
});

test("voice activity does not wait for a sentence that is being made", async () => {
  const text = `Tell me ${"about the other people who worked on all of this with you ".repeat(3)}`;
  const stream = engines.voiceActivity.open();
  const listening = async () => {
    for (let frame = 0; frame < 5; frame++) await stream.push(new Int16Array(512), never);
    return "heard";
  };
  const speaking = pieces({ text, voice: "slt" }).then(() => "made");
  expect(await Promise.race([speaking, listening()])).toBe("heard");
  await speaking;
  stream.close();
});
