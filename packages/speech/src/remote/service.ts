import type OpenAI from "openai";
import { readAnswer, type RemoteAnswer } from "./answer.ts";
import { Connection, loadClient, type ServiceOptions } from "./connection.ts";
import { pause, within, type RemoteDeadlines } from "./deadlines.ts";
import { dialects, firstDialect, refusesDialect, type Dialect } from "./dialect.ts";
import { asRemoteFailure, RemoteFailure } from "./failure.ts";
import { retryPauseMs } from "./retry.ts";

/** A transcription of a minute is some kilobytes; more is something else, bytes. */
const MOST_BYTES = 2_000_000;

/** `POST /audio/transcriptions`, with every limit that the SDK does not keep. */
export class TranscriptionService {
  readonly host: string;
  readonly #options: ServiceOptions;
  readonly #connection: Connection;
  readonly #deadlines: RemoteDeadlines;
  #client: Promise<OpenAI> | null = null;
  /** The most telling dialect that was not refused, as an index in `dialects`. */
  #dialect: number;

  /** @throws TypeError for a base URL that is none. */
  constructor(options: ServiceOptions, deadlines: RemoteDeadlines) {
    this.#options = options;
    this.#connection = new Connection(options.baseUrl, deadlines);
    this.#deadlines = deadlines;
    this.#dialect = firstDialect(options.model);
    this.host = this.#connection.host;
  }

  get dialect(): Dialect["name"] {
    return (dialects[this.#dialect] ?? dialects[0]).name;
  }

  /**
   * One file to text, tried again where the failure says that this may help. The caller bounds the
   * whole of it in time.
   * @throws RemoteFailure, or the signal's reason.
   */
  async transcribe(file: File, prompt: string, signal: AbortSignal): Promise<RemoteAnswer> {
    for (let tries = 0; ; tries++) {
      const sinceMs = performance.now();
      try {
        return await this.#inSomeDialect(file, prompt, signal);
      } catch (cause) {
        signal.throwIfAborted();
        const failure = asRemoteFailure(cause);
        const pauseMs = retryPauseMs(failure, tries, performance.now() - sinceMs, this.#deadlines);
        if (pauseMs === null) throw failure;
        await pause(pauseMs, signal);
      }
    }
  }

  /** Asks in the dialect that is known to be taken, then in ever plainer ones. */
  async #inSomeDialect(file: File, prompt: string, signal: AbortSignal): Promise<RemoteAnswer> {
    for (let index = this.#dialect; ; index++) {
      const dialect = dialects[index] ?? dialects[0];
      try {
        const answer = readAnswer(await this.#ask(file, prompt, dialect, signal));
        this.#dialect = Math.max(this.#dialect, index);
        return answer;
      } catch (cause) {
        signal.throwIfAborted();
        const failure = asRemoteFailure(cause);
        if (!refusesDialect(failure.status) || index + 1 >= dialects.length) throw failure;
      }
    }
  }

  /** The body of one answer. */
  async #ask(file: File, prompt: string, dialect: Dialect, signal: AbortSignal): Promise<string> {
    await this.#connection.ensure(signal);
    this.#client ??= loadClient(this.#options);
    const client = await this.#client;
    const { model } = this.#options;
    const { format, granularities, include, bare } = dialect;
    const response = await client.audio.transcriptions
      .create(
        {
          file,
          model,
          response_format: format,
          ...(granularities ? { timestamp_granularities: [...granularities] } : {}),
          ...(include ? { include: [...include] } : {}),
          ...(bare ? {} : { language: "en", prompt }),
        },
        { signal, maxRetries: 0 },
      )
      .asResponse();
    this.#connection.answered();
    const late = () => new RemoteFailure("late");
    return await within(this.#deadlines.bodyMs, late, signal, (inTime) => bodyOf(response, inTime));
  }
}

/** Reads a body, of bounded length, until its end or the signal's. */
async function bodyOf(response: Response, signal: AbortSignal): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let [text, bytes] = ["", 0];
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > MOST_BYTES) throw new RemoteFailure("malformed");
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    // Unread, it would hold its connection.
    await reader.cancel().catch(() => {});
  }
}
