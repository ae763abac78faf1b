import type OpenAI from "openai";
import { onAbort } from "../process/deferred.ts";
import { Connection, loadClient, type ServiceOptions } from "./connection.ts";
import { pause, within, type VoiceDeadlines } from "./deadlines.ts";
import { refusesDialect } from "./dialect.ts";
import { asRemoteFailure, RemoteFailure } from "./failure.ts";
import { LeadTrim } from "./lead-trim.ts";
import { retryPauseMs } from "./retry.ts";
import { malformed, SERVICE_RATE_HZ, SoundBody } from "./sound-body.ts";

const LEAD_MS = 20;
/** Plain samples can be heard from the first; a WAV is for services that do not have them. */
const formats = ["pcm", "wav"] as const;
/** The fastest speech has about 20 characters a second: what is over sooner was cut. */
const MOST_CHARACTERS_PER_SECOND = 50;
/** What goes on for longer than the slowest speech is not the sentence that was asked for. */
const LONGEST_S = 5;
const LONGEST_S_PER_CHARACTER = 0.4;

/** `POST /audio/speech`, read as it comes, with every limit that the SDK does not keep. */
export class SpeechService {
  readonly host: string;
  readonly #options: ServiceOptions;
  readonly #connection: Connection;
  readonly #deadlines: VoiceDeadlines;
  #client: Promise<OpenAI> | null = null;
  /** The best format that was not refused, as an index in `formats`. */
  #format = 0;

  /** @throws TypeError for a base URL that is none. */
  constructor(options: ServiceOptions, deadlines: VoiceDeadlines) {
    this.#options = options;
    this.#deadlines = deadlines;
    this.#connection = new Connection(options.baseUrl, deadlines, "speech");
    this.host = this.#connection.host;
  }

  /**
   * One sentence, int16 mono at 24 kHz, from its first audible sound on. Tried again only while
   * nothing of it was given out.
   * @throws RemoteFailure, or the signal's reason.
   */
  async *speak(text: string, voice: string, signal: AbortSignal): AsyncIterable<Int16Array> {
    signal.throwIfAborted();
    // Ended with this call, however it ends: nothing is left open on the other side.
    const own = new AbortController();
    const off = onAbort(signal, () => own.abort(signal.reason));
    const { firstSoundMs, firstSoundMsPerCharacter, chunkMs } = this.#deadlines;
    const firstMs = firstSoundMs + firstSoundMsPerCharacter * text.length;
    let sound: Sound | null = null;
    let samples = 0;
    const most = (LONGEST_S + LONGEST_S_PER_CHARACTER * text.length) * SERVICE_RATE_HZ;
    try {
      const begun = await within(firstMs, late, own.signal, (inTime) =>
        this.#begin(text, voice, inTime, own.signal),
      );
      ({ sound } = begun);
      for (let piece: Int16Array | null = begun.first; piece !== null;) {
        signal.throwIfAborted();
        samples += piece.length;
        if (samples > most) throw malformed();
        if (piece.length > 0) yield piece;
        signal.throwIfAborted();
        const reading = begun.sound;
        piece = await within(chunkMs, late, own.signal, () => reading.next());
      }
      if (samples / SERVICE_RATE_HZ < text.length / MOST_CHARACTERS_PER_SECOND) throw cut();
    } catch (cause) {
      signal.throwIfAborted();
      throw asRemoteFailure(cause, "speech");
    } finally {
      off();
      own.abort(new Error("The sentence is over."));
      await sound?.close();
    }
  }

  /** Up to the first sound, tried again where the failure says that this may help. */
  async #begin(text: string, voice: string, inTime: AbortSignal, whole: AbortSignal) {
    for (let tries = 0; ; tries++) {
      const sinceMs = performance.now();
      try {
        return await this.#inSomeFormat(text, voice, inTime, whole);
      } catch (cause) {
        inTime.throwIfAborted();
        const failure = asRemoteFailure(cause, "speech");
        const tookMs = performance.now() - sinceMs;
        const pauseMs = retryPauseMs(failure, tries, tookMs, this.#deadlines);
        if (pauseMs === null) throw failure;
        await pause(pauseMs, inTime);
      }
    }
  }

  async #inSomeFormat(text: string, voice: string, inTime: AbortSignal, whole: AbortSignal) {
    for (let index = this.#format; ; index++) {
      try {
        const begun = await this.#ask(text, voice, formats[index] ?? "wav", inTime, whole);
        this.#format = index;
        return begun;
      } catch (cause) {
        inTime.throwIfAborted();
        const failure = asRemoteFailure(cause, "speech");
        // One that does not know the format refuses it, or sends another.
        const other = refusesDialect(failure.status) || failure.reason === "malformed";
        if (!other || index + 1 >= formats.length) throw failure;
      }
    }
  }

  async #ask(
    input: string,
    voice: string,
    format: (typeof formats)[number],
    inTime: AbortSignal,
    whole: AbortSignal,
  ): Promise<{ readonly sound: Sound; readonly first: Int16Array }> {
    await this.#connection.ensure(inTime);
    this.#client ??= loadClient(this.#options);
    const client = await this.#client;
    const { model } = this.#options;
    const response = await client.audio.speech.create(
      { model, voice, input, response_format: format },
      { signal: whole, maxRetries: 0 },
    );
    this.#connection.answered();
    const sound = new Sound(response);
    try {
      for (;;) {
        const first = await sound.next();
        inTime.throwIfAborted();
        // Silence from end to end says nothing.
        if (first === null) throw malformed();
        if (first.length > 0) return { sound, first };
      }
    } catch (cause) {
      await sound.close();
      throw cause;
    }
  }
}

/** The sound of one answer, as it comes. */
class Sound {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | null;
  readonly #contentType: string | null;
  readonly #trim = new LeadTrim(SERVICE_RATE_HZ, LEAD_MS);
  #body: SoundBody | null = null;
  #over = false;

  constructor(response: Response) {
    this.#reader = response.body?.getReader() ?? null;
    this.#contentType = response.headers.get("content-type");
  }

  /** What is to be heard of the next piece, which may be nothing; `null` at the end. */
  async next(): Promise<Int16Array | null> {
    if (this.#over) return null;
    if (!this.#reader) throw malformed();
    this.#body ??= new SoundBody(this.#contentType);
    const { done, value } = await this.#reader.read();
    if (!done) return this.#trim.push(this.#body.push(value));
    this.#over = true;
    return this.#trim.push(this.#body.end());
  }

  /** Unread, it would hold its connection. */
  async close(): Promise<void> {
    await this.#reader?.cancel().catch(() => {});
  }
}

function late(): RemoteFailure {
  return new RemoteFailure("late", { service: "speech" });
}

function cut(): RemoteFailure {
  return new RemoteFailure("unreachable", { service: "speech" });
}
