export { gramsOf } from "./grams.ts";
export { chance, weighFeatures } from "./likely.ts";
export { stretchesOf, textOf } from "./stretches.ts";
export * from "./told-model.ts";
export * from "./turn-model.ts";
