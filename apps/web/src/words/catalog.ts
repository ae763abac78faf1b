import {
  focusNames,
  pillars,
  roleNames,
  roles,
  type Focus,
  type SessionOptions,
} from "@greenroom/protocol";
import type { Choice } from "../frame/choice-group.tsx";

export { practisedName } from "@greenroom/protocol";

export const focusChoices: readonly Choice<Focus>[] = [...pillars, "full-loop" as const].map(
  (value) => ({ value, label: focusNames[value] }),
);

export const roleChoices: readonly Choice<SessionOptions["role"]>[] = roles.map((value) => ({
  value,
  label: roleNames[value],
}));

export const lengthChoices: readonly Choice<string>[] = [5, 15, 30, 45].map((minutes) => ({
  value: String(minutes),
  label: `${minutes} min`,
}));
