import { EngineError } from "../engines.ts";

/**
 * Why a service did not turn a segment into words, or a sentence into sound.
 *
 * `unreachable`: no connection, or it broke. `late`: a deadline passed. `refused`: an HTTP status.
 * `malformed`: an answer, but no transcription, or no sound.
 */
export type RemoteFailureReason = "unreachable" | "late" | "refused" | "malformed";

/** Which service failed. */
export type RemoteServiceKind = "transcription" | "speech";

/** How far it reaches: this segment, all of them for a while, or all until somebody mends it. */
export type RemoteFailureReach = "segment" | "a-while" | "for-good";

/**
 * Safe to log: it carries nothing that was said, and the service's own message is left out because
 * it may repeat the request.
 */
export class RemoteFailure extends EngineError {
  readonly reason: RemoteFailureReason;
  /** HTTP status, where there was one. */
  readonly status: number | null;
  /** What the service asked to wait, ms. */
  readonly retryAfterMs: number | null;
  /** For people, behind the service's name: "refuses the key". */
  readonly complaint: string;
  constructor(
    reason: RemoteFailureReason,
    {
      status = null,
      retryAfterMs = null,
      service = "transcription",
    }: Partial<Pick<RemoteFailure, "status" | "retryAfterMs">> & {
      service?: RemoteServiceKind;
    } = {},
  ) {
    const reach = reachOf(reason, status);
    const complaint = inWords(reason, status, service);
    const code = reach === "a-while" ? "service_unavailable" : "service_refused";
    super(code, `The ${service} service ${complaint}.`);
    this.name = "RemoteFailure";
    this.reason = reason;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
    this.complaint = complaint;
  }

  get reach(): RemoteFailureReach {
    return reachOf(this.reason, this.status);
  }
}

/** Any error of a request as a failure that says nothing of what was said. */
export function asRemoteFailure(
  cause: unknown,
  service: RemoteServiceKind = "transcription",
): RemoteFailure {
  if (cause instanceof RemoteFailure) return cause;
  if (cause instanceof Error && "status" in cause && typeof cause.status === "number") {
    const headers = "headers" in cause && cause.headers instanceof Headers ? cause.headers : null;
    return new RemoteFailure("refused", {
      status: cause.status,
      retryAfterMs: retryAfterMs(headers, Date.now()),
      service,
    });
  }
  const reason = cause instanceof SyntaxError ? "malformed" : "unreachable";
  return new RemoteFailure(reason, { service });
}

/** What `Retry-After` asks for (seconds or a date, or milliseconds as OpenAI sends), ms; or `null`. */
export function retryAfterMs(headers: Headers | null, nowMs: number): number | null {
  const milliseconds = Number.parseFloat(headers?.get("retry-after-ms") ?? "");
  if (milliseconds >= 0) return milliseconds;
  const after = headers?.get("retry-after")?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(after)) return Number(after) * 1000;
  // Without that look, `Date.parse` makes a date of nearly anything.
  const untilMs = /^[A-Z][a-z]{2}, .+ GMT$/.test(after) ? Date.parse(after) : Number.NaN;
  return Number.isNaN(untilMs) ? null : Math.max(0, untilMs - nowMs);
}

function reachOf(reason: RemoteFailureReason, status: number | null): RemoteFailureReach {
  if (reason !== "refused" || status === null) return "a-while";
  if (status >= 500 || status === 408 || status === 409 || status === 429) return "a-while";
  // The key, the model or the address is wrong. A redirect is not followed: speech goes where the
  // app says that it goes, and nowhere else.
  if (status === 401 || status === 403 || status === 404 || status < 400) return "for-good";
  return "segment";
}

/** What one request holds, and what all of them do. */
const given: Record<RemoteServiceKind, { readonly one: string; readonly all: string }> = {
  transcription: { one: "recording", all: "speech" },
  speech: { one: "sentence", all: "text" },
};

function inWords(
  reason: RemoteFailureReason,
  status: number | null,
  service: RemoteServiceKind,
): string {
  const { one, all } = given[service];
  if (reason === "unreachable") return "cannot be reached";
  if (reason === "late") return "does not answer in time";
  if (reason === "malformed") return "sends answers that are not understood";
  if (status === 401 || status === 403) return "refuses the key";
  if (status === 404) return "does not know this model or address";
  if (status === 413) return `takes no ${one} of this length`;
  if (status === 429) return "takes no more requests for now";
  if (status !== null && status >= 500) return `has a fault (${status})`;
  if (status !== null && status < 400) return `sends ${all} on to somewhere else (${status})`;
  return `refuses the ${one} (${status})`;
}
