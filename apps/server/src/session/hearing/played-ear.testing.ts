import type {
  SpeechToText,
  SpeechToTextCapabilities,
  Transcription,
  TranscriptionRequest,
} from "@greenroom/speech";

interface Asked {
  readonly request: TranscriptionRequest;
  readonly signal: AbortSignal;
  readonly resolve: (heard: Transcription) => void;
  readonly reject: (reason: unknown) => void;
}

/** A recogniser that a test plays: it answers when it is told to, in any order. */
export class PlayedEar implements SpeechToText {
  readonly info = { name: "Played ear", where: "in this test" };
  capabilities: SpeechToTextCapabilities = {
    wordTimes: true,
    wordConfidence: true,
    fillers: true,
    kinds: ["final", "speculative", "partial"],
  };
  /** What was asked for and not answered yet. */
  readonly asked: Asked[] = [];

  async start(): Promise<void> {}
  async close(): Promise<void> {}
  unavailable(): string | null {
    return null;
  }

  transcribe(request: TranscriptionRequest, signal: AbortSignal): Promise<Transcription> {
    return new Promise((resolve, reject) => {
      const asked = { request, signal, resolve, reject };
      this.asked.push(asked);
      signal.addEventListener("abort", () => {
        this.#drop(asked);
        reject(signal.reason);
      });
    });
  }

  get kinds(): string[] {
    return this.asked.map(({ request }) => request.kind);
  }

  /** Answers the request at that place; each word takes half a second. */
  async hears(text: string, at = 0): Promise<void> {
    const words = text
      .split(" ")
      .filter(Boolean)
      .map((word, n) => ({
        text: word,
        startS: n / 2,
        endS: (n + 1) / 2,
        confidence: 0.9,
        times: "measured" as const,
      }));
    this.#take(at).resolve({ words, understood: words.length > 0, decodeMs: 1 });
    await settled();
  }

  async fails(error: Error, at = 0): Promise<void> {
    this.#take(at).reject(error);
    await settled();
  }

  #take(at: number): Asked {
    const asked = this.asked[at];
    if (!asked) throw new Error("Nothing was asked for.");
    this.#drop(asked);
    return asked;
  }

  #drop(asked: Asked): void {
    const at = this.asked.indexOf(asked);
    if (at >= 0) this.asked.splice(at, 1);
  }
}

/** Every promise that can settle has. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
