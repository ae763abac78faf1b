import { MOSTLY_ECHO } from "@greenroom/audio";
import {
  SAMPLE_RATE_HZ,
  VOICE_STEP_SAMPLES,
  type Duplex,
  type PlaybackReport,
  type Segment,
} from "@greenroom/protocol";
import type { SpeechToText } from "@greenroom/speech";
import { heardTextOf } from "../heard-text.ts";
import type { Session } from "../model.ts";
import { isKeyed } from "../talk-key.ts";
import { EchoReference, type EchoEar, type ReplySlice } from "./echo-reference.ts";
import { InterruptionWatch } from "./interruption-watch.ts";
import type { Heard, Stage } from "./interruption.ts";
import { heardAt, reducePosition, type PlaybackPosition } from "./playback-position.ts";
import { plain, plainWords, saidBefore } from "./said-before.ts";
import { LEAST_ECHO_WORDS } from "./weigh-words.ts";
import { BROKEN_INTO_SAMPLES, GOING_ON_SAMPLES, SETTLING_SAMPLES } from "./thresholds.ts";

/** So much of what is about to be played is laid ahead: a page may tell that it is heard too late. */
const AHEAD_SAMPLES = 0.2 * SAMPLE_RATE_HZ;
/** Sound, and its echo in a room, is still heard so long after a reply ended. */
const TAIL_SAMPLES = 0.5 * SAMPLE_RATE_HZ;
/** The interviewer's words that an echo can be of: what was said in the last seconds. */
const NEWEST_WORDS = 25;

export interface OverlapOptions {
  readonly stream: string;
  readonly speechToText: SpeechToText;
  readonly terms: readonly string[];
  readonly duplex: Duplex;
  /** `null` where what is played is not known here. */
  readonly echo: EchoEar | null;
  readonly port: OverlapPort;
}

export interface OverlapPort {
  session(): Session;
  /** Recorded sound of the last seconds. */
  sound(startSample: number, endSample: number): Int16Array;
  /** The sound of a reply and its rate; `null` where there is none. */
  replySound(reply: number): { readonly sampleRateHz: number; readonly slice: ReplySlice } | null;
  decided(decision: OverlapDecision): void;
}

export interface OverlapDecision {
  readonly stage: Stage;
  readonly reply: number;
  readonly fromSample: number;
  /** Samples of the reply heard by now, as far as is known. */
  readonly heardSamples: number;
}

/**
 * The microphone while the interviewer is heard: takes the interviewer's own voice out of what the
 * microphone hears, and has an eye on who speaks over the interviewer.
 */
export class Overlap {
  readonly #options: OverlapOptions;
  readonly #watch: InterruptionWatch;
  readonly #reference: EchoReference | null;
  #position: PlaybackPosition | null = null;
  #sample = 0;

  constructor(options: OverlapOptions) {
    this.#options = options;
    const { echo, port } = options;
    this.#reference = echo && new EchoReference(echo);
    this.#watch = new InterruptionWatch({
      ...options,
      sound: (startSample, endSample) => port.sound(startSample, endSample),
      said: () => this.#said(),
      decided: (stage, reply, fromSample) =>
        port.decided({ stage, reply, fromSample, heardSamples: this.#heardSamples(reply) }),
    });
  }

  /** What the page says that is heard. */
  report(report: PlaybackReport): void {
    const { inHand } = this.#options.port.session().playback;
    const { reply, state } = report;
    const mine = inHand?.reply === reply;
    if (!mine && this.#position?.reply !== reply) return;
    const rateHz = this.#options.port.replySound(reply)?.sampleRateHz ?? SAMPLE_RATE_HZ;
    const held = mine && inHand.level === "paused";
    this.#position = reducePosition(this.#position, report, rateHz, held);
    this.#reference?.moved(this.#position);
    if (state === "ended" || state === "stopped") return this.#watch.over(reply);
    const heard = this.#interruptible(report);
    if (heard) this.#watch.heard(heard);
  }

  watches(reply: number): boolean {
    return this.#watch.reply === reply;
  }

  /** The reply was taken back here: nothing of it is to be interrupted any more. */
  discarded(reply: number): void {
    this.#watch.over(reply);
  }

  /** How likely it is that somebody speaks, where it is not the interviewer who is heard. */
  withoutEcho(probability: number, startSample: number, pcm: Int16Array): number {
    const endSample = startSample + VOICE_STEP_SAMPLES;
    const position = this.#position;
    const sound = position && this.#options.port.replySound(position.reply);
    if (sound)
      this.#reference?.layTo(endSample + AHEAD_SAMPLES, (from, to) => sound.slice(from, to));
    // Also where nothing is played: it learns what the room sounds like.
    const share = this.#reference?.shareOf(startSample, pcm) ?? 0;
    if (!position || !this.#audible(position, startSample)) return probability;
    // Who presses a key to talk is meant to be heard.
    const deaf = this.#options.duplex === "half" && !isKeyed(this.#options.port.session());
    return deaf || share >= MOSTLY_ECHO ? 0 : probability;
  }

  /** A step of voice activity without echo, which ends at `endSample`. */
  step(probability: number, endSample: number, live: boolean): void {
    this.#sample = endSample;
    const { reply } = this.#watch;
    if (reply !== null && isKeyed(this.#options.port.session())) this.#watch.over(reply);
    this.#watch.step(probability, endSample, live);
  }

  /** Words that are the interviewer's own, heard through the microphone. */
  isEcho({ words, startSample }: Segment): boolean {
    const position = this.#position;
    if (!position || words.length < LEAST_ECHO_WORDS || !this.#audible(position, startSample)) {
      return false;
    }
    return saidBefore(words.map(({ text }) => plain(text)).filter(Boolean), this.#said());
  }

  close(): void {
    this.#watch.close();
  }

  #audible({ going, atSample }: PlaybackPosition, sample: number): boolean {
    return going || sample < atSample + TAIL_SAMPLES;
  }

  #interruptible({ reply, atSample }: PlaybackReport): Heard | null {
    const session = this.#options.port.session();
    const { turn, spoken } = session;
    const { inHand } = session.playback;
    if (this.#options.duplex === "half" || isKeyed(session)) return null;
    if (turn.phase !== "asking" && turn.phase !== "replying") return null;
    if (turn.reply !== reply || !inHand?.head || inHand.head.kind === "close") return null;
    const first = spoken[0]?.reply === reply;
    const brokeIn = inHand.head.move.startsWith("break-in");
    return {
      reply,
      atSample,
      countsFromSample: atSample + (first ? SETTLING_SAMPLES : 0),
      goingOnFromSample: atSample + (brokeIn ? BROKEN_INTO_SAMPLES : GOING_ON_SAMPLES),
    };
  }

  #heardSamples(reply: number): number {
    return this.#position?.reply === reply ? heardAt(this.#position, this.#sample) : 0;
  }

  #said(): string[] {
    const entry = this.#options.port
      .session()
      .spoken.find(({ reply }) => reply === this.#position?.reply);
    if (!entry || !this.#position) return [];
    const heardSamples = this.#heardSamples(entry.reply);
    const heard = heardTextOf(entry.sentences, entry.total, heardSamples) ?? entry.text;
    return plainWords(heard).slice(-NEWEST_WORDS);
  }
}
