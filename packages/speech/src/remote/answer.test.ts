import { describe, expect, it } from "vitest";
import { readAnswer } from "./answer.ts";

describe("an answer is read", () => {
  it("with words and stretches, as whisper-1 gives them", () => {
    const words = [{ word: "Hello", start: 0, end: 0.5 }];
    const segments = [
      {
        text: " Hello.",
        start: 0,
        end: 1,
        avg_logprob: -0.4,
        no_speech_prob: 0.1,
        compression_ratio: 1,
      },
    ];
    expect(readAnswer(JSON.stringify({ text: "Hello.", words, segments }))).toEqual({
      text: "Hello.",
      pieces: [{ text: "Hello", startS: 0, endS: 0.5, probability: null }],
      stretches: [
        {
          text: " Hello.",
          startS: 0,
          endS: 1,
          logProbability: -0.4,
          noSpeech: 0.1,
          compression: 1,
        },
      ],
      tokens: [],
    });
  });

  it("with words inside its segments and numbers as text, as local servers give them", () => {
    const words = [{ word: " Hello", start: "0.1", end: "0.5", probability: 0.9 }];
    const segments = [{ text: " Hello.", start: "0", end: "30.0", compression_ratio: null, words }];
    const { pieces, stretches } = readAnswer(JSON.stringify({ text: " Hello.", segments }));
    expect(pieces).toEqual([{ text: " Hello", startS: 0.1, endS: 0.5, probability: 0.9 }]);
    expect(stretches[0]).toMatchObject({ endS: 30, compression: null, logProbability: null });
  });

  it("where Python wrote numbers that JSON does not have", () => {
    const { pieces, text } = readAnswer(
      '{"text": "a NaN, here", "words": [{"word": "a", "start": NaN, "end": -Infinity}]}',
    );
    expect(text).toBe("a NaN, here");
    expect(pieces).toEqual([{ text: "a", startS: NaN, endS: NaN, probability: null }]);
  });

  it("without what in its lists is not understood", () => {
    const words = [null, 7, { word: 3 }, { word: "yes" }, { word: "no", probability: 17 }];
    const { pieces, stretches } = readAnswer(JSON.stringify({ text: "", words, segments: "none" }));
    expect(pieces.map(({ text, probability }) => [text, probability])).toEqual([
      ["yes", null],
      ["no", null],
    ]);
    expect(stretches).toEqual([]);
  });

  it.each(["", "<html></html>", "null", "[]", '"We shipped it."', '{"words":[]}', '{"text":7}'])(
    "but not from %j",
    (body) => {
      expect(() => readAnswer(body)).toThrow(SyntaxError);
    },
  );
});
