import { setTimeout as delay } from "node:timers/promises";
import type { Hearing, UntoldWords } from "./hearing.ts";

/** Final words wait no longer for a reply than this, ms. */
const CALM_AFTER_MS = 1_500;

export type WordsOfAnswer = Pick<Hearing, "atPause" | "caught" | "quick" | "settle" | "told">;

/**
 * The words that one reply is made from. While the answer may go on they are those that stay, or where
 * that is allowed those caught on the way, to be looked at again; once it is over, those that are there.
 */
export class ReplyWords {
  readonly #hearing: WordsOfAnswer;
  readonly #signal: AbortSignal;
  readonly #hurried: Promise<void>;
  readonly #calmed: Promise<void>;
  readonly #everyWord: boolean;
  /** The turn is over: where words are still waited for, those that are there are to do. */
  hurry: () => void = () => {};
  /** What was made of the words can be heard. */
  calm: () => void = () => {};

  /**
   * @param everyWord the reply hangs on the very last words, which were a question perhaps: it is made
   *   from the final ones, however long they take
   */
  constructor(hearing: WordsOfAnswer, signal: AbortSignal, everyWord = false) {
    this.#hearing = hearing;
    this.#everyWord = everyWord;
    this.#signal = signal;
    this.#hurried = new Promise((resolve) => (this.hurry = resolve));
    this.#calmed = new Promise((resolve) => (this.calm = resolve));
    signal.addEventListener("abort", () => this.calm(), { once: true });
  }

  /** Those that are there now. */
  async quick(): Promise<UntoldWords> {
    if (this.#everyWord) {
      await this.#hearing.settle(this.#signal);
      return { segments: [], quick: false };
    }
    const enough = delay(CALM_AFTER_MS, undefined, { ref: false });
    return this.#hearing.quick(this.#signal, Promise.race([this.#calmed, enough]));
  }

  /** Those that stay; from `hurry` on those that are there. */
  async settled(): Promise<UntoldWords> {
    const hurried = this.#hurried.then(() => this.quick());
    return Promise.race([hurried, this.#hearing.atPause(this.#signal)]);
  }

  /** Those that stay, of an answer that is over: nobody is asked to say again what was only caught. */
  async told(): Promise<UntoldWords> {
    this.calm();
    await this.#hearing.told();
    return { segments: [], quick: false };
  }

  /** Those caught while they were said, where they are complete, else as `settled`. */
  async early(): Promise<UntoldWords> {
    return (await this.#hearing.caught()) ?? this.settled();
  }
}
