import type OpenAI from "openai";
import * as z from "zod";
import { createWatch, orAborted, pause, type LlmDeadlines } from "./deadlines.ts";
import { LlmFailure, statusOf } from "./failure.ts";

export interface ChatMessage {
  readonly role: "system" | "user";
  readonly content: string;
}

export interface ChatRequest {
  readonly client: OpenAI;
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  readonly deadlines: LlmDeadlines;
  /** The shape that is asked for, where the endpoint can hold its model to one. */
  readonly shape?: { readonly name: string; readonly schema: Record<string, unknown> };
}

/** What compatible endpoints agree on. `content` is null in role, tool and closing chunks. */
const chunkSchema = z.object({
  choices: z
    .array(
      z.object({
        delta: z.object({ content: z.string().nullish() }).nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .nullish(),
});

/**
 * The text of one completion, as it comes. Returns whether it was finished by the model itself, so
 * that a last sentence without an end can be told from a broken one. Throws an LlmFailure when a
 * deadline passes, the SDK's error when the request fails, the signal's reason when it is aborted.
 * However it ends, the connection is closed.
 */
export async function* streamChat(
  request: ChatRequest,
  signal: AbortSignal,
): AsyncGenerator<string, boolean, void> {
  const { deadlines } = request;
  const watch = createWatch(signal);
  try {
    watch.arm(deadlines.firstTokenMs, "late-first-token");
    const stream = await orAborted(open(request, watch.signal), watch.signal);
    const chunks = stream[Symbol.asyncIterator]();
    let begun = false;
    let finished = false;
    for (;;) {
      const step = await orAborted(chunks.next(), watch.signal);
      // The SDK ends an aborted stream as though it were complete.
      watch.signal.throwIfAborted();
      if (step.done === true) return finished;
      const chunk = chunkSchema.safeParse(step.value);
      if (!chunk.success) throw new LlmFailure("malformed");
      const choice = chunk.data.choices?.[0];
      finished ||= endsByItself(choice?.finish_reason);
      const text = choice?.delta?.content ?? "";
      if (text !== "") {
        begun = true;
        // Whoever reads may take their time: only the model is timed.
        watch.disarm();
        yield text;
      }
      if (begun) watch.arm(deadlines.betweenChunksMs, "late-chunk");
    }
  } finally {
    watch.close();
  }
}

function held(shape: NonNullable<ChatRequest["shape"]>) {
  return { type: "json_schema" as const, json_schema: { ...shape, strict: true } };
}

/** Cut off at a length or by a filter is not; how servers name a good end differs. */
function endsByItself(reason: string | null | undefined): boolean {
  return reason !== undefined && reason !== null && !/length|max|filter|error|abort/i.test(reason);
}

/** One request and at most one more. */
async function open(request: ChatRequest, signal: AbortSignal) {
  const { client, model, messages, deadlines, shape } = request;
  // No temperature and no token limit: some models refuse one or the other, and the reply is cut here.
  const ask = () =>
    client.chat.completions.create(
      {
        model,
        messages: [...messages],
        stream: true,
        ...(shape && { response_format: held(shape) }),
      },
      { signal, maxRetries: 0 },
    );
  try {
    return await ask();
  } catch (error) {
    signal.throwIfAborted();
    const pauseMs = retryPauseMs(error, deadlines);
    if (pauseMs === null) throw error;
    await pause(pauseMs, signal);
    return await ask();
  }
}

/** How long to wait before trying again; `null` where it would not help, as with a refused connection. */
function retryPauseMs(error: unknown, deadlines: LlmDeadlines): number | null {
  const status = statusOf(error);
  if (status === null) return null;
  if (status >= 500) return deadlines.retryPauseMs;
  if (status !== 429) return null;
  const headers = error instanceof Error && "headers" in error ? error.headers : null;
  const after = headers instanceof Headers ? headers.get("retry-after") : null;
  // Without the header a 429 usually means that the account is used up.
  const afterMs = after === null || after === "" ? Number.NaN : Number(after) * 1000;
  return afterMs >= 0 && afterMs <= deadlines.longestRetryAfterMs ? afterMs : null;
}
