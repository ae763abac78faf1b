import { setTimeout } from "node:timers/promises";

export interface ReadyReviewsOptions {
  /** Sessions that nobody speaks in, newest first. */
  readonly ids: () => Promise<readonly string[]>;
  /** Its review was made by this code, and kept. */
  readonly isReady: (id: string) => Promise<boolean>;
  readonly makeReady: (id: string) => Promise<void>;
  /** How many interviews are open. */
  readonly liveSessions: () => number;
  readonly onWarning: (id: string, message: string, cause: unknown) => void;
}

/** Older ones are read when they are opened: half an hour takes half a minute of one core. */
const MOST = 10;
/** How often it is looked whether somebody still speaks. */
const LOOK_EVERY_MS = 2_000;

/**
 * Goes through the latest sessions after a start, one after another and never beside an interview, so
 * that their reviews open at once where they were recorded by an older version.
 */
export async function readyReviews(
  options: ReadyReviewsOptions,
  signal: AbortSignal,
): Promise<void> {
  const { ids, isReady, makeReady, liveSessions, onWarning } = options;
  if (signal.aborted) return;
  for (const id of (await ids()).slice(0, MOST)) {
    while (liveSessions() > 0 && !signal.aborted) {
      await setTimeout(LOOK_EVERY_MS, undefined, { signal }).catch(() => {});
    }
    if (signal.aborted) return;
    try {
      if (!(await isReady(id))) await makeReady(id);
    } catch (cause) {
      if (!signal.aborted) onWarning(id, "A review could not be made ready", cause);
    }
  }
}
