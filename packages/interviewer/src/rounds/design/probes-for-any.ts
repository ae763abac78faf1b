import type { Probe } from "./design-scene.ts";
import type { StageId } from "./stages.ts";

/** Where a case has nothing of its own left to ask. */
export const probesForAny: Readonly<Record<StageId, readonly Probe[]>> = {
  framing: [
    {
      id: "left-out",
      asks: "What do you leave out of a first version, and who will miss it?",
      told: /\b(?:out of scope|leave (?:\w+ ){0,4}out|first version|not (?:going to )?(?:build|cover|include))\b/,
    },
  ],
  requirements: [
    {
      id: "one-to-break",
      asks: "If you had to break one of these requirements on a bad day, which one would it be?",
      told: /\b(?:degrad\w*|relax|first to go|priorit\w*)\b/,
    },
  ],
  "high-level": [
    {
      id: "one-record",
      asks: "Follow one record through your whole design: where does it lie, and who may change it?",
      told: /\b(?:source of truth|owns the data|system of record)\b/,
    },
    {
      id: "boring-part",
      asks: "Which part of your design would you rather not have, and what would it take to do without it?",
      told: /\b(?:do without|as few parts|keep it simple|start with a monolith)\b/,
    },
  ],
  "deep-dive": [
    {
      id: "half-done",
      asks: "Your system stops halfway through the hardest step: what is stored by then, and what finishes the work?",
      told: /\b(?:crash\w*|half ?way|picks? (?:it )?up|resum\w*)\b/,
    },
  ],
  "trade-offs": [
    {
      id: "in-two-years",
      asks: "Which decision in this design are you likely to regret in two years?",
      told: /\b(?:in two years|regret|later (?:we|i) (?:would|will) have to|tech\w* debt)\b/,
    },
    {
      id: "change-your-mind",
      asks: "What would you have to learn to choose another design than this one?",
      told: /\b(?:change my mind|reconsider|revisit|unless (?:we|i) (?:see|learn|measure))\b/,
    },
  ],
  operations: [
    {
      id: "quietly-wrong",
      asks: "Every dashboard is green, and the results are wrong all the same: what tells you?",
      told: /\b(?:reconcil\w*|end to end check|synthetic|canary (?:record|request)|business metrics?)\b/,
    },
    {
      id: "way-back",
      asks: "The new version has been live for an hour and is wrong: what is the way back, and what can't you take back?",
      told: /\broll(?:ed|ing)? ?back\b/,
    },
  ],
};
