import {
  durationsTold,
  figuresTold,
  rolesTold,
  systemsTold,
  teamsTold,
  type AnswerReading,
  type ToldRole,
} from "@greenroom/metrics";
import type { Question } from "../question.ts";
import type { Ledger } from "./ledger.ts";
import { openStories, recalled, type Recalled } from "./memory-recall.ts";
import { inEarnest } from "./take-up.ts";

/** The size of the person's own team as they told it in an earlier question: "a team of eight". */
export function teamOf(ledger: Ledger): Recalled | undefined {
  // Told with two sizes, it is not known which of them it was.
  const told = openStories(ledger).filter(
    ({ readings }) => new Set(readings.flatMap(teamsTold).map(({ size }) => size)).size === 1,
  );
  return recalled(ledger, told, (readings) => readings.flatMap(teamsTold).map(({ text }) => text));
}

/** How long something took, as it was told in an earlier story. */
export function durationOf(ledger: Ledger): Recalled | undefined {
  return recalled(ledger, openStories(ledger), (readings) => readings.flatMap(durationsTold));
}

/** How far something moved in an earlier story of the same field: "failures fell by a third". */
export function figureOf(ledger: Ledger, question: Question): Recalled | undefined {
  if (ledger.refused.has("number")) return undefined;
  return recalled(ledger, ofTheField(ledger, question), (readings) =>
    readings.flatMap(figuresTold),
  );
}

/** What the person runs, as they named it in an earlier story of the same field: nothing that was asked about. */
export function systemOf(ledger: Ledger, question: Question): Recalled | undefined {
  const named = ledger.said
    .filter(({ kind }) => kind === "ask")
    .map(({ text }) => text.toLowerCase())
    .join(" ");
  return recalled(ledger, ofTheField(ledger, question), (readings) =>
    readings.flatMap(systemsTold).filter((text) => !named.includes(bare(text))),
  );
}

const bare = (text: string) => text.toLowerCase().replace(/^(your|the) /, "");

/** Somebody of an earlier story, by their role, who has no part in what is told now. */
export function roleOf(ledger: Ledger): Recalled | undefined {
  const here = ledger.readings.flatMap(rolesTold).map(({ role }) => role);
  return recalled(ledger, openStories(ledger), (readings) =>
    readings
      .flatMap(rolesTold)
      .filter(({ role }) => !here.includes(role))
      .toSorted((a, b) => Number(isPlain(a)) - Number(isPlain(b)))
      .map(({ text }) => text),
  );
}

/** Everybody has one. */
const isPlain = ({ text }: ToldRole) => /^your (boss|manager)$/.test(text);

/** A decision told in an earlier story of the same field: "you decided to stop the rollout". */
export function decisionOf(ledger: Ledger, question: Question): Recalled | undefined {
  return recalled(ledger, ofTheField(ledger, question), ownDecisions);
}

function ownDecisions(readings: readonly AnswerReading[]): string[] {
  return readings
    .flatMap(inEarnest)
    .filter(({ kind, by }) => kind === "decision" && by === "i")
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ text }) => text);
}

const ofTheField = (ledger: Ledger, { pillar }: Question) =>
  openStories(ledger).filter(({ question }) => question.pillar === pillar);
