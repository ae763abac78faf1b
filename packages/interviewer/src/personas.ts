import type { PersonaSummary } from "@greenroom/protocol";

/** Somebody who asks. How they word things stands in scripted/phrases. */
export interface Persona extends PersonaSummary {
  /** How they speak, for a model that plays them. */
  readonly manner: string;
  /** Where the person allowed it at all. */
  readonly breaksIn: BreaksIn;
}

/** How soon somebody breaks into an answer that rambles. */
export interface BreaksIn {
  /** Never before this share of the question's budget was spoken. */
  readonly afterBudgetShare: number;
  /** For so long nothing was told that moves the answer on, s. */
  readonly nothingToldS: number;
  /** Once the point was made, only after this share of the budget. */
  readonly afterPointShare: number;
  /** A breath of this length is enough to come in, ms. */
  readonly gapMs: number;
  /** Waits so long for a breath, s of the session's clock, and then leaves it. */
  readonly waitsForGapS: number;
}

export const personas: readonly [Persona, ...Persona[]] = [
  {
    id: "maya",
    name: "Maya Lindqvist",
    title: "Director of engineering",
    temper: "Warm and unhurried. Wants to hear about the people in it.",
    voice: "slt",
    // Later and softer: she wants the person to get there alone.
    breaksIn: {
      afterBudgetShare: 0.75,
      nothingToldS: 40,
      afterPointShare: 1.25,
      gapMs: 350,
      waitsForGapS: 12,
    },
    manner:
      "Warm, unhurried, plain. Full sentences in a soft tone, often beginning with what the candidate said. Curious about people and what they needed. Never flatters, never hurries.",
  },
  {
    id: "tom",
    name: "Tom Adeyemi",
    title: "Principal engineer",
    temper: "Brisk and exact. Wants the number and the reason.",
    voice: "rms",
    // Sooner and drier.
    breaksIn: {
      afterBudgetShare: 0.6,
      nothingToldS: 30,
      afterPointShare: 0.8,
      gapMs: 250,
      waitsForGapS: 20,
    },
    manner:
      "Brisk, exact, dry. Short sentences, no padding, straight to the number, the reason or the cost. Courteous, never harsh, never flatters.",
  },
];

/** The persona with this id; the first one where there is none (any more). */
export function findPersona(id: string): Persona {
  return personas.find((persona) => persona.id === id) ?? personas[0];
}
