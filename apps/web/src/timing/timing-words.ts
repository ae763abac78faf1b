import type { Latency, LatencyPart, LatencyTrace } from "@greenroom/protocol";

/** What each part of a wait is, to somebody who waited. */
export function partWords({ name }: LatencyPart, { endedBy }: LatencyTrace): string {
  switch (name) {
    case "ending":
      return endingWords(endedBy);
    case "words":
      return "Understanding your words";
    case "thinking":
      return "Deciding what to say";
    case "voice":
      return "Making the first sound";
    case "release":
      return "Taking over";
    case "playout":
      return "On the way to your ear";
  }
}

function endingWords(endedBy: LatencyTrace["endedBy"]): string {
  switch (endedBy) {
    case "done":
      return "Until you were done";
    case "silence":
      return "Patience with your silence";
    case "time":
      return "Time you asked for";
    case "break-in":
      return "A breath of yours, for the interviewer to break in";
    default:
      return "Until the turn ended";
  }
}

/** How long a part took; where it took nothing, or is not known, in words. */
export function partTime({ name, ms }: LatencyPart): string {
  if (ms === null) return "not measured";
  if (ms > 0) return duration(ms);
  return name === "ending" || name === "release" ? "at once" : "ready before";
}

/** The whole of it, in a sentence. */
export function latencySentence({ totalMs, afterEndMs }: Latency, trace: LatencyTrace): string {
  if (totalMs === null) return "No reply to this was heard, so there was no wait to measure.";
  const total = duration(totalMs);
  if (trace.lastSpeechSample === null) {
    return `Nothing was said; the reply was heard ${total} after the turn ended.`;
  }
  const first = `Heard ${total} after your last word`;
  if (afterEndMs === null) return `${first}.`;
  return trace.endedBy === "done"
    ? `${first}, ${duration(afterEndMs)} after you said you were done.`
    : `${first}, ${duration(afterEndMs)} after your turn was over.`;
}

/** What one usually waited, over all replies that were heard. */
export function typicalWait(latencies: readonly Latency[]): string {
  const total = median(latencies.map(({ totalMs }) => totalMs));
  const after = median(latencies.map(({ afterEndMs }) => afterEndMs));
  if (total === null) return "No wait could be measured.";
  const waits = latencies.flatMap(({ totalMs }) => (totalMs === null ? [] : [totalMs]));
  const counted = "Counted from your last word to the first sound that your device played.";
  // Two have no middle one.
  if (waits.length === 2)
    return `Your two waits were ${waits.map(duration).join(" and ")}. ${counted}`;
  const wait =
    waits.length === 1 ? "You waited" : `The middle one of your ${waits.length} waits was`;
  const own = after === null ? "" : `, ${duration(after)} of it after your turn was over`;
  return `${wait} ${duration(total)}${own}. ${counted}`;
}

function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  return known[Math.floor((known.length - 1) / 2)] ?? null;
}

/** 85 → "85 ms", 2070 → "2.07 s". */
export function duration(ms: number): string {
  return ms < 1_000 ? `${ms} ms` : `${(ms / 1_000).toFixed(2)} s`;
}
