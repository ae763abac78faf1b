import { expect, test } from "vitest";
import { LISTENING_HEADS, listeningRows, relativeAttention } from "./attention-scores.ts";

const FRAMES = 7;
const ALL_HEADS = 48;
function row(heads: readonly number[], values: readonly number[]): Float32Array {
  const all = new Float32Array(ALL_HEADS * FRAMES);
  for (const head of heads) all.set(values, head * FRAMES);
  return listeningRows(all);
}

test("is relative to the frame that the token listens to most, and spread to its neighbours", () => {
  const faint = row(LISTENING_HEADS, [0, 0, 0, 0.02, 0, 0, 0]);
  expect([...relativeAttention([faint], FRAMES)]).toEqual(
    [0, 0, 0.25, 0.5, 0.25, 0, 0].map((value) => expect.closeTo(value, 5)),
  );
});

test("heads that do not listen where the word is have no say", () => {
  const others = [...Array(ALL_HEADS).keys()].filter(
    (head) => !LISTENING_HEADS.some((h) => h === head),
  );
  expect(
    relativeAttention([row(others, [1, 1, 1, 1, 1, 1, 1])], FRAMES).every((v) => v === 0),
  ).toBe(true);
});

test("each head has the same say, however sharp it is", () => {
  const [sharp, ...blunt] = LISTENING_HEADS;
  const both = row([sharp], [0, 1, 0, 0, 0, 0, 0]);
  row(blunt, [0, 0, 0, 0, 0, 0.1, 0]).forEach((value, at) => (both[at] = (both[at] ?? 0) + value));
  const scores = relativeAttention([both], FRAMES);
  expect(scores[5]).toBeCloseTo((scores[1] ?? 0) * blunt.length, 5);
});
