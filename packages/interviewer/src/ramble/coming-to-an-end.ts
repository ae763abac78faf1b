import { readAnswer } from "@greenroom/metrics";
import type { QuestionForm, Word } from "@greenroom/protocol";
import { lastOf } from "./so-far.ts";

/**
 * Who has just told a result, a decision or a lesson is about to stop, or has found the way back, s:
 * one or two sentences.
 */
const JUST_NOW_S = 12;

/** Said on the way to the end or to the point. */
const CLOSING =
  /\b(in the end|at the end of the day|to sum up|in summary|in short|long story short|to cut a long|anyway|anyhow|so basically what|finally|eventually|ultimately|as a result|the result|the outcome|the upshot|the lesson|what i (learned|learnt|took)|looking back|to the point|the point is|my point|get(ting)? to (it|that)|come to (it|that)|where was i|i'?m rambling|so what i did|so i decided|so we decided|the decision|my decision|that'?s (it|about it|all|basically)|that is (it|about it|all)|and that'?s (how|why|when)|since then)\b/;

/** Said to win a moment: nobody breaks into thinking. */
const THINKING =
  /\b(let me think|let me see|give me a (second|moment|minute)|one (second|moment)|just a (second|moment)|how do i (put|say)|what'?s the word|hold on|hang on|bear with me)\b/;

/** Whether the words of the last moments say that the end is near, or ask for time to think. */
export function saysTheEndIsNear(words: readonly Word[]): boolean {
  const text = lastOf(words, JUST_NOW_S)
    .map((word) => word.text.toLowerCase().replaceAll(/[^a-z' ]/g, ""))
    .join(" ");
  return CLOSING.test(text) || THINKING.test(text);
}

/**
 * Whether a result, a decision or a lesson was told just now.
 *
 * @param deedsTold whether anything was told as done before: only of that can there be a result
 */
export function toldThePointJustNow(
  words: readonly Word[],
  form: QuestionForm,
  deedsTold: boolean,
): boolean {
  const { signals, numberTold } = readAnswer(lastOf(words, JUST_NOW_S), form, deedsTold);
  return (
    numberTold ||
    signals.result.verdict === "shown" ||
    signals.lesson.verdict === "shown" ||
    signals.decision.verdict === "shown"
  );
}
