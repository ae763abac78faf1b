import type { DeviceSpeech, DeviceVoice, UtteranceEvents } from "../device-speech.ts";

/** A device that speaks when it is told to: nothing happens to an utterance but by hand. */
export class HandSpeech implements DeviceSpeech {
  /** Every utterance, and every cancel of one that was being spoken: `Hello.`, `(cut)`. */
  readonly told: string[] = [];
  readonly voiceIds: (string | null)[] = [];
  #utterance: { readonly text: string; readonly events: UtteranceEvents } | null = null;
  #voices: readonly DeviceVoice[] = [];
  #listeners = new Set<() => void>();

  voices(): readonly DeviceVoice[] {
    return this.#voices;
  }

  onVoices(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  load(voices: readonly DeviceVoice[]): void {
    this.#voices = voices;
    for (const listener of this.#listeners) listener();
  }

  speak(text: string, voiceId: string | null, events: UtteranceEvents): void {
    if (this.#utterance) throw new Error("One utterance at a time");
    this.told.push(text);
    this.voiceIds.push(voiceId);
    this.#utterance = { text, events };
  }

  wake(): void {}

  cancel(): void {
    if (this.#utterance) this.told.push("(cut)");
    this.#utterance = null;
  }

  get speaking(): string | null {
    return this.#utterance?.text ?? null;
  }

  /** What the voice would tell; `late`, of an utterance that is no longer wanted, is told all the same. */
  get events(): UtteranceEvents {
    if (!this.#utterance) throw new Error("Nothing is being spoken");
    return this.#utterance.events;
  }

  start(): void {
    this.events.started();
  }

  /** The word that begins with these letters is reached. */
  word(beginning: string): void {
    const { events } = this;
    const atChar = this.speaking?.indexOf(beginning) ?? -1;
    if (atChar < 0) throw new Error(`"${beginning}" is not in "${this.speaking}"`);
    events.boundary(atChar);
  }

  end(): void {
    const { events } = this;
    this.#utterance = null;
    events.ended();
  }

  fail(): void {
    const { events } = this;
    this.#utterance = null;
    events.failed();
  }
}
