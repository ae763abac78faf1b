import { monitorEventLoopDelay } from "node:perf_hooks";

/** The loop is sampled by timers of this period, which is part of what they measure. */
const PERIOD_MS = 5;

export interface EventLoopReport {
  /** How late a timer was at most, and in one of a hundred cases, ms. */
  readonly maxLateMs: number;
  readonly p99LateMs: number;
  /**
   * The most this process itself worked between two timers, ms. Where it is far below the rest, the
   * machine was busy with something else.
   */
  readonly maxBusyMs: number;
}

/** Watches this process's event loop until the function that it returns is called. */
export function watchEventLoop(): () => EventLoopReport {
  const delay = monitorEventLoopDelay({ resolution: PERIOD_MS });
  delay.enable();
  let usage = process.cpuUsage();
  let maxBusyMs = 0;
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(usage);
    usage = process.cpuUsage();
    maxBusyMs = Math.max(maxBusyMs, (user + system) / 1000);
  }, PERIOD_MS);
  return () => {
    delay.disable();
    clearInterval(timer);
    const lateMs = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - PERIOD_MS);
    return { maxLateMs: lateMs(delay.max), p99LateMs: lateMs(delay.percentile(99)), maxBusyMs };
  };
}
