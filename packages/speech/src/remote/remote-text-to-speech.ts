import { EngineError, type SpeakRequest, type TextToSpeech, type Voice } from "../engines.ts";
import { onAbort } from "../process/deferred.ts";
import { sentencesIn } from "../voice/sentences.ts";
import type { ServiceOptions } from "./connection.ts";
import { usualVoiceDeadlines, within, type VoiceDeadlines } from "./deadlines.ts";
import { RemoteFailure } from "./failure.ts";
import { openAiVoice, openAiVoices } from "./openai-voices.ts";
import { SERVICE_RATE_HZ } from "./sound-body.ts";
import { SpeechService } from "./speech-service.ts";

export interface RemoteVoiceOptions extends ServiceOptions {
  /** A voice that is offered besides those that are known of the model, and before them. */
  readonly voice?: string | null;
  readonly deadlines?: Partial<VoiceDeadlines>;
}

/** Said by nobody: to see whether the service speaks. */
const TRIAL_TEXT = "Hello.";

/**
 * Text to speech by any OpenAI-compatible `/audio/speech`: one request for each sentence, its sound
 * given out as it comes. Rejects with a RemoteFailure where the service fails.
 */
export class RemoteTextToSpeech implements TextToSpeech {
  readonly info;
  readonly voices: readonly Voice[];
  readonly sampleRateHz = SERVICE_RATE_HZ;
  readonly #service: SpeechService;
  readonly #deadlines: VoiceDeadlines;
  readonly #closing = new AbortController();

  /** @throws TypeError for a base URL that is none, or where no voice is known. */
  constructor({ voice = null, deadlines, ...service }: RemoteVoiceOptions) {
    this.#deadlines = { ...usualVoiceDeadlines, ...deadlines };
    this.#service = new SpeechService(service, this.#deadlines);
    this.info = { name: service.model, where: this.#service.host };
    const known = openAiVoices(service.model).filter(({ id }) => id !== voice);
    this.voices = voice === null ? known : [openAiVoice(voice), ...known];
    if (this.voices.length === 0) throw new TypeError("No voice of this model is known.");
  }

  /**
   * Has it say one word: a wrong key, model or address is known before an interview. One that is
   * slow to answer may still be loading its model: that is no failure.
   */
  async start(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    try {
      await this.check(this.#deadlines.startMs, signal);
    } catch (cause) {
      if (!(cause instanceof RemoteFailure && cause.reason === "late")) throw cause;
    }
  }

  unavailable(): string | null {
    return null;
  }

  /** Whether the service speaks. Rejects as `speak` does. */
  async check(withinMs: number, signal: AbortSignal): Promise<void> {
    const voice = this.voices[0]?.id ?? "";
    const late = () => new RemoteFailure("late", { service: "speech" });
    await within(withinMs, late, signal, async (inTime) => {
      // Its first sound is enough, and the rest is not fetched.
      for await (const _ of this.speak({ text: TRIAL_TEXT, voice }, inTime)) break;
    });
  }

  async *speak(request: SpeakRequest, signal: AbortSignal): AsyncIterable<Int16Array> {
    const { text, voice, onPlaced } = request;
    signal.throwIfAborted();
    if (this.#closing.signal.aborted) throw closed();
    throwIfUnknown(voice, this.voices);
    const own = new AbortController();
    const offs = [signal, this.#closing.signal].map((each) =>
      onAbort(each, () => own.abort(each.reason)),
    );
    try {
      let startSample = 0;
      for (const { text: sentence, startChar, endChar } of sentencesIn(text)) {
        let endSample = startSample;
        for await (const pcm of this.#service.speak(sentence, voice, own.signal)) {
          endSample += pcm.length;
          yield pcm;
          own.signal.throwIfAborted();
        }
        onPlaced?.({ startChar, endChar, startSample, endSample });
        startSample = endSample;
      }
    } finally {
      for (const off of offs) off();
    }
  }

  async close(): Promise<void> {
    this.#closing.abort(closed());
  }
}

export function throwIfUnknown(voice: string, voices: readonly Voice[]): void {
  if (voices.some(({ id }) => id === voice)) return;
  const known = voices.map(({ id }) => id).join(", ");
  throw new EngineError("voice_unknown", `There is no voice "${voice}"; there are: ${known}.`);
}

function closed(): EngineError {
  return new EngineError("closed", "The voice is closed.");
}
