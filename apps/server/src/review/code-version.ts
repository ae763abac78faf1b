import { fileURLToPath } from "node:url";
import { sourceStamp } from "../client/source-stamp.ts";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));

/** Everything that figures are measured with. */
const measures = [
  "apps/server/src/review/on-the-clock.ts",
  "packages/audio/src",
  "packages/metrics/src",
  "packages/protocol/src",
  "package-lock.json",
];
/** Everything that reviews are made with. */
const reviews = [
  "apps/server/src",
  "packages/audio/src",
  "packages/interviewer/src",
  "packages/meaning/src",
  "packages/metrics/src",
  "packages/onnx/src",
  "packages/protocol/src",
  "package-lock.json",
];

/** Stands for the code that measures: another one where any of it has changed. Read once. */
export const measuringCode = readOnce(measures);

/** Stands for the code that makes reviews, which measures, too. Read once. */
export const reviewingCode = readOnce(reviews);

function readOnce(sources: readonly string[]): () => Promise<string> {
  let version: Promise<string> | null = null;
  return () => (version ??= sourceStamp(repository, sources));
}
