import { expect, test } from "vitest";
import { vocabularyOf } from "../glossary/vocabulary.ts";
import { hearTerms } from "./hear-terms.ts";

const heard = (text: string, confidence: number) =>
  text.split(" ").map((word, index) => ({
    text: word,
    startS: index,
    endS: index + 1,
    confidence,
    times: "measured" as const,
  }));
const textOf = (words: readonly { text: string }[]) => words.map(({ text }) => text).join(" ");

test("sure words are not heard again, only spelled", async () => {
  const words = await hearTerms(heard("we run grpc", 0.9), vocabularyOf([]), () =>
    Promise.reject(new Error("asked for")),
  );
  expect(textOf(words)).toBe("we run gRPC");
});

test("a term is found and spelled where words were unsure", async () => {
  const words = await hearTerms(heard("we run regis", 0.4), vocabularyOf([]), async () =>
    heard("we run redis", 0.6),
  );
  expect(textOf(words)).toBe("we run Redis");
});

test("a person's own name is found as well", async () => {
  const again = async () => heard("with hal sion", 0.6);
  const find = (own: string[]) =>
    hearTerms(heard("with how see on", 0.4), vocabularyOf(own), again).then(textOf);
  expect(await find([])).toBe("with how see on");
  expect(await find(["Halsion"])).toBe("with Halsion");
});
