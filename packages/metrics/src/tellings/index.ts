export { changedFacts, type ChangedFact, type SaidIn } from "./changed-facts.ts";
export { claimsOf, supports, type Claim, type Support } from "./claims.ts";
export { RECITED_FROM, recitedFrom, type Recited } from "./recited.ts";
export type { FactKind } from "./said-facts.ts";
export { sharedContent, tellsAgain } from "./same-story.ts";
export { themesOf } from "./themes.ts";
