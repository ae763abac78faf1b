export { withMeanings, type MeaningSource } from "./meanings/with-meanings.ts";
export * from "./bank/bank.ts";
export { storyPrompt, storyPrompts } from "./bank/stories.ts";
export * from "./engine-info.ts";
export * from "./feedback/index.ts";
export * from "./interviewer.ts";
export { usualDeadlines, type LlmDeadlines } from "./llm/deadlines.ts";
export { LlmFailure, type LlmFailureReason } from "./llm/failure.ts";
export { createLlmInterviewer, LLM_NOTICE, type LlmOptions } from "./llm/llm-interviewer.ts";
export * from "./personas.ts";
export * from "./rounds/panel/seats.ts";
export * from "./plan.ts";
export * from "./question.ts";
export { judgeRamble, type Ramble, type RambleReason } from "./ramble/judge-ramble.ts";
export * from "./rounds/round.ts";
export { budgetIn, followUpBudgetIn, meantIn, reportsOf } from "./rounds/rounds.ts";
export { playedIn } from "./rounds/role-play/scenes/index.ts";
export { termsIn } from "./rounds/scene-terms.ts";
export { scenes } from "./rounds/scenes.ts";
export { presentsAfter } from "./rounds/vision/presenting.ts";
export { yourTurnS } from "./rounds/your-turn/floor.ts";
export { breakInMove, isBreakIn } from "./scripted/break-in-moves.ts";
export * from "./scripted/scripted-interviewer.ts";
export { lastMove, sixMoveOf, sixMoves, type SixMove } from "./scripted/six-moves.ts";
export { namesASubject } from "./shaping/theme-of.ts";
export {
  forgetOwnQuestions,
  knowOwnQuestions,
  ownQuestion,
  withoutCvLine,
} from "./shaping/known.ts";
export * from "./shaping/own-question.ts";
export * from "./shaping/read-question.ts";
export { questionToWorkOn, type WorkOnRequest } from "./work-on.ts";
