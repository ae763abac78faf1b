import type { DeviceSpeech, DeviceVoice, UtteranceEvents } from "./device-speech.ts";

const LANGUAGE = "en-US";

/** The browser's own voices; `null` where it has no speech synthesis at all. */
export function browserSpeech(): DeviceSpeech | null {
  // Absent in some browsers, whatever the types say.
  const synthesis: SpeechSynthesis | undefined = window.speechSynthesis;
  return synthesis ? new BrowserSpeech(synthesis) : null;
}

class BrowserSpeech implements DeviceSpeech {
  readonly #synthesis: SpeechSynthesis;
  /** Kept here: an utterance to which nothing points may be collected, and its events with it. */
  #current: SpeechSynthesisUtterance | null = null;

  constructor(synthesis: SpeechSynthesis) {
    this.#synthesis = synthesis;
  }

  voices(): readonly DeviceVoice[] {
    return this.#synthesis.getVoices().map((voice) => ({
      id: voice.voiceURI,
      name: voice.name,
      lang: voice.lang.replace("_", "-"),
      local: voice.localService,
      usual: voice.default,
    }));
  }

  onVoices(listener: () => void): () => void {
    const listening = new AbortController();
    const { signal } = listening;
    // Safari's synthesis is no EventTarget in older versions; its voices are there at once.
    this.#synthesis.addEventListener?.("voiceschanged", listener, { signal });
    return () => listening.abort();
  }

  speak(text: string, voiceId: string | null, events: UtteranceEvents): void {
    // Without need it is not called: some browsers then drop what is spoken next as well.
    if (this.#current || this.#synthesis.speaking || this.#synthesis.pending) this.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    const voice = this.#synthesis.getVoices().find(({ voiceURI }) => voiceURI === voiceId);
    utterance.voice = voice ?? null;
    utterance.lang = voice?.lang ?? LANGUAGE;
    const on = (name: "start" | "end" | "error", tell: () => void) =>
      utterance.addEventListener(name, () => {
        if (this.#current !== utterance) return;
        if (name !== "start") this.#current = null;
        tell();
      });
    on("start", () => events.started());
    utterance.addEventListener("boundary", ({ name, charIndex }) => {
      if (this.#current === utterance && name !== "sentence") events.boundary(charIndex);
    });
    on("end", () => events.ended());
    on("error", () => events.failed());
    this.#current = utterance;
    // Another page may have left it paused, and then nothing would ever be heard.
    this.#synthesis.resume();
    this.#synthesis.speak(utterance);
  }

  wake(): void {
    const silence = new SpeechSynthesisUtterance(" ");
    silence.volume = 0;
    this.#synthesis.speak(silence);
  }

  cancel(): void {
    this.#current = null;
    this.#synthesis.cancel();
  }
}
