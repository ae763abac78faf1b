export { boxOf, boxesFor, competencyBoxes, type CompetencyBox } from "./competencies.ts";
export { findQuote, quoteSource, type FoundQuote, type QuoteSource } from "./find-quote.ts";
export { packetOf } from "./packet.ts";
export { retell } from "./retell.ts";
