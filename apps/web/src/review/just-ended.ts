import * as z from "zod";

/** What the room hands on to the review: the interview is over, whatever is still being read of it. */
export const justEnded = { justEnded: true } as const;

const schema = z.object({ justEnded: z.literal(true) });

/** @param state of the address, which may be anything */
export function isJustEnded(state: unknown): boolean {
  return schema.safeParse(state).success;
}
