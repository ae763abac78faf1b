import { MOST_TERMS } from "@greenroom/protocol";
import type { InterviewPlan } from "../interviewer.ts";
import { scenes } from "./scenes.ts";

/** What the recogniser should know in this interview: the person's own names first, then the scene's. */
export function termsIn({ questionIds }: InterviewPlan, own: readonly string[]): string[] {
  const scene = scenes.find(({ question }) => question.id === questionIds[0]);
  const named = [...own, ...(scene?.terms ?? [])];
  const once = new Map(named.toReversed().map((term) => [term.toLowerCase(), term]));
  return named.filter((term) => once.get(term.toLowerCase()) === term).slice(0, MOST_TERMS);
}
