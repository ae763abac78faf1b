import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { wavHeader } from "@greenroom/audio";
import * as z from "zod";
import { Gate } from "../fakes/gate.ts";
import { openAiVoices } from "./openai-voices.ts";
import { refuses } from "./transcription-server.testing.ts";

/** One request as the endpoint saw it. */
export interface SeenText {
  readonly authorization: string | undefined;
  readonly model: string;
  readonly voice: string;
  readonly input: string;
  readonly response_format: string;
  /** Resolves when the response is closed, by either side. */
  readonly closed: Promise<unknown>;
}

export type SpeechBehaviour = (response: ServerResponse, text: SeenText) => void | Promise<void>;

export interface SpeechServerOptions {
  readonly model?: string;
  /** The key that is asked for; by default none is. */
  readonly key?: string;
  /** `response_format`s that it takes. */
  readonly formats?: readonly string[];
}

const requestSchema = z.object({
  model: z.string(),
  voice: z.string(),
  input: z.string().min(1).max(4_096),
  response_format: z.enum(["mp3", "opus", "aac", "flac", "wav", "pcm"]).default("mp3"),
});
const RATE_HZ = 24_000;
const MS_PER_CHARACTER = 65;
/** Silence that the services' voices begin with. */
const LEAD_MS = 180;
/** An odd number: chunks on the wire know nothing of samples. */
const CHUNK_BYTES = 4_801;

/**
 * `/v1/audio/speech` over loopback, as picky as OpenAI's: the key, the model, the voice, the format
 * and the length are checked. Each request is answered by the next behaviour that was set, then by a
 * tone that is as long as the text, in chunks that cut samples.
 */
export class SpeechServer {
  readonly seen: SeenText[] = [];
  /** Every answer passes it. */
  readonly gate = new Gate();
  readonly #options: SpeechServerOptions;
  readonly #server;
  #behaviours: SpeechBehaviour[] = [];

  static async start(options: SpeechServerOptions = {}): Promise<SpeechServer> {
    const self = new SpeechServer(options);
    self.#server.listen(0, "127.0.0.1");
    await once(self.#server, "listening");
    return self;
  }

  private constructor(options: SpeechServerOptions) {
    this.#options = options;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
  }

  get model(): string {
    return this.#options.model ?? "gpt-4o-mini-tts";
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get baseUrl(): string {
    return `http://${this.host}/v1`;
  }

  /** The coming requests are answered like this, one each; what was set before is forgotten. */
  next(...behaviours: SpeechBehaviour[]): void {
    this.#behaviours = behaviours;
  }

  async close(): Promise<void> {
    this.gate.release();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const asked = requestSchema.safeParse(JSON.parse(Buffer.concat(pieces).toString()));
    const path = request.method === "POST" && request.url === "/v1/audio/speech";
    if (!path || !asked.success) return refuses(400)(response);
    const { authorization } = request.headers;
    const text = { authorization, ...asked.data, closed: once(response, "close") };
    this.seen.push(text);
    const behaviour = this.#behaviours.shift();
    if (behaviour) return await behaviour(response, text);
    const { key, formats = ["pcm", "wav"] } = this.#options;
    if (key !== undefined && authorization !== `Bearer ${key}`) return refuses(401)(response);
    if (text.model !== this.model) return refuses(404)(response);
    const voices = openAiVoices(this.model);
    const known = voices.length === 0 || voices.some(({ id }) => id === text.voice);
    if (!known || !formats.includes(text.response_format)) return refuses(400)(response);
    await this.gate.pass(new AbortController().signal);
    await speaks()(response, text);
  }
}

/** The sound of a text: a tone as long as it, behind silence. int16 mono. */
export function toneOfText(text: string, rateHz = RATE_HZ): Int16Array {
  const lead = (LEAD_MS * rateHz) / 1000;
  const length = lead + Math.round((MS_PER_CHARACTER * text.length * rateHz) / 1000);
  const turns = (2 * Math.PI * 440) / rateHz;
  return Int16Array.from({ length }, (_, i) => (i < lead ? 0 : 8_000 * Math.sin(i * turns)));
}

export interface Spoken {
  /** What of the sound is sent, 0 to 1, before the `ending`. */
  readonly share?: number;
  readonly ending?: "end" | "stall" | "cut";
  readonly rateHz?: number;
  readonly chunkBytes?: number;
  readonly contentType?: string;
  /** The header of a WAV, whatever the request asked for. */
  readonly header?: Uint8Array;
}

/** Speaks, in the format that was asked for, as much as is said. */
export function speaks({
  share = 1,
  ending = "end",
  rateHz = RATE_HZ,
  chunkBytes = CHUNK_BYTES,
  contentType,
  header,
}: Spoken = {}): SpeechBehaviour {
  return async (response, { input, response_format: format }) => {
    const pcm = toneOfText(input, rateHz);
    const sound = new Uint8Array(pcm.buffer).subarray(0, Math.floor(share * pcm.byteLength));
    // As OpenAI streams a WAV: its size is left open.
    const head = header ?? (format === "wav" ? wavHeader(rateHz, null) : new Uint8Array(0));
    const bytes = Buffer.concat([head, sound]);
    response.writeHead(200, { "content-type": contentType ?? `audio/${format}` });
    for (let at = 0; at < bytes.length; at += chunkBytes) {
      const more = response.write(bytes.subarray(at, at + chunkBytes));
      if (!more && !response.destroyed) {
        await Promise.race([once(response, "drain"), once(response, "close")]);
      }
    }
    if (ending === "end") response.end();
    // What was written is on its way first.
    if (ending === "cut") response.write("", () => response.destroy());
  };
}

/** Answers with these bytes, whatever was asked. */
export function sends(contentType: string, body: string | Uint8Array): SpeechBehaviour {
  return (response) => {
    response.writeHead(200, { "content-type": contentType }).end(body);
  };
}
