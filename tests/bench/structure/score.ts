import type { AnswerKind, Mistake } from "@greenroom/protocol";
import type { Label, LabelledAnswer } from "./corpus.ts";

/** What was found in one answer: by the rules, or by a second listener. */
export interface Found {
  readonly id: string;
  readonly kind: AnswerKind | null;
  readonly mistakes: readonly Mistake["id"][];
  /** By element; one that is not there was not looked for. */
  readonly verdicts: Readonly<Record<string, Label>>;
}

/** How often which label met which verdict, for one element or for several together. */
export interface Tally {
  /** `counts[label][verdict]` */
  readonly counts: Readonly<Record<Label, Readonly<Record<Label, number>>>>;
  /** Labelled so, but not looked for. */
  readonly notLookedFor: Readonly<Record<Label, number>>;
}

export interface Rates {
  readonly labelled: number;
  /** Of what is called shown, so much was labelled shown, 0 to 1; `null` where nothing is. */
  readonly precision: number | null;
  /** The same, where a thin one is no mistake. */
  readonly precisionWithThin: number | null;
  /** Of what was labelled shown, so much is called shown. */
  readonly recall: number | null;
  /** Of what is called not heard, so much was labelled absent. */
  readonly trulyAbsent: number | null;
  /** The same, where a thin one is no mistake: so much was not labelled shown. */
  readonly absentOrThin: number | null;
  /** Of what was labelled absent, so much is called not heard. */
  readonly absentFound: number | null;
  /** Same verdict of the three. */
  readonly agreement: number | null;
}

/** An element's verdict that differs from its label, to be looked at. */
export interface Difference {
  readonly answer: string;
  readonly element: string;
  readonly label: Label;
  readonly verdict: Label;
}

export interface Score {
  readonly answers: number;
  readonly micro: Rates;
  /** By element, those of one name in several forms together with their form. */
  readonly elements: readonly { readonly element: string; readonly rates: Rates }[];
  readonly kind: { readonly right: number; readonly of: number };
  readonly mistakes: {
    readonly precision: number | null;
    readonly recall: number | null;
    readonly labelled: number;
  };
  readonly differences: readonly Difference[];
}

const LABELS = ["shown", "thin", "absent"] as const;

/** Compares what was found with the labels. Answers without findings are left out. */
export function scoreOf(labelled: readonly LabelledAnswer[], found: readonly Found[]): Score {
  const byId = new Map(found.map((each) => [each.id, each]));
  const pairs = labelled.flatMap((answer) => {
    const one = byId.get(answer.id);
    return one ? [{ answer, one }] : [];
  });
  const tallies = new Map<string, Tally>();
  const differences: Difference[] = [];
  for (const { answer, one } of pairs) {
    for (const { id, verdict: label } of answer.elements) {
      const element = `${answer.question.form} ${id}`;
      const verdict = one.verdicts[id];
      tallies.set(element, noted(tallies.get(element) ?? empty(), label, verdict));
      if (verdict !== undefined && verdict !== label) {
        differences.push({ answer: answer.id, element: id, label, verdict });
      }
    }
  }
  const past = pairs.filter(({ answer }) => answer.kind !== null);
  return {
    answers: pairs.length,
    micro: ratesOf([...tallies.values()].reduce(added, empty())),
    elements: [...tallies].map(([element, tally]) => ({ element, rates: ratesOf(tally) })),
    kind: {
      right: past.filter(({ answer, one }) => answer.kind === one.kind).length,
      of: past.length,
    },
    mistakes: mistakeRates(pairs),
    differences,
  };
}

export function empty(): Tally {
  const none = { shown: 0, thin: 0, absent: 0 };
  return { counts: { shown: none, thin: none, absent: none }, notLookedFor: none };
}

export function noted(tally: Tally, label: Label, verdict: Label | undefined): Tally {
  if (verdict === undefined) {
    const { notLookedFor } = tally;
    return { ...tally, notLookedFor: { ...notLookedFor, [label]: notLookedFor[label] + 1 } };
  }
  const row = tally.counts[label];
  return {
    ...tally,
    counts: { ...tally.counts, [label]: { ...row, [verdict]: row[verdict] + 1 } },
  };
}

function added(a: Tally, b: Tally): Tally {
  const sum = (of: (tally: Tally) => Readonly<Record<Label, number>>) => ({
    shown: of(a).shown + of(b).shown,
    thin: of(a).thin + of(b).thin,
    absent: of(a).absent + of(b).absent,
  });
  return {
    counts: {
      shown: sum(({ counts }) => counts.shown),
      thin: sum(({ counts }) => counts.thin),
      absent: sum(({ counts }) => counts.absent),
    },
    notLookedFor: sum(({ notLookedFor }) => notLookedFor),
  };
}

/** What was not looked for counts as not found. */
export function ratesOf({ counts, notLookedFor }: Tally): Rates {
  const { shown, thin, absent } = counts;
  const called = (verdict: Label) => shown[verdict] + thin[verdict] + absent[verdict];
  const total = (label: Label) =>
    LABELS.reduce((sum, verdict) => sum + counts[label][verdict], notLookedFor[label]);
  const labelled = LABELS.reduce((sum, label) => sum + total(label), 0);
  return {
    labelled,
    precision: share(shown.shown, called("shown")),
    precisionWithThin: share(shown.shown + thin.shown, called("shown")),
    recall: share(shown.shown, total("shown")),
    trulyAbsent: share(absent.absent, called("absent")),
    absentOrThin: share(absent.absent + thin.absent, called("absent")),
    absentFound: share(absent.absent, total("absent")),
    agreement: share(shown.shown + thin.thin + absent.absent, labelled),
  };
}

function mistakeRates(pairs: readonly { answer: LabelledAnswer; one: Found }[]): Score["mistakes"] {
  const labelled = pairs.flatMap(({ answer }) => answer.mistakes).length;
  const called = pairs.flatMap(({ one }) => one.mistakes).length;
  const right = pairs.flatMap(({ answer, one }) =>
    answer.mistakes.filter((id) => one.mistakes.includes(id)),
  ).length;
  return { precision: share(right, called), recall: share(right, labelled), labelled };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
