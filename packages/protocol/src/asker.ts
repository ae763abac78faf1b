import * as z from "zod";
import { lowerFirst } from "./reading/enumerated.ts";

/** Somebody who asks, where several do: their name, and what they are. */
export const askerSchema = z.object({ name: z.string(), title: z.string() });
export type Asker = z.infer<typeof askerSchema>;

/** "Asked by Tom Adeyemi, principal engineer". */
export function askedByWords({ name, title }: Asker): string {
  return `Asked by ${name}, ${lowerFirst(title)}`;
}
