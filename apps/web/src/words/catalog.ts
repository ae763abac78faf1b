import {
  focusNames,
  focusSchema,
  formatNames,
  roleNames,
  roles,
  type Focus,
  type Format,
  type QuestionForm,
  type SessionOptions,
} from "@greenroom/protocol";
import type { Choice } from "../frame/choice-group.tsx";

export { practisedName } from "@greenroom/protocol";

export const focusChoices: readonly Choice<Focus>[] = focusSchema.options.map((value) => ({
  value,
  label: focusNames[value],
}));

/** What happens in each way of interviewing, and how long it takes. */
export const formatWords: Record<Format, string> = {
  questions:
    "One interviewer, several questions, each followed up by what you said. 5 to 45\u00a0min.",
  design:
    "One system for the whole time: what it is for, its size, its parts, what breaks. 30 or 45\u00a0min.",
  vision: "You present a direction in a few minutes, then defend it. 15\u00a0min.",
  "role-play": "A hard conversation: the interviewer plays the other person. 15\u00a0min.",
  panel: "Two or three interviewers take turns with their questions. 5 to 45\u00a0min.",
};

/** What awaits one, where the name alone does not say it. */
export const focusWords: Partial<Record<Focus, string>> = {
  behavioural: "What you did when it was hard with people: conflict, feedback, failure, decisions.",
  "system-design": `Several shorter questions on how systems are built, run and repaired. For one system from beginning to end, choose “${formatNames.design}” above.`,
  strategy: "Where things should go, what you would give up for it, and how you would win others.",
  "cross-functional": "Work with product, finance, sales and others who want something else.",
  hiring: "Finding people, choosing them, and the shape of a team.",
  "full-loop":
    "The five subjects in turn, as many as there is time for. You hear at the start what will come.",
  "recruiter-screen": "The first call, with somebody who is not an engineer: short and plain.",
  narrative: "Where you have been, what you learned, where you are going.",
  philosophy: "How you lead, and what it costs you. First the whole of it, then the hard parts.",
  "meta-interview": "Interviewing is the subject. You are asked for one change of the process.",
};

/** How long such a conversation usually is, min; absent where it may be anything. */
export const usualLengthMin: Partial<Record<Focus, number>> = {
  "full-loop": 45,
  "recruiter-screen": 15,
  narrative: 15,
  philosophy: 15,
  "meta-interview": 15,
};

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
