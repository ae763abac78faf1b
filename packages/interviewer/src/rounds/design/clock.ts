import { inWords } from "../../scripted/numbers-in-words.ts";
import { stageOf, type Stage } from "./stages.ts";

/** The last part of the interview belongs to what was left out, and to a last word. */
const WRAP_SHARE = 0.1;
const SHORTEST_WRAP_S = 60;
const LONGEST_WRAP_S = 240;
/** A stage that can have less than this share of the interview is not worth opening. */
const LEAST_SHARE = 0.06;

/** How long before its end the interview turns to what was left out, s. */
export function wrapS(lengthS: number): number {
  return Math.min(LONGEST_WRAP_S, Math.max(SHORTEST_WRAP_S, lengthS * WRAP_SHARE));
}

/** How long a stage may take that was opened at `openedS`, with `later` still to come, s. */
export function allottedS(
  stage: Stage,
  later: readonly Stage[],
  openedS: number,
  lengthS: number,
): number {
  const shares = later.reduce((sum, { share }) => sum + share, stage.share);
  return (Math.max(0, lengthS - wrapS(lengthS) - openedS) * stage.share) / shares;
}

/** The stages for which there is still time, in order: the lightest are given up first. */
export function inTime(left: readonly Stage[], leftS: number, lengthS: number): readonly Stage[] {
  const most = Math.max(0, Math.floor((leftS - wrapS(lengthS)) / (lengthS * LEAST_SHARE)));
  if (left.length <= most) return left;
  const kept = new Set(left.toSorted((a, b) => b.weight - a.weight).slice(0, most));
  return left.filter((stage) => kept.has(stage));
}

/** More than this is not said, min. */
const LONGEST_SPOKEN_MIN = 95;

/** "about twelve minutes", as one says it: beyond twenty in steps of five. */
export function minutesSpoken(s: number): string {
  const exact = Math.max(1, Math.round(s / 60));
  const minutes = exact > 19 ? Math.round(exact / 5) * 5 : exact;
  if (minutes === 1) return "a minute";
  return `${inWords(Math.min(minutes, LONGEST_SPOKEN_MIN))} minutes`;
}

/** What a stage has of an interview of this length, s. */
export function budgetS(id: Stage["id"], lengthS: number): number {
  return Math.round(stageOf(id).share * lengthS);
}
