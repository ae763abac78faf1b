import { durationsTold, teamsTold } from "@greenroom/metrics";
import type { Question } from "../question.ts";
import type { EarlierAnswers, Ledger } from "./ledger.ts";
import { inEarnest } from "./take-up.ts";

/** So often in one interview something of an earlier question is come back to: more is showing off. */
const MOST_RECALLED = 2;
const RECALLS = /\b(Earlier you|you (spoke|told me) of earlier)\b/;

/** Whether something may still be recalled in this interview. */
function mayRecall({ said }: Ledger): boolean {
  return said.filter(({ text }) => RECALLS.test(text)).length < MOST_RECALLED;
}

/** What was told openly in earlier questions, the latest first. */
function open({ earlier }: Ledger): EarlierAnswers[] {
  return earlier.filter(({ closed }) => !closed).toReversed();
}

/** Something that was told in an earlier question, and whom it was told where that was somebody else. */
interface Recalled {
  readonly text: string;
  readonly toldTo?: string | undefined;
}

/** The size of the person's own team as they told it in an earlier question: "a team of eight". */
function teamOf(ledger: Ledger): Recalled | undefined {
  if (!mayRecall(ledger)) return undefined;
  const told = open(ledger).flatMap(({ question, readings, toldTo }) =>
    question.form === "past"
      ? readings.flatMap(teamsTold).map(({ text }): Recalled => ({ text, toldTo }))
      : [],
  );
  const [latest] = told;
  return latest && !ledger.said.some(({ text }) => RECALLS.test(text) && text.includes(latest.text))
    ? latest
    : undefined;
}

/** "Earlier you told me", or whom it was. */
const toldEarlier = ({ toldTo = "me" }: Recalled) => `Earlier you told ${toldTo}`;

/** A question about the size of the team, answered with the team that the person told of. */
export function rememberedTeam(ledger: Ledger): readonly string[] {
  const team = teamOf(ledger);
  return team ? [`Take ${team.text}, like the one that you spoke of earlier.`] : [];
}

/** A constraint out of the person's own past, for a way of working or a case that is imagined. */
export function rememberedConstraint(ledger: Ledger, { form }: Question): readonly string[] {
  if (form !== "approach" && form !== "situational") return [];
  const here = ledger.readings.flatMap(teamsTold);
  const team = here.length > 0 ? undefined : teamOf(ledger);
  if (team) {
    const recalled = team.toldTo ? `${toldEarlier(team)} of` : "Earlier you spoke of";
    return [`${recalled} ${team.text}. What of this would be different with that one?`];
  }
  const took = durationOf(ledger);
  if (!took) return [];
  const recalled = `${toldEarlier(took)} of work that took ${took.text}.`;
  return [`${recalled} With a third of that here, what would you keep?`];
}

/** How long something took, as it was told in an earlier story and not said back yet. */
function durationOf(ledger: Ledger): Recalled | undefined {
  if (!mayRecall(ledger)) return undefined;
  return open(ledger)
    .flatMap(({ question, readings, toldTo }) =>
      question.form === "past"
        ? readings.flatMap(durationsTold).map((text) => ({ text, toldTo }))
        : [],
    )
    .find(({ text }) => !ledger.said.some((said) => said.text.includes(text)));
}

/** A decision told in an earlier story of the same pillar: "decided to stop the rollout". */
function decisionOf(ledger: Ledger, { pillar }: Question): Recalled | undefined {
  if (!mayRecall(ledger)) return undefined;
  for (const { question, readings, toldTo } of open(ledger)) {
    if (question.form !== "past" || question.pillar !== pillar) continue;
    const [best] = readings
      .flatMap(inEarnest)
      .filter(({ kind, by }) => kind === "decision" && by === "i")
      .toSorted((a, b) => b.worth - a.worth);
    if (best) return { text: best.text, toldTo };
  }
  return undefined;
}

/** The one case that is asked for, where a story of it was told before. */
export function rememberedExample(ledger: Ledger, question: Question): readonly string[] {
  const decision = question.form === "approach" ? decisionOf(ledger, question) : undefined;
  return decision
    ? [
        `${toldEarlier(decision)} that ${decision.text}. Where in that story did you work like this?`,
      ]
    : [];
}

/** Two decisions of one's own, held against each other. */
export function rememberedDecision(
  ledger: Ledger,
  question: Question,
  now: string | undefined,
): readonly string[] {
  if (question.form !== "past" || !now?.startsWith("you decided")) return [];
  const before = decisionOf(ledger, question);
  return before && before.text !== now
    ? [`${toldEarlier(before)} that ${before.text}. What do these two decisions have in common?`]
    : [];
}
