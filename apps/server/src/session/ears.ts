import { findPersona } from "@greenroom/interviewer";
import { EchoDetector } from "@greenroom/audio";
import {
  DEVICE_VOICE,
  patienceMs,
  type PlaybackReport,
  type Segment,
  type SessionOptions,
} from "@greenroom/protocol";
import type { Engines } from "@greenroom/speech";
import { wrapped } from "../engines/wrapped.ts";
import { endpointingOf, type EndpointingOptions } from "./endpointing.ts";
import { Hearing, type HearingListener } from "./hearing.ts";
import type { ShownCaption } from "./hearing/stretch-words.ts";
import { heldTimeEnds } from "./held-time.ts";
import { Overlap, type OverlapDecision, type OverlapPort } from "./interruption/overlap.ts";
import type { SessionEvent } from "./journal.ts";
import type { Session } from "./model.ts";
import { endingOf } from "./patience/ending-of.ts";
import { presents, spokeInTurn } from "./moves.ts";
import { whoAsks } from "./who-asks.ts";
import { hearingFrom, turnOf } from "./whose-words.ts";

/** Between two thoughts of a presentation the silence is longer than in an answer; our own choice. */
const LONGER_WHILE_PRESENTING = 2;

export interface EarsOptions {
  /** The session, whose speech it is. */
  readonly id: string;
  readonly engines: Pick<Engines, "voiceActivity" | "speechToText">;
  readonly chosen: SessionOptions;
  /** Names that are likely to be said. */
  readonly terms: readonly string[];
  /** A reply may be prepared for every breath that is taken. */
  readonly breath: boolean;
  /** Sound from the recording, for what is not held here any more. */
  readonly recorded: (startSample: number, endSample: number) => Promise<Int16Array>;
  readonly port: EarsPort;
}

/** What hearing needs of the session that it belongs to. */
export interface EarsPort {
  session(): Session;
  /** The session's clock: the next microphone sample that is due. */
  sample(): number;
  replySound: OverlapPort["replySound"];
  happened(event: SessionEvent): void;
  voiceActivity: HearingListener["voiceActivity"];
  /** A step of live sound, which ends at this sample. */
  step(sample: number): void;
  caption(turn: number, caption: ShownCaption): void;
  /** Who heard the words that stay: `null` the service that was chosen, else why another did. */
  served(notice: string | null): void;
  failed(cause: unknown): void;
}

/**
 * All that one session hears: words and their ends while the candidate has the word, and who speaks
 * over the interviewer while it is heard. What it makes of that are events of the session.
 */
export class Ears {
  readonly hearing: Hearing;
  readonly #breath: boolean;
  readonly #overlap: Overlap;
  readonly #chosen: SessionOptions;
  readonly #port: EarsPort;

  constructor(options: EarsOptions) {
    const { id: stream, engines, chosen, terms, breath, recorded, port } = options;
    this.#chosen = chosen;
    this.#port = port;
    this.#breath = breath;
    const session = port.session();
    const speechToText = wrapped(engines.speechToText, async ({ kind }, hear) => {
      const heard = await hear();
      // Captions are another's matter: they say nothing of who hears the words that stay.
      if (kind !== "partial") port.served(heard.notice ?? null);
      return heard;
    });
    const shared = { stream, speechToText, terms };
    this.hearing = new Hearing({
      ...shared,
      voiceActivity: engines.voiceActivity,
      fromSample: hearingFrom(session, port.sample()),
      before: spokeInTurn(session) ? endingOf(session, null, null) : null,
      endpointing: () => this.#patience(),
      listener: this.#listener(),
      recorded,
    });
    this.#overlap = new Overlap({
      ...shared,
      duplex: chosen.duplex,
      // What a device speaks by itself is not known here.
      echo: chosen.voice === DEVICE_VOICE ? null : new EchoDetector(),
      port: {
        session: () => port.session(),
        sound: (startSample, endSample) => this.hearing.sound(startSample, endSample),
        replySound: (reply) => port.replySound(reply),
        decided: (decision) => this.#overlapped(decision),
      },
    });
  }

  /** Of a panel each waits in their own way. */
  #patience(): EndpointingOptions {
    const session = this.#port.session();
    const { waits } = findPersona(whoAsks(session, this.#chosen.persona));
    const longer = presents(session, this.#chosen) ? LONGER_WHILE_PRESENTING : 1;
    return endpointingOf(this.#chosen.patience, this.#breath, waits * longer);
  }

  /** What the page says that is heard of a reply. */
  report(report: PlaybackReport): void {
    this.#overlap.report(report);
  }

  /** The reply was taken back: nothing of it is to be interrupted any more. */
  discarded(reply: number): void {
    this.#overlap.discarded(reply);
  }

  /** Who held a reply back before a stop of the server is not known any more: it goes on. */
  resumeUnwatched(): void {
    const { inHand } = this.#port.session().playback;
    if (!inHand || inHand.level === "full" || this.#overlap.watches(inHand.reply)) return;
    const { reply, heardSamples } = inHand;
    const sample = this.#port.sample();
    const fromSample = sample;
    const stage = "resumed";
    this.#port.happened({ type: "interruption", sample, reply, stage, fromSample, heardSamples });
  }

  /** Stops all work; nothing is reported after it. */
  close(): void {
    this.#overlap.close();
    this.hearing.close();
  }

  #listener(): HearingListener {
    const port = this.#port;
    return {
      voiceActivity: (firstStep, probabilities) => port.voiceActivity(firstStep, probabilities),
      endpointing: (event) => port.happened(event),
      clock: (sample) => {
        port.step(sample);
        const afterMs = patienceMs[this.#chosen.patience]["asked-for-time"];
        const ends = heldTimeEnds(port.session(), sample, afterMs);
        if (ends === "nearly") port.happened({ type: "held-nearly", sample });
        if (ends === "now") port.happened({ type: "held-over", sample, afterMs });
      },
      turnOf: (span) => turnOf(port.session(), span),
      speaking: (probability, startSample, pcm) =>
        this.#overlap.withoutEcho(probability, startSample, pcm),
      step: (probability, endSample, live) => this.#overlap.step(probability, endSample, live),
      segment: (turn, segment) => {
        if (this.#overlap.isEcho(segment)) return;
        port.happened({ type: "segment", sample: port.sample(), turn, segment });
        this.#judgeEnding(turn, null, segment.endSample);
      },
      atPause: (turn, segment) => this.#judgeEnding(turn, segment, segment.endSample),
      caption: (turn, caption) => port.caption(turn, caption),
      failed: (cause) => port.failed(cause),
    };
  }

  #judgeEnding(turn: number, open: Segment | null, toSample: number): void {
    const session = this.#port.session();
    if (turn !== session.turn.turn) return;
    const sound = (from: number, to: number) => this.hearing.sound(from, to);
    this.hearing.soundsLike(endingOf(session, open, sound), toSample);
  }

  /** Somebody speaks over the interviewer. Words that end a reply are the first of the next answer. */
  #overlapped({ stage, reply, fromSample, heardSamples }: OverlapDecision): void {
    const sample = this.#port.sample();
    this.#port.happened({ type: "interruption", sample, reply, stage, fromSample, heardSamples });
    if (stage === "stopped") this.hearing.claim(fromSample);
  }
}
