import { expect, it } from "vitest";
import { silences } from "./silences.ts";
import { sampleOf, stepsFor } from "./test-answers.ts";

/** Voice in these stretches (s) of a track that is 20 s long. */
function voiceIn(...stretches: readonly (readonly [fromS: number, toS: number])[]): Float32Array {
  const track = new Float32Array(stepsFor(20)).fill(0.02);
  for (const [fromS, toS] of stretches) track.fill(0.97, stepsFor(fromS), stepsFor(toS));
  return track;
}

const span = (fromS: number, toS: number) => ({
  startSample: sampleOf(stepsFor(fromS)),
  endSample: sampleOf(stepsFor(toS)),
});
const inSeconds = (spans: ReturnType<typeof silences>) =>
  spans.map(({ startSample, endSample }) => [
    Math.round(startSample / 1_600) / 10,
    Math.round(endSample / 1_600) / 10,
  ]);

it("finds the stretches in which neither voice is heard", () => {
  const found = silences(voiceIn([6, 9], [12, 14]), [span(1.5, 4)]);
  expect(inSeconds(found)).toEqual([
    [0, 1.5],
    [4, 6],
    [9, 12],
    [14, 20],
  ]);
});

it("leaves alone what is shorter than a second", () => {
  expect(inSeconds(silences(voiceIn([0, 9], [9.9, 20]), []))).toEqual([]);
});

it("does not care in which order, or how often, something was heard", () => {
  const heard = [span(8, 20), span(0, 5), span(2, 6)];
  expect(inSeconds(silences(voiceIn(), heard))).toEqual([[6, 8]]);
});

it("takes nothing for silence that voice activity does not reach", () => {
  expect(silences(new Float32Array(0), [])).toEqual([]);
});
