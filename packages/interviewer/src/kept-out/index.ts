export type { LabelledDialogue } from "./dialogue.ts";
export * from "./dialogues.ts";
export * from "./fifth.ts";
export * from "./fourth.ts";
export * from "./fresh.ts";
export * from "./play.ts";
export * from "./sixth.ts";
export * from "./third.ts";
