export * from "./engines.ts";
