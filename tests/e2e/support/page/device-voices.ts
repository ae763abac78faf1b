/**
 * Put into the page before its own scripts: a speech synthesis as browsers have it, by design. Its
 * voices come late, one utterance is spoken at a time, each word is told as it begins, a cancelled
 * one is told of afterwards, and what takes longer than 15 s falls silent without a word.
 */
{
  const WORD_MS = 150;
  const VOICES_AFTER_MS = 400;
  const SILENT_AFTER_MS = 15_000;

  interface Spoken {
    text: string;
    voice: string | null;
    outcome: "speaking" | "spoken" | "cut";
  }
  const voice = (name: string, lang: string, localService: boolean, usual: boolean) => ({
    voiceURI: `urn:${name}`,
    name,
    lang,
    localService,
    default: usual,
  });
  const installed = [
    voice("Anna", "de-DE", true, false),
    voice("Moira", "en-IE", true, false),
    voice("Samantha", "en-US", true, true),
    voice("Distant", "en_GB", false, false),
  ];
  const state: { spoken: Spoken[]; words: number; broken: boolean } = {
    spoken: [],
    words: 0,
    broken: false,
  };

  class Utterance extends EventTarget {
    voice: (typeof installed)[number] | null = null;
    lang = "";
    volume = 1;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }

  class Synthesis extends EventTarget {
    paused = false;
    #voices: typeof installed = [];
    #waiting: Utterance[] = [];
    #now: { readonly utterance: Utterance; readonly noted: Spoken; timer: number } | null = null;

    constructor() {
      super();
      setTimeout(() => {
        this.#voices = installed;
        this.dispatchEvent(new Event("voiceschanged"));
      }, VOICES_AFTER_MS);
    }

    get speaking() {
      return this.#now !== null;
    }
    get pending() {
      return this.#waiting.length > 0;
    }
    getVoices() {
      return this.#voices;
    }
    resume() {
      this.paused = false;
    }
    pause() {
      this.paused = true;
    }

    speak(utterance: Utterance) {
      this.#waiting.push(utterance);
      this.#next();
    }

    cancel() {
      const cut = [...(this.#now ? [this.#now.utterance] : []), ...this.#waiting];
      if (this.#now) {
        clearTimeout(this.#now.timer);
        this.#now.noted.outcome = "cut";
      }
      this.#now = null;
      this.#waiting = [];
      setTimeout(() => {
        for (const each of cut) {
          each.dispatchEvent(Object.assign(new Event("error"), { error: "interrupted" }));
        }
      });
    }

    #next() {
      if (this.#now || state.broken) return;
      const utterance = this.#waiting.shift();
      if (!utterance) return;
      const noted: Spoken = {
        text: utterance.text,
        voice: utterance.voice?.name ?? null,
        outcome: "speaking",
      };
      if (utterance.text.trim() !== "") state.spoken.push(noted);
      const words = [...utterance.text.matchAll(/\S+/g)];
      const now = { utterance, noted, timer: 0 };
      this.#now = now;
      const tell = (type: string, extra: object = {}) =>
        utterance.dispatchEvent(Object.assign(new Event(type), extra));
      const word = (at: number) => {
        if (at * WORD_MS > SILENT_AFTER_MS) return;
        const found = words[at];
        if (!found) {
          noted.outcome = "spoken";
          this.#now = null;
          tell("end");
          return this.#next();
        }
        state.words += 1;
        if (at === 0) tell("start");
        tell("boundary", { name: "word", charIndex: found.index });
        now.timer = window.setTimeout(() => word(at + 1), WORD_MS);
      };
      now.timer = window.setTimeout(() => word(0), 50);
    }
  }

  const define = (name: string, value: unknown) =>
    Object.defineProperty(window, name, { value, configurable: true });
  define("speechSynthesis", new Synthesis());
  define("SpeechSynthesisUtterance", Utterance);
  define("deviceVoices", state);
}
