/** What the tests put into a page: a mouth before its microphone, and an ear at its loudspeaker. */
export interface Senses {
  /** Speaks into the microphone; resolves when the last sample was played, or speech was stopped. */
  speak(pcmBase64: string, rateHz: number): Promise<void>;
  stopSpeaking(): void;
  /** Samples heard so far at the end of the page's audio graphs. */
  heardSamples(): number;
  /** How many of the samples heard from this one on are loud enough for speech. */
  loudSamples(sample: number): number;
  /** What was heard from this sample on. */
  heardSince(sample: number): { readonly pcmBase64: string; readonly rateHz: number };
  /** In contexts that are opened from now on, the microphone also hears the loudspeaker: so late, so loud. */
  echo(echo: { readonly delayMs: number; readonly gainDb: number }): void;
  /** The next `getUserMedia` rejects with an error of this name, as browsers do; `null`: it works. */
  refuse: { readonly name: string; readonly message: string } | null;
}

declare global {
  interface Window {
    senses: Senses;
  }
  /** Chromium's way to read a track's sound; not in TypeScript's library. */
  class MediaStreamTrackProcessor {
    constructor(options: { track: MediaStreamTrack; maxBufferSize: number });
    readonly readable: ReadableStream<AudioData>;
  }
}
