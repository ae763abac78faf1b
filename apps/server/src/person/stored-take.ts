import { takeSchema } from "@greenroom/protocol";
import type * as z from "zod";

/** A take by itself: when it was answered is seen from the session that it stands beside. */
export const storedTakeSchema = takeSchema.omit({ when: true });
export type StoredTake = z.infer<typeof storedTakeSchema>;
