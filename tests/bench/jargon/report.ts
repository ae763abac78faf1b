import { alignWords } from "../support/align-words.ts";
import { plainWords } from "../support/plain-words.ts";
import { rate, sum, wordErrors } from "../support/word-errors.ts";
import type { HeardThrice } from "./ear.ts";
import { addRecalls, recallOf, type Recall } from "./recall.ts";

export interface Clip {
  /** Who says it. */
  readonly name: string;
  readonly said: string;
  readonly terms: readonly string[];
  readonly heard: HeardThrice;
}

const ways = ["none", "glossary", "own"] as const;

export interface WayRow {
  readonly way: (typeof ways)[number];
  readonly recall: Recall;
  readonly wordErrorRate: number;
  /** Words that were right without terms and are wrong with them. */
  readonly lost: number;
  /** Words that were wrong without terms and are right with them. */
  readonly won: number;
}

export interface PartReport {
  readonly part: string;
  readonly clips: number;
  readonly rows: readonly WayRow[];
  /** Time that the search for terms took on top, as a share of the time for the words. */
  readonly termsShare: number;
  readonly changes: readonly {
    readonly name: string;
    readonly before: string;
    readonly after: string;
  }[];
}

export function reportOf(part: string, clips: readonly Clip[]): PartReport {
  const total = (of: (heard: HeardThrice) => number) =>
    clips.reduce((ms, { heard }) => ms + of(heard), 0);
  return {
    part,
    clips: clips.length,
    rows: ways.map((way) => rowOf(way, clips)),
    termsShare: total(({ termsMs }) => termsMs) / total(({ understandMs }) => understandMs),
    changes: clips
      .filter(({ heard }) => heard.none !== heard.own)
      .map(({ name, heard }) => ({ name, before: heard.none, after: heard.own })),
  };
}

function rowOf(way: (typeof ways)[number], clips: readonly Clip[]): WayRow {
  const errors = clips.map(({ said, heard }) =>
    wordErrors(plainWords(said).words, plainWords(heard[way]).words),
  );
  const moved = clips.map(({ said, heard }) => {
    const [before, after] = [rightWords(said, heard.none), rightWords(said, heard[way])];
    return {
      lost: [...before].filter((word) => !after.has(word)).length,
      won: [...after].filter((word) => !before.has(word)).length,
    };
  });
  return {
    way,
    recall: addRecalls(clips.map(({ terms, heard }) => recallOf(terms, heard[way]))),
    wordErrorRate: rate(sum(errors)),
    lost: moved.reduce((count, { lost }) => count + lost, 0),
    won: moved.reduce((count, { won }) => count + won, 0),
  };
}

/** Which of the words that were said, by their index, stand in what was heard. */
export function rightWords(said: string, heard: string): Set<number> {
  const steps = alignWords(plainWords(said).words, plainWords(heard).words);
  const right = new Set<number>();
  for (const step of steps) {
    if (step.kind !== "equal") continue;
    for (let at = 0; at < step.saidCount; at++) right.add(step.said + at);
  }
  return right;
}
