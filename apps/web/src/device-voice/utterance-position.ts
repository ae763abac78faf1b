/** How fast a voice speaks until it was heard to, letters a second (embedded voices: 13 to 16). */
const LETTERS_PER_S = 15;
const LIKELY = { slowest: 6, fastest: 40 };
/** Shorter utterances are mostly the silence around them. */
const TELLING_CHARS = 20;

/** Where in its text an utterance is: by the words it tells of, else by how fast the voice spoke so far. */
export class UtterancePosition {
  readonly #text: string;
  readonly #speed: VoiceSpeed;
  #startedAtMs: number | null = null;
  #boundary: number | null = null;

  constructor(text: string, speed: VoiceSpeed) {
    this.#text = text;
    this.#speed = speed;
  }

  get started(): boolean {
    return this.#startedAtMs !== null;
  }

  /** It tells of its words. */
  get exact(): boolean {
    return this.#boundary !== null;
  }

  start(nowMs: number): void {
    this.#startedAtMs = nowMs;
  }

  boundary(atChar: number): void {
    this.#boundary = Math.min(this.#text.length, Math.max(this.#boundary ?? 0, atChar));
  }

  end(nowMs: number): void {
    if (this.#startedAtMs === null) return;
    this.#speed.learn(this.#text.length, (nowMs - this.#startedAtMs) / 1000);
  }

  /** The first character of the word that is being spoken. */
  at(nowMs: number): number {
    if (this.#startedAtMs === null) return 0;
    if (this.#boundary !== null) return this.#boundary;
    const letters = ((nowMs - this.#startedAtMs) / 1000) * this.#speed.lettersPerS;
    return this.#text.lastIndexOf(" ", Math.min(letters, this.#text.length - 1)) + 1;
  }

  /** How long it should take, ms. */
  get expectedMs(): number {
    return (this.#text.length / this.#speed.lettersPerS) * 1000;
  }
}

/** How fast a voice speaks, learned from each utterance that was heard to its end. */
export class VoiceSpeed {
  lettersPerS = LETTERS_PER_S;

  learn(letters: number, seconds: number): void {
    const speed = letters / seconds;
    if (letters < TELLING_CHARS || !(speed >= LIKELY.slowest && speed <= LIKELY.fastest)) return;
    this.lettersPerS = (this.lettersPerS + speed) / 2;
  }
}
