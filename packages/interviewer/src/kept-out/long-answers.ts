import type { LongAnswer } from "./long-answer.ts";
import { otherAnswers } from "./long-answers-good.ts";
import { ramblingAnswers } from "./long-answers-rambling.ts";

export const longAnswers: readonly LongAnswer[] = [...ramblingAnswers, ...otherAnswers];
