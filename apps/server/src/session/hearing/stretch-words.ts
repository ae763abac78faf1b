import type { Segment, Span } from "@greenroom/protocol";
import type { SpeechSegment } from "@greenroom/speech";
import { nothingShown } from "./agreement.ts";
import { tailOf } from "./caption-tail.ts";
import { noCaptions, openCaption, shownOf, withHeard, withTold } from "./captions.ts";
import { FinalWords } from "./final-words.ts";
import { ProvisionalWords } from "./provisional-words.ts";
import { transcriber, type TranscriberOptions } from "./transcriber.ts";

/** The words shown of the speech that goes on; see `shownOf`. */
export interface ShownCaption {
  readonly stable: string;
  readonly unstable: string;
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

/** The words of one session's stretches: captions while they are open, final words behind them. */
export class StretchWords {
  readonly #listener: WordsListener;
  readonly #final: FinalWords;
  readonly #provisional: ProvisionalWords;
  readonly #abort = new AbortController();
  #captions = noCaptions;

  constructor(options: TranscriberOptions, listener: WordsListener) {
    this.#listener = listener;
    const transcribe = transcriber(options);
    this.#final = new FinalWords(
      transcribe,
      {
        told: (turn, { startSample, endSample }, segment) => {
          listener.segment(turn, segment);
          const { words } = segment;
          this.#show(withTold(this.#captions, { turn, startSample, endSample, words }), endSample);
        },
        failed: (cause) => listener.failed(cause),
      },
      this.#abort.signal,
    );
    this.#provisional = new ProvisionalWords(transcribe, {
      asksFor: (kind) => options.speechToText.capabilities.kinds.includes(kind),
      tailOf: (speech) =>
        tailOf(openCaption(this.#captions, speech.startSample) ?? nothingShown, speech),
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

  /** Has the final words of a stretch told that is closed. */
  close(speech: SpeechSegment): void {
    const ready = this.#provisional.close(speech);
    const turn = this.#listener.turnOf(speech.voice);
    if (turn !== null) this.#final.ask(turn, speech, ready);
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

  #show(captions: typeof noCaptions, heardToSample: number): void {
    if (captions === this.#captions) return;
    this.#captions = captions;
    this.#listener.caption(captions.turn, { ...shownOf(captions), heardToSample });
  }
}
