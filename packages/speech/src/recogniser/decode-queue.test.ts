import { beforeEach, expect, test } from "vitest";
import type { DecodeKind } from "../engines.ts";
import { DecodeQueue } from "./decode-queue.ts";

const job = (kind: DecodeKind, stream: string, note = "") => ({ kind, stream, note });
let nowMs = 0;
let queue = new DecodeQueue<ReturnType<typeof job>>(() => nowMs);
const drained = () => {
  const notes: string[] = [];
  for (let next = queue.take(); next; next = queue.take()) notes.push(next.stream + next.note);
  return notes;
};
beforeEach(() => {
  nowMs = 0;
  queue = new DecodeQueue(() => nowMs);
});

test("finals overtake speculative decodes, these partials; equals keep their order", () => {
  queue.add(job("partial", "a"));
  queue.add(job("speculative", "b"));
  queue.add(job("final", "c"));
  queue.add(job("partial", "d"));
  queue.add(job("final", "e"));
  expect(drained()).toEqual(["c", "e", "b", "a", "d"]);
});

test("the newest partial of a stream takes the place of the one that waits", () => {
  const first = job("partial", "a", "1");
  expect(queue.add(first)).toBeNull();
  queue.add(job("partial", "b"));
  expect(queue.add(job("partial", "a", "2"))).toBe(first);
  expect(drained()).toEqual(["a2", "b"]);
});

test("a final takes nobody's place, and neither does a partial whose forerunner is at work", () => {
  queue.add(job("final", "a", "1"));
  expect(queue.add(job("final", "a", "2"))).toBeNull();
  queue.add(job("partial", "a", "3"));
  drained();
  expect(queue.add(job("partial", "a", "4"))).toBeNull();
});

test("a stream with many finals takes turns with the others", () => {
  for (const note of ["1", "2", "3", "4"]) queue.add(job("final", "much", note));
  queue.add(job("final", "a", "1"));
  queue.add(job("final", "a", "2"));
  queue.add(job("final", "b", "1"));
  expect(drained()).toEqual(["much1", "a1", "b1", "much2", "a2", "much3", "much4"]);
});

test("a speculative decode whose stretch must have closed by now waits as a final does", () => {
  queue.add(job("speculative", "a"));
  nowMs = 349;
  queue.add(job("final", "b", "1"));
  expect(queue.take()?.stream).toBe("b");
  nowMs = 350;
  queue.add(job("final", "c"));
  expect(drained()).toEqual(["a", "c"]);
});

test("finals that never cease do not starve a partial, nor does asking anew make it younger", () => {
  queue.add(job("partial", "slow", "1"));
  queue.add(job("final", "a", "1"));
  expect(queue.take()?.stream).toBe("a");
  nowMs = 300;
  queue.add(job("partial", "slow", "2"));
  nowMs = 400;
  queue.add(job("final", "a", "2"));
  expect(drained()).toEqual(["slow2", "a2"]);
});

test("one of a kind can be taken in front of the others", () => {
  queue.add(job("final", "a"));
  queue.add(job("partial", "b"));
  queue.add(job("partial", "c"));
  expect(queue.take("partial")?.stream).toBe("b");
  expect(queue.take("speculative")).toBeNull();
  expect(drained()).toEqual(["a", "c"]);
});

test("the memory of whose turn it was is bounded", () => {
  for (let stream = 0; stream < 1_000; stream++) queue.add(job("final", `${stream}`));
  drained();
  // Forgotten by now, so its turn comes first.
  queue.add(job("final", "999"));
  queue.add(job("final", "0"));
  expect(drained()).toEqual(["0", "999"]);
});

test("what is taken out or drained is not worked on", () => {
  const unwanted = job("final", "a");
  const wanted = job("partial", "a");
  queue.add(unwanted);
  queue.add(wanted);
  queue.remove(unwanted);
  expect(queue.drain()).toEqual([wanted]);
  expect(queue.take()).toBeNull();
});
