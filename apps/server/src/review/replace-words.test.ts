import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { saidWords } from "../testing/recorded-answer.ts";
import { replaceWords } from "./replace-words.ts";

const replaced = (heard: string, typed: string) =>
  replaceWords(saidWords(heard.split(" ")), typed.split(" ").filter(Boolean));
const texts = (words: readonly { readonly text: string }[]) => words.map(({ text }) => text);

describe("CO3: words typed in the place of words heard", () => {
  it("take their times one by one where there are as many", () => {
    const heard = saidWords(["cuban", "eighties"]);
    const words = replaceWords(heard, ["Kubernetes", "eighty"]);
    expect(words).toEqual([
      { ...heard[0], text: "Kubernetes", confidence: 1, heardAs: "cuban" },
      { ...heard[1], text: "eighty", confidence: 1, heardAs: "eighties" },
    ]);
  });

  it("share the time by their letters where there are more or fewer", () => {
    const heard = saidWords(["abcdef"]);
    const words = replaceWords(heard, ["ab", "cdef"]);
    const { startSample = 0, endSample = 0 } = heard[0] ?? {};
    const third = startSample + (endSample - startSample) / 3;
    expect(words.map((word) => [word.startSample, word.endSample])).toEqual([
      [startSample, third],
      [third, endSample],
    ]);
    expect(words.every(({ times, heardAs }) => times === "estimated" && heardAs === "abcdef")).toBe(
      true,
    );
  });

  it("leave those at either end as they were measured, where they are the same", () => {
    const words = replaced("so I plies on", "so I probably rely on");
    expect(words.map(({ text, heardAs, times }) => [text, heardAs, times])).toEqual([
      ["so", undefined, "measured"],
      ["I", undefined, "measured"],
      ["probably", "plies", "estimated"],
      ["rely", "plies", "estimated"],
      ["on", undefined, "measured"],
    ]);
  });

  it("say that a word heard uncertainly was right", () => {
    const [word] = replaceWords(saidWords([{ text: "Kafka", confidence: 0.2 }]), ["Kafka"]);
    expect(word).toMatchObject({ text: "Kafka", confidence: 1, times: "measured" });
    expect(word?.heardAs).toBeUndefined();
  });

  it("that were heard so after all are said to be as heard", () => {
    const wrong = replaced("event", "vent");
    expect(replaceWords(wrong, ["event"])).toEqual([{ ...saidWords(["event"])[0], confidence: 1 }]);
  });

  it("find time beside a word that was left out", () => {
    const words = replaced("on secret", "on a secret");
    expect(texts(words)).toEqual(["on", "a", "secret"]);
    expect(words.every(({ startSample, endSample }) => endSample > startSample)).toBe(true);
  });

  it("remember what was heard, not what was typed before", () => {
    const once = replaced("secret vent", "secret event now");
    const again = replaceWords(once.slice(1), ["incident"]);
    expect(again[0]?.heardAs).toBe("vent");
  });

  it("may be none", () => {
    expect(replaced("um", "")).toEqual([]);
  });

  it("stand in their order, inside the time of those heard", () => {
    const word = fc.stringMatching(/^[a-d]{1,6}$/);
    const some = fc.array(word, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(some, some, (heard, typed) => {
        const was = saidWords(heard);
        const now = replaceWords(was, typed);
        expect(texts(now)).toEqual(typed);
        let last = was[0]!.startSample;
        for (const { startSample, endSample, confidence } of now) {
          expect(startSample).toBeGreaterThanOrEqual(last);
          expect(endSample).toBeGreaterThanOrEqual(startSample);
          expect(confidence).toBe(1);
          last = startSample;
        }
        expect(now.at(-1)!.endSample).toBeLessThanOrEqual(was.at(-1)!.endSample);
      }),
    );
  });
});
