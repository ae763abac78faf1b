export { advise } from "./advise.ts";
export type { AdviceRequest, AdvisedAnswer, AdvisedQuestion } from "./candidate.ts";
