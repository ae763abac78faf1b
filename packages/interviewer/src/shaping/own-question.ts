import { roles, type OwnQuestion, type QuestionForm } from "@greenroom/protocol";
import type { Question } from "../question.ts";
import { hashText } from "../seeded.ts";
import { asksWhyUs, whyUs } from "./motivation.ts";
import { CV_LINE, themeOf } from "./theme-of.ts";

/** How long an answer of each form should take, s: what the bank gives most of its own. */
const budgetS: Readonly<Record<QuestionForm, number>> = {
  past: 150,
  situational: 120,
  approach: 120,
  vision: 150,
  design: 300,
};

/** What a strong answer of each form shows, whatever it is about. */
const strong: Readonly<Record<QuestionForm, readonly string[]>> = {
  past: [
    "Tells of one time, not of a habit",
    "Says what they decided or did themselves",
    "Ends with what came of it, with its size where it has one",
    "Knows what they would do differently today",
  ],
  situational: [
    "Finds out what lies behind it before changing anything",
    "Says what they would do first, and what they would leave alone",
    "Sees how it looks to the others in it",
    "Knows what could go wrong with their way",
  ],
  approach: [
    "Describes what they really do, step by step",
    "Has one real case to show for it",
    "Knows how they would notice that it works",
    "Knows where it does not work",
  ],
  vision: [
    "Puts the point into one sentence, early",
    "Says what it costs, in people or money",
    "Says when it starts to pay, and how one would see it",
    "Names who has to agree, and who loses something",
  ],
  design: [
    "Asks what it is for, and for how many, before building",
    "Chooses, and says what was given up for it",
    "Finds the part that breaks first",
    "Says how it is watched, rolled out and rolled back",
  ],
};

/** Changed constraints that fit any question of the form. */
const constraints: Readonly<Record<QuestionForm, readonly string[]>> = {
  past: [
    "Suppose you had had half the time for it. What would you have left out?",
    "Suppose the person above you had been against it. How would you have gone about it?",
    "If you had joined only a month before, what would you have done differently?",
    "Suppose half of those people had sat on another continent. What would have changed?",
  ],
  situational: [
    "Suppose you had to decide by tonight. What would you do then?",
    "Suppose it was somebody else's team, not yours. What would change for you?",
    "Suppose your first step made it worse. What would you do next?",
    "Suppose you had tried exactly that a year ago, and it failed. What now?",
  ],
  approach: [
    "Suppose your team were three times as large. What would you do differently?",
    "Suppose you had come from outside, and nobody knew you yet. Where would you start?",
    "Suppose half of your people never sat in the same room. What would you change?",
    "Suppose you had only an hour a week for it. What would you keep?",
  ],
  vision: [
    "Suppose you got half of what you ask for. What would you still do?",
    "Suppose it had to pay off within this year. What would change?",
    "Suppose the strongest person in the room was against it. What would you say to them?",
    "Suppose a competitor announced the same thing tomorrow. What would you change?",
  ],
  design: [
    "One customer becomes forty percent of the traffic. What breaks first?",
    "It has to run in two regions that must not share data. What changes?",
    "You have two engineers and three months. What do you leave out?",
    "The load grows tenfold within a week. Which part gives way first?",
  ],
};

/** The words of a question without what does not count: case, spaces, the mark at the end. */
export function sameWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/[.?!\s]+$/, "");
}

/**
 * The id of an own question: the same words, asked in the same way, are the same question in every
 * session, so that its answers are takes of one. Case, spaces and the mark at the end do not count.
 */
export function ownQuestionId({ text, form, pillar }: OwnQuestion): string {
  const words = sameWords(text);
  const hash = (salt: string) => hashText(`${salt}${form} ${pillar} ${words}`).toString(36);
  return `own-${hash("")}-${hash("again ")}`;
}

/** An own question as one that is asked, followed up, measured and reviewed like those of the bank. */
export function asQuestion(own: OwnQuestion): Question {
  const { form, pillar } = own;
  const id = ownQuestionId(own);
  const [first = ""] = constraints[form];
  return {
    id,
    pillar,
    theme: own.cvLine === undefined ? themeOf(own.text) : CV_LINE,
    form,
    roles: [...roles],
    serves: [],
    spoken: spokenForm(own.text),
    strong: [...strong[form]],
    followUps: {},
    changedConstraint: constraints[form][hashText(id) % constraints[form].length] ?? first,
    budgetS: budgetS[form],
    ...(form === "approach" && asksWhyUs(own.text) && whyUs),
  };
}

/** As it is said: with a capital, and a mark at its end. */
function spokenForm(typed: string): string {
  const text = typed.replaceAll(/\s+/g, " ").trim();
  const capital = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  if (/[.?!][”"’')\]]*$/.test(capital)) return capital;
  const asks =
    /^(?:how|what|why|when|where|which|who|whom|whose|do|does|did|is|are|was|were|have|has|can|could|would|will|should)\b/i;
  return `${capital.replace(/[,;:\s]+$/, "")}${asks.test(capital) ? "?" : "."}`;
}
