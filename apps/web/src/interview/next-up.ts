import { nextSchema, type Next } from "@greenroom/protocol";
import * as z from "zod";

const stateSchema = z.object({ next: nextSchema });

/** What a page was opened to work on (the router's state, which outlives a reload); `null` for anything else. */
export function nextUpOf(state: unknown): Next | null {
  const parsed = stateSchema.safeParse(state);
  return parsed.success ? parsed.data.next : null;
}
