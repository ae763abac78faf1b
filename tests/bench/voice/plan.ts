import type { Ending, Patience } from "@greenroom/protocol";
import { patienceMs } from "@greenroom/protocol";
import { goingOn, phrases, type Phrase } from "./phrases.ts";

/** One answer that is to be measured; `pressAfterS`: against the end of the speech. */
export interface Planned {
  readonly profile: Patience;
  readonly phrase: Phrase;
  readonly pressAfterS: number | null;
}

/** Kinds of natural ends, as often as they stand here: what people choose most, most. */
const naturalKinds: readonly (readonly [Patience, keyof typeof phrases & Ending])[] = [
  ["patient", "complete"],
  ["patient", "unclear"],
  ["patient", "complete"],
  ["patient", "unfinished"],
  ["quick", "complete"],
  ["patient", "complete"],
  ["quick", "unclear"],
  ["patient", "unclear"],
  ["quick", "complete"],
  ["quick", "unfinished"],
  ["patient", "complete"],
  ["very-patient", "complete"],
];

/**
 * Answers to press and to wait after: half of them pressed after the speech (0.5 to 1.5 s), a sixth
 * while it still goes on, the rest ended by silence.
 */
export function planTurns(count: number): {
  done: Planned[];
  speaking: Planned[];
  natural: Planned[];
} {
  const speaking = Math.max(1, Math.round(count / 6));
  const natural = Math.max(1, Math.round(count / 3));
  const done = Math.max(1, count - speaking - natural);
  const endings = [phrases.complete, phrases.complete, phrases.unclear, phrases.complete] as const;
  return {
    done: times(done, (at) => ({
      profile: "patient",
      phrase: turnOf(turnOf(endings, at), at),
      // Golden steps: evenly spread, in no order.
      pressAfterS: 0.5 + ((at * 0.618_034) % 1),
    })),
    speaking: times(speaking, (at) => ({
      profile: "patient",
      phrase: turnOf(phrases.complete, at),
      pressAfterS: -(0.25 + 0.9 * ((at * 0.618_034) % 1)),
    })),
    natural: times(natural, (at) => {
      const [profile, ending] = turnOf(naturalKinds, at);
      return { profile, phrase: turnOf(phrases[ending], Math.floor(at / 2)), pressAfterS: null };
    }).toSorted((a, b) => a.profile.localeCompare(b.profile)),
  };
}

/** One pause within an answer. */
export interface PlannedPause {
  readonly profile: Patience;
  readonly place: Phrase;
  readonly pauseS: number;
  readonly on: Phrase;
  /** Silence so long ends a turn in such a place: what comes then is no cut-off, but the profile. */
  readonly allowed: boolean;
}

const pausesS = [1, 2, 4, 8] as const;
/** Longest pauses that a patient interviewer is to let pass. */
const promisedS: readonly (readonly [keyof typeof phrases, number])[] = [
  ["complete", 1.8],
  ["unclear", 2.5],
  ["unfinished", 4.5],
];

/** Every place and pause for the patient profile, those of its promise; a sample for the others. */
export function planPauses(long: boolean): PlannedPause[] {
  const places = ["complete", "unclear", "unfinished", "asked"] as const;
  let number = 0;
  const planned = (
    profile: Patience,
    place: keyof typeof phrases,
    pauseS: number,
  ): PlannedPause => {
    number += 1;
    const phrase = turnOf(phrases[place], number);
    const allowed = pauseS * 1000 >= patienceMs[profile][phrase.ending];
    return { profile, place: phrase, pauseS, on: turnOf(goingOn, number), allowed };
  };
  return [
    ...places.flatMap((place) => pausesS.map((pauseS) => planned("patient", place, pauseS))),
    ...promisedS.map(([place, pauseS]) => planned("patient", place, pauseS)),
    ...(long ? [planned("patient", "asked", 19)] : []),
    planned("quick", "complete", 1),
    planned("quick", "unclear", 1),
    planned("quick", "unfinished", 2),
    planned("quick", "asked", 4),
    planned("very-patient", "complete", 2),
    planned("very-patient", "unclear", 2),
    planned("very-patient", "unfinished", 4),
  ];
}

function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

function turnOf<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length];
  if (found === undefined) throw new Error("A list to go round in is empty.");
  return found;
}
