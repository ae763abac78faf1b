export { boxOf, boxesFor, competencyBoxes, type CompetencyBox } from "./competencies.ts";
export { findQuote, quoteSource, type FoundQuote, type QuoteSource } from "./find-quote.ts";
export { packetOf } from "./packet.ts";
export { retell } from "./retell.ts";
export { checkRemarks, type CheckedRemarks } from "./remarks/check-remarks.ts";
export { rawRemarksSchema, type RawRemarks } from "./remarks/raw-remarks.ts";
export {
  createRemarkWriter,
  type RemarkWriter,
  type RemarkWriterOptions,
} from "./remarks/remark-writer.ts";
export type { AnsweredForRemarks } from "./remarks/remarks-prompt.ts";
