import { stands } from "./hits.ts";
import { sensitiveNames, sensitiveTopics, type SensitiveTopic } from "./lexicon/sensitive.ts";
import type { Parsed } from "./reading.ts";

/** A matter that gets a human sentence and no demand for numbers; the gravest, if several. */
export function sensitiveTopicIn(parsed: Parsed): SensitiveTopic | null {
  return (
    sensitiveNames.find(
      (name) => stands(parsed, sensitiveTopics[name], ["fact", "reported"]).length > 0,
    ) ?? null
  );
}
