import type { ReplyKind } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { presentsAfter } from "./presenting.ts";

describe("a presentation", () => {
  it.each<readonly ReplyKind[]>([
    ["ask"],
    ["ask", "go-on"],
    ["ask", "answer-back"],
    ["ask", "go-on", "repeat"],
    ["ask", "heard-badly", "go-on"],
  ])("goes on after %s", (...kinds) => {
    expect(presentsAfter("vision", kinds)).toBe(true);
  });

  it.each<readonly ReplyKind[]>([
    [],
    ["ask", "follow-up"],
    ["ask", "follow-up", "answer-back"],
    ["ask", "your-turn"],
    ["ask", "close"],
  ])("is none after %s", (...kinds) => {
    expect(presentsAfter("vision", kinds)).toBe(false);
  });

  it("is no part of other conversations", () => {
    expect(presentsAfter("questions", ["ask"])).toBe(false);
  });
});
