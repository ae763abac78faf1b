import type { ReviewTurn, Span } from "@greenroom/protocol";

/**
 * Possible filled pauses of an answer (FI2) that the text does not hold, each with the segment that it
 * is shown in. Those that were written, though without certainty, are words there already (FI2.6).
 */
export function possibleBySegment({
  segments,
  figures,
}: Pick<ReviewTurn, "segments" | "figures">): readonly (readonly Span[])[] {
  const found = figures.find(({ rule }) => rule === "FI2");
  const written = new Set(segments.flatMap(({ words }) => words.map(placeOf)));
  const moments = (found?.present ? found.moments : []).filter((it) => !written.has(placeOf(it)));
  const middle = ({ startSample, endSample }: Span) => (startSample + endSample) / 2;
  return segments.map((_, index) => {
    // What lies between two segments stands at the end of the first of them.
    const from = index === 0 ? -Infinity : (segments[index]?.startSample ?? 0);
    const until = segments[index + 1]?.startSample ?? Infinity;
    return moments.filter((moment) => middle(moment) >= from && middle(moment) < until);
  });
}

function placeOf({ startSample, endSample }: Span): string {
  return `${startSample} ${endSample}`;
}
