export {
  loadSentenceEncoder,
  type SentenceEncoder,
  type SentenceEncoderOptions,
} from "./sentence-encoder.ts";
