import { endpoint, loadClient, type EndpointOptions } from "../../llm/client.ts";
import { streamChat, type ChatRequest } from "../../llm/chat-stream.ts";
import { createWatch, orAborted, usualDeadlines, type LlmDeadlines } from "../../llm/deadlines.ts";
import { asFailure, LlmFailure, statusOf } from "../../llm/failure.ts";
import {
  MOST_CHARACTERS,
  parseRawRemarks,
  rawRemarksShape,
  type RawRemarks,
} from "./raw-remarks.ts";
import { remarksPrompt, type AnsweredForRemarks } from "./remarks-prompt.ts";

/** Has a language model write remarks about answers. */
export interface RemarkWriter {
  readonly model: string;
  /** The host that is asked. */
  readonly where: string;
  /**
   * What the model writes about one answer, in shape, but not yet held against what was said.
   * Rejects with an LlmFailure, which never carries what was said, or with the signal's reason.
   */
  write(answered: AnsweredForRemarks, signal: AbortSignal): Promise<RawRemarks>;
}

export interface RemarkWriterOptions extends EndpointOptions {
  readonly deadlines?: Partial<LlmDeadlines>;
  /** For one answer, both tries together, ms. */
  readonly withinMs?: number;
}

/** Nobody waits for a voice: a small model on a CPU reads two thousand tokens for a minute first. */
const patient: LlmDeadlines = { ...usualDeadlines, firstTokenMs: 120_000, betweenChunksMs: 30_000 };
const WITHIN_MS = 6 * 60_000;

/** Statuses with which endpoints refuse a response format that they do not know. */
const UNKNOWN_FORMAT: ReadonlySet<number> = new Set([400, 415, 422, 500, 501]);

/** @throws InterviewerError for a base URL that is none, or where neither key nor URL is given. */
export function createRemarkWriter(options: RemarkWriterOptions): RemarkWriter {
  const { model, withinMs = WITHIN_MS } = options;
  const baseUrl = endpoint(options);
  const deadlines = { ...patient, ...options.deadlines };
  let client: ReturnType<typeof loadClient> | undefined;
  /** Whether the endpoint takes a shape: asked plainly from the first refusal on. */
  let takesShape = true;

  const text = async (request: ChatRequest, signal: AbortSignal): Promise<string> => {
    let written = "";
    for await (const piece of streamChat(request, signal)) {
      written += piece;
      if (written.length > MOST_CHARACTERS) break;
    }
    return written;
  };

  const ask = async (request: ChatRequest, signal: AbortSignal): Promise<string> => {
    if (!takesShape) return text(request, signal);
    try {
      return await text({ ...request, shape: rawRemarksShape }, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!UNKNOWN_FORMAT.has(statusOf(error) ?? 0)) throw error;
      takesShape = false;
      return text(request, signal);
    }
  };

  return {
    model,
    where: new URL(baseUrl).host,
    write: async (answered, outer) => {
      const watch = createWatch(outer);
      try {
        watch.arm(withinMs, "late-sentence");
        client ??= loadClient(options, baseUrl);
        const messages = remarksPrompt(answered);
        const request = {
          client: await orAborted(client, watch.signal),
          model,
          messages,
          deadlines,
        };
        const first = parseRawRemarks(await ask(request, watch.signal));
        if (first) return first;
        // Once more, and plainly: a small model often gets the shape right the second time.
        const again = parseRawRemarks(await text(request, watch.signal));
        if (again) return again;
        throw new LlmFailure("unusable");
      } catch (error) {
        outer.throwIfAborted();
        throw asFailure(error);
      } finally {
        watch.close();
      }
    },
  };
}
