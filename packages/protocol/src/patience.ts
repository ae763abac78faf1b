import * as z from "zod";

/** How long silence may last before an answer counts as over: the person's choice. */
export const patiences = ["quick", "patient", "very-patient"] as const;
export const patienceSchema = z.enum(patiences);
export type Patience = z.infer<typeof patienceSchema>;

/** What the words so far sound like at their end. */
export const endings = ["complete", "unclear", "unfinished", "asked-for-time"] as const;
export const endingSchema = z.enum(endings);
export type Ending = z.infer<typeof endingSchema>;

/** Live silence after the last speech that ends a turn, ms. */
export const patienceMs: Readonly<Record<Patience, Readonly<Record<Ending, number>>>> = {
  quick: { complete: 700, unclear: 1_200, unfinished: 2_500, "asked-for-time": 8_000 },
  patient: { complete: 2_000, unclear: 2_800, unfinished: 5_000, "asked-for-time": 20_000 },
  "very-patient": { complete: 3_000, unclear: 4_000, unfinished: 8_000, "asked-for-time": 45_000 },
};
