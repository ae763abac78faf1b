import type { RetryDeadlines } from "./deadlines.ts";
import type { RemoteFailure } from "./failure.ts";

/** How long to wait before trying again, ms; `null` where it would not help, or not soon enough. */
export function retryPauseMs(
  failure: RemoteFailure,
  tries: number,
  tookMs: number,
  deadlines: RetryDeadlines,
): number | null {
  const { reason, status, reach: reaches, retryAfterMs } = failure;
  const { retryPausesMs, longestRetryAfterMs, brokeSoonMs } = deadlines;
  const pauseMs = retryPausesMs[tries] ?? null;
  if (pauseMs === null || reaches !== "a-while") return null;
  // What was late once is late again, and nonsense comes from something that is no such service.
  if (reason === "late" || reason === "malformed") return null;
  // A connection that broke at once is tried once more, an overloaded service twice.
  if (reason === "unreachable") return tries === 0 && tookMs < brokeSoonMs ? pauseMs : null;
  if (retryAfterMs !== null) return retryAfterMs <= longestRetryAfterMs ? retryAfterMs : null;
  // Without the header a 429 usually means that the account is used up.
  return status === 429 ? null : pauseMs;
}
