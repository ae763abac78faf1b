import type { ScriptEntry } from "@greenroom/protocol";

/** The entries from one question to before the next one: `from` belongs to it, `to` does not. */
export interface Exchange {
  readonly from: number;
  readonly to: number;
}

/**
 * The exchange that is heard at this moment; the first before anything is heard. Where the interviewer
 * says several things in a row, they are one.
 */
export function exchangeAt(script: readonly ScriptEntry[], sample: number): Exchange {
  let from = 0;
  for (const [at, entry] of script.entries()) {
    const begins = entry.who === "interviewer" && script[at - 1]?.who !== "interviewer";
    if (begins && (startOf(entry) ?? Number.POSITIVE_INFINITY) <= sample) from = at;
  }
  const next = script.findIndex(
    ({ who }, at) => at > from && who === "interviewer" && script[at - 1]?.who === "candidate",
  );
  return { from, to: next < 0 ? script.length : next };
}

function startOf(entry: ScriptEntry): number | undefined {
  return entry.who === "interviewer" ? entry.line.heard?.startSample : entry.turn.span.startSample;
}
