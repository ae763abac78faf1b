/** The stages of a system design, in the order in which they are gone through. */
export const stageIds = [
  "framing",
  "requirements",
  "high-level",
  "deep-dive",
  "trade-offs",
  "operations",
] as const;
export type StageId = (typeof stageIds)[number];

export interface Stage {
  readonly id: StageId;
  /** As the review calls it. */
  readonly name: string;
  /** As it goes on after "We have not spoken of". */
  readonly spoken: string;
  /** Of the interview's time; all of them together are the whole. */
  readonly share: number;
  /** Where there is no time for all that is left, the lowest goes first. */
  readonly weight: number;
}

export const stages: readonly Stage[] = [
  { id: "framing", name: "Framing", spoken: "who it is for", share: 0.08, weight: 1 },
  {
    id: "requirements",
    name: "Requirements",
    spoken: "what it has to withstand",
    share: 0.17,
    weight: 2,
  },
  {
    id: "high-level",
    name: "High level",
    spoken: "the whole of it, end to end",
    share: 0.25,
    weight: 6,
  },
  { id: "deep-dive", name: "Deep dive", spoken: "its hardest part", share: 0.25, weight: 5 },
  { id: "trade-offs", name: "Trade-offs", spoken: "what you gave up", share: 0.11, weight: 3 },
  { id: "operations", name: "Operations", spoken: "how it is run", share: 0.14, weight: 4 },
];

const byId = new Map(stages.map((stage) => [stage.id, stage]));

export function stageOf(id: StageId): Stage {
  const stage = byId.get(id);
  if (!stage) throw new Error(`No stage is called ${id}`);
  return stage;
}

const OPENS = "stage-";

/** The move that opens a stage. */
export function openingMove(id: StageId): string {
  return `${OPENS}${id}`;
}

/** The stage that a move opens; the first question opens the first. */
export function stageOpenedBy({ kind, move }: { kind: string; move: string }): StageId | null {
  if (kind === "ask") return "framing";
  return stageIds.find((id) => openingMove(id) === move) ?? null;
}
