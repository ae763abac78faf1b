import { SAMPLE_RATE_HZ, type Span } from "@greenroom/protocol";
import type { SessionEvent } from "../session/journal.ts";

interface Heard {
  startSample: number | null;
  endSample: number | null;
  /** Length of the whole sound, on the session's clock; `null` while it is not known. */
  lengthSamples: number | null;
}

/**
 * When each reply was heard, by its number, as the page reported it. A reply whose end was never
 * reported (the page was gone) lasts as long as its sound.
 */
export function heardSpans(events: readonly SessionEvent[]): ReadonlyMap<number, Span> {
  const replies = new Map<number, Heard>();
  const of = (reply: number): Heard => {
    const known = replies.get(reply) ?? { startSample: null, endSample: null, lengthSamples: null };
    replies.set(reply, known);
    return known;
  };
  for (const event of events) {
    if (event.type === "reply-complete") {
      const seconds = event.totalSamples / event.sampleRateHz;
      of(event.reply).lengthSamples = Math.round(seconds * SAMPLE_RATE_HZ);
    } else if (event.type === "playback") {
      const { reply, state, atSample } = event.report;
      const heard = of(reply);
      if (state === "started") heard.startSample ??= atSample;
      else heard.endSample = atSample;
    }
  }
  const spans = new Map<number, Span>();
  for (const [reply, { startSample, endSample, lengthSamples }] of replies) {
    if (startSample === null) continue;
    const end = endSample ?? startSample + (lengthSamples ?? 0);
    spans.set(reply, { startSample, endSample: Math.max(startSample, end) });
  }
  return spans;
}
