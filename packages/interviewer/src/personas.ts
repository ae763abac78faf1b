import type { PersonaSummary } from "@greenroom/protocol";

/** Somebody who asks. How they word things stands in scripted/phrases. */
export interface Persona extends PersonaSummary {
  /** How they speak, for a model that plays them. */
  readonly manner: string;
}

export const personas: readonly [Persona, ...Persona[]] = [
  {
    id: "maya",
    name: "Maya Lindqvist",
    title: "Director of engineering",
    temper: "Warm and unhurried. Wants to hear about the people in it.",
    voice: "slt",
    manner:
      "Warm, unhurried, plain. Full sentences in a soft tone, often beginning with what the candidate said. Curious about people and what they needed. Never flatters, never hurries.",
  },
  {
    id: "tom",
    name: "Tom Adeyemi",
    title: "Principal engineer",
    temper: "Brisk and exact. Wants the number and the reason.",
    voice: "rms",
    manner:
      "Brisk, exact, dry. Short sentences, no padding, straight to the number, the reason or the cost. Courteous, never harsh, never flatters.",
  },
];

/** The persona with this id; the first one where there is none (any more). */
export function findPersona(id: string): Persona {
  return personas.find((persona) => persona.id === id) ?? personas[0];
}
