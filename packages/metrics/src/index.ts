export * from "./answer.ts";
export * from "./delivery/index.ts";
