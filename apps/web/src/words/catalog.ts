import {
  focusNames,
  pillars,
  roleNames,
  roles,
  type Focus,
  type QuestionForm,
  type SessionOptions,
} from "@greenroom/protocol";
import type { Choice } from "../frame/choice-group.tsx";

export { practisedName } from "@greenroom/protocol";

export const focusChoices: readonly Choice<Focus>[] = [
  ...pillars,
  "full-loop" as const,
  "own" as const,
].map((value) => ({ value, label: focusNames[value] }));

/** What a question asks for, as somebody would say it who has not read how we call it. */
export const formNames: Record<QuestionForm, string> = {
  past: "Something that happened",
  situational: "What you would do",
  approach: "How you work",
  vision: "A plan to argue for",
  design: "A system to design",
};

export const roleChoices: readonly Choice<SessionOptions["role"]>[] = roles.map((value) => ({
  value,
  label: roleNames[value],
}));

export const lengthChoices: readonly Choice<string>[] = [5, 15, 30, 45].map((minutes) => ({
  value: String(minutes),
  label: `${minutes} min`,
}));
