import { expect, test } from "vitest";
import { DecodeQueue } from "./decode-queue.ts";

const job = (kind: "final" | "partial", stream: string, note = "") => ({ kind, stream, note });
const drained = (queue: DecodeQueue<ReturnType<typeof job>>) => {
  const notes: string[] = [];
  for (let next = queue.take(); next; next = queue.take()) notes.push(next.stream + next.note);
  return notes;
};

test("finals overtake partials and keep their order", () => {
  const queue = new DecodeQueue<ReturnType<typeof job>>();
  queue.add(job("partial", "a"));
  queue.add(job("final", "b"));
  queue.add(job("partial", "c"));
  queue.add(job("final", "d"));
  expect(drained(queue)).toEqual(["b", "d", "a", "c"]);
});

test("the newest partial of a stream takes the place of the one that waits", () => {
  const queue = new DecodeQueue<ReturnType<typeof job>>();
  const first = job("partial", "a", "1");
  expect(queue.add(first)).toBeNull();
  queue.add(job("partial", "b"));
  expect(queue.add(job("partial", "a", "2"))).toBe(first);
  expect(drained(queue)).toEqual(["a2", "b"]);
});

test("a final takes nobody's place, and neither does a partial whose forerunner is at work", () => {
  const queue = new DecodeQueue<ReturnType<typeof job>>();
  queue.add(job("final", "a", "1"));
  expect(queue.add(job("final", "a", "2"))).toBeNull();
  queue.add(job("partial", "a", "3"));
  queue.take();
  queue.take();
  queue.take();
  expect(queue.add(job("partial", "a", "4"))).toBeNull();
});

test("what is taken out or drained is not worked on", () => {
  const queue = new DecodeQueue<ReturnType<typeof job>>();
  const unwanted = job("final", "a");
  const wanted = job("partial", "a");
  queue.add(unwanted);
  queue.add(wanted);
  queue.remove(unwanted);
  expect(queue.drain()).toEqual([wanted]);
  expect(queue.take()).toBeNull();
});
