import type { PlaybackReport, ReplyLevel } from "@greenroom/protocol";
import type { DeviceSpeech } from "./device-speech.ts";
import type { Piece } from "./pieces.ts";
import { ReplyScripts, type Script } from "./reply-scripts.ts";
import { UtterancePosition, VoiceSpeed } from "./utterance-position.ts";

/** A voice that has not begun by then is not going to (network voices take a second), ms. */
const START_WITHIN_MS = 3_000;
/** Once no voice of this device has begun, ms. */
const HOPELESS_WITHIN_MS = 1_000;
/** No word and no end for so long beyond what was expected: it fell silent without saying so, ms. */
const STALLED_MS = 4_000;
/** Time between reports of words, ms. */
const REPORT_EVERY_MS = 200;

export interface DeviceSpeakerParts {
  /** `null`: this browser cannot speak. */
  readonly speech: DeviceSpeech | null;
  readonly nowMs: () => number;
  /** The microphone's clock. */
  readonly nowSample: () => number;
  /** Who speaks; `null` for whoever the device has. */
  readonly voiceId: () => string | null;
  readonly report: (report: PlaybackReport) => void;
  /** Nobody on this device speaks: what is said has to be read. */
  readonly failed: () => void;
}

interface Utterance {
  readonly piece: Piece;
  /** Characters of the piece that an earlier utterance of it has spoken. */
  readonly skipped: number;
  readonly position: UtterancePosition;
  /** When it is given up, unless something is heard of it. */
  giveUpAtMs: number;
}

/** The reply that was released last, until it is over. */
interface Current {
  readonly script: Script;
  started: boolean;
  heardChars: number;
  /** What is being spoken; `null` while it is paused or waits for its next sentence. */
  utterance: Utterance | null;
  reportedAtMs: number;
}

/**
 * Replies spoken by the device: what the playback queue is for sound. Sentence by sentence, so that
 * no browser stops in the middle; what is paused is cancelled and goes on with the word it was in,
 * since no browser pauses reliably; of a reply that was discarded or superseded no further word is
 * begun. Where it was heard to comes from the voice's own events, else from its speed.
 */
export class DeviceSpeaker {
  readonly #parts: DeviceSpeakerParts;
  readonly #scripts = new ReplyScripts();
  readonly #speed = new VoiceSpeed();
  #current: Current | null = null;
  #final: PlaybackReport | null = null;
  /** The chosen voice failed; whoever else the device has speaks. */
  #anyVoice = false;
  #hopeless = false;

  constructor(parts: DeviceSpeakerParts) {
    this.#parts = parts;
  }

  /** Whether this reply came as text. */
  owns(reply: number): boolean {
    return this.#scripts.get(reply) !== null || this.#final?.reply === reply;
  }

  text(reply: number, index: number, text: string, fromChar: number): void {
    if (this.#scripts.add(reply, index, text, fromChar)) this.#go();
  }

  /** No more sentences come. */
  finish(reply: number): void {
    const script = this.#scripts.get(reply);
    if (!script) return;
    script.finished = true;
    this.#go();
  }

  commit(reply: number): void {
    if (this.#final?.reply === reply) this.#parts.report(this.#final);
    if (this.#scripts.isStale(reply)) return;
    for (const older of this.#scripts.commit(reply)) this.#cut(older);
    this.#go();
  }

  discard(reply: number): void {
    if (this.#scripts.isStale(reply)) return;
    this.#scripts.discard(reply);
    this.#cut(reply);
  }

  /** A voice of the device cannot be lowered while it speaks: `ducked` is heard in full. */
  level(reply: number, level: ReplyLevel): void {
    if (this.#scripts.isStale(reply)) return;
    this.#scripts.level(reply, level);
    if (level === "paused" && this.#current?.script.reply === reply) this.#pause();
    else this.#go();
  }

  /** To be called a few times a second: browsers forget to tell that a voice has stopped. */
  tick(): void {
    const current = this.#current;
    const nowMs = this.#parts.nowMs();
    if (!current?.utterance || nowMs < current.utterance.giveUpAtMs) return;
    const { piece, skipped, position } = current.utterance;
    if (!position.started) return this.#fail(current);
    // It stopped on the way. What it told of its words says where; else the piece counts as heard.
    const at = position.exact ? skipped + position.at(nowMs) : piece.text.length;
    this.#parts.speech?.cancel();
    this.#leave(current, at > skipped ? at : piece.text.length);
  }

  dispose(): void {
    this.#current = null;
    this.#scripts.clear();
    this.#parts.speech?.cancel();
  }

  /** Speaks what comes next, where something does and nothing else is being spoken. */
  #go(): void {
    const script = this.#scripts.current;
    if (!script) return;
    const current = (this.#current ??= {
      script,
      started: false,
      heardChars: script.pieces[0]?.fromChar ?? 0,
      utterance: null,
      reportedAtMs: 0,
    });
    if (current.utterance || script.level === "paused") return;
    if (script.silent) script.pieces.length = 0;
    const piece = script.pieces[0];
    if (piece) this.#speak(current, piece);
    else if (script.finished) this.#end(current, "ended");
  }

  #speak(current: Current, piece: Piece): void {
    const { speech, nowMs, voiceId } = this.#parts;
    const skipped = Math.max(0, current.heardChars - piece.fromChar);
    const text = piece.text.slice(skipped);
    const position = new UtterancePosition(text, this.#speed);
    const patienceMs = this.#hopeless ? HOPELESS_WITHIN_MS : START_WITHIN_MS;
    const utterance: Utterance = { piece, skipped, position, giveUpAtMs: nowMs() + patienceMs };
    current.utterance = utterance;
    if (!speech) return this.#fail(current);
    const mine = (act: () => void) => () => {
      if (this.#current === current && current.utterance === utterance) act();
    };
    speech.speak(text, this.#anyVoice ? null : voiceId(), {
      started: mine(() => this.#started(current, utterance)),
      boundary: (atChar) => mine(() => this.#reached(current, utterance, atChar))(),
      ended: mine(() => {
        // A voice that tells of nothing but its end spoke all the same.
        if (!position.started) this.#started(current, utterance);
        position.end(nowMs());
        this.#leave(current, piece.text.length);
      }),
      failed: mine(() => this.#fail(current)),
    });
  }

  #started(current: Current, { position, skipped, piece }: Utterance): void {
    const nowMs = this.#parts.nowMs();
    this.#hopeless = false;
    position.start(nowMs);
    const utterance = current.utterance;
    if (utterance) utterance.giveUpAtMs = nowMs + 2 * position.expectedMs + STALLED_MS;
    current.heardChars = piece.fromChar + skipped;
    this.#report(current, current.started ? "playing" : "started");
    current.started = true;
  }

  #reached(current: Current, utterance: Utterance, atChar: number): void {
    const { position, piece, skipped } = utterance;
    const nowMs = this.#parts.nowMs();
    if (!position.started) this.#started(current, utterance);
    position.boundary(atChar);
    utterance.giveUpAtMs = Math.max(utterance.giveUpAtMs, nowMs + STALLED_MS);
    current.heardChars = piece.fromChar + skipped + position.at(nowMs);
    if (nowMs - current.reportedAtMs >= REPORT_EVERY_MS) this.#report(current, "playing");
  }

  /** A piece was spoken up to this character of it; what is left of it comes next. */
  #leave(current: Current, atChar: number): void {
    const { pieces } = current.script;
    const piece = current.utterance?.piece;
    current.utterance = null;
    if (piece) {
      current.heardChars = piece.fromChar + atChar;
      if (atChar >= piece.text.length) pieces.shift();
      if (pieces.length > 0) this.#report(current, "playing");
    }
    this.#go();
  }

  #pause(): void {
    const current = this.#current;
    if (!current?.utterance) return;
    this.#hearTo(current);
    current.utterance = null;
    this.#parts.speech?.cancel();
    if (current.started) this.#report(current, "playing");
  }

  /** Another voice of the device speaks in the place of one that cannot; where none can, it is read. */
  #fail(current: Current): void {
    const { speech, voiceId } = this.#parts;
    this.#hearTo(current);
    current.utterance = null;
    speech?.cancel();
    if (speech && !this.#anyVoice && voiceId() !== null) {
      this.#anyVoice = true;
      return this.#go();
    }
    this.#hopeless = true;
    current.script.silent = true;
    this.#parts.failed();
    this.#go();
  }

  #hearTo(current: Current): void {
    const { utterance } = current;
    if (!utterance?.position.started) return;
    const { piece, skipped, position } = utterance;
    current.heardChars = piece.fromChar + skipped + position.at(this.#parts.nowMs());
  }

  /** Silent at once, where it is being spoken. */
  #cut(reply: number): void {
    const current = this.#current;
    if (current?.script.reply !== reply) return;
    this.#hearTo(current);
    this.#parts.speech?.cancel();
    this.#end(current, "stopped");
  }

  #end(current: Current, state: "ended" | "stopped"): void {
    this.#current = null;
    this.#scripts.end(current.script.reply);
    this.#final = this.#report(current, state);
  }

  #report(current: Current, state: PlaybackReport["state"]): PlaybackReport {
    current.reportedAtMs = this.#parts.nowMs();
    const { heardChars, script } = current;
    const atSample = this.#parts.nowSample();
    const report = { reply: script.reply, state, heardSamples: 0, heardChars, atSample };
    this.#parts.report(report);
    return report;
  }
}
