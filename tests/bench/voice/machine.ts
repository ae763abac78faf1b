import { cpus, loadavg } from "node:os";

/** What the figures were measured on, and how busy it was meanwhile. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly node: string;
  readonly browser: string;
  /** Processes that wanted a core in the last minute: before, and at the end. */
  readonly load: readonly [number, number];
  /** Share of all cores that was in use during the run, the product and the browser included: 0…1. */
  readonly busyShare: number;
}

/** Starts watching; the function returned says what was seen. */
export function watchMachine(browser: string): () => Machine {
  const before = times();
  const loadBefore = loadavg()[0] ?? 0;
  return () => {
    const after = times();
    const total = after.total - before.total;
    return {
      cores: cpus().length,
      processor: cpus()[0]?.model.trim() ?? "unknown",
      node: process.version,
      browser,
      load: [loadBefore, loadavg()[0] ?? 0],
      busyShare: total === 0 ? 0 : 1 - (after.idle - before.idle) / total,
    };
  };
}

function times() {
  let [idle, total] = [0, 0];
  for (const { times } of cpus()) {
    idle += times.idle;
    total += times.idle + times.user + times.nice + times.sys + times.irq;
  }
  return { idle, total };
}
