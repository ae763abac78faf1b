import tokenizer from "llama-tokenizer-js";
import { describe, expect, test } from "vitest";
import type { DecodedTokens } from "./moonshine.ts";
import { type Decode, understand } from "./understand.ts";

const STEP = 512;
const tone = (samples: number) =>
  Int16Array.from({ length: samples }, (_, i) => 6_000 * Math.sin(i / 3));
/** Steps of voice between 10 of silence at either side; what "?" marks is unlikely speech. */
function segment(steps: string) {
  const probabilities: Record<string, number> = { v: 0.9, "?": 0.4, "-": 0.02 };
  const all = `${"-".repeat(10)}${steps}${"-".repeat(10)}`;
  return {
    pcm: tone(all.length * STEP),
    voice: Float32Array.from(all, (step) => probabilities[step] ?? 0),
  };
}
function text(said: string, ended = true, probability = 0.9): DecodedTokens {
  const ids = said ? tokenizer.encode(said, false, true) : [];
  return { ids, probabilities: ids.map(() => probability), ended };
}
/** A model that says these, one after the other, and keeps what it was given. */
function model(...answers: DecodedTokens[]) {
  const calls: { samples: number; maxTokens: number }[] = [];
  const decode: Decode = async (samples, maxTokens) => {
    calls.push({ samples: samples.length, maxTokens });
    return answers[calls.length - 1] ?? text("");
  };
  return { decode, calls };
}
const LOOP = "we did it and we did it and we did it and we did it and";
const said = (words: readonly { text: string }[]) => words.map(({ text }) => text).join(" ");

describe("a segment", () => {
  test("without a flaw is decoded once, with half a second of zeros behind it", async () => {
    const { pcm, voice } = segment("v".repeat(60));
    const { decode, calls } = model(text("We cut the latency by half."));
    const heard = await understand(pcm, voice, decode);
    expect(said(heard.words)).toBe("We cut the latency by half.");
    expect(heard.understood).toBe(true);
    expect(calls).toEqual([{ samples: pcm.length + 8_000, maxTokens: 25 }]);
  });

  test("without any voice is not decoded at all", async () => {
    const { decode, calls } = model(text("Thank you."));
    const heard = await understand(tone(16_000), new Float32Array(31), decode);
    expect(heard).toEqual({ words: [], understood: true });
    expect(calls).toEqual([]);
  });

  test("of less than 150 ms of voice has no words, whatever the model makes up", async () => {
    const { pcm, voice } = segment("vvvv");
    const made = await understand(pcm, voice, model(text("Thank you.")).decode);
    expect(made).toEqual({ words: [], understood: false });
    const click = await understand(pcm, voice, model(text("")).decode);
    expect(click).toEqual({ words: [], understood: true });
  });

  test("with voice but no words is decoded again with silence in front", async () => {
    const { pcm, voice } = segment("v".repeat(60));
    const { decode, calls } = model(text(""), text("We shipped it."));
    expect(said((await understand(pcm, voice, decode)).words)).toBe("We shipped it.");
    expect(calls[1]?.samples).toBe(pcm.length + 12_800);
  });

  test.each([
    ["surer", 0.7, "We shipped it."],
    ["less sure", 0.4, "We sipped it."],
  ])("whose text is unsure is heard again; the second is %s", async (_, second, expected) => {
    const { pcm, voice } = segment("v".repeat(60));
    const answers = [text("We sipped it.", true, 0.6), text("We shipped it.", true, second)];
    const { decode, calls } = model(...answers);
    expect(said((await understand(pcm, voice, decode)).words)).toBe(expected);
    expect(calls).toHaveLength(2);
  });

  test("whose text is unsure keeps it rather than a second one with a flaw", async () => {
    const { pcm, voice } = segment("v".repeat(60));
    const { decode } = model(text("We shipped it.", true, 0.6), text(LOOP));
    expect(said((await understand(pcm, voice, decode)).words)).toBe("We shipped it.");
  });

  test.each([
    ["repeats itself", text(LOOP)],
    ["finds no end", text("and so we", false)],
  ])("whose text %s is cut where voice is least likely", async (_, flawed) => {
    const { pcm, voice } = segment(`${"v".repeat(40)}?${"v".repeat(40)}`);
    const { decode, calls } = model(flawed, flawed, text("First half."), text("Second half."));
    const heard = await understand(pcm, voice, decode);
    expect(said(heard.words)).toBe("First half. Second half.");
    expect(heard.understood).toBe(true);
    expect(calls.slice(2).map(({ samples }) => samples - 8_000)).toEqual([50 * STEP, 51 * STEP]);
    const cutS = (50 * STEP) / 16_000;
    expect(heard.words[1]?.endS).toBeLessThanOrEqual(cutS);
    expect(heard.words[2]?.startS).toBeGreaterThanOrEqual(cutS);
  });

  test("of which only a part can be saved keeps that part and says so", async () => {
    const { pcm, voice } = segment(`${"v".repeat(20)}?${"v".repeat(20)}`);
    const answers = [text(""), text(""), text("First half."), text(""), text("")];
    const heard = await understand(pcm, voice, model(...answers).decode);
    expect(said(heard.words)).toBe("First half.");
    expect(heard.understood).toBe(false);
  });

  test("that cannot be saved has no words, and the trying ends", async () => {
    const { pcm, voice } = segment("v".repeat(400));
    const { decode, calls } = model();
    expect(await understand(pcm, voice, decode)).toEqual({ words: [], understood: false });
    expect(calls.length).toBeLessThanOrEqual(10);
  });

  test("shorter than the graph takes is made long enough", async () => {
    const { decode, calls } = model(text(""));
    await understand(tone(300), Float32Array.of(0.9), decode);
    expect(calls[0]?.samples).toBeGreaterThanOrEqual(1_600);
  });

  test("longer than the model was made for is cut before it is heard", async () => {
    const { pcm, voice } = segment(`${"v".repeat(400)}?${"v".repeat(500)}`);
    const { decode, calls } = model(text("First half."), text("Second half."));
    expect(said((await understand(pcm, voice, decode)).words)).toBe("First half. Second half.");
    expect(calls.map(({ samples }) => samples - 8_000)).toEqual([410 * STEP, 511 * STEP]);
  });

  test("wanted at once gets one try", async () => {
    const { pcm, voice } = segment("v".repeat(60));
    const { decode, calls } = model(text(LOOP), text("Better."));
    expect(await understand(pcm, voice, decode, 0)).toEqual({ words: [], understood: false });
    expect(calls).toHaveLength(1);
  });
});
