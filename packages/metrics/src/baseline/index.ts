export { baselinesOf, withBaselines, type Baselines } from "./baseline.ts";
export { comparedOf, type Compared } from "./compared.ts";
export { comparedWithOneself } from "./first-language.ts";
