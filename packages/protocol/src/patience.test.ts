import { describe, expect, it } from "vitest";
import { sessionOptionsSchema } from "./catalog.ts";
import { endings, patienceMs, patiences } from "./patience.ts";

describe("patience", () => {
  it("is patient where nobody chose, also in a session from before there was a choice", () => {
    expect(sessionOptionsSchema.parse({}).patience).toBe("patient");
    expect(sessionOptionsSchema.parse({ focus: "hiring", terms: ["Atlas"] }).patience).toBe(
      "patient",
    );
  });

  it("takes no other word", () => {
    expect(sessionOptionsSchema.safeParse({ patience: "hurried" }).success).toBe(false);
  });

  it("lasts longer the less an answer sounds complete, and the more patient it is", () => {
    const rising = (delaysMs: readonly number[]) =>
      delaysMs.every((delayMs, at) => at === 0 || delayMs > (delaysMs[at - 1] ?? Infinity));
    for (const patience of patiences) {
      expect(rising(endings.map((ending) => patienceMs[patience][ending]))).toBe(true);
    }
    for (const ending of endings) {
      expect(rising(patiences.map((patience) => patienceMs[patience][ending]))).toBe(true);
    }
  });
});
