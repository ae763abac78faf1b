import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { noLog } from "./log.ts";
import type { FromChild } from "./messages.ts";
import type { forkChild } from "./fork-child.ts";
import { SupervisedChild } from "./supervised-child.ts";

const never = new AbortController().signal;
const STUCK_MS = 15_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface ProcessDouble {
  /** What the process says. */
  says(message: FromChild<string>): void;
  dies(): void;
  readonly killed: boolean;
}

/** A child whose processes are played by the test. */
function played() {
  const processes: ProcessDouble[] = [];
  const fork = ((_, events) => {
    let killed = false;
    const dies = () => events.end("SIGKILL");
    processes.push({
      // The messages of a child are whatever its module sends; here the test's.
      says: (message) => events.message(message as never),
      dies,
      get killed() {
        return killed;
      },
    });
    return {
      pid: processes.length,
      send() {},
      kill() {
        killed = true;
        dies();
      },
      end: async () => {},
    };
  }) satisfies typeof forkChild;
  const module = new URL("./echo.fixture.ts", import.meta.url);
  const options = { name: "played", module, weights: {}, log: noLog, stuckMs: STUCK_MS, fork };
  const child = new SupervisedChild<string, string>(options);
  const newest = () => processes.at(-1)!;
  const ready = () => newest().says({ kind: "ready" });
  return { child, processes, newest, ready };
}

async function started() {
  const all = played();
  const starting = all.child.start(never);
  all.ready();
  await starting;
  return all;
}

test("a process that has nothing to do any more is left alone, however long it is silent", async () => {
  const { child, processes, newest } = await started();
  const abort = new AbortController();
  const request = child.request("never answered", abort.signal);
  abort.abort(new Error("Not wanted any more."));
  await expect(request).rejects.toThrow("Not wanted");
  await vi.advanceTimersByTimeAsync(10 * STUCK_MS);
  expect([processes.length, newest().killed]).toEqual([1, false]);
});

test("an abort gives what still waits no more time: a stuck process is ended when its time is up", async () => {
  const { child, processes, ready, newest } = await started();
  const waiting = child.request("waits", never);
  await vi.advanceTimersByTimeAsync(STUCK_MS - 1);
  const abort = new AbortController();
  const aborted = child.request("aborted", abort.signal).catch(() => "aborted");
  abort.abort();
  expect(await aborted).toBe("aborted");
  await vi.advanceTimersByTimeAsync(1);
  expect([processes.length, processes[0]!.killed]).toEqual([2, true]);
  ready();
  newest().says({ kind: "reply", id: 1, reply: "heard" });
  expect(await waiting).toBe("heard");
});

test("any number of requests may wait on one signal", async () => {
  const { child, newest } = await started();
  const warn = vi.spyOn(process, "emitWarning");
  const { signal } = new AbortController();
  const all = Array.from({ length: 12 }, (_, index) => child.request(`${index}`, signal));
  all.forEach((_, index) => newest().says({ kind: "reply", id: index + 1, reply: "heard" }));
  await Promise.all(all);
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

test("a process that does not get to load is ended, also when nobody waits for it any more", async () => {
  const { child, processes } = played();
  const abort = new AbortController();
  const request = child.request("first", abort.signal).catch(() => "aborted");
  abort.abort();
  expect(await request).toBe("aborted");
  await vi.advanceTimersByTimeAsync(STUCK_MS);
  expect(processes[0]!.killed).toBe(true);
});

test("a process that was given up says why, and comes back by itself, later each time", async () => {
  const { child, processes, newest, ready } = await started();
  expect(child.unavailable()).toBeNull();
  for (let deaths = 0; deaths < 4; deaths++) newest().dies();
  expect(child.unavailable()).toMatch(/keeps ending/);
  expect(processes).toHaveLength(4);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(processes).toHaveLength(5);
  expect(child.unavailable()).toMatch(/keeps ending/);
  newest().dies();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(processes).toHaveLength(5);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(processes).toHaveLength(6);
  ready();
  expect(child.unavailable()).toBeNull();
});

test("a closed child does not come back", async () => {
  const { child, processes, newest } = await started();
  for (let deaths = 0; deaths < 4; deaths++) newest().dies();
  await child.close();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(processes).toHaveLength(4);
});
