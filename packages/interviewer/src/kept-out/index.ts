export * from "./dialogues.ts";
export * from "./play.ts";
