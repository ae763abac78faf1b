import { bootstrap, type Interval } from "../support/resample.ts";
import type { Span } from "../stt/heard.ts";
import { mean, quantile } from "./agreement.ts";

/** From this length on a pause counts, s. */
const LEAST_S = 0.32;
/** None that is longer may be missed, s. */
const NEVER_MISSED_S = 0.4;
/** One of at least this length stands for a pause on the other side, s: at the limit, a few ms decide. */
const STANDS_S = 0.2;

/** The pauses of one recording: those that are there, and those that the product found. */
export interface Paused {
  readonly name: string;
  readonly real: readonly Span[];
  readonly found: readonly Span[];
}

/** Where a pause of a recording is, s. */
export interface Place {
  readonly name: string;
  readonly atS: number;
  readonly lengthS: number;
}

/** How well pauses of at least 320 ms are found. */
export interface Detection {
  readonly group: string;
  readonly recordings: number;
  readonly real: number;
  readonly found: number;
  /** Of those found, the share that is there; of those there, the share that was found. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly f1Interval: Interval | null;
  /** The same where the pause must be 320 ms long on both sides. */
  readonly strictF1: number;
  /** Pauses above 400 ms of which no half lies in one that was found. */
  readonly missed: readonly Place[];
  /** Those found together with another, since the speech between was not: they count as not found. */
  readonly joined: readonly Place[];
  /** Pauses found where there is none. */
  readonly invented: readonly Place[];
  /** Length found less the length that it has, ms: mean with its interval, and the size's median and 90th percentile. */
  readonly lengthBiasMs: number;
  readonly lengthBiasInterval: Interval | null;
  readonly lengthMedianMs: number;
  readonly lengthP90Ms: number;
}

/** A pause there or one found, and what became of it. */
type Event = {
  readonly is: "real" | "found";
  readonly matched: boolean;
  readonly strictly: boolean;
};

/** @returns `null` where there is no pause and none was found. */
export function detectionOf(group: string, recordings: readonly Paused[]): Detection | null {
  const read = recordings.map((paused) => ({ ...paused, pairs: pairsOf(paused) }));
  const events = read.flatMap(eventsOf);
  if (events.length === 0) return null;
  const lengths = read.flatMap(({ real, found, pairs }) =>
    pairs.flatMap(([r, f]) => {
      const [from, to] = [real[r], found[f]];
      return from && to && lengthS(from) >= LEAST_S ? [1000 * (lengthS(to) - lengthS(from))] : [];
    }),
  );
  const sizes = lengths.map(Math.abs);
  return {
    group,
    recordings: recordings.length,
    real: events.filter(({ is }) => is === "real").length,
    found: events.filter(({ is }) => is === "found").length,
    precision: share(events, "found"),
    recall: share(events, "real"),
    f1: f1Of(events),
    f1Interval: events.length > 1 ? bootstrap(events, f1Of) : null,
    strictF1: f1Of(events.map((event) => ({ ...event, matched: event.strictly }))),
    missed: unmatched(read, NEVER_MISSED_S, (span, found) => !liesIn(span, found)),
    joined: unmatched(read, NEVER_MISSED_S, liesIn),
    invented: read.flatMap(({ name, found, pairs }) =>
      found
        .filter((span, at) => lengthS(span) >= LEAST_S && !pairs.some(([, f]) => f === at))
        .map((span) => placeOf(name, span)),
    ),
    lengthBiasMs: mean(lengths),
    lengthBiasInterval: lengths.length > 1 ? bootstrap(lengths, mean) : null,
    lengthMedianMs: quantile(sizes, 0.5),
    lengthP90Ms: quantile(sizes, 0.9),
  };
}

/** Real pauses of more than this length that no found one stands for. */
function unmatched(
  read: readonly (Paused & { readonly pairs: Pairs })[],
  aboveS: number,
  wanted: (span: Span, found: readonly Span[]) => boolean,
): Place[] {
  return read.flatMap(({ name, real, found, pairs }) =>
    real
      .filter((span, at) => lengthS(span) > aboveS && !pairs.some(([r]) => r === at))
      .filter((span) => wanted(span, found))
      .map((span) => placeOf(name, span)),
  );
}

function liesIn(span: Span, found: readonly Span[]): boolean {
  return found.some((one) => overlapS(span, one) > lengthS(span) / 2);
}

function placeOf(name: string, span: Span): Place {
  return { name, atS: span.startS, lengthS: lengthS(span) };
}

function eventsOf({ real, found, pairs }: Paused & { readonly pairs: Pairs }): Event[] {
  const long = (span: Span | undefined) => span !== undefined && lengthS(span) >= LEAST_S;
  const of = (is: Event["is"], own: readonly Span[], partner: (at: number) => Span | undefined) =>
    own.flatMap((span, at): Event[] =>
      long(span) ? [{ is, matched: partner(at) !== undefined, strictly: long(partner(at)) }] : [],
    );
  return [
    ...of("real", real, (at) => found[pairs.find(([r]) => r === at)?.[1] ?? -1]),
    ...of("found", found, (at) => real[pairs.find(([, f]) => f === at)?.[0] ?? -1]),
  ];
}

function share(events: readonly Event[], is: Event["is"]): number {
  const own = events.filter((event) => event.is === is);
  return own.filter(({ matched }) => matched).length / own.length;
}

function f1Of(events: readonly Event[]): number {
  const matched = events.filter((event) => event.matched).length;
  // 2PR / (P + R), where a matched pause is one of each side.
  return matched / events.length;
}

type Pairs = readonly (readonly [real: number, found: number])[];

/** Who stands for whom: those that overlap most first, by more than half of the shorter one. */
function pairsOf({ real, found }: Paused): Pairs {
  const overlaps = real
    .flatMap((a, r) => found.map((b, f) => ({ r, f, overlap: overlapS(a, b), a, b })))
    .filter(({ a, b, overlap }) => {
      const shorter = Math.min(lengthS(a), lengthS(b));
      return shorter >= STANDS_S && overlap > shorter / 2;
    })
    .sort((x, y) => y.overlap - x.overlap);
  const pairs: [number, number][] = [];
  for (const { r, f } of overlaps) {
    if (!pairs.some(([a, b]) => a === r || b === f)) pairs.push([r, f]);
  }
  return pairs;
}

function lengthS({ startS, endS }: Span): number {
  return endS - startS;
}

function overlapS(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.endS, b.endS) - Math.max(a.startS, b.startS));
}
