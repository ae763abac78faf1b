import type { ChangedFactView } from "@greenroom/protocol";

const NAMES: Readonly<Record<string, string>> = {
  percent: "A percentage",
  money: "A sum of money",
  time: "How long it took",
  year: "The year",
  month: "The month",
  season: "The time of year",
  role: "Your role",
  people: "How many people",
};

/** What changed, as a heading above what was said. */
export function changedName({ about, kind }: ChangedFactView): string {
  const known = NAMES[about];
  if (known !== undefined && (kind !== "number" || about !== "time")) return known;
  return `How many ${about.endsWith("y") ? `${about.slice(0, -1)}ies` : `${about}s`}`;
}

/** A share as people say it, never more exact than it is. */
export function recitedWords(share: number): string {
  if (share > 0.9) return "Nearly all of the last telling";
  if (share > 0.65) return "Most of the last telling";
  return share > 0.45 ? "About half of the last telling" : "A third or so of the last telling";
}
