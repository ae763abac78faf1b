import type { PersonaSummary } from "@greenroom/protocol";
import type { FollowUpMove } from "./scripted/follow-up-moves.ts";

/** Somebody who asks. How they word things stands in scripted/phrases. */
export interface Persona extends PersonaSummary {
  /** How they speak, for a model that plays them. */
  readonly manner: string;
  /** What they ask for first, of gaps that weigh alike; the first of it first. */
  readonly presses: readonly FollowUpMove[];
  /** How much longer than the person's choice they let silence last before they speak; never under 1. */
  readonly waits: number;
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
    presses: ["ask-other-view", "ask-words", "ask-limits", "ask-stakeholders"],
    waits: 1,
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
    temper: "Sceptical and exact. Wants the number, and what could break.",
    voice: "rms",
    presses: ["ask-number", "ask-risk", "ask-trade-off", "ask-measure"],
    waits: 1,
    // Sooner and drier.
    breaksIn: {
      afterBudgetShare: 0.6,
      nothingToldS: 30,
      afterPointShare: 0.8,
      gapMs: 250,
      waitsForGapS: 20,
    },
    manner:
      "Sceptical, exact, dry. Short sentences, no padding, straight to the number, the reason or what could break. Courteous, never harsh, never flatters.",
  },
  {
    id: "anita",
    name: "Anita Rao",
    title: "Product director",
    temper: "Quick and concrete. Wants to know who got what, and when.",
    voice: "slt-light",
    presses: ["ask-date", "ask-measure", "ask-other-view", "ask-trade-off", "ask-stakeholders"],
    waits: 1,
    // In at the first breath, and gone again as quickly: she talks like that with everybody.
    breaksIn: {
      afterBudgetShare: 0.55,
      nothingToldS: 25,
      afterPointShare: 0.9,
      gapMs: 200,
      waitsForGapS: 8,
    },
    manner:
      "Quick, friendly, everyday words and contractions, as in a corridor between two meetings. Always asks for the users, what they got, what slipped for it and when. Never flatters.",
  },
  {
    id: "helen",
    name: "Helen Brandt",
    title: "Chief operating officer",
    temper: "Composed, short of time. Wants the headline, then the price.",
    voice: "slt-low",
    presses: ["ask-cost", "ask-date", "ask-number", "ask-risk", "ask-limits"],
    waits: 1.15,
    // Once the point was made there is nothing left to wait for; she waits for the end of a sentence.
    breaksIn: {
      afterBudgetShare: 0.5,
      nothingToldS: 30,
      afterPointShare: 0.6,
      gapMs: 400,
      waitsForGapS: 15,
    },
    manner:
      "Composed, formal, few words, no contractions. Speaks of decisions, sums, exposure and what the business has from it. Wants the conclusion first. Polite and distant, never harsh, never flatters.",
  },
  {
    id: "callum",
    name: "Callum Reid",
    title: "Bar raiser from another team",
    temper: "Even and thorough. Takes notes, and asks one layer down.",
    voice: "awb",
    presses: ["ask-lesson", "ask-measure", "ask-risk", "ask-limits", "ask-words"],
    waits: 1.3,
    // Hardly ever: he writes it all down, and asks afterwards.
    breaksIn: {
      afterBudgetShare: 0.9,
      nothingToldS: 45,
      afterPointShare: 1.5,
      gapMs: 450,
      waitsForGapS: 10,
    },
    manner:
      "Even, thorough, unhurried; comes from another part of the company, was not there, takes notes. Asks for evidence, for what was known at the time, for the counterargument, one layer further down each time. Never flatters, never doubts aloud.",
  },
];

/** The persona with this id; the first one where there is none (any more). */
export function findPersona(id: string): Persona {
  return personas.find((persona) => persona.id === id) ?? personas[0];
}
