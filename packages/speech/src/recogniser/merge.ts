import type { TranscribedWord } from "../engines.ts";
import { isFiller } from "./fillers.ts";
import { plainWord } from "./guards.ts";
import { overlapS, type Span } from "./sound.ts";

/** What one way of listening made of a stretch. */
export interface View {
  readonly words: readonly TranscribedWord[];
  /** Where it was heard without a flaw; elsewhere it says nothing, neither yes nor no. */
  readonly covers: readonly Span[];
}

/** The same word is not heard at two times that lie further apart, seconds. */
const FURTHEST_S = 0.6;
/** What a view's silence counts beside a word of another one that it is sure of. */
const SILENCE_WEIGHT = 0.8;
/** Errors of an alignment: two words are not the same; one of them is not there. */
const DIFFERENT = 1.9;
const MISSING = 1;
/** A filler that so much of a word overlaps is that word, heard wrongly. */
const MOST_OVERLAP = 0.5;
/** Two fillers of two views that are nearer to each other, with no word between, are one, seconds. */
const SAME_FILLER_S = 0.6;

/**
 * Makes one text of several views of a stretch: words that are the same at the same time are one
 * (as in ROVER: Fiscus 1997), and of what remains at a time the likeliest is taken, each view
 * counting with its confidence. Fillers are apart: a view that leaves them out says nothing about
 * them, so each stays that lies where no other word is. In order of time, none overlapping.
 */
export function merge(views: readonly View[]): TranscribedWord[] {
  let slots: Slot[] = [];
  const before: View[] = [];
  for (const view of views) {
    const words = view.words.filter(({ text }) => !isFiller(text));
    slots = aligned(slots, words, view, before);
    before.push(view);
  }
  const words = slots.flatMap((slot) => winner(slot, views));
  const fillers = views.flatMap((view) =>
    view.words.filter(({ text }) => isFiller(text)).map((word) => ({ word, view })),
  );
  return inOrder([...words, ...freeFillers(fillers, words)]);
}

/** What the views have at one place: words, the same or others. */
interface Slot {
  readonly votes: readonly Vote[];
}

interface Vote {
  readonly word: TranscribedWord;
  readonly view: View;
}

function aligned(
  slots: readonly Slot[],
  words: readonly TranscribedWord[],
  view: View,
  before: readonly View[],
): Slot[] {
  const width = words.length + 1;
  const costs = new Float64Array((slots.length + 1) * width);
  const cost = (slot: number, word: number) => costs[slot * width + word] ?? Infinity;
  const stepCosts = (slot: number, word: number) => {
    const here = slots[slot - 1];
    const said = words[word - 1];
    return {
      both: here && said ? cost(slot - 1, word - 1) + difference(here, said) : Infinity,
      onlySlot: here ? cost(slot - 1, word) + leavingOut(here, before) : Infinity,
      onlyWord: said ? cost(slot, word - 1) + MISSING : Infinity,
    };
  };
  for (let slot = 0; slot <= slots.length; slot++) {
    for (let word = 0; word < width; word++) {
      if (slot + word === 0) continue;
      const { both, onlySlot, onlyWord } = stepCosts(slot, word);
      costs[slot * width + word] = Math.min(both, onlySlot, onlyWord);
    }
  }
  const backwards: Slot[] = [];
  let slot = slots.length;
  let word = words.length;
  while (slot + word > 0) {
    const here = slots[slot - 1];
    const said = words[word - 1];
    const { both, onlySlot, onlyWord } = stepCosts(slot, word);
    if (here && said && both <= Math.min(onlySlot, onlyWord)) {
      backwards.push({ votes: [...here.votes, { word: said, view }] });
      slot--;
      word--;
    } else if (here && onlySlot <= onlyWord) {
      backwards.push(here);
      slot--;
    } else if (said) {
      backwards.push({ votes: [{ word: said, view }] });
      word--;
    }
  }
  return backwards.reverse();
}

function difference(slot: Slot, word: TranscribedWord): number {
  const { startS } = slot.votes[0]?.word ?? word;
  if (Math.abs(startS - word.startS) > FURTHEST_S) return Infinity;
  const same = slot.votes.some((vote) => plainWord(vote.word.text) === plainWord(word.text));
  return same ? 0 : DIFFERENT;
}

/** A slot that another view left out already is left out more lightly. */
function leavingOut(slot: Slot, before: readonly View[]): number {
  return slot.votes.length < before.length ? MISSING / 2 : MISSING;
}

function winner({ votes }: Slot, views: readonly View[]): TranscribedWord[] {
  const first = votes[0];
  if (!first) return [];
  const middleS = (first.word.startS + first.word.endS) / 2;
  const silent = views.filter(
    (view) => !votes.some((vote) => vote.view === view) && heardAt(view, middleS),
  );
  const against = silent.length * SILENCE_WEIGHT;
  const scores = new Map<string, { score: number; best: TranscribedWord }>();
  for (const { word } of votes) {
    const key = plainWord(word.text);
    const known = scores.get(key) ?? { score: 0, best: word };
    scores.set(key, {
      score: known.score + word.confidence,
      best: word.confidence > known.best.confidence ? word : known.best,
    });
  }
  // That something was said, and then what: two views that hear other words agree on the first.
  const said = votes.reduce((sum, { word }) => sum + word.confidence, 0);
  const [best] = [...scores.values()].sort((a, b) => b.score - a.score);
  return best && said >= against ? [best.best] : [];
}

function freeFillers(
  fillers: readonly Vote[],
  words: readonly TranscribedWord[],
): TranscribedWord[] {
  const free: Vote[] = [];
  for (const filler of fillers.toSorted((a, b) => b.word.confidence - a.word.confidence)) {
    const lengthS = Math.max(0.001, filler.word.endS - filler.word.startS);
    const coveredS = words.reduce((most, word) => Math.max(most, overlapS(filler.word, word)), 0);
    const known = free.some((other) => isSameFiller(filler, other, words));
    if (coveredS <= MOST_OVERLAP * lengthS && !known) free.push(filler);
  }
  return free.map(({ word }) => word);
}

/** A view places a filler only roughly; one view that gives two means two. */
function isSameFiller(one: Vote, other: Vote, words: readonly TranscribedWord[]): boolean {
  const sharedS = overlapS(one.word, other.word);
  if (sharedS > 0) return true;
  if (one.view === other.view || sharedS <= -SAME_FILLER_S) return false;
  const between = {
    startS: Math.min(one.word.endS, other.word.endS),
    endS: Math.max(one.word.startS, other.word.startS),
  };
  return !words.some(({ startS, endS }) => {
    const middleS = (startS + endS) / 2;
    return between.startS <= middleS && middleS <= between.endS;
  });
}

/** Sorted, and each ending where the next begins at the latest. */
function inOrder(words: readonly TranscribedWord[]): TranscribedWord[] {
  const sorted = words.toSorted((a, b) => a.startS - b.startS || a.endS - b.endS);
  return sorted.map((word, index) => {
    const nextS = sorted[index + 1]?.startS ?? Infinity;
    return word.endS > nextS ? { ...word, endS: nextS } : word;
  });
}

function heardAt({ covers }: View, atS: number): boolean {
  return covers.some(({ startS, endS }) => startS <= atS && atS <= endS);
}
