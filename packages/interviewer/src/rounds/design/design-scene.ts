import type { Scene } from "../round.ts";
import type { StageId } from "./stages.ts";

/** Something that the interviewer knows of the case and tells whoever asks. */
export interface Fact {
  readonly id: string;
  /** As it is said, and as it stands in the review: one short sentence. */
  readonly fact: string;
  /** A question that brings it out. */
  readonly question: string;
  /** What a question about it may hold, in plain lower case without stops. */
  readonly ways: readonly RegExp[];
}

/** A question of the case's own, for one stage. */
export interface Probe {
  readonly id: string;
  readonly asks: string;
  /** Told of itself: then it is not asked. */
  readonly told: RegExp;
  /** The fact that it gives away: it is asked only of whoever found that out. */
  readonly after?: string;
  /** Only for those who answer for several teams. */
  readonly forDirectors?: true;
}

/** A case to design, with everything that the interviewer knows of it. */
export interface DesignScene extends Scene {
  readonly facts: readonly Fact[];
  readonly probes: Readonly<Record<StageId, readonly Probe[]>>;
}
