import type { Correction, Segment } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { correctionOver, stretchesOf, stretchOf } from "./turn-words.ts";

const segment = (startSample: number, texts: readonly string[]): Segment => ({
  startSample,
  endSample: startSample + 100,
  understood: true,
  words: texts.map((text, index) => ({
    text,
    startSample: startSample + index * 10,
    endSample: startSample + index * 10 + 8,
    confidence: 1,
    times: "measured",
  })),
});
const correction = (id: string, startSample: number, over: Partial<Correction> = {}) => ({
  id,
  turn: 1,
  startSample,
  endSample: startSample + 10,
  text: "",
  heardAs: "um",
  ...over,
});
const segments = [segment(100, ["a", "b"]), segment(300, []), segment(500, ["c"])];

describe("the stretches of an answer", () => {
  it("know where their words stand in the turn", () => {
    const stretches = stretchesOf({ turn: 1, segments }, []);
    expect(stretches.map(({ from }) => from)).toEqual([0, 2, 2]);
    expect([0, 1, 2].map((word) => stretchOf(stretches, word))).toEqual([0, 0, 2]);
  });

  it("show what was taken out of them, each once, and nothing else", () => {
    const corrections = [
      correction("before", 50),
      correction("between", 250),
      correction("last", 520),
      correction("replaced", 100, { text: "x" }),
      correction("gone", 100, { heardAs: undefined }),
      correction("elsewhere", 100, { turn: 2 }),
    ];
    const stretches = stretchesOf({ turn: 1, segments }, corrections);
    expect(stretches.map(({ takenOut }) => takenOut.map(({ id }) => id))).toEqual([
      ["before", "between"],
      [],
      ["last"],
    ]);
  });
});

describe("the correction that is taken back", () => {
  it("is the newest over these words that did something", () => {
    const corrections = [
      correction("older", 100),
      correction("newer", 112),
      correction("nothing", 105, { heardAs: undefined }),
      correction("beside", 200),
    ];
    const at = (startSample: number) => {
      const span = { turn: 1, startSample, endSample: startSample + 5 };
      return correctionOver(corrections, span)?.id ?? null;
    };
    expect([at(109), at(101), at(150), at(205)]).toEqual(["newer", "older", null, "beside"]);
  });
});
