import type OpenAI from "openai";
import { readAnswer, type RemoteAnswer } from "./answer.ts";
import { pause, within, type RemoteDeadlines } from "./deadlines.ts";
import { dialects, firstDialect, refusesDialect, type Dialect } from "./dialect.ts";
import { asRemoteFailure, RemoteFailure } from "./failure.ts";
import { reach } from "./reach.ts";

const OPENAI_BASE_URL = "https://api.openai.com/v1";
/** Local servers want no key, but the SDK wants one. */
const NO_KEY = "none";
/** A transcription of a minute is some kilobytes; more is something else, bytes. */
const MOST_BYTES = 2_000_000;

export interface ServiceOptions {
  /** Any OpenAI-compatible endpoint, up to and with `/v1`; `null`: OpenAI's own. */
  readonly baseUrl: string | null;
  /** `null` for endpoints that ask for none. */
  readonly apiKey: string | null;
  readonly model: string;
}

/** `POST /audio/transcriptions`, with every limit that the SDK does not keep. */
export class TranscriptionService {
  readonly host: string;
  readonly #options: ServiceOptions;
  readonly #url: URL;
  readonly #deadlines: RemoteDeadlines;
  #client: Promise<OpenAI> | null = null;
  /** The most telling dialect that was not refused, as an index in `dialects`. */
  #dialect: number;
  #connectedAtMs = -Infinity;

  /** @throws TypeError for a base URL that is none. */
  constructor(options: ServiceOptions, deadlines: RemoteDeadlines) {
    this.#options = options;
    this.#url = new URL(options.baseUrl ?? OPENAI_BASE_URL);
    this.#deadlines = deadlines;
    this.#dialect = firstDialect(options.model);
    this.host = this.#url.host;
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
        const pauseMs = this.#retryPauseMs(failure, tries, performance.now() - sinceMs);
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
    await this.#connect(signal);
    this.#client ??= loadClient(this.#options, this.#url.href);
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
    this.#connectedAtMs = performance.now();
    const late = () => new RemoteFailure("late");
    return await within(this.#deadlines.bodyMs, late, signal, (inTime) => bodyOf(response, inTime));
  }

  async #connect(signal: AbortSignal): Promise<void> {
    const { connectMs, connectedForMs } = this.#deadlines;
    if (performance.now() - this.#connectedAtMs < connectedForMs) return;
    const late = () => new RemoteFailure("unreachable");
    await within(connectMs, late, signal, (inTime) => reach(this.#url, inTime));
    this.#connectedAtMs = performance.now();
  }

  /** How long to wait before trying again; `null` where it would not help, or not soon enough. */
  #retryPauseMs(failure: RemoteFailure, tries: number, tookMs: number): number | null {
    const { reason, status, reach: reaches, retryAfterMs } = failure;
    const { retryPausesMs, longestRetryAfterMs, brokeSoonMs } = this.#deadlines;
    const pauseMs = retryPausesMs[tries] ?? null;
    if (pauseMs === null || reaches !== "a-while") return null;
    // What was late once is late again, and nonsense comes from something that is no such service.
    if (reason === "late" || reason === "malformed") return null;
    // A connection that broke at once is tried once more, an overloaded service twice.
    if (reason === "unreachable") return tries === 0 && tookMs < brokeSoonMs ? pauseMs : null;
    if (retryAfterMs !== null) return retryAfterMs <= longestRetryAfterMs ? retryAfterMs : null;
    // Without the header a 429 usually means that the account is used up.
    return status === 429 ? null : pauseMs;
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

/** Loaded when first needed: the SDK is large, and most people run without it. */
async function loadClient({ apiKey }: ServiceOptions, baseURL: string): Promise<OpenAI> {
  const { default: OpenAI } = await import("openai");
  return new OpenAI({
    baseURL,
    apiKey: apiKey ?? NO_KEY,
    // Nothing is taken from the environment behind the settings' back, and no speech is logged.
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: "off",
    maxRetries: 0,
    // Speech goes to the host that the app names, and to no other that it may point to.
    fetchOptions: { redirect: "manual" },
  });
}
