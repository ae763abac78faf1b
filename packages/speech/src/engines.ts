/**
 * What the server needs of an ear and a voice. Every adapter, embedded or remote, passes the one
 * contract suite; anything that takes time takes an AbortSignal and settles when it is aborted
 * (rejecting with the signal's reason).
 */

export interface EngineInfo {
  /** As shown to people: "Moonshine tiny". */
  readonly name: string;
  /** "on this machine", or the host that is talked to. */
  readonly where: string;
}

/** An engine that has to be started, and says what became of it. */
export interface Engine {
  readonly info: EngineInfo;
  /** Resolves when warm. Rejects with an EngineError that says what to do. */
  start(signal: AbortSignal): Promise<void>;
  /**
   * Why it cannot work now although it was started, in a sentence for people; `null` while it can,
   * or is not started yet. An engine that was given up comes back by itself where that is possible.
   */
  unavailable(): string | null;
  /** What it works without although it works, in a sentence for people; `null` for nothing. */
  limited?(): string | null;
  /** Ends processes and connections; safe to call twice. */
  close(): Promise<void>;
}

/** Voice activity: how likely each 32 ms of a stream hold speech. */
export interface VoiceActivityEngine extends Engine {
  /** A stream of one microphone. Its state survives a crash of the process that computes it. */
  open(): VoiceActivityStream;
}

export interface VoiceActivityStream {
  /**
   * Takes any number of samples (int16, mono, 16 kHz) and resolves to the probabilities (0 to 1) of
   * the steps of 512 samples that they complete, in order; calls are answered in the order made.
   * Each step is given out exactly once: those of a call that was aborted or failed come with the
   * next one that succeeds.
   */
  push(pcm: Int16Array, signal: AbortSignal): Promise<Float32Array>;
  close(): void;
}

export interface SpeechToTextCapabilities {
  /** Words carry times found in the sound; single ones may be estimated and say so. */
  readonly wordTimes: boolean;
  /** Words carry a probability. */
  readonly wordConfidence: boolean;
  /** Keeps "um" and "uh" as words, at least in part. */
  readonly fillers: boolean;
  /**
   * What it is worth asking for. An engine that costs something, or sends speech away, is asked for
   * finals only: another `partial` is answered with no words, a `speculative` decode refused as busy.
   */
  readonly kinds: readonly DecodeKind[];
}

export interface SpeechToText extends Engine {
  readonly capabilities: SpeechToTextCapabilities;
  /**
   * Rejects with EngineError `busy` when a newer partial takes the place of a waiting one, and when
   * more waits than can be held.
   */
  transcribe(request: TranscriptionRequest, signal: AbortSignal): Promise<Transcription>;
}

/**
 * How much a decode is wanted. `final`: the words that stay. `speculative`: as good as a final, of a
 * stretch that is about to close. `partial`: what is being said, in one try. Finals overtake
 * speculative decodes, and these partials; at most one partial waits per stream, the newest.
 */
export type DecodeKind = "final" | "speculative" | "partial";

export interface TranscriptionRequest {
  /** One segment of speech, int16, mono, 16 kHz, with what silence there was around it. */
  readonly pcm: Int16Array;
  readonly kind: DecodeKind;
  /** Whose segment it is. A partial replaces a waiting partial of the same stream. */
  readonly stream: string;
  /** Names that this person is going to say: projects, companies. A help where an engine can use it. */
  readonly terms?: readonly string[];
}

export interface Transcription {
  readonly words: readonly TranscribedWord[];
  /** `false`: there was voice but no words, or none that a guard let pass, at least in a part. */
  readonly understood: boolean;
  /** Which parts those are, in order; without it, all of the sound. */
  readonly missed?: readonly Missed[];
  /** Time spent decoding, without waiting, ms. */
  readonly decodeMs: number;
  /** Said to the person beside the words, such as that another ear took over. */
  readonly notice?: string;
}

/** Voice that was not understood, seconds from the start of the request's audio. */
export interface Missed {
  readonly startS: number;
  readonly endS: number;
}

export interface TranscribedWord {
  readonly text: string;
  /** Seconds from the start of the request's audio. */
  readonly startS: number;
  readonly endS: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly times: WordTimes;
}

/** `measured`: found in the sound. `estimated`: spread over the voice that the words were heard in. */
export type WordTimes = "measured" | "estimated";

export interface Voice {
  readonly id: string;
  readonly name: string;
  /** Of the voices of this machine the one that is nearest to it; without it, it is one of them. */
  readonly nearest?: string;
}

export interface TextToSpeech extends Engine {
  readonly voices: readonly Voice[];
  /** Sample rate of everything that it speaks. */
  readonly sampleRateHz: number;
  /** Speaks one sentence or more. Yields int16 mono PCM, leading silence trimmed to 20 ms. */
  speak(request: SpeakRequest, signal: AbortSignal): AsyncIterable<Int16Array>;
}

export interface SpeakRequest {
  readonly text: string;
  readonly voice: string;
  /** It follows other speech of the same reply: a pause comes first, as between two sentences. */
  readonly follows?: boolean;
  /** Told a sentence for the person, such as that another voice took over, before its sound. */
  readonly onNotice?: (sentence: string) => void;
  /**
   * Told where the text lies in the sound, in order and without overlaps: word for word before their
   * sound where the voice knows, else whole sentences as soon as all of their sound was given out.
   */
  readonly onPlaced?: (span: SpokenSpan) => void;
}

/** A part of a request's text and its sound. Ends are exclusive. */
export interface SpokenSpan {
  /** Characters of the request's text. */
  readonly startChar: number;
  readonly endChar: number;
  /** Samples of the request's sound, from its first, at the engine's rate. */
  readonly startSample: number;
  readonly endSample: number;
}

export interface Engines {
  readonly voiceActivity: VoiceActivityEngine;
  readonly speechToText: SpeechToText;
  readonly textToSpeech: TextToSpeech;
}

/** What went wrong with an engine: a sentence for people, and whether to try again. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;
  readonly retry: boolean;
  constructor(code: EngineErrorCode, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = "EngineError";
    this.code = code;
    this.retry = code === "crashed" || code === "busy" || code === "service_unavailable";
  }
}

export type EngineErrorCode =
  | "weights_missing"
  | "weights_mismatch"
  | "model_failed"
  | "voice_unknown"
  | "crashed"
  | "busy"
  | "service_unavailable"
  | "service_refused"
  | "closed";
