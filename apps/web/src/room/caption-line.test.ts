import { expect, it } from "vitest";
import { captionLine } from "./caption-line.ts";

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `w${from + index}`).join(" ");

it("shows everything while it is little", () => {
  expect(captionLine({ stable: " we moved ", unstable: "the" })).toEqual({
    more: false,
    stable: "we moved",
    unstable: "the",
  });
  expect(captionLine({ stable: "", unstable: "" })).toEqual({
    more: false,
    stable: "",
    unstable: "",
  });
});

it("keeps its first word in place while words come, and lets five go at once", () => {
  const first = (count: number) =>
    captionLine({ stable: numbered(1, count), unstable: "" }).stable.split(" ")[0];
  expect([9, 10, 11, 14, 15].map(first)).toEqual(["w1", "w6", "w6", "w6", "w11"]);
  expect(captionLine({ stable: numbered(1, 10), unstable: "" }).more).toBe(true);
});

it("never shows more than nine words, wherever they begin to be unsure", () => {
  for (let stable = 0; stable <= 30; stable++) {
    const line = captionLine({ stable: numbered(1, stable), unstable: numbered(stable + 1, 30) });
    expect(`${line.stable} ${line.unstable}`.trim()).toBe(numbered(26, 30));
  }
});
