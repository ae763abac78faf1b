import { answerStructure, readAnswer } from "@greenroom/metrics";
import type { QuestionForm, QuestionStructure, ReviewTurn, Word } from "@greenroom/protocol";

/** Words at three a second from sample 0, each heard clearly but those named. */
export function toldWords(text: string, unsure: readonly string[] = []): Word[] {
  return text.split(/\s+/).map((text, at) => ({
    text,
    startSample: at * 5000,
    endSample: at * 5000 + 4500,
    confidence: unsure.includes(text) ? 0.3 : 0.95,
    times: "measured",
  }));
}

/** One answer, read by the real rules. */
export function toldAnswer(
  text: string,
  { form = "past", id = "q1" }: { form?: QuestionForm; id?: string } = {},
): { read: QuestionStructure; turn: ReviewTurn } {
  const words = toldWords(text);
  const question = {
    id,
    text: "Tell me about a time.",
    pillar: "behavioural",
    form,
    budgetS: 120,
  } as const;
  const { elements, kind, mistakes } = answerStructure(readAnswer(words, form), question);
  return {
    read: { question, turns: [1], elements, kind, mistakes },
    turn: { turn: 1, question, words, asked: {} } as unknown as ReviewTurn,
  };
}

export const STORY =
  "So, um, in the end the the cost fell by a third and nobody was paged at night again. Last year at a bank with forty engineers the billing service failed every week. Well, you know, it was a strange time. I decided to stop all new work for a month, although the sales team was against it. I moved the queue first, no wait, I moved the database first and then I wrote the runbook.";
