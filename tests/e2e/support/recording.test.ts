import { concatInt16 } from "@greenroom/audio";
import { expect, it } from "vitest";
import { missingS } from "./recording.ts";
import { silence } from "./speech.ts";

/** Bursts of unlike length, one each half second. */
const speech = Int16Array.from({ length: 5 * 16_000 }, (_, index) => {
  const burst = Math.floor(index / 8_000);
  const loud = index % 8_000 < 3_000 + ((burst * 700) % 4_000);
  return loud ? 8_000 * Math.sin(index / 7) : 0;
});

it("finds nothing missing in a recording that holds the speech somewhere", () => {
  expect(missingS(speech, concatInt16([silence(3.3), speech, silence(2)]))).toBe(0);
});

it("finds a hole, and speech that was cut out", () => {
  const holed = speech.slice();
  holed.fill(0, 32_000, 48_000);
  expect(missingS(speech, concatInt16([silence(3), holed, silence(2)]))).toBeGreaterThan(0.3);
  const cut = concatInt16([speech.slice(0, 32_000), speech.slice(48_000)]);
  expect(missingS(speech, concatInt16([silence(3), cut, silence(2)]))).toBeGreaterThan(0.3);
});
