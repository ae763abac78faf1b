import { sessionOptionsSchema, type SessionOptions } from "@greenroom/protocol";
import { createStore } from "zustand/vanilla";
import { recall, remember } from "../frame/remember.ts";

const KEY = "greenroom.choices";

/** What was chosen on Home, kept for the Green room and for the next visit. */
export const choices = createStore<SessionOptions>(() => parseChoices(recall(KEY)));

export function choose(change: Partial<SessionOptions>): void {
  choices.setState(change);
  remember(KEY, JSON.stringify(choices.getState()));
}

/** Whatever was kept, in today's shape; the defaults where it does not fit any more. */
export function parseChoices(kept: string | null): SessionOptions {
  try {
    const parsed = sessionOptionsSchema.safeParse(JSON.parse(kept ?? "{}"));
    if (parsed.success) return parsed.data;
  } catch {
    // Not JSON: another program's, or cut short.
  }
  return sessionOptionsSchema.parse({});
}
