import { setTimeout as delay } from "node:timers/promises";
import type { Segment, Span } from "@greenroom/protocol";
import type { DecodeKind, SpeechSegment } from "@greenroom/speech";
import { nothingShown, type CaptionWord } from "./agreement.ts";
import { tailOf } from "./caption-tail.ts";
import { noCaptions, openCaption, shownOf, withHeard, withTold } from "./captions.ts";
import { FinalWords } from "./final-words.ts";
import { ProvisionalWords } from "./provisional-words.ts";
import { covers, coversAll, enoughAfter, quickSegment } from "./quick-words.ts";
import { transcriber, type Transcribe, type TranscriberOptions } from "./transcriber.ts";

/** The words shown of the speech that goes on; see `shownOf`. */
export interface ShownCaption {
  readonly stable: string;
  readonly unstable: string;
  /** Those of them that have no final words yet. */
  readonly words: readonly CaptionWord[];
  /** Up to here the sound was heard that they came from, samples. */
  readonly heardToSample: number;
}

export interface WordsListener {
  /** The turn that speech in this span belongs to, or `null` where nobody was listened to. */
  turnOf(span: Span): number | null;
  /** Final words, in order of time; with none, and not understood, where they could not be found. */
  segment(turn: number, segment: Segment): void;
  caption(turn: number, caption: ShownCaption): void;
  /** All words of the stretch that is open, at a pause in it; its final words may still differ. */
  atPause?(turn: number, segment: Segment): void;
  /** The recogniser failed on final words; what was said is recorded. */
  failed(cause: unknown): void;
}

const pauseFor = (ms: number, signal: AbortSignal): Promise<void> =>
  delay(ms, undefined, { signal });

/** A stretch that is closed, and whose final words are still to come. */
interface Owed {
  readonly turn: number;
  readonly speech: SpeechSegment;
}

/** The words of one session's stretches: captions while they are open, final words behind them. */
export class StretchWords {
  readonly #listener: WordsListener;
  readonly #final: FinalWords;
  readonly #provisional: ProvisionalWords;
  readonly #abort = new AbortController();
  readonly #transcribe: Transcribe;
  readonly #pause: typeof pauseFor;
  readonly #owed = new Set<Owed>();
  readonly #asksFor: (kind: DecodeKind) => boolean;
  readonly #caught = new WeakMap<Owed, Promise<Segment | null>>();
  #captions = noCaptions;

  /** @param pause for tests that do not wait. */
  constructor(options: TranscriberOptions, listener: WordsListener, pause = pauseFor) {
    this.#listener = listener;
    this.#pause = pause;
    const transcribe = transcriber(options);
    this.#transcribe = transcribe;
    this.#asksFor = (kind) => options.speechToText.capabilities.kinds.includes(kind);
    this.#final = new FinalWords(
      transcribe,
      {
        told: (turn, speech, segment) => {
          const { startSample, endSample } = speech;
          for (const owed of this.#owed) if (owed.speech === speech) this.#owed.delete(owed);
          listener.segment(turn, segment);
          const { words } = segment;
          this.#show(withTold(this.#captions, { turn, startSample, endSample, words }), endSample);
        },
        failed: (cause) => listener.failed(cause),
      },
      this.#abort.signal,
    );
    this.#provisional = new ProvisionalWords(transcribe, {
      asksFor: this.#asksFor,
      tailOf: (speech) => tailOf(this.#shown(speech) ?? nothingShown, speech),
      heard: (turn, { startSample, endSample }, segment, how) => {
        const heard = {
          turn,
          startSample,
          heardToSample: endSample,
          words: segment.words,
          ...how,
        };
        this.#show(withHeard(this.#captions, heard), endSample);
        if (how.whole) listener.atPause?.(turn, segment);
      },
    });
  }

  /** Looks at the stretch that is open, whenever there is more of it. */
  follow(open: SpeechSegment): void {
    const turn = this.#listener.turnOf(open.voice);
    if (turn !== null) this.#provisional.follow(turn, open);
  }

  /**
   * All words of the stretch that is open, as good as final while nothing more is said: they resolve to
   * `null` where more was said, or no pause is long enough. `null` where none can be had.
   */
  atPause(open: SpeechSegment): Promise<Segment | null> | null {
    const turn = this.#listener.turnOf(open.voice);
    return turn === null || !this.#asksFor("speculative")
      ? null
      : this.#provisional.atPause(turn, open);
  }

  /**
   * The words of the stretch that is open, caught while it was spoken; `null` where they are not all
   * there, or those are that `atPause` gives.
   */
  async caught(open: SpeechSegment): Promise<Segment | null> {
    const turn = this.#listener.turnOf(open.voice);
    if (turn === null || (await this.#provisional.caught(turn, open)) === "all") return null;
    const shown = this.#shown(open);
    return coversAll(shown, open) ? quickSegment(shown, open) : null;
  }

  /**
   * Has the final words of a stretch told that is closed.
   *
   * @param calm somebody waits for its quick words, and for what is made of them: until this has
   *   resolved, the final words are not looked for, which would take the machine away from that
   */
  close(speech: SpeechSegment, calm: Promise<void> | null = null): void {
    const hurry = calm !== null;
    const catches = hurry && this.#asksFor("partial") && !coversAll(this.#shown(speech), speech);
    const ready = this.#provisional.close(speech, { hurry, catches });
    const turn = this.#listener.turnOf(speech.voice);
    if (turn === null) return;
    const owed = { turn, speech };
    this.#owed.add(owed);
    this.#final.ask(turn, speech, ready ?? (calm && this.#afterQuick(owed, calm)));
  }

  /**
   * The words of all closed stretches that have no final ones yet, in order of time: those shown, with
   * the rest caught in one try. `null` where a stretch has none.
   */
  async quick(): Promise<readonly Segment[] | null> {
    const caught = await Promise.all([...this.#owed].map((owed) => this.#catch(owed)));
    const all = caught.filter((segment) => segment !== null);
    return all.length === caught.length
      ? all.toSorted((a, b) => a.startSample - b.startSample)
      : null;
  }

  /** The final words of some closed stretch are still to come. */
  get owesAny(): boolean {
    return this.#owed.size > 0;
  }

  /** Resolves when the final words of all closed stretches were told. */
  settled(): Promise<void> {
    return this.#final.settled();
  }

  /** Stops all work; nothing is told after it. */
  end(): void {
    this.#abort.abort();
    this.#provisional.end();
  }

  /** Where there are no quick words, the final ones are waited for. */
  async #afterQuick(owed: Owed, calm: Promise<void>): Promise<null> {
    if (await this.#catch(owed)) await calm;
    return null;
  }

  #catch(owed: Owed): Promise<Segment | null> {
    const known = this.#caught.get(owed) ?? this.#catchTail(owed);
    this.#caught.set(owed, known);
    return known;
  }

  /** Never rejects: what is not caught is waited for; the less, the longer it takes. */
  async #catchTail(owed: Owed): Promise<Segment | null> {
    const { speech } = owed;
    if (coversAll(this.#shown(speech), speech)) return quickSegment(this.#shown(speech), speech);
    if (!this.#asksFor("partial")) return null;
    const heard = new AbortController();
    const tail = this.#hearTail(owed).finally(() => heard.abort());
    let waitedMs = 0;
    for (const enough of enoughAfter) {
      const pause = this.#pause(enough.waitedMs - waitedMs, heard.signal);
      await Promise.race([tail, pause.catch(() => {})]);
      waitedMs = enough.waitedMs;
      const shown = this.#shown(speech);
      if (covers(shown, speech, enough)) return quickSegment(shown, speech);
    }
    await tail;
    const shown = this.#shown(speech);
    return coversAll(shown, speech) ? quickSegment(shown, speech) : null;
  }

  async #hearTail({ turn, speech }: Owed): Promise<void> {
    const { startSample, fromWord } = tailOf(this.#shown(speech) ?? nothingShown, speech);
    try {
      const tail = { ...speech, startSample };
      const { words } = await this.#transcribe(tail, "partial", this.#abort.signal);
      const heardToSample = speech.endSample;
      const heard = { turn, startSample: speech.startSample, heardToSample, words, fromWord };
      this.#show(withHeard(this.#captions, { ...heard, whole: false }), heardToSample);
    } catch {
      // The final words follow.
    }
  }

  #shown({ startSample }: SpeechSegment) {
    return openCaption(this.#captions, startSample);
  }

  #show(captions: typeof noCaptions, heardToSample: number): void {
    if (captions === this.#captions) return;
    this.#captions = captions;
    this.#listener.caption(captions.turn, {
      ...shownOf(captions),
      words: captions.open.flatMap(({ stable, unstable }) => [...stable, ...unstable]),
      heardToSample,
    });
  }
}
