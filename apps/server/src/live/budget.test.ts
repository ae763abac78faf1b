import { describe, expect, it } from "vitest";
import { Budget } from "./budget.ts";

describe("a budget", () => {
  it("allows its capacity at once, then so much a second, never more than its capacity", () => {
    const budget = new Budget(10, 2, 0);
    expect(budget.take(10, 0)).toBe(true);
    expect(budget.take(1, 0)).toBe(false);
    expect(budget.take(2, 1000)).toBe(true);
    expect(budget.take(1, 1000)).toBe(false);
    expect(budget.take(11, 1_000_000)).toBe(false);
    expect(budget.take(10, 1_000_000)).toBe(true);
  });

  it("takes nothing when it refuses", () => {
    const budget = new Budget(3, 0, 0);
    expect(budget.take(4, 0)).toBe(false);
    expect(budget.take(3, 0)).toBe(true);
  });
});
