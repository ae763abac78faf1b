/** A voice that the person's device or browser brings along. */
export interface DeviceVoice {
  readonly id: string;
  readonly name: string;
  /** BCP 47, such as `en-GB`. */
  readonly lang: string;
  /** Speaks on this device; else what is said goes to a service of the browser's maker. */
  readonly local: boolean;
  readonly usual: boolean;
}

/** What happens to one utterance. After `ended` or `failed`, and after a cancel, nothing more. */
export interface UtteranceEvents {
  started(): void;
  /** A word begins at this character of the text; some voices never tell. */
  boundary(atChar: number): void;
  ended(): void;
  failed(): void;
}

/** The browser's speech synthesis as far as it is relied on: one utterance at a time. */
export interface DeviceSpeech {
  /** All there are by now: browsers load them late. */
  voices(): readonly DeviceVoice[];
  onVoices(listener: () => void): () => void;
  /** `voiceId` null, or of a voice that is gone: whoever the device has for English. */
  speak(text: string, voiceId: string | null, events: UtteranceEvents): void;
  /** To be called in a click, for browsers in which no page speaks by itself before it has in one. */
  wake(): void;
  /** Silent at once, and no event of what was spoken is told any more. */
  cancel(): void;
}
