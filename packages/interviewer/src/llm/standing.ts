import type { LlmDeadlines } from "./deadlines.ts";
import type { LlmFailure } from "./failure.ts";

/** After a refusal that only a person can mend (key, model, address), so long nothing is asked, ms. */
const REST_MS = 60_000;
/** After a late answer the next one may take this share of the time: nobody waits ten seconds twice. */
const IMPATIENT_SHARE = 0.3;

/** How an endpoint has behaved lately, over all sessions: what failed just now is not waited for again. */
export interface Standing {
  /** Whether it is worth asking. */
  readonly asks: boolean;
  readonly deadlines: LlmDeadlines;
  inTime(): void;
  failed(failure: LlmFailure): void;
}

export function createStanding(usual: LlmDeadlines, nowMs: () => number = Date.now): Standing {
  let restsUntilMs = -Infinity;
  let late = false;
  return {
    get asks() {
      return nowMs() >= restsUntilMs;
    },
    get deadlines() {
      if (!late) return usual;
      return {
        ...usual,
        firstTokenMs: usual.firstTokenMs * IMPATIENT_SHARE,
        firstSentenceMs: usual.firstSentenceMs * IMPATIENT_SHARE,
      };
    },
    inTime: () => {
      late = false;
    },
    failed: ({ reason, status }) => {
      if (reason === "late-first-token" || reason === "late-sentence") late = true;
      if (status === 401 || status === 403 || status === 404) restsUntilMs = nowMs() + REST_MS;
    },
  };
}
