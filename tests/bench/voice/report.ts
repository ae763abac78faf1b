import { promisedMs, type Answered } from "./answered.ts";
import type { Intruded, IntrusionKind } from "./spoken-into.ts";
import type { Measured } from "./run.ts";
import { shares, type Share } from "./split.ts";
import { spreadOf, type Spread } from "./spread.ts";

/** What a figure is to be at most: its median and its 95th percentile, or every one. */
export interface Aim {
  readonly medianMs?: number;
  readonly p95Ms?: number;
  readonly maxMs?: number;
}

export interface Row {
  readonly name: string;
  readonly aim: Aim | null;
  readonly spread: Spread | null;
  /** `null`: there is no aim, or nothing was measured. */
  readonly met: boolean | null;
}

export interface Count {
  readonly name: string;
  readonly count: number;
  readonly of: number;
  /** It is to be 0. */
  readonly met: boolean;
}

export interface Report {
  readonly latencies: readonly Row[];
  readonly counts: readonly Count[];
  /** Median and 95th percentile of what each part adds, ms, for each way to end a turn. */
  readonly shares: readonly SharesOf[];
}

export interface SharesOf {
  readonly name: string;
  readonly count: number;
  readonly parts: Readonly<Record<Share, { readonly medianMs: number; readonly p95Ms: number }>>;
}

/** The figures and the aims beside them. */
export function report(measured: Measured): Report {
  const { done, speaking, natural, pauses, intruded, echoed } = measured;
  const heard = (list: readonly Answered[]) => list.map(({ heardAfterMs }) => heardAfterMs);
  const words = over(intruded, "words");
  const hardWords = over(intruded, "hard words");
  const alarms = over(intruded, "false alarm");
  const every = [...words, ...hardWords, ...alarms];
  return {
    latencies: [
      row("done → heard, ≥ 0.5 s after the speech", heard(done), { medianMs: 200, p95Ms: 350 }),
      row("done → heard, while speaking", heard(speaking), { medianMs: 450, p95Ms: 700 }),
      row("last speech → heard, beyond patience", natural.map(excess), {
        medianMs: 80,
        p95Ms: 200,
      }),
      ...naturalRows(natural),
      row("interrupted → ducked", numbers(words, "duckedAfterMs"), { maxMs: 300 }),
      row("interrupted → silent", numbers(words, "silentAfterMs"), { maxMs: 1_100 }),
      row("hard word → silent", numbers(hardWords, "silentAfterMs"), { maxMs: 800 }),
      row("decision → silent", numbers([...words, ...hardWords], "decidedToSilentMs"), {
        maxMs: 120,
      }),
    ],
    counts: [
      count(
        "replies heard before the answer was over",
        [...done, ...speaking, ...natural],
        (one) => one.cutOff,
      ),
      count(
        "answers cut off in pauses that are allowed for",
        pauses.filter(({ allowed }) => !allowed),
        cutOff,
      ),
      count(
        "… the turn was over, but nothing was heard",
        pauses.filter(({ allowed }) => !allowed),
        ({ heardAfterMs, endedAfterMs }) => heardAfterMs === null && endedAfterMs !== null,
      ),
      count("replies heard that were taken back", pauses, ({ strayHeard }) => strayHeard),
      count(
        "interruptions that did not stop the reply",
        [...words, ...hardWords],
        ({ stopped, overByItself }) => !stopped && !overByItself,
      ),
      count("false alarms that stopped the reply", alarms, ({ stopped }) => stopped),
      count("false alarms with sound lost or heard twice", alarms, ({ gaps }) =>
        gaps.some(({ lostMs }) => Math.abs(lostMs) > 12),
      ),
      count(
        "replies heard after they were discarded",
        every,
        ({ staleSamples }) => staleSamples > 0,
      ),
      count("echoes that interrupted", echoed, ({ interruptions }) => interruptions > 0),
      count("echoes that made words", echoed, ({ words }) => words.length > 0),
    ],
    shares: [
      sharesOf("done, ≥ 0.5 s after", done),
      sharesOf("done, while speaking", speaking),
      sharesOf("natural end", natural),
    ].filter((one) => one !== null),
  };
}

function cutOff({ heardAfterMs }: { readonly heardAfterMs: number | null }): boolean {
  return heardAfterMs !== null;
}

/** What a natural end took beyond the profile's own delay, ms. */
export function excess(answered: Answered): number {
  return answered.heardAfterMs - promisedMs(answered);
}

function naturalRows(natural: readonly Answered[]): Row[] {
  const kinds = [...new Set(natural.map(({ profile, labelled }) => `${profile}, ${labelled}`))];
  return kinds.map((kind) =>
    row(
      `  ${kind}`,
      natural.filter(({ profile, labelled }) => `${profile}, ${labelled}` === kind).map(excess),
      null,
    ),
  );
}

function over(intruded: readonly Intruded[], kind: IntrusionKind) {
  return intruded.flatMap((one) => (one.kind === kind && one.found ? [one.found] : []));
}

function numbers<K extends string>(
  list: readonly Readonly<Record<K, number | null>>[],
  key: K,
): number[] {
  return list.flatMap((one) => one[key] ?? []);
}

export function row(name: string, values: readonly number[], aim: Aim | null): Row {
  const spread = spreadOf(values);
  return { name, aim, spread, met: aim && spread ? meets(spread, aim) : null };
}

function meets({ median, p95, max }: Spread, aim: Aim): boolean {
  const within = (value: number, most: number | undefined) => most === undefined || value <= most;
  return (
    within(median.value, aim.medianMs) && within(p95.value, aim.p95Ms) && within(max, aim.maxMs)
  );
}

function count<T>(name: string, list: readonly T[], is: (one: T) => boolean): Count {
  const found = list.filter(is).length;
  return { name, count: found, of: list.length, met: found === 0 };
}

function sharesOf(name: string, answered: readonly Answered[]): SharesOf | null {
  const splits = answered.flatMap(({ split }) => split ?? []);
  if (splits.length === 0) return null;
  const parts = shares.map((share) => {
    const spread = spreadOf(splits.map((split) => split[share]));
    return [share, { medianMs: spread?.median.value ?? 0, p95Ms: spread?.p95.value ?? 0 }] as const;
  });
  return {
    name,
    count: splits.length,
    parts: Object.fromEntries(parts) as unknown as SharesOf["parts"],
  };
}
