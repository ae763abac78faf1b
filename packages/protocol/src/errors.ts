import * as z from "zod";

/** Every way the product says no: a code for programs, a sentence for people, and whether to retry. */
const table = {
  protocol_unknown: ["This page is from another version of Greenroom. Reload it to go on.", false],
  session_unknown: ["This session does not exist any more, or never did.", false],
  session_foreign: ["This page may not speak for that session. Open it from the home page.", false],
  session_ended: ["This session has ended. Its recording is in the review.", false],
  session_taken: [
    "This interview was opened in another window, which now has the microphone.",
    false,
  ],
  session_live: ["This session is still running. End the interview before deleting it.", false],
  edit_misplaced: [
    "There is nothing in this session that this belongs to. Reload the page and try again.",
    false,
  ],
  edit_unknown: ["This was taken back already, or was never there. Reload the page.", false],
  edits_full: [
    "This session holds as many corrections, marks and comments as it can. Take some back first.",
    false,
  ],
  story_unknown: [
    "This story, or this telling of it, is not here any more. Reload the page.",
    false,
  ],
  story_misplaced: ["There is no answer here that could be kept as a story.", false],
  stories_full: ["There is no room for another one. Delete a story or a telling first.", false],
  event_malformed: ["The page sent something the server does not understand. Reload it.", false],
  frame_malformed: ["A piece of the recording arrived damaged and was left out.", true],
  frame_oversized: ["A piece of the recording was too large and was left out.", true],
  frame_out_of_order: ["A piece of the recording is missing; it is being sent again.", true],
  too_many_requests: ["Too many requests in a short time. Wait a moment and try again.", true],
  origin_refused: ["Requests from this address are not accepted.", false],
  request_malformed: ["That request is not understood.", false],
  own_question_missing: [
    "There is no question of your own to ask yet. Write one, or choose something else to practise.",
    false,
  ],
  own_question_unknown: [
    "This question of your own is not here any more: it was deleted with its session. Write it once more to be asked it.",
    false,
  ],
  not_found: ["There is nothing at this address.", false],
  engines_unready: ["The speech models are not ready yet. Try again in a few seconds.", true],
  engine_failed: ["Speech recognition stopped for a moment. Your answer is recorded.", true],
  voice_failed: ["The interviewer's voice failed. The question is on the screen.", true],
  interviewer_failed: [
    "The interviewer did not answer. Press Repeat the question to try again.",
    true,
  ],
  remarks_failed: ["The language model wrote no remarks. Try again in a moment.", true],
  remarks_refused: [
    "No language model is set to write remarks. Set OPENAI_BASE_URL, or OPENAI_API_KEY, and start Greenroom again.",
    false,
  ],
  storage_failed: ["The recording cannot be written. Free some disk space, then try again.", true],
  internal: ["Something went wrong on the server. What was recorded is kept.", true],
} as const satisfies Record<string, readonly [sentence: string, retry: boolean]>;

export type ErrorCode = keyof typeof table;
export const errorCodes = Object.keys(table) as [ErrorCode, ...ErrorCode[]];

export const problemSchema = z.object({
  code: z.enum(errorCodes),
  /** What a person reads. */
  sentence: z.string(),
  /** Whether the same thing may work when tried again. */
  retry: z.boolean(),
});
export type Problem = z.infer<typeof problemSchema>;

/** The problem for a code, with its own sentence or a more exact one. */
export function problem(code: ErrorCode, sentence?: string): Problem {
  const [usual, retry] = table[code];
  return { code, sentence: sentence ?? usual, retry };
}

/** A problem that travels as an exception, up to the one handler that answers it. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(code: ErrorCode, sentence?: string, options?: ErrorOptions) {
    const found = problem(code, sentence);
    super(found.sentence, options);
    this.name = "ProblemError";
    this.problem = found;
  }
}
