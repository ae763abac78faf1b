import { sessionOptionsSchema } from "@greenroom/protocol";
import type { JournalHeader } from "../session/journal.ts";

/** The first line of a session that nothing is special about. */
export function journalHeader(over: Partial<JournalHeader> = {}): JournalHeader {
  return {
    type: "created",
    version: 1,
    id: "session-under-test",
    tokenHash: "0".repeat(64),
    createdAt: "2026-01-02T03:04:05.000Z",
    options: sessionOptionsSchema.parse({}),
    questionIds: ["conflict-with-a-peer"],
    engines: { hearing: "scripted ear", voice: "marked tones", interviewer: "scripted" },
    ...over,
  };
}
