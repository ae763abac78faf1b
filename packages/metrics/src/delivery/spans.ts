import type { Span } from "@greenroom/protocol";

/** Length of a span, samples. */
export function lengthOf(span: Span): number {
  return Math.max(0, span.endSample - span.startSample);
}

/** Length of all the spans together, samples; what overlaps counts twice. */
export function totalLength(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + lengthOf(span), 0);
}

/** The parts of the spans inside `within`; empty ones are dropped. */
export function clip(spans: readonly Span[], within: Span): Span[] {
  return spans
    .map((span) => ({
      startSample: Math.max(span.startSample, within.startSample),
      endSample: Math.min(span.endSample, within.endSample),
    }))
    .filter((span) => span.endSample > span.startSample);
}

/** The same stretches in order, those that overlap or touch made one. */
export function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.startSample - b.startSample)) {
    const last = merged.at(-1);
    if (last && span.startSample <= last.endSample) {
      merged[merged.length - 1] = {
        startSample: last.startSample,
        endSample: Math.max(last.endSample, span.endSample),
      };
    } else if (lengthOf(span) > 0) {
      merged.push(span);
    }
  }
  return merged;
}

/** What lies in both. Both in order and without overlaps, as {@link merge} gives them. */
export function intersect(left: readonly Span[], right: readonly Span[]): Span[] {
  const both: Span[] = [];
  let from = 0;
  for (const span of left) {
    while ((right[from]?.endSample ?? Infinity) <= span.startSample) from++;
    for (let at = from; (right[at]?.startSample ?? Infinity) < span.endSample; at++) {
      both.push(...clip(right.slice(at, at + 1), span));
    }
  }
  return both;
}

/** What lies in `left` and not in `right`. Both in order and without overlaps. */
export function subtract(left: readonly Span[], right: readonly Span[]): Span[] {
  return intersect(left, gapsBetween(right));
}

function gapsBetween(spans: readonly Span[]): Span[] {
  const starts = [0, ...spans.map((span) => span.endSample)];
  const ends = [...spans.map((span) => span.startSample), Number.MAX_SAFE_INTEGER];
  return starts
    .map((startSample, index) => ({ startSample, endSample: ends[index] ?? startSample }))
    .filter((span) => lengthOf(span) > 0);
}
