import { counted } from "../../words/time.ts";
import type { Compared, Outcome } from "./compare.ts";

export const outcomeNames: Record<Outcome, string> = {
  "same-words": "Both heard it",
  "other-words": "Both heard it",
  "only-you": "Only you",
  "only-rules": "Only Greenroom",
  neither: "Neither",
};

const sentences: Record<Outcome, string> = {
  "same-words": "You both heard it, in the same words.",
  "other-words": "You both heard it, in different words.",
  "only-you": "You heard it where the rules heard none: “It is here” takes it over.",
  "only-rules": "The rules heard it where you marked nothing. Listen: is it there?",
  neither: "Neither of you heard it.",
};

/** What came of one element, in a sentence or two. */
export function comparedWords({ element, own, rules, outcome }: Compared): string {
  if (outcome === "only-you" && own.every(({ takenOver }) => takenOver)) {
    return "You heard it where the rules heard none. It is taken over: it counts as shown.";
  }
  const thin = element.verdict === "thin" && rules.length > 0;
  return thin ? `${sentences[outcome]} To the rules it was thin.` : sentences[outcome];
}

/** "3 heard by both, 1 only by you, 2 by neither": nothing is graded. */
export function comparedInShort(compared: readonly Compared[]): string {
  const count = (...outcomes: readonly Outcome[]) =>
    compared.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const parts = [
    [count("same-words", "other-words"), "heard by both"],
    [count("only-you"), "only by you"],
    [count("only-rules"), "only by Greenroom"],
    [count("neither"), "by neither"],
  ] as const;
  const told = parts.filter(([n]) => n > 0).map(([n, who]) => `${n} ${who}`);
  return `Of ${counted(compared.length, "part")}: ${told.join(", ")}.`;
}
