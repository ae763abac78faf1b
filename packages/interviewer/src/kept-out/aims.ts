import type { Utterance } from "../interviewer.ts";
import type { Element, Gap } from "./dialogue.ts";

/** What a reply goes after, as far as its move's name or its words tell. */
export type Aim = Gap | "change-constraint" | "none";

/** Behind the slash stands in which way a gap is gone after. */
const whatFor = (move: string) => move.replace(/\/.*$/, "");

const byName: readonly (readonly [RegExp, Aim])[] = [
  [/constraint/, "change-constraint"],
  [/other-view/, "no-other-view"],
  [/stakeholder/, "no-stakeholders"],
  [/headline/, "no-ask"],
  [/example/, "no-example"],
  [/event|story|specific|one-time|generic|instance/, "generic-instead-of-one-event"],
  [/diagnos|cause|fram|requirement|remedy/, "remedy-before-diagnosis"],
  [/trade|give-up|gave-up|price/, "no-trade-off"],
  [/risk|fail|wrong/, "no-risk"],
  [/lesson|learn|hindsight|differently/, "no-lesson"],
  [/number|figure|measure|quantif|cost|load|date/, "no-number"],
  [/result|outcome|effect/, "no-result"],
  [/own|decision|decide|choice|role|part|first-step/, "no-own-decision"],
];

const byWords: readonly (readonly [RegExp, Aim])[] = [
  [
    /\b(one (time|case|occasion|example)|a specific|particular (time|case))\b/i,
    "generic-instead-of-one-event",
  ],
  [/\b(find out|before you|what would tell you|the cause|behind it)\b/i, "remedy-before-diagnosis"],
  [/\b(give up|gave up|cost you|trade|in return|the price)\b/i, "no-trade-off"],
  [/\b(go wrong|gone wrong|went wrong|risk|worried|afraid|fail)\b/i, "no-risk"],
  [/\b(learn|differently|next time|take from|hindsight)\b/i, "no-lesson"],
  [/\b(number|figure|how many|how much|how often|measure)\b/i, "no-number"],
  [/\b(came of it|result|outcome|how did it end|what changed|in the end)\b/i, "no-result"],
  [
    /\b(your (own )?(part|decision|call|role)|you decide|you yourself|did you (do|choose))\b/i,
    "no-own-decision",
  ],
];

/** The aim of a reply: by the name of its move, else by what is asked in it. */
export function aimOf({ kind, move, text }: Utterance): Aim {
  if (kind !== "follow-up") return "none";
  const named = byName.find(([pattern]) => pattern.test(whatFor(move)));
  return (named ?? byWords.find(([pattern]) => pattern.test(text)))?.[1] ?? "none";
}

/** What a changed constraint asks for as well, of the changed case: its move names it behind the slash. */
export function furtherAimsOf({ kind, move }: Utterance): Aim[] {
  const [name = "", further] = move.split("/");
  if (kind !== "follow-up" || !/constraint/.test(name) || further === undefined) return [];
  return further
    .split("+")
    .map((part) => byName.find(([pattern]) => pattern.test(part))?.[1] ?? "none");
}

/** What is asked for by going after a gap. */
export const elementOf: Partial<Record<Aim, Element>> = {
  "generic-instead-of-one-event": "situation",
  "remedy-before-diagnosis": "situation",
  "no-own-decision": "own-decision",
  "no-result": "result",
  "no-number": "number",
  "no-trade-off": "trade-off",
  "no-risk": "risk",
  "no-lesson": "lesson",
};
