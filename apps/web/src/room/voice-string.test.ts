import { expect, it } from "vitest";
import { loudness, nextSwing, STILL } from "./voice-string.ts";

it("rests in silence and is full at a loud voice", () => {
  expect(loudness(-90)).toBe(0);
  expect(loudness(-3)).toBe(1);
  expect(loudness(-30)).toBeGreaterThan(loudness(-40));
});

it("comes to rest within three seconds after the voice stops", () => {
  let swing = 1;
  for (let picture = 0; picture < 3 * 20; picture++) swing = nextSwing(swing, 0);
  expect(swing).toBeLessThan(STILL);
});

it("rises faster than it falls, so that nothing flickers", () => {
  expect(nextSwing(0, 1) - 0).toBeGreaterThan(1 - nextSwing(1, 0));
});
