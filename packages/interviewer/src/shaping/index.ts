/** What shapes a plan, read from what the person typed or pasted: pure, and needs no bank. */
export * from "./own-question.ts";
export * from "./read-question.ts";
export * from "./read-cv.ts";
export * from "./read-job.ts";
