/**
 * Why the language model's reply was not used. Safe to log: it never carries what was said, and the
 * endpoint's own message is left out because it may repeat the request.
 *
 * `unreachable`: no connection, or it broke. `refused`: an HTTP status that no retry mended.
 * `late-first-token`, `late-chunk`, `late-sentence`: a deadline passed. `malformed`: not a stream of
 * chat completions. `unusable`: nothing in it could be spoken as it was asked for.
 */
export type LlmFailureReason =
  | "unreachable"
  | "refused"
  | "late-first-token"
  | "late-chunk"
  | "late-sentence"
  | "malformed"
  | "unusable";

export class LlmFailure extends Error {
  readonly reason: LlmFailureReason;
  /** HTTP status, where there was one. */
  readonly status: number | null;
  constructor(reason: LlmFailureReason, status: number | null = null) {
    super(`The language model failed: ${reason}`);
    this.name = "LlmFailure";
    this.reason = reason;
    this.status = status;
  }
}

/** The HTTP status that an error of the SDK carries. */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !("status" in error)) return null;
  return typeof error.status === "number" ? error.status : null;
}

/** Any error as a failure that says nothing of what was said. */
export function asFailure(error: unknown): LlmFailure {
  if (error instanceof LlmFailure) return error;
  const status = statusOf(error);
  if (status !== null) return new LlmFailure("refused", status);
  // An error that came within the stream, with no status of its own.
  if (error instanceof Error && "error" in error && error.error) return new LlmFailure("refused");
  return new LlmFailure(error instanceof SyntaxError ? "malformed" : "unreachable");
}
