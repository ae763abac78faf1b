import { spoken } from "@greenroom/metrics/testing";
import { describe, expect, it } from "vitest";
import { hear } from "./heard-turn.ts";
import { rolePlayScenes } from "./scenes/index.ts";
import type { Sheet } from "./sheet.ts";
import { reachedIn } from "./so-far.ts";
import { noAgreement, waysOfAgreeing } from "./ways-of-agreeing.testing.ts";

/** Where this leads with somebody who knows everything. */
function leadsTo(sheet: Sheet, said: string): string[] {
  const known = new Set(sheet.facts.map(({ id }) => id));
  return reachedIn(sheet, hear(spoken(said)), known, [], 1).map(({ outcome }) => outcome.id);
}

describe.each(rolePlayScenes.map((sheet) => [sheet.id, sheet] as const))("%s", (id, sheet) => {
  it("hears where it is led, in the words of many people", () => {
    const all = Object.values(waysOfAgreeing[id] ?? {}).flat();
    const missed = sheet.outcomes.flatMap((outcome) => {
      const ways = waysOfAgreeing[id]?.[outcome.id] ?? [];
      expect(ways.length).toBeGreaterThanOrEqual(6);
      return ways.filter((said) => !leadsTo(sheet, said).includes(outcome.id));
    });
    expect(missed.length / all.length).toBeLessThanOrEqual(0.05);
  });

  it("holds nobody to what they deny, ask or wish", () => {
    const held = (noAgreement[id] ?? []).map((said) => [said, ...leadsTo(sheet, said)]);
    expect(held).toEqual((noAgreement[id] ?? []).map((said) => [said]));
  });
});
