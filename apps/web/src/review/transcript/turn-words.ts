import type { Correction, ReviewTurn, Segment } from "@greenroom/protocol";

/** One stretch of an answer, with what the person changed in it. */
export interface StretchWords {
  readonly segment: Segment;
  /** Index of its first word among the turn's. */
  readonly from: number;
  /** Words that the person took out of it. */
  readonly takenOut: readonly Correction[];
}

/** The stretches of an answer, in order; what was taken out between two stands in the first of them. */
export function stretchesOf(
  { turn, segments }: Pick<ReviewTurn, "turn" | "segments">,
  corrections: readonly Correction[],
): StretchWords[] {
  const gone = corrections.filter(
    (each) => each.turn === turn && each.text === "" && Boolean(each.heardAs),
  );
  let from = 0;
  return segments.map((segment, index) => {
    const first = from;
    from += segment.words.length;
    const begins = index === 0 ? -Infinity : segment.startSample;
    const ends = segments[index + 1]?.startSample ?? Infinity;
    const takenOut = gone.filter(({ startSample }) => startSample >= begins && startSample < ends);
    return { segment, from: first, takenOut };
  });
}

/** The stretch in which a word of the turn stands. */
export function stretchOf(stretches: readonly StretchWords[], word: number): number {
  return stretches.findLastIndex(({ from, segment }) => from <= word && segment.words.length > 0);
}

/** The newest correction that made words what they are now in this stretch of a turn. */
export function correctionOver(
  corrections: readonly Correction[],
  { turn, startSample, endSample }: Pick<Correction, "turn" | "startSample" | "endSample">,
): Correction | null {
  return (
    corrections.findLast(
      (each) =>
        each.turn === turn &&
        each.heardAs !== undefined &&
        each.startSample < endSample &&
        each.endSample > startSample,
    ) ?? null
  );
}
