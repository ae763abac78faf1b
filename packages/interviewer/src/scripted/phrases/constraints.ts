import type { QuestionForm } from "@greenroom/protocol";

/** One thing that is otherwise, as a sentence; what is asked of it comes behind. */
export interface Constraint {
  readonly text: string;
  /** `past`: it would have been so then. `plan`: it is so now. */
  readonly tense: "past" | "plan";
}

const past = (text: string): Constraint => ({ text, tense: "past" });
const plan = (text: string): Constraint => ({ text, tense: "plan" });

/** Constraints that fit whatever was decided: behind the decision, which is said back before. */
export const onDecision: readonly Constraint[] = [
  past("Suppose that way had been closed to you."),
  past("Say you had had half the time for it."),
  past("Imagine your own manager had been against it."),
  past("Suppose it had begun to go wrong in the first week."),
  past("Now imagine the people you needed for it had all been busy elsewhere."),
  plan("Say you stood before the same choice tomorrow, in a company ten times as large."),
];

/** Constraints that fit whatever was told, by the form of the question. */
export const constraints: Readonly<Record<QuestionForm, readonly Constraint[]>> = {
  past: [
    past("Suppose you had had only half the time."),
    past("Imagine your own manager had been against it."),
    past("Say you had had to do it without the people you had."),
    past("Suppose it had all come a month earlier."),
    plan("Say the same thing comes up tomorrow, in a place where nobody knows you yet."),
    past("Now imagine somebody senior had been watching every step."),
  ],
  situational: [
    plan("Suppose your own manager tells you to leave it alone."),
    plan("Say that was tried here last year, and it failed."),
    plan("Imagine half of the team sees it the other way."),
    plan("Now suppose you have to settle it by tomorrow evening."),
    plan("Say you joined only last week, and nobody knows you yet."),
    plan("Suppose you cannot be there yourself, and have to hand it to somebody."),
  ],
  approach: [
    plan("Suppose the team were three times as large."),
    plan("Say half of them work nine hours away from you."),
    plan("Imagine there is no time set aside for it this quarter."),
    plan("Now take a team that you have only just met."),
    plan("Suppose the people you do this for think it is a waste of time."),
    plan("Say you may do only half of it."),
  ],
  vision: [
    plan("Suppose you get half of the money."),
    plan("Say your strongest supporter leaves in the spring."),
    plan("Imagine it has to show something within one quarter."),
    plan("Now suppose the market turns, and nobody may be hired for a year."),
    plan("Say a competitor gets there first."),
    plan("Suppose a team that you depend on says no."),
  ],
  design: [
    plan("Suppose it has to carry ten times as much, all at once."),
    plan("Say only three people will ever look after it."),
    plan("Imagine it has to be live in six weeks."),
    plan("Now suppose the place that it runs in is gone for a whole day."),
    plan("Say the money for running it is cut by half."),
    plan("Suppose another country wants it as well, with rules of its own."),
  ],
};
