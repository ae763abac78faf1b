import { problem, problemSchema, ProblemError, type Problem } from "@greenroom/protocol";
import type * as z from "zod";

export interface HttpRequest<S extends z.ZodType> {
  readonly method: "GET" | "POST" | "DELETE";
  readonly path: string;
  readonly body?: unknown;
  /** What the answer must look like; anything else is a fault of the server. */
  readonly answer: S;
  readonly signal?: AbortSignal | undefined;
}

const unreachable =
  "Greenroom's server does not answer. Check that it is still running, then try again.";

/**
 * One request to the server that served this page, answered with parsed data.
 * Rejects with a ProblemError whose sentence a person can read; with the signal's reason when aborted.
 */
export async function request<S extends z.ZodType>(wanted: HttpRequest<S>): Promise<z.output<S>> {
  const response = await ask(wanted);
  const body = await readJson(response, wanted.signal);
  if (!response.ok) {
    const refused = refusal(response.status, body);
    throw new ProblemError(refused.code, refused.sentence);
  }
  const parsed = wanted.answer.safeParse(body);
  if (!parsed.success) {
    throw new ProblemError(
      "internal",
      "The server answered with something this page cannot read.",
      {
        cause: parsed.error,
      },
    );
  }
  return parsed.data;
}

async function ask(wanted: HttpRequest<z.ZodType>): Promise<Response> {
  const { method, path, body, signal } = wanted;
  try {
    return await fetch(path, {
      method,
      headers: {
        accept: "application/json",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ProblemError("internal", unreachable, { cause });
  }
}

/** `undefined` for an empty answer and for one that is no JSON. */
async function readJson(response: Response, signal: AbortSignal | undefined): Promise<unknown> {
  try {
    const text = await response.text();
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    signal?.throwIfAborted();
    return undefined;
  }
}

/** The problem a refusal carries: alone, or under `problem`. */
export function refusal(status: number, body: unknown): Problem {
  const carried =
    body !== null && typeof body === "object" && "problem" in body ? body.problem : body;
  const parsed = problemSchema.safeParse(carried);
  if (parsed.success) return parsed.data;
  if (status === 404) return problem("not_found");
  if (status === 429) return problem("too_many_requests");
  // What a proxy says when nothing stands behind it.
  if (status === 502 || status === 503 || status === 504) return problem("internal", unreachable);
  return problem(status < 500 ? "request_malformed" : "internal");
}
