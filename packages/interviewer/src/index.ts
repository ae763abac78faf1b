export * from "./engine-info.ts";
export * from "./interviewer.ts";
export * from "./question.ts";
