import type { AnswerReading } from "@greenroom/metrics";
import type { Word } from "@greenroom/protocol";
import { asCalled, stressCards, type StressCard } from "./cards.ts";

/** Something that was chosen, in words that can be said back. */
export interface Choice {
  readonly card: StressCard;
  /** The card with the choice in it. */
  readonly text: string;
  /** The clause in which it was chosen. */
  readonly words: readonly Word[];
}

/** Below this probability a word is not said back. */
const RELIABLE_CONFIDENCE = 0.5;

/** Before the component: it is turned down, or somebody else's. */
const TURNED_DOWN =
  /\b(?:not|no|without|never|avoid\w*|against|instead of|rather than|nor|neither|skip|drop|dropped|remove|turned? (?:it )?down|ruled? out|reject\w*|g[ai]ve up|left out|leave out|replace|unlike|than|overkill|beyond)\b(?! (?:only|just|merely))/;
/** Behind it. */
const RULED_OUT =
  /^ (?:(?:is|are|was|would be|feels|seems|looks) )?(?:(?:just|simply|probably|far|way|clearly|an?) ){0,2}(?:overkill|too (?:much|heavy|complex|big|slow|expensive)|not (?:needed|necessary|worth|for|an option|what)|unnecessary|out of|wrong|bad idea)\b/;
/** It is thought of, and no more. */
const TENTATIVE =
  /\b(?:could|might|maybe|perhaps|possibly|options?|either|consider\w*|thought about|alternatives?|one way|some day|someday|later on|eventually|for example|people use|usually|whether|or)\b/;

/** Up to so many tokens before a clause only colour it. */
const SHORT_CLAUSE = 4;

/** What was chosen in these answers, the latest first; what was turned down afterwards is left out. */
export function choicesIn(readings: readonly AnswerReading[]): Choice[] {
  const latest = readings.toReversed();
  return stressCards
    .flatMap((card) => {
      const mentions = latest.flatMap((reading, back) =>
        mentionsOf(card, reading).map((mention) => ({ ...mention, back })),
      );
      const [last] = mentions;
      // What was chosen is quoted where it was chosen, not where it was spoken of again.
      const chosen = mentions.findLast(({ choice }) => choice !== null);
      if (!last || !chosen?.choice || last.turnedDown) return [];
      return [{ choice: chosen.choice, back: chosen.back, at: chosen.at }];
    })
    .toSorted((a, b) => a.back - b.back || b.at - a.at)
    .map(({ choice }) => choice);
}

interface Mention {
  readonly at: number;
  readonly turnedDown: boolean;
  /** `null` where it was named, and not chosen. */
  readonly choice: Choice | null;
}

/** What was found before: every answer is gone through once. */
const foundBefore = new WeakMap<AnswerReading, Map<string, readonly Mention[]>>();

/** Where one answer names what the card is about, the last first. */
function mentionsOf(card: StressCard, reading: AnswerReading): readonly Mention[] {
  const cards = foundBefore.get(reading) ?? new Map<string, readonly Mention[]>();
  foundBefore.set(reading, cards);
  const before = cards.get(card.id);
  if (before) return before;
  const now = lookFor(card, reading);
  cards.set(card.id, now);
  return now;
}

function lookFor(card: StressCard, { parsed }: AnswerReading): Mention[] {
  const { tokens, clauses, words } = parsed;
  return clauses
    .flatMap((clause, order): Mention[] => {
      const inside = tokens.slice(clause.from, clause.to);
      const plain = inside.map(({ text }) => text).join(" ");
      const found = card.chose.exec(plain);
      const part = found?.groups?.["part"];
      if (!found || !part) return [];
      const before = plain.slice(0, found.index);
      const after = plain.slice(found.index + found[0].length);
      const turnedDown = TURNED_DOWN.test(before) || RULED_OUT.test(after);
      const previous = clauses[order - 1];
      const behindIf =
        previous?.sentence === clause.sentence &&
        previous.stance === "conditional" &&
        clause.stance !== "fact";
      const said = clause.stance === "fact" || clause.stance === "hypothetical";
      const first = before === "" ? 0 : before.trim().split(" ").length;
      const named = inside.slice(first, first + found[0].split(" ").length);
      const sure = named.every(({ word }) => (words[word]?.confidence ?? 0) >= RELIABLE_CONFIDENCE);
      // "Maybe one day we need a cache": the maybe may stand in a few words of its own.
      const opener =
        previous?.sentence === clause.sentence && previous.to - previous.from <= SHORT_CLAUSE
          ? tokens.slice(previous.from, previous.to).map((token) => token.text)
          : [];
      const tentative = TENTATIVE.test([...opener, before].join(" "));
      const chosen = said && sure && !behindIf && !turnedDown && !tentative;
      const text = card.text.replaceAll("{part}", asCalled(part));
      const from = inside[0]?.word ?? 0;
      const to = (inside.at(-1)?.word ?? from) + 1;
      const choice = chosen ? { card, text, words: words.slice(from, to) } : null;
      return [{ at: clause.from, turnedDown, choice }];
    })
    .toReversed();
}
