import type { QuestionForm, Segment, Span, Word } from "@greenroom/protocol";
import type { SoundTrack } from "./delivery/sound-track.ts";

/** One answer as the metrics see it. All times are samples at 16 kHz on the session's clock. */
export interface MeasuredAnswer {
  readonly words: readonly Word[];
  readonly segments: readonly Segment[];
  /** Where the candidate could speak: the end of the question as heard, to the end of the turn. */
  readonly turn: Span;
  /** Stretches of held time ("Give me time"). */
  readonly held: readonly Span[];
  /** The voice-activity track of the whole session: one probability (0 to 1) per 512 samples. */
  readonly voiceActivity: Float32Array;
  /** What the voice did, for the whole session; left out where the sound was not read. */
  readonly sound?: SoundTrack;
  /** The interviewer broke into it, so it was not over. */
  readonly brokenInto?: boolean;
  /** What the question asks for; left out where that is not known. */
  readonly form?: QuestionForm;
  /** It answers a follow-up, which asks for less than its question. */
  readonly followUp?: boolean;
  /** The length the question asks for, s. */
  readonly budgetS: number;
}
