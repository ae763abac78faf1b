import { setTimeout as delay } from "node:timers/promises";
import type { Hearing } from "./hearing.ts";

/**
 * How long an end waits for the last words, ms. A service that stalls on the longest stretch (15 s) is
 * given up after 8.5 s, and what it did not hear is then heard here.
 */
const LAST_WORDS_MS = 12_000;

/** Resolves when all words said so far are there, or have been waited for long enough. */
export async function lastWords(hearing: Pick<Hearing, "settle">): Promise<void> {
  const enough = new AbortController();
  const late = delay(LAST_WORDS_MS, undefined, { signal: enough.signal }).catch(() => {});
  await Promise.race([hearing.settle(), late]);
  enough.abort();
}
