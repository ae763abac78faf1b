import { expect, it } from "vitest";
import { ArrivalJitter } from "./arrival-jitter.ts";

/** Chunks of 100 ms of one reply, at these times. */
function arrive(jitter: ArrivalJitter, reply: number, timesMs: readonly number[], waitingMs = 0) {
  for (const atMs of timesMs) jitter.arrived({ reply, lengthMs: 100, atMs, waitingMs });
}

const ATONCE = Array.from({ length: 20 }, () => 0);

it("waits for 80 ms until chunks have shown how they come", () => {
  expect(new ArrivalJitter().neededMs).toBe(80);
});

it("comes down to 40 ms where chunks come faster than they are heard", () => {
  const jitter = new ArrivalJitter();
  for (let reply = 1; reply < 16; reply++) arrive(jitter, reply, ATONCE);
  expect(jitter.neededMs).toBe(40);
});

it("waits for as much as the latest chunk was late, and a little more", () => {
  const jitter = new ArrivalJitter();
  arrive(jitter, 1, [0, 100, 200, 390, 400, 500]);
  expect(jitter.neededMs).toBeGreaterThan(100);
  expect(jitter.neededMs).toBeLessThan(115);
});

it("adds up what a link that is too slow for the sound falls behind, to 200 ms at most", () => {
  const jitter = new ArrivalJitter();
  arrive(jitter, 1, [0, 130, 260, 390, 520]);
  expect(jitter.neededMs).toBeGreaterThan(130);
  arrive(jitter, 2, [1_000, 1_250, 1_500]);
  expect(jitter.neededMs).toBe(200);
});

it("counts sound that came ahead: a clause that is made while the one before is heard is not late", () => {
  const jitter = new ArrivalJitter();
  for (let reply = 1; reply < 45; reply++) arrive(jitter, reply, [0, 0, 0, 0, 0, 250, 250]);
  expect(jitter.neededMs).toBe(40);
});

it("forgets a bad moment with time", () => {
  const jitter = new ArrivalJitter();
  arrive(jitter, 1, [0, 300]);
  expect(jitter.neededMs).toBe(200);
  for (let reply = 2; reply < 30; reply++) arrive(jitter, reply, ATONCE);
  expect(jitter.neededMs).toBe(40);
});

it.each([
  ["of another reply", (jitter: ArrivalJitter) => arrive(jitter, 2, [250])],
  ["of a sentence still being made", (jitter: ArrivalJitter) => arrive(jitter, 1, [900])],
  ["held back while much is waiting", (jitter: ArrivalJitter) => arrive(jitter, 1, [250], 1_800)],
])("learns nothing from the time of a chunk %s", (_, happen) => {
  const jitter = new ArrivalJitter();
  arrive(jitter, 1, [0]);
  const before = jitter.neededMs;
  happen(jitter);
  expect(jitter.neededMs).toBe(before);
});
