import type { Interviewer, InterviewPlan } from "@greenroom/interviewer";
import { SAMPLE_RATE_HZ, type ErrorCode, type PlaybackReport } from "@greenroom/protocol";
import type { SpokenSpan, TextToSpeech } from "@greenroom/speech";
import type { RoomClient } from "../live/live-session.ts";
import type { SessionFolder } from "../storage/ports.ts";
import { contextOf, headOf, type Asked } from "./context.ts";
import { reduceHeard, type HeardSound } from "./heard-sound.ts";
import type { UntoldWords } from "./hearing.ts";
import type { SessionEvent } from "./journal.ts";
import { makeReply, speakAll, type ReplyListener, type VoiceOf } from "./make-reply.ts";
import type { ReplyInHand, Session, Trigger } from "./model.ts";
import { preparedAhead } from "./moves.ts";
import { recordedSound } from "./recorded-sound.ts";
import { ReplyOutbox } from "./reply-outbox.ts";
import { ReplyWords, type WordsOfAnswer } from "./reply-words.ts";
import { saysSame } from "./same-words.ts";
import { TextOutbox } from "./text-outbox.ts";

export interface RepliesOptions {
  readonly interviewer: Interviewer;
  readonly plan: InterviewPlan;
  readonly textToSpeech: Pick<TextToSpeech, "sampleRateHz" | "speak">;
  readonly voiceOf: VoiceOf;
  /** The person's own device speaks: sentences go there as text, and no sound is made of them. */
  readonly byDevice: boolean;
  readonly folder: Pick<SessionFolder, "writeInterviewer">;
  readonly port: RepliesPort;
}

/** What replies need of the session that they belong to. */
export interface RepliesPort {
  session(): Session;
  sample(): number;
  /** The session's clock, a few milliseconds fine. */
  clockSample(): number;
  client(): RoomClient | null;
  readonly hearing: WordsOfAnswer;
  /** The words that there are, while somebody speaks on. */
  wordsSoFar(): UntoldWords;
  happened(event: SessionEvent): void;
  problem(code: ErrorCode, message: string, cause: unknown): void;
}

/** Makes the interviewer's replies, one at a time, sends their sound, and keeps what was heard of them. */
export class Replies {
  readonly #options: RepliesOptions;
  #making: AbortController | null = null;
  #words: ReplyWords | null = null;
  /** The reply that comes next takes the place of one whose words turned out otherwise. */
  #outdated = false;
  #outbox: ReplyOutbox | TextOutbox | null = null;
  /** The one before it: what was heard of it until it fell silent is still to be told. */
  #past: ReplyOutbox | null = null;
  #heard: HeardSound | null = null;

  constructor(options: RepliesOptions) {
    this.#options = options.byDevice ? { ...options, textToSpeech: unvoiced } : options;
  }

  /** Begins a reply: ahead, while the answer may go on, or because a turn is over. */
  prepare(reply: number, trigger: Trigger): void {
    const { interviewer, textToSpeech, voiceOf, port } = this.#options;
    const { outbox, signal } = this.#begin(reply);
    const words = new ReplyWords(port.hearing, signal, this.#everyWordCounts());
    this.#words = words;
    const isAhead = port.session().turn.phase !== "preparing";
    // Who costs something is asked once, and so when the words stay.
    const early = isAhead && !interviewer.metered && !this.#outdated;
    this.#outdated = false;
    const found = () => {
      // Nothing is waited for, and nothing cut, while somebody speaks on.
      if (trigger === "break-in") return port.wordsSoFar();
      return early ? words.early() : isAhead ? words.settled() : words.quick();
    };
    const asked = async () => {
      let untold = await found();
      if (trigger === "answer" && this.#isDoubtful(trigger, untold)) {
        if (early) untold = await words.settled();
        if (this.#isDoubtful(trigger, untold)) untold = await words.told();
      }
      const known = { ...this.#context(trigger, untold), wordsSample: port.clockSample() };
      if (trigger === "answer" && early && untold.quick) {
        void this.#check(reply, trigger, known, signal);
      }
      return known;
    };
    const listener = this.#listener(outbox, signal);
    void makeReply({ interviewer, textToSpeech, voiceOf, asked }, listener, signal);
  }

  /** Where the person asks and the interviewer answers, the last words are the question. */
  #everyWordCounts(): boolean {
    const { plan, port } = this.#options;
    const asks = plan.format === "design" || plan.format === "role-play";
    return asks || port.session().spoken.at(-1)?.head.kind === "your-turn";
  }

  /** The turn is over: where words are still waited for, those that are there are to do. */
  hurry(): void {
    this.#words?.hurry();
  }

  commit(reply: number): void {
    this.#options.port.client()?.emit("reply.commit", { reply });
  }

  /** The client forgets first, then the voice and the interviewer stop. */
  discard(reply: number): void {
    this.#options.port.client()?.emit("reply.discard", { reply });
    this.stop();
  }

  stop(): void {
    this.#leave();
    this.#making = null;
    this.#words = null;
    this.#outbox = null;
  }

  /** A client came back: it gets what it has not heard; what an earlier process made is made again. */
  resume(inHand: ReplyInHand): void {
    if (this.#outbox?.reply !== inHand.reply) {
      return inHand.committed
        ? this.#speakAgain(inHand)
        : this.prepare(inHand.reply, inHand.trigger);
    }
    if (inHand.head) this.#outbox.attach(this.#options.port.client());
    if (inHand.committed) this.commit(inHand.reply);
  }

  /** Nobody is there: the sound waits. */
  detach(): void {
    this.#outbox?.detach();
  }

  /** Puts what was heard in the recording, at its place, and sends on. */
  report(report: PlaybackReport): void {
    const outbox = [this.#outbox, this.#past].find((each) => each?.reply === report.reply);
    if (!outbox) return;
    if (outbox.as === "text") return outbox.heard(report.heardChars ?? 0);
    const heardSamples = Math.min(report.heardSamples, outbox.madeSamples);
    const heard = reduceHeard(this.#heard, { ...report, heardSamples }, outbox.sampleRateHz);
    this.#heard = heard.state;
    if (heard.stretch) {
      const sound = recordedSound(heard.stretch, outbox.sampleRateHz, (from, to) =>
        outbox.slice(from, to),
      );
      this.#options.folder.writeInterviewer(heard.stretch.atSample, sound);
    }
    outbox.heard(heardSamples);
  }

  /** The sound of the reply in hand; `null` where it has none here. */
  soundOf(reply: number): Pick<ReplyOutbox, "sampleRateHz" | "slice"> | null {
    const outbox = this.#outbox;
    return outbox?.as === "sound" && outbox.reply === reply ? outbox : null;
  }

  #context(trigger: Trigger, untold: UntoldWords): Asked {
    const { plan, port } = this.#options;
    return contextOf(port.session(), trigger, plan, port.sample(), untold);
  }

  /** Caught in one try, and so badly that the interviewer would ask to hear it again. */
  #isDoubtful(trigger: Trigger, untold: UntoldWords): boolean {
    return untold.quick && this.#context(trigger, untold).heardBadly;
  }

  /** Words that were caught may turn out otherwise. Never rejects. */
  async #check(reply: number, trigger: Trigger, caught: Asked, signal: AbortSignal): Promise<void> {
    const { interviewer, port } = this.#options;
    const isWanted = () => !signal.aborted && preparedAhead(port.session())?.reply === reply;
    const settled = await port.hearing.atPause(signal);
    if (!isWanted()) return;
    const known = this.#context(trigger, settled);
    if ((await saysSame(interviewer, caught, known, signal)) || !isWanted()) return;
    this.#outdated = true;
    port.happened({ type: "reply-outdated", sample: port.sample(), reply });
    this.#outdated = false;
  }

  #leave(): void {
    this.#making?.abort();
    if (this.#outbox?.as !== "sound") return;
    this.#outbox.detach();
    // What was only prepared takes nobody's place.
    if (this.#heard?.reply === this.#outbox.reply) this.#past = this.#outbox;
  }

  #begin(reply: number) {
    this.#leave();
    const making = new AbortController();
    const { byDevice, textToSpeech } = this.#options;
    const outbox = byDevice
      ? new TextOutbox(reply)
      : new ReplyOutbox(reply, textToSpeech.sampleRateHz);
    this.#making = making;
    this.#outbox = outbox;
    return { outbox, signal: making.signal };
  }

  #speakAgain(inHand: ReplyInHand): void {
    const { textToSpeech, voiceOf, port } = this.#options;
    const voice = voiceOf(inHand.head?.by);
    const { outbox, signal } = this.#begin(inHand.reply);
    if (outbox.as === "sound") outbox.attach(port.client(), inHand.heardSamples);
    else outbox.attach(port.client());
    this.commit(inHand.reply);
    const listener = this.#listener(outbox, signal);
    const sentence = (text: string) => {
      if (outbox.as === "text") outbox.say(text);
    };
    // Where its words lie is known from the first time.
    const said = { ...listener, sentence, placed: () => {} };
    const texts = inHand.sentences.map(({ text }) => text);
    void speakAll({ textToSpeech, voice }, said, texts, signal)
      .then(() => listener.complete())
      .catch((cause: unknown) => {
        if (!signal.aborted) listener.failed(cause);
      });
  }

  #listener(outbox: ReplyOutbox | TextOutbox, signal: AbortSignal): ReplyListener {
    const { port } = this.#options;
    const { reply } = outbox;
    const happened = (event: SessionEvent) => {
      if (!signal.aborted) port.happened(event);
    };
    const ready = () => {
      if (!signal.aborted) this.#words?.calm();
      const { inHand } = port.session().playback;
      if (inHand?.ready !== true) happened({ type: "reply-ready", sample: port.sample(), reply });
    };
    // Told with the sound, sentence by sentence, not word by word.
    let spans: SpokenSpan[] = [];
    const place = () => {
      if (spans.length === 0) return;
      happened({ type: "reply-placed", sample: port.sample(), reply, spans });
      spans = [];
    };
    return {
      decided: (said, { heardBadly, quick, wordsSample }) => {
        const { question, ...head } = headOf(port.session(), said);
        const sample = port.sample();
        const basis = { heardBadly, quick, wordsSample };
        happened({ type: "reply-decided", sample, reply, ...head, question, ...basis });
        outbox.attach(port.client());
      },
      notice: (sentence) =>
        port.client()?.emit("notice", { code: "interviewer_fell_back", sentence }),
      placed: (span) => void spans.push(span),
      sentence: (text) => {
        place();
        if (outbox.as === "text") {
          happened({ type: "reply-sentence", sample: port.sample(), reply, text });
          outbox.say(text);
          return ready();
        }
        // Sentences are spoken one after another: all sound made so far lies before this one.
        const sound = { fromSample: outbox.madeSamples, sampleRateHz: outbox.sampleRateHz };
        happened({ type: "reply-sentence", sample: port.sample(), reply, text, sound });
      },
      sound: (pcm) => {
        place();
        if (outbox.as === "sound") outbox.push(pcm);
        ready();
      },
      voiceFailed: (cause) => port.problem("voice_failed", "The voice failed", cause),
      complete: () => {
        place();
        outbox.finish();
        ready();
        // How long it takes the device is known when it has spoken.
        if (outbox.as === "text" && !outbox.empty) return;
        const { madeSamples: totalSamples, sampleRateHz } =
          outbox.as === "sound" ? outbox : noSound;
        const sample = port.sample();
        happened({ type: "reply-complete", sample, reply, totalSamples, sampleRateHz });
      },
      failed: (cause) => {
        if (!signal.aborted) this.#words?.calm();
        port.problem("interviewer_failed", "The interviewer failed", cause);
        happened({ type: "reply-failed", sample: port.sample(), reply });
      },
    };
  }
}

const noSound = { madeSamples: 0, sampleRateHz: SAMPLE_RATE_HZ };

/** Makes no sound of anything. */
const unvoiced: RepliesOptions["textToSpeech"] = {
  sampleRateHz: SAMPLE_RATE_HZ,
  async *speak() {},
};
