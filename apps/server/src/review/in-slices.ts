import { setImmediate } from "node:timers/promises";

/** Whoever speaks live is never kept waiting for longer than a good part of a frame of 40 ms. */
const SLICE_MS = 8;

/** All that comes, each when its turn is; other work has its turn in between. */
export async function inSlices<T>(items: Iterable<T>): Promise<T[]> {
  const all: T[] = [];
  let sinceMs = performance.now();
  for (const item of items) {
    all.push(item);
    if (performance.now() - sinceMs < SLICE_MS) continue;
    await setImmediate();
    sinceMs = performance.now();
  }
  return all;
}
