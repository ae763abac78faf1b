import type { Word } from "@greenroom/protocol";
import { prune } from "../../../packages/metrics/src/delivery/spoken-words.ts";
import type { Recording } from "../support/recordings.ts";
import type { SaidWord } from "../support/truth.ts";
import { agreementOf, type Agreement, type Compared, type Pair } from "./agreement.ts";
import { materialFrom, type Ears } from "./ears.ts";
import { groupOf } from "./pauses.ts";

const RATE_HZ = 16_000;
/** What is aimed at for read speech, and for free speech. */
const AIM = { read: 0.03, free: 0.06 } as const;

interface Counted {
  readonly name: string;
  readonly words: number;
  readonly lengthS: number;
}

interface BothCounts {
  readonly ours: Counted;
  readonly truth: Counted;
}

/** PA1: words, time and words a minute by the product's own ear, against the count by hand. */
export async function compareRates(
  recordings: readonly Recording[],
  ears: Ears,
): Promise<Agreement[]> {
  const counts: BothCounts[] = [];
  for (const { name, pcm, words, timed } of recordings) {
    const spans = words.flatMap(({ span }) => span ?? []);
    const [first, last] = [spans.at(0), spans.at(-1)];
    if (!timed || !first || !last) continue;
    const material = materialFrom(await ears.heard(pcm));
    counts.push({
      ours: { name, words: material.prunedWords, lengthS: material.answerSamples / RATE_HZ },
      truth: { name, words: prunedCount(words), lengthS: last.endS - first.startS },
    });
  }
  const groups = [...new Set(counts.map(({ ours }) => groupOf(ours.name)))];
  return groups.flatMap((group) =>
    compareCounts(
      group,
      group.startsWith("read") ? AIM.read : AIM.free,
      counts.filter(({ ours }) => groupOf(ours.name) === group),
    ),
  );
}

/** Words, length and rate of a group of recordings. */
export function compareCounts(
  group: string,
  aim: number,
  counts: readonly BothCounts[],
): Agreement[] {
  const compared = (figure: string, unit: string): Compared => ({
    figure: `${figure}, ${group}`,
    reference: "count by hand",
    unit,
    as: "relative",
    aim,
  });
  const figures = [
    { what: compared("words", "words"), of: ({ words }: Counted) => words },
    { what: compared("length", "s"), of: ({ lengthS }: Counted) => lengthS },
    {
      what: compared("speaking rate (PA1)", "words/min"),
      of: ({ words, lengthS }: Counted) => (60 * words) / lengthS,
    },
  ];
  const sum = (all: readonly Counted[]): Counted => ({
    name: "all",
    words: all.reduce((total, { words }) => total + words, 0),
    lengthS: all.reduce((total, { lengthS }) => total + lengthS, 0),
  });
  const [ours, truth] = [
    sum(counts.map((both) => both.ours)),
    sum(counts.map((both) => both.truth)),
  ];
  return figures.flatMap(({ what, of }) => {
    const pairs = counts.map((both): Pair => {
      return { name: both.ours.name, ours: of(both.ours), reference: of(both.truth) };
    });
    return agreementOf(what, pairs, { ours: of(ours), reference: of(truth) }) ?? [];
  });
}

/** N of the truth, by the rule that says what a word is (PR1, PR2). */
function prunedCount(words: readonly SaidWord[]): number {
  const spoken = words.map(({ text }): Word => ({
    text,
    startSample: 0,
    endSample: 0,
    confidence: 1,
    times: "measured",
  }));
  return prune(spoken).length;
}
