import { SAMPLE_RATE_HZ, type Review, type ReviewTurn } from "@greenroom/protocol";
import { presentOf, reasonOf } from "./figures-of.ts";
import type { Lane, Mark } from "./mark.ts";

type PacePoint = ReviewTurn["pace"][number];

export interface PaceRange {
  readonly from: number;
  readonly to: number;
  /** One's own usual rate, rather than what is usual. */
  readonly own: boolean;
}

/** PA1, words a minute. */
const USUAL: PaceRange = { from: 120, to: 180, own: false };
/** PA2: each point stands for the 15 s before it. */
const WINDOW_SAMPLES = 15 * SAMPLE_RATE_HZ;
/** A point or two beyond the range are chance. */
const LEAST_POINTS = 3;

type Paced = Pick<Review, "figures" | "session" | "turns">;

/**
 * The range a pace is held against. Who says that English is not their first language is compared
 * with their own first answers only; `null` while there are too few of those.
 */
export function paceRange(review: Pick<Review, "figures" | "session">): PaceRange | null {
  if (review.session.options.firstLanguage !== "other") return USUAL;
  const baseline = presentOf(review, "PA1")?.baseline;
  if (!baseline) return null;
  // Half of one's answers lie between low and high: twice as wide is still as usual.
  const { low, high } = baseline;
  const room = (high - low) / 2;
  return { from: low - room, to: high + room, own: true };
}

/** PA2, and where it leaves the range. */
export function paceLane(review: Paced): Lane {
  const range = paceRange(review);
  const marks = range === null ? [] : review.turns.flatMap((turn) => marksOf(turn, range));
  const measured = review.turns.some(({ pace }) => pace.length > 0);
  return {
    id: "pace",
    name: "Pace",
    legend: legendOf(range),
    marks: marks.toSorted((a, b) => at(a) - at(b)),
    empty: range === null ? "" : "Your pace stayed in the range.",
    absent: measured ? null : (reasonOf(review, "PA2") ?? "no answer was long enough"),
  };
}

function legendOf(range: PaceRange | null): string {
  const curve = "Words a minute over the last 15 s.";
  if (range === null) return `${curve} There are too few answers of yours to compare it with.`;
  const band = `${Math.round(range.from)} to ${Math.round(range.to)}`;
  return range.own
    ? `${curve} Shaded is your own usual pace, ${band}; marks are where it leaves that.`
    : `${curve} Shaded is what is easy to follow, ${band}; marks are where it leaves that.`;
}

function marksOf({ turn, span, pace }: ReviewTurn, range: PaceRange): Mark[] {
  return runsOutside(pace, range).map((run) => {
    const fast = (run[0]?.wordsPerMin ?? 0) > range.to;
    const most = run.reduce((a, b) => (fast === b.wordsPerMin > a.wordsPerMin ? b : a));
    const rate = Math.round(most.wordsPerMin);
    return {
      id: `pace ${turn} ${most.sample}`,
      startSample: Math.max(span.startSample, most.sample - WINDOW_SAMPLES),
      endSample: most.sample,
      atSample: most.sample,
      kind: fast ? "fast" : "slow",
      label: String(rate),
      what: `${fast ? "Fast" : "Slow"} stretch, ${rate} words a minute`,
      meaning: fast
        ? "Listeners fall behind here. A pause before the point slows it by itself."
        : "The words come slowly here: searching, or a long pause.",
    };
  });
}

/** Stretches of points in a row that lie on the same side beyond the range. */
function runsOutside(pace: readonly PacePoint[], { from, to }: PaceRange): PacePoint[][] {
  const runs: { side: number; points: PacePoint[] }[] = [];
  for (const point of pace) {
    const side = Math.sign(Number(point.wordsPerMin > to) - Number(point.wordsPerMin < from));
    const open = runs.at(-1);
    if (open?.side === side) open.points.push(point);
    else runs.push({ side, points: [point] });
  }
  return runs
    .filter(({ side, points }) => side !== 0 && points.length >= LEAST_POINTS)
    .map(({ points }) => points);
}

function at(mark: Mark): number {
  return mark.atSample ?? mark.startSample;
}
