import { afterAll, beforeAll, beforeEach } from "vitest";
import { everybodyStays, whoCameLeaves } from "./candidate.ts";

/**
 * Runs as a setup file of the browser tests. Whoever came for one test leaves with it, also where it
 * failed: an interview that still runs would take the machine from the next one.
 */
beforeEach(() => {
  everybodyStays();
  return whoCameLeaves;
});

/** Before a test is repeated: what its first try left behind is put right. */
export function beforeRepeat(prepare: () => Promise<void>): void {
  beforeEach(async ({ task }) => {
    if (!task.result?.retryCount) return;
    await prepare();
    // They came for the tests that follow, too.
    everybodyStays();
  });
}

/** Prepared once for the tests of a file, and anew for one that is repeated. */
export function prepared(begin: () => Promise<void>, end: () => Promise<void>): void {
  beforeAll(begin);
  afterAll(end);
  beforeRepeat(async () => {
    await end();
    await begin();
  });
}
