import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { parseWavHeader, wavDataBytes } from "@greenroom/audio";
import { Gate } from "../fakes/gate.ts";

/** One upload as the endpoint saw it. */
export interface SeenUpload {
  readonly authorization: string | undefined;
  /** Every field but the file; lists under their name with brackets, joined by commas. */
  readonly fields: Readonly<Record<string, string>>;
  readonly pcm: Int16Array;
  /** Resolves when the response is closed, by either side. */
  readonly closed: Promise<unknown>;
}

export type Behaviour = (response: ServerResponse, upload: SeenUpload) => void | Promise<void>;

export interface ServerOptions {
  readonly model?: string;
  /** The key that is asked for; by default none is. */
  readonly key?: string;
  /** What it hears in any sound that is not silence. */
  readonly hears?: string;
}

/**
 * `/v1/audio/transcriptions` over loopback, as picky as OpenAI's: the key, the model, the file and
 * what each model can be asked for are checked. Each request is answered by the next behaviour that
 * was set, then by what it hears, spread over the sound.
 */
export class TranscriptionServer {
  readonly seen: SeenUpload[] = [];
  /** Holds up what it hears until it is let go. */
  readonly gate = new Gate();
  hears: string;
  readonly #options: ServerOptions;
  readonly #server;
  #behaviours: Behaviour[] = [];

  static async start(options: ServerOptions = {}): Promise<TranscriptionServer> {
    const self = new TranscriptionServer(options);
    self.#server.listen(0, "127.0.0.1");
    await once(self.#server, "listening");
    return self;
  }

  private constructor(options: ServerOptions) {
    this.#options = options;
    this.hears = options.hears ?? "We shipped it.";
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
  }

  get model(): string {
    return this.#options.model ?? "whisper-1";
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get baseUrl(): string {
    return `http://${this.host}/v1`;
  }

  /** The coming requests are answered like this, one each; what was set before is forgotten. */
  next(...behaviours: Behaviour[]): void {
    this.#behaviours = behaviours;
  }

  async close(): Promise<void> {
    this.gate.release();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const upload = await read(request, response);
    if (typeof upload === "string") return refuse(response, 400, upload);
    this.seen.push(upload);
    const behaviour = this.#behaviours.shift();
    if (behaviour) return await behaviour(response, upload);
    const { key } = this.#options;
    if (key !== undefined && upload.authorization !== `Bearer ${key}`) {
      return refuse(response, 401, "Incorrect API key provided.");
    }
    if (upload.fields["model"] !== this.model) return refuse(response, 404, "No such model.");
    const wrong = wrongFields(upload.fields);
    if (wrong) return refuse(response, 400, wrong);
    await this.gate.pass(new AbortController().signal);
    const silent = upload.pcm.every((sample) => sample === 0);
    respond(response, transcription(silent ? "" : this.hears, upload));
  }
}

async function read(request: IncomingMessage, response: ServerResponse) {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  if (request.method !== "POST" || request.url !== "/v1/audio/transcriptions") return "No.";
  const headers = { "content-type": request.headers["content-type"] ?? "" };
  const form = await new Response(Buffer.concat(pieces), { headers }).formData();
  const file = form.get("file");
  if (!(file instanceof File) || !file.name.endsWith(".wav")) return "file: is no WAV file.";
  const bytes = new Uint8Array(await file.arrayBuffer());
  const header = parseWavHeader(bytes);
  if (!header.ok) return header.reason;
  const { channels, sampleRateHz, bitsPerSample, dataOffset, dataBytes } = header.format;
  if (channels !== 1 || sampleRateHz !== 16_000 || bitsPerSample !== 16) return "Another format.";
  if (dataBytes === null || dataBytes !== wavDataBytes(header.format, bytes.length)) {
    return "The header does not fit the samples.";
  }
  if (dataBytes < 3_200) return "Audio file is too short. Minimum audio length is 0.1 seconds.";
  const fields: Record<string, string> = {};
  for (const name of new Set(form.keys())) {
    if (name !== "file") fields[name] = form.getAll(name).map(String).join(",");
  }
  const { authorization } = request.headers;
  const pcm = new Int16Array(bytes.slice(dataOffset).buffer);
  const upload: SeenUpload = { authorization, fields, pcm, closed: once(response, "close") };
  return upload;
}

/** What OpenAI refuses, by model. */
function wrongFields(fields: SeenUpload["fields"]): string | null {
  const { model = "", response_format: format = "json", prompt } = fields;
  const newer = /^gpt-.*transcribe/.test(model);
  if (newer && format !== "json" && format !== "text") {
    return `response_format '${format}' is not compatible with model '${model}'. Use 'json' or 'text' instead.`;
  }
  if ("timestamp_granularities[]" in fields && format !== "verbose_json") {
    return "Timestamp granularities are only supported with response_format=verbose_json.";
  }
  if ("include[]" in fields && (!newer || model.endsWith("diarize")))
    return "include: unsupported.";
  if (prompt !== undefined && model.endsWith("diarize")) return "prompt: unsupported.";
  return null;
}

/** An answer as the API gives it in the format that was asked for. */
export function transcription(text: string, { fields, pcm }: SeenUpload): object {
  const lengthS = pcm.length / 16_000;
  if (fields["response_format"] !== "verbose_json") {
    const logprobs = (text.match(/\s*\S+/g) ?? []).map((token) => ({ token, logprob: -0.1 }));
    return { text, ...("include[]" in fields ? { logprobs } : {}) };
  }
  const texts = text.split(" ").filter(Boolean);
  const eachS = lengthS / Math.max(1, texts.length);
  const words = texts.map((word, index) => ({
    // Words come without their punctuation.
    word: word.replaceAll(/[.,?!]/g, ""),
    start: index * eachS,
    end: (index + 1) * eachS,
  }));
  const segment = { id: 0, start: 0, end: lengthS, text: ` ${text}`, avg_logprob: -0.3 };
  const rest = { compression_ratio: 1.1, no_speech_prob: 0.01 };
  const wanted = (fields["timestamp_granularities[]"] ?? "segment").split(",");
  return {
    task: "transcribe",
    language: "english",
    duration: lengthS,
    text,
    ...(wanted.includes("word") ? { words } : {}),
    ...(wanted.includes("segment") ? { segments: text ? [{ ...segment, ...rest }] : [] } : {}),
  };
}

export function respond(response: ServerResponse, body: object | string): void {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify({ error: { message, type: "invalid_request_error" } }));
}

/** A refusal with a JSON body, as the API words it. */
export function refuses(status: number, headers: Record<string, string> = {}) {
  return (response: ServerResponse): void => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    refuse(response, status, "We shipped it.");
  };
}

export function answers(body: object | string): Behaviour {
  return (response) => respond(response, body);
}

/** Never answers. */
export const stalls = (_response: unknown, _request?: unknown): void => {};

/** Answers with headers and the beginning of a body, and then nothing. */
export const stallsInTheMiddle: Behaviour = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"text":"We sh');
};

/** Breaks off in the middle of the body. */
export const breaksOff: Behaviour = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
  response.write('{"text":"We sh', () => response.destroy());
};
