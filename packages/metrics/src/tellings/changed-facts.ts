import type { Span, Word } from "@greenroom/protocol";
import { saidFacts, type FactKind, type SaidFact } from "./said-facts.ts";

/** One fact as it was said in one telling. */
export interface SaidIn extends Span {
  /** Index of the telling. */
  readonly telling: number;
  /** It with the words around it, as they were heard. */
  readonly quote: string;
}

/** The same thing, told with different values. */
export interface ChangedFact {
  readonly kind: FactKind;
  /** What changed, such as `engineer`, `percent`, `time`, `year` or `role`. */
  readonly about: string;
  /** In the order of the tellings, one each; at least two of them differ. */
  readonly said: readonly SaidIn[];
}

/** Rounding: so much of a number that was said as "about" so much, and of large ones. */
const ROUNDED = 0.15;
const ROUNDED_ANYWAY = 0.05;
/** Words of the quote on either side. */
const AROUND = 4;

interface Placed extends SaidFact {
  readonly telling: number;
}

/**
 * Facts that were told otherwise in another telling of the same story: numbers of the same things,
 * durations, dates, the role one had. Two are taken for the same only where the words near them say so,
 * so that "eight engineers" of the team is not held against "two engineers" who left; what one telling
 * gives with two values is left alone. Which of them is right is not known here.
 *
 * @param tellings in the order of telling
 */
export function changedFacts(tellings: readonly (readonly Word[])[]): ChangedFact[] {
  const placed = tellings.map((words, telling) =>
    saidFacts(words).map((fact): Placed => ({ ...fact, telling })),
  );
  const groups: Placed[][] = [];
  for (const facts of placed) {
    const here = new Set<Placed[]>();
    for (const fact of facts) {
      const group = groupOf(fact, groups, facts, placed);
      if (group && !here.has(group)) {
        group.push(fact);
        here.add(group);
      } else if (!group) {
        const fresh = [fact];
        groups.push(fresh);
        here.add(fresh);
      }
    }
  }
  return groups.flatMap((group) => {
    const first = group[0];
    if (!first || !group.some((fact) => !sameValue(first, fact))) return [];
    const { kind, about } = first;
    return [{ kind, about, said: group.map((fact) => saidIn(tellings[fact.telling] ?? [], fact)) }];
  });
}

/** The group that this fact belongs to: of all that are about the same, the one with most words in common. */
function groupOf(
  fact: Placed,
  groups: readonly Placed[][],
  beside: readonly Placed[],
  placed: readonly (readonly Placed[])[],
): Placed[] | undefined {
  return groups
    .filter((group) => group.every((other) => other.telling !== fact.telling))
    .map((group) => ({ group, likeness: Math.max(...group.map((other) => likeness(fact, other))) }))
    .filter(({ group, likeness }) => {
      const last = group.at(-1);
      if (!last || likeness <= 0) return false;
      if (sameValue(fact, last)) return true;
      // Both values in one telling: two things, not one that changed.
      const others = placed[last.telling] ?? [];
      const twofold =
        beside.some((other) => isAbout(other, fact) && sameValue(other, last)) ||
        others.some((other) => isAbout(other, last) && sameValue(other, fact));
      return !twofold && likeness >= leastLikeness(fact, beside, others);
    })
    .toSorted((a, b) => b.likeness - a.likeness)[0]?.group;
}

const isAbout = (a: SaidFact, b: SaidFact) => a.kind === b.kind && a.about === b.about;

/** How many words near them they share, with a bonus for an equal value; 0 where they are about different things. */
function likeness(a: SaidFact, b: SaidFact): number {
  if (!isAbout(a, b)) return 0;
  const shared = [...a.near].filter((word) => b.near.has(word)).length;
  return shared + (sameValue(a, b) ? 10 : 0) + (isOnlyOne(a) ? 1 : 0);
}

/** There is one of these in a story: one's role. */
const isOnlyOne = ({ kind }: SaidFact) => kind === "role";

/** What is counted names itself; a percentage, a sum or a time needs more words around it to be known again. */
function leastLikeness(
  fact: SaidFact,
  beside: readonly SaidFact[],
  others: readonly SaidFact[],
): number {
  if (isOnlyOne(fact)) return 1;
  const alone = (facts: readonly SaidFact[]) =>
    facts.filter((other) => isAbout(other, fact)).length === 1;
  if (fact.kind === "date" && fact.about !== "year") return 2;
  const named =
    fact.kind === "date" || !["percent", "money", "people", "time"].includes(fact.about);
  return named && alone(beside) && alone(others) ? 1 : 2;
}

function sameValue(a: SaidFact, b: SaidFact): boolean {
  if (typeof a.value === "string" || typeof b.value === "string") {
    const [one, other] = [String(a.value), String(b.value)];
    // "Lead" and "tech lead" are no contradiction.
    return one === other || (a.kind === "role" && (one.endsWith(other) || other.endsWith(one)));
  }
  const larger = Math.max(Math.abs(a.value), Math.abs(b.value));
  const off = Math.abs(a.value - b.value) / (larger || 1);
  return off <= (a.hedged || b.hedged ? ROUNDED : larger >= 20 ? ROUNDED_ANYWAY : 0.001);
}

function saidIn(words: readonly Word[], { telling, from, to }: Placed): SaidIn {
  const [first, last] = [Math.max(0, from - AROUND), Math.min(words.length - 1, to + AROUND)];
  return {
    telling,
    quote: words
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(" "),
    startSample: words[from]?.startSample ?? 0,
    endSample: words[to]?.endSample ?? 0,
  };
}
