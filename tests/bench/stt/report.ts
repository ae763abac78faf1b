import type { SaidWord } from "../support/truth.ts";
import type { Heard, Span } from "./heard.ts";
import {
  countAgainst,
  differenceOf,
  scoreOf,
  type Counts,
  type Difference,
  type Score,
} from "./scores.ts";

/** One recording as everybody heard it. */
export interface HeardByAll {
  readonly name: string;
  readonly soundS: number;
  readonly said: readonly SaidWord[];
  readonly ours: Heard;
  readonly stretches: Stretches;
  /** Acoustic candidates for fillers; `null`: nobody looked for them. */
  readonly possibleFillers: readonly Span[] | null;
  /** The same weights, plainly decoded over the whole clip. */
  readonly plain: Heard;
  /** `null`: not installed. */
  readonly pocketSphinx: Heard | null;
}

/** Stretches of voice that were to be recognised. */
export interface Stretches {
  readonly count: number;
  /** Voice but no words. */
  readonly empty: number;
  /** Shown as not understood, with or without some words. */
  readonly notUnderstood: number;
  /** Voice in them that was not understood, s. */
  readonly missedS: number;
}

export interface Row {
  readonly name: string;
  readonly soundS: number;
  readonly ours: Score;
  readonly stretches: Stretches;
  readonly plain: Score;
  readonly againstPlain: Difference;
  readonly pocketSphinx: Score | null;
  readonly againstPocketSphinx: Difference | null;
}

export interface Quality {
  readonly recordings: readonly (Row & { readonly texts: Texts })[];
  /** Recordings whose names are equal up to the first `-`. */
  readonly groups: readonly Row[];
  readonly total: Row;
}

export interface Texts {
  readonly said: string;
  readonly ours: string;
  readonly plain: string;
  readonly pocketSphinx: string | null;
}

interface Counted {
  readonly group: string;
  readonly heard: HeardByAll;
  readonly ours: Counts;
  readonly plain: Counts;
  readonly pocketSphinx: Counts | null;
}

export function qualityOf(recordings: readonly HeardByAll[]): Quality {
  const counted = recordings.map((heard): Counted => ({
    group: heard.name.split("-")[0] ?? heard.name,
    heard,
    ours: countAgainst(heard.said, heard.ours, heard.possibleFillers),
    plain: countAgainst(heard.said, heard.plain, null),
    pocketSphinx: heard.pocketSphinx && countAgainst(heard.said, heard.pocketSphinx, null),
  }));
  const groups = [...new Set(counted.map(({ group }) => group))];
  return {
    recordings: counted.map((one) => ({
      ...rowOf(one.heard.name, [one]),
      texts: textsOf(one.heard),
    })),
    groups: groups.map((name) =>
      rowOf(
        name,
        counted.filter(({ group }) => group === name),
      ),
    ),
    total: rowOf("all", counted),
  };
}

function rowOf(name: string, counted: readonly Counted[]): Row {
  const ours = counted.map((one) => one.ours);
  const plain = counted.map((one) => one.plain);
  const theirs = counted.flatMap(({ pocketSphinx }) => pocketSphinx ?? []);
  const installed = theirs.length === counted.length;
  const total = (of: (heard: HeardByAll) => number) =>
    counted.reduce((sum, { heard }) => sum + of(heard), 0);
  return {
    name,
    soundS: total(({ soundS }) => soundS),
    ours: scoreOf(ours),
    stretches: {
      count: total(({ stretches }) => stretches.count),
      empty: total(({ stretches }) => stretches.empty),
      notUnderstood: total(({ stretches }) => stretches.notUnderstood),
      missedS: total(({ stretches }) => stretches.missedS),
    },
    plain: scoreOf(plain),
    againstPlain: differenceOf(ours, plain),
    pocketSphinx: installed ? scoreOf(theirs) : null,
    againstPocketSphinx: installed ? differenceOf(ours, theirs) : null,
  };
}

function textsOf({ said, ours, plain, pocketSphinx }: HeardByAll): Texts {
  const text = (words: readonly SaidWord[]) => words.map((word) => word.text).join(" ");
  return {
    said: text(said),
    ours: text(ours.words),
    plain: text(plain.words),
    pocketSphinx: pocketSphinx && text(pocketSphinx.words),
  };
}
