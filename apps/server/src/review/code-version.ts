import { fileURLToPath } from "node:url";
import { sourceStamp } from "../client/source-stamp.ts";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));

/** Everything that figures are measured with. */
const sources = [
  "apps/server/src/review/on-the-clock.ts",
  "packages/audio/src",
  "packages/metrics/src",
  "packages/protocol/src",
  "package-lock.json",
];

let version: Promise<string> | null = null;

/** Stands for the code that measures: another one where any of it has changed. Read once. */
export function measuringCode(): Promise<string> {
  version ??= sourceStamp(repository, sources);
  return version;
}
