export * from "./bank/bank.ts";
export * from "./engine-info.ts";
export * from "./interviewer.ts";
export * from "./personas.ts";
export * from "./plan.ts";
export * from "./question.ts";
export * from "./scripted/scripted-interviewer.ts";
