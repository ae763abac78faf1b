import { describe, expect, it } from "vitest";
import { heldTimeEnds } from "./held-time.ts";
import type { Session } from "./model.ts";
import { newSession } from "./session.ts";

const S = 16_000;
const holding = (lastSpeechSample: number | null, speaking = false): Session => ({
  ...newSession,
  turn: { phase: "holding", turn: 1, spoke: true, sinceSample: 10 * S },
  voice: { ...newSession.voice, speaking, lastSpeechSample },
});

describe("time that was asked for", () => {
  it("is over so long after it was asked for, and nearly over a second before, once", () => {
    const ends = (atS: number) => heldTimeEnds(holding(null), atS * S, 20_000);
    expect([ends(28.9), ends(29.01), ends(29.1), ends(29.9), ends(30)]).toEqual([
      null,
      "nearly",
      null,
      null,
      "now",
    ]);
  });

  it("runs anew behind what is said in it", () => {
    expect(heldTimeEnds(holding(15 * S), 30 * S, 20_000)).toBeNull();
    expect(heldTimeEnds(holding(15 * S), 35 * S, 20_000)).toBe("now");
  });

  it("does not run while somebody speaks, nor where none was asked for", () => {
    expect(heldTimeEnds(holding(null, true), 60 * S, 20_000)).toBeNull();
    expect(heldTimeEnds(newSession, 60 * S, 20_000)).toBeNull();
  });
});
