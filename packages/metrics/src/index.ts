export * from "./advice/index.ts";
export * from "./answer.ts";
export * from "./baseline/index.ts";
export * from "./delivery/index.ts";
export * from "./structure/index.ts";
export * from "./tellings/index.ts";
