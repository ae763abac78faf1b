import { breakInMove, type BreaksIn, type Ramble } from "@greenroom/interviewer";
import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import type { ShownCaption } from "../hearing/stretch-words.ts";
import type { SessionEvent } from "../journal.ts";
import type { ReplyInHand, Session } from "../model.ts";
import { preparedToBreakIn } from "../moves.ts";
import { isKeyed } from "../talk-key.ts";
import { wordsSoFar, type TurnCaption, type WordsSoFar } from "./words-so-far.ts";

/** While somebody speaks the words so far are judged this often: reading them takes milliseconds. */
const LOOK_EVERY_SAMPLES = 2 * SAMPLE_RATE_HZ;
/** In a gap only what was said before it may be unheard by so much: half a second holds no point. */
const MOST_UNHEARD_SAMPLES = 0.5 * SAMPLE_RATE_HZ;
/** After an answer got to the point, or no breath came, it is left alone for so long. */
const LEFT_ALONE_SAMPLES = 15 * SAMPLE_RATE_HZ;

export interface BreakingInPort {
  /** Of who asks now. */
  temper(): BreaksIn;
  session(): Session;
  /** Whether the answer rambles that these words belong to. */
  judge(words: WordsSoFar): Ramble | null;
  happened(event: SessionEvent): void;
}

/**
 * Watches an answer that goes on. Where it rambles, twice in a row, a reply is prepared while the person
 * still speaks; it is released in the next short gap, if the answer still rambles by all that was said
 * before that gap. Otherwise it is dropped, and nobody hears of it.
 */
export class BreakingIn {
  readonly #port: BreakingInPort;
  #caption: TurnCaption | null = null;
  #turn = 0;
  /** Words up to here were judged. */
  #judgedToSample = 0;
  #judgedAtSample = 0;
  #suspected = false;
  #waitingSinceSample: number | null = null;
  #leftAloneToSample = 0;

  constructor(port: BreakingInPort) {
    this.#port = port;
  }

  /** What is known of the open answer: the reply that breaks into it is made from this. */
  get words(): WordsSoFar {
    return wordsSoFar(this.#port.session(), this.#caption);
  }

  heard(turn: number, caption: ShownCaption): void {
    this.#caption = { turn, caption };
  }

  /** A step of live sound, which ends at this sample. */
  step(sample: number): void {
    const session = this.#port.session();
    const { turn } = session;
    if (turn.turn !== this.#turn) this.#begin(turn.turn, sample);
    if (turn.phase !== "listening" || !turn.spoke || isKeyed(session)) return;
    const prepared = preparedToBreakIn(session);
    if (prepared) return this.#wait(session, prepared, sample);
    this.#waitingSinceSample = null;
    if (sample >= this.#leftAloneToSample && session.voice.speaking) this.#look(sample);
  }

  #begin(turn: number, sample: number): void {
    this.#turn = turn;
    this.#judgedAtSample = sample;
    this.#judgedToSample = 0;
    this.#suspected = false;
    this.#leftAloneToSample = 0;
  }

  #look(sample: number): void {
    if (sample - this.#judgedAtSample < LOOK_EVERY_SAMPLES) return;
    const ramble = this.#judge(this.words, sample);
    if (!ramble || !this.#suspected) {
      this.#suspected = ramble !== null;
      return;
    }
    this.#suspected = false;
    this.#port.happened({ type: "rambling", sample, ...ramble });
  }

  /** For a breath; the answer may get to the point before. */
  #wait({ voice }: Session, { ready, head }: ReplyInHand, sample: number): void {
    this.#waitingSinceSample ??= sample;
    const temper = this.#port.temper();
    const silentSamples = voice.speaking ? 0 : sample - (voice.lastSpeechSample ?? sample);
    const isGap = silentSamples >= (temper.gapMs * SAMPLE_RATE_HZ) / 1000;
    const { words } = this;
    const hasMore = words.knownToSample > this.#judgedToSample;
    if (hasMore && (isGap || sample - this.#judgedAtSample >= LOOK_EVERY_SAMPLES)) {
      const ramble = this.#judge(words, sample);
      const asksRightly = head === null || (ramble && breakInMove(ramble.gap) === head.move);
      if (!ramble || !asksRightly) return this.#leave(sample);
    }
    const waitedSamples = sample - this.#waitingSinceSample;
    if (waitedSamples >= temper.waitsForGapS * SAMPLE_RATE_HZ) return this.#leave(sample);
    const spokenTo = voice.lastSpeechSample ?? 0;
    if (isGap && ready && this.#judgedToSample >= spokenTo - MOST_UNHEARD_SAMPLES) {
      this.#port.happened({ type: "break-in", sample });
    }
  }

  #judge(words: WordsSoFar, sample: number): Ramble | null {
    this.#judgedAtSample = sample;
    this.#judgedToSample = words.knownToSample;
    return this.#port.judge(words);
  }

  #leave(sample: number): void {
    this.#leftAloneToSample = sample + LEFT_ALONE_SAMPLES;
    this.#port.happened({ type: "to-the-point", sample });
  }
}
