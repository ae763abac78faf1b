import * as z from "zod";

/** What the words so far sound like at their end. See `judgeEnding`. */
export const endings = ["complete", "unclear", "unfinished", "asked-for-time"] as const;
export const endingSchema = z.enum(endings);
export type Ending = z.infer<typeof endingSchema>;
