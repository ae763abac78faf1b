import { expect, test } from "vitest";
import { vocabularyOf } from "../glossary/vocabulary.ts";
import { RATE_HZ } from "../pcm.ts";
import type { Hear } from "./hear.ts";
import { hearTerms } from "./hear-terms.ts";

const heard = (text: string, confidence: number) =>
  text.split(" ").map((word, index) => ({
    text: word,
    startS: index,
    endS: index + 1,
    confidence,
    times: "measured" as const,
  }));
const soundOf = (seconds: number) => ({
  samples: new Float32Array(seconds * RATE_HZ),
  voice: new Float32Array(0),
});
const hears =
  (text: string): Hear =>
  async (_, { terms }) => ({ words: heard(terms ? text : "", 0.6), flaw: null });
const mustNot: Hear = () => Promise.reject(new Error("heard again"));

async function textOf(...asked: Parameters<typeof hearTerms>): Promise<string> {
  const { words } = await hearTerms(...asked);
  return words.map(({ text }) => text).join(" ");
}

test("sure words are not heard again, only spelled", async () => {
  const understood = { words: heard("we run grpc", 0.9), missed: [] };
  expect(await textOf(understood, soundOf(3), mustNot, vocabularyOf([]))).toBe("we run gRPC");
});

test("a term is found and spelled where words were unsure", async () => {
  const understood = { words: heard("we run regis", 0.4), missed: [] };
  const again = hears("we run redis");
  expect(await textOf(understood, soundOf(3), again, vocabularyOf([]))).toBe("we run Redis");
});

test("a person's own name is found as well", async () => {
  const understood = { words: heard("with how see on", 0.4), missed: [] };
  const find = (own: string[]) =>
    textOf(understood, soundOf(4), hears("with hal sion"), vocabularyOf(own));
  expect(await find([])).toBe("with how see on");
  expect(await find(["Halsion"])).toBe("with Halsion");
});

test("what was missed stays missed, and long speech is not heard again", async () => {
  const missed = [{ startS: 1, endS: 2 }];
  const understood = { words: heard("we run regis", 0.4), missed };
  const result = await hearTerms(understood, soundOf(21), mustNot, vocabularyOf([]));
  expect(result).toEqual(understood);
});
