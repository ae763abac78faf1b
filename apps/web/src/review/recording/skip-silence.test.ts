import { expect, it } from "vitest";
import { skipSilence } from "./skip-silence.ts";

const S = 16_000;
const skip = skipSilence([
  { startSample: 2 * S, endSample: 5 * S },
  { startSample: 20 * S, endSample: 21 * S },
]);

it("goes on shortly before something is heard again, once a breath of silence was heard", () => {
  expect(skip(2)).toBeNull();
  expect(skip(2.14)).toBeNull();
  expect(skip(2.16)).toBeCloseTo(4.85);
  expect(skip(4)).toBeCloseTo(4.85);
});

it("leaves alone what is heard, and what is nearly over", () => {
  for (const seconds of [0, 1.9, 4.75, 4.85, 4.9, 5, 12, 21, 400]) {
    expect(skip(seconds)).toBeNull();
  }
});

it("never goes back, and never twice over the same silence", () => {
  for (let seconds = 0; seconds < 22; seconds += 0.01) {
    const to = skip(seconds);
    if (to === null) continue;
    expect(to).toBeGreaterThan(seconds);
    expect(skip(to)).toBeNull();
  }
});
