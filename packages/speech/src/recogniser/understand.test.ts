import { describe, expect, test } from "vitest";
import { fillerLift } from "./filler-lift.ts";
import type { Flaw } from "./guards.ts";
import type { Hear, Heard, Way } from "./hear.ts";
import { lengthS, type Sound } from "./sound.ts";
import { understand, understandAtOnce } from "./understand.ts";

const STEP = 512;
const STEP_S = STEP / 16_000;

/** Steps of voice between 20 of silence at either side; what "?" marks is unlikely speech. */
function sound(steps: string): Sound {
  const probabilities: Record<string, number> = { v: 0.9, "?": 0.4, "-": 0.02 };
  const all = `${"-".repeat(20)}${steps}${"-".repeat(20)}`;
  return {
    samples: new Float32Array(all.length * STEP),
    voice: Float32Array.from(all, (step) => probabilities[step] ?? 0),
  };
}

/** Words that share the voice, from its first step to its last. */
function heard(text: string, { voice }: Sound, confidence = 0.9): Heard {
  const from = Math.max(
    0,
    voice.findIndex((step) => step >= 0.5),
  );
  const to = voice.findLastIndex((step) => step >= 0.5) + 1;
  const words = text.split(" ").filter(Boolean);
  const eachS = ((to - from) * STEP_S) / words.length;
  return {
    words: words.map((word, index) => ({
      text: word,
      confidence,
      startS: from * STEP_S + index * eachS,
      endS: from * STEP_S + (index + 1) * eachS,
      times: "measured",
    })),
    flaw: words.length === 0 ? "empty" : null,
  };
}

const flawed = (flaw: Flaw): Heard => ({ words: [], flaw });

/** An ear that makes of a sound what `of` says, and keeps how it was asked. */
function ear(of: (part: Sound, way: Way) => Heard) {
  const asked: { readonly lengthS: number; readonly way: Way }[] = [];
  const hear: Hear = async (part, way) => {
    asked.push({ lengthS: lengthS(part), way });
    return of(part, way);
  };
  return { hear, asked };
}

const said = (words: readonly { text: string }[]) => words.map(({ text }) => text).join(" ");

describe("a stretch", () => {
  test("of sure words is heard once, with its fillers lifted", async () => {
    const { hear, asked } = ear((part) => heard("We cut the latency by half.", part));
    const { words, missed } = await understand(sound("v".repeat(60)), hear);
    expect(said(words)).toBe("We cut the latency by half.");
    expect(missed).toEqual([]);
    expect(asked.map(({ way }) => way.bias)).toEqual([fillerLift]);
  });

  test("is heard again where it was unsure; where both agree, that is enough", async () => {
    const { hear, asked } = ear((part) => heard("We cut the latency by half.", part, 0.5));
    const { words } = await understand(sound("v".repeat(60)), hear);
    expect(said(words)).toBe("We cut the latency by half.");
    expect(asked.map(({ way }) => way.speed)).toEqual([1, 1]);
  });

  test("that is heard in two ways is heard a third time, a little faster, and the most win", async () => {
    const texts = ["We shipped it.", "We sipped it.", "We shipped it."];
    const { hear, asked } = ear((part) => heard(texts[asked.length - 1] ?? "", part, 0.5));
    expect(said((await understand(sound("v".repeat(60)), hear)).words)).toBe("We shipped it.");
    expect(asked.map(({ way }) => way.speed)).toEqual([1, 1, 1.04]);
  });

  test("is heard again only where it was doubtful", async () => {
    const stretch = sound(`${"v".repeat(40)}${"-".repeat(15)}${"v".repeat(40)}`);
    const { hear, asked } = ear((part) => {
      const { words, flaw } = heard("We went on and we came back.", part);
      const doubtful = words.map((word) =>
        word.startS < 2.2 ? word : { ...word, confidence: 0.4 },
      );
      return { words: doubtful, flaw };
    });
    await understand(stretch, hear);
    expect(asked).toHaveLength(3);
    const [whole, piece, third] = asked;
    expect(piece?.lengthS).toBeLessThan(2.5);
    expect(third?.lengthS).toBeCloseTo(piece?.lengthS ?? 0, 1);
    expect(whole?.lengthS).toBeGreaterThan(3.5);
  });

  test("keeps a filler that only a short piece gives", async () => {
    const stretch = sound(`${"v".repeat(20)}${"-".repeat(15)}${"v".repeat(40)}`);
    const speech = sound(`${"-".repeat(35)}${"v".repeat(40)}`);
    const { hear } = ear((part) => {
      if (lengthS(part) < 2) return heard("Um,", part);
      return heard("So we went on.", lengthS(part) > 3 ? speech : part);
    });
    const { words } = await understand(stretch, hear);
    expect(said(words)).toBe("Um, So we went on.");
  });

  test("without any voice, or with less than 150 ms of it, is not heard at all", async () => {
    const { hear, asked } = ear((part) => heard("Thank you.", part));
    expect(await understand(sound(""), hear)).toEqual({ words: [], missed: [] });
    expect(await understand(sound("vvvv"), hear)).toEqual({ words: [], missed: [] });
    expect(asked).toEqual([]);
  });

  test.each(["repeats", "unended"] as const)(
    "of which the whole %s is made of its pieces",
    async (flaw) => {
      const { hear } = ear((part) => (asked++ === 0 ? flawed(flaw) : heard("We went on.", part)));
      let asked = 0;
      const { words, missed } = await understand(sound("v".repeat(60)), hear);
      expect(said(words)).toBe("We went on.");
      expect(missed).toEqual([]);
    },
  );

  test("with a flaw in every way is cut where voice is least likely", async () => {
    const { hear } = ear((part, way) => {
      if (lengthS(part) > 2.2) return flawed("repeats");
      return way.bias
        ? heard(part.voice[0]! > 0.3 ? "Second half." : "First half.", part)
        : flawed("empty");
    });
    const stretch = sound(`${"v".repeat(40)}?${"v".repeat(40)}`);
    const { words, missed } = await understand(stretch, hear);
    expect(said(words)).toBe("First half. Second half.");
    expect(missed).toEqual([]);
    const cutS = 60 * STEP_S;
    expect(words[1]?.endS).toBeLessThanOrEqual(cutS);
    expect(words[2]?.startS).toBeGreaterThanOrEqual(cutS);
  });

  test("of which only a part can be saved keeps that part and says where the rest lies", async () => {
    const { hear } = ear((part, way) =>
      way.bias && part.voice[15]! < 0.5 && lengthS(part) < 2.2
        ? heard("First half.", part)
        : flawed("empty"),
    );
    const { words, missed } = await understand(sound(`${"v".repeat(40)}?${"v".repeat(40)}`), hear);
    expect(said(words)).toBe("First half.");
    expect(missed.length).toBeGreaterThan(0);
    for (const { startS } of missed) expect(startS).toBeGreaterThanOrEqual(60 * STEP_S);
  });

  test("that cannot be saved has no words, is missed, and the trying ends", async () => {
    const { hear, asked } = ear(() => flawed("empty"));
    const { words, missed } = await understand(sound("v".repeat(400)), hear);
    expect(words).toEqual([]);
    expect(missed.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(18);
  });

  test("of a breath without a word misses nothing", async () => {
    const { hear } = ear(() => flawed("empty"));
    expect(await understand(sound("vvvvvvv"), hear)).toEqual({ words: [], missed: [] });
  });

  test("longer than the model was made for is cut before it is heard", async () => {
    const { hear, asked } = ear((part) => heard("Half.", part));
    await understand(sound(`${"v".repeat(500)}?${"v".repeat(500)}`), hear);
    for (const call of asked) expect(call.lengthS).toBeLessThan(16);
  });
});

describe("what is being said right now", () => {
  test("gets one try", async () => {
    const { hear, asked } = ear(() => flawed("repeats"));
    const { words, missed } = await understandAtOnce(sound("v".repeat(60)), hear);
    expect(words).toEqual([]);
    expect(missed).toHaveLength(1);
    expect(asked).toHaveLength(1);
  });
});
