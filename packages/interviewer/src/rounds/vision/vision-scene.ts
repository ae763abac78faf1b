import type { QuestionSubject } from "@greenroom/metrics";
import type { Scene } from "../round.ts";

/** An occasion for a vision: who listens, and what is known of the company where somebody asks. */
export interface VisionScene extends Scene {
  /** The chair in which the interviewer sits, as it goes on after "Today I sit here as". */
  readonly listener: string;
  /** What is answered where the candidate asks; everything else is theirs to assume. */
  readonly known: Partial<Readonly<Record<QuestionSubject, string>>>;
}
