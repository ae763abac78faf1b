import { describe, expect, it } from "vitest";
import { baselineWords } from "./baseline-words.ts";

const pace = { median: 140, low: 128, high: 151, answers: 7, value: 140, unit: "words/min" };

describe("what one's first answers were like", () => {
  it("stands as the range in which half of them lay", () => {
    expect(baselineWords(pace)).toBe(
      "Your first 7 answers: mostly 128–151 words a minute. Now alike.",
    );
  });

  it("says more or less, and nothing better or worse", () => {
    expect(baselineWords({ ...pace, value: 170 })).toMatch(/Now more\.$/);
    expect(baselineWords({ ...pace, value: 100 })).toMatch(/Now less\.$/);
  });

  it("calls alike what reads alike", () => {
    expect(baselineWords({ ...pace, value: 151.3 })).toMatch(/Now alike\.$/);
  });

  it("is one number where all were the same", () => {
    const same = { ...pace, low: 0.702, high: 0.698, unit: "ratio" };
    expect(baselineWords(same)).toContain("mostly 70 %.");
  });

  it("keeps units apart where they differ", () => {
    const wide = { ...pace, low: 45, high: 70, unit: "s" };
    expect(baselineWords(wide)).toContain("mostly 45 s–1:10 min.");
  });
});
