import { findQuestion } from "../bank/bank.ts";
import type { InterviewContext, Utterance } from "../interviewer.ts";
import { findPersona } from "../personas.ts";
import type { Question } from "../question.ts";

/** Under this much time left no new main question is opened, s. */
const LAST_QUESTION_S = 90;

/** What to say now. */
export function decide(context: InterviewContext): Utterance {
  const { plan, exchanges, trigger, elapsedS } = context;
  const said = exchanges.map((exchange) => exchange.said);
  const current = said.findLast((utterance) => utterance.kind === "ask");
  const question = findQuestion(current?.questionId ?? "");
  const timeIsUp = plan.lengthS - elapsedS < LAST_QUESTION_S;
  if (trigger === "close") return farewell();
  if (!question) return opening(context);
  if (trigger === "repeat") {
    const { spoken: text, id: questionId } = question;
    return { kind: "repeat", text, questionId, move: "repeat" };
  }
  const followedUp = said.some(
    (utterance) => utterance.questionId === question.id && utterance.kind === "follow-up",
  );
  if (trigger === "answer" && !followedUp && !timeIsUp) {
    const { changedConstraint: text, id: questionId } = question;
    return { kind: "follow-up", text, questionId, move: "change-constraint" };
  }
  const next = nextQuestion(context);
  return next && !timeIsUp ? ask(next, "Let us go on.") : farewell();
}

function opening(context: InterviewContext): Utterance {
  const first = nextQuestion(context);
  const { name } = findPersona(context.plan.personaId);
  return first ? ask(first, `Hello, I am ${name.split(" ")[0]}.`) : farewell();
}

function ask(question: Question, bridge: string): Utterance {
  const text = `${bridge} ${question.spoken}`;
  return { kind: "ask", text, questionId: question.id, move: "ask" };
}

function nextQuestion({ plan, exchanges }: InterviewContext): Question | undefined {
  const asked = new Set(exchanges.map((exchange) => exchange.said.questionId));
  return findQuestion(plan.questionIds.find((id) => !asked.has(id) && findQuestion(id)) ?? "");
}

function farewell(): Utterance {
  const text =
    "Thank you, that is our time. Your recording and what I noted are in the review, whenever you like.";
  return { kind: "close", text, questionId: null, move: "close" };
}
