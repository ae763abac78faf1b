export * from "./client.ts";
export * from "./stories.ts";
