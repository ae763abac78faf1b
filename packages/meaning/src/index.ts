export {
  loadSentenceEncoder,
  type SentenceEncoder,
  type SentenceEncoderOptions,
} from "./sentence-encoder.ts";
export { MeaningStore, type MeaningLookup } from "./meaning-store.ts";
