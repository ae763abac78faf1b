import type { CommandName, ReplyKind } from "@greenroom/protocol";
import type { SessionEvent } from "./journal.ts";
import type { Effect, Session } from "./model.ts";
import { newSession, reduce } from "./session.ts";

/** A conversation as a test writes it: what happens, one after another. */
export class Talk {
  session: Session = newSession;
  effects: Effect[] = [];
  events: SessionEvent[] = [];
  sample = 0;

  happens(event: SessionEvent): this {
    const step = reduce(this.session, event);
    this.session = step.state;
    this.effects.push(...step.effects);
    this.events.push(event);
    return this;
  }
  joins = () => this.happens({ type: "joined", sample: this.tick(), wallMs: 0 });
  leaves = () => this.happens({ type: "left", sample: this.tick(), wallMs: 0 });
  speaks = () => this.happens({ type: "speech-started", sample: this.tick() });
  stops = () => this.happens({ type: "speech-ended", sample: this.tick() });
  silent = (reached: "breath" | "pause" | "patience") =>
    this.happens({ type: "silence", sample: this.tick(), reached });
  asksForTime = () => this.happens({ type: "time-asked", sample: this.tick() });
  presses = (name: CommandName) => {
    const atSample = this.tick();
    const command = { name, turn: this.session.turn.turn, atSample };
    return this.happens({ type: "command", sample: atSample, command });
  };
  decides = (kind: ReplyKind, reply = this.newest()) =>
    this.happens({
      type: "reply-decided",
      sample: this.tick(),
      reply,
      kind,
      questionId: "q",
      move: "m",
      question: kind === "ask" ? { id: "q", text: "Why?", number: 1 } : null,
      heardBadly: false,
    }).happens({
      type: "reply-sentence",
      sample: this.tick(),
      reply,
      text: "Why?",
      sound: { fromSample: 0, sampleRateHz: 16_000 },
    });
  ready = (reply = this.newest()) =>
    this.happens({ type: "reply-ready", sample: this.tick(), reply });
  heard = (reply = this.newest()) =>
    this.happens({
      type: "playback",
      sample: this.tick(),
      report: { reply, state: "ended", heardSamples: 9, atSample: this.sample },
    });
  interruption = (
    stage: "ducked" | "paused" | "stopped" | "resumed",
    fromSample: number = this.sample,
    reply = this.newest(),
  ) =>
    this.happens({
      type: "interruption",
      sample: this.tick(),
      reply,
      stage,
      fromSample,
      heardSamples: 4,
    });
  /** A first sample of the newest reply is heard. */
  starts = (reply = this.newest()) => {
    const report = { reply, state: "started", heardSamples: 0, atSample: this.tick() } as const;
    return this.happens({ type: "playback", sample: this.sample, report });
  };
  answers = (text: string) => {
    const startSample = this.sample;
    this.speaks();
    const endSample = this.tick();
    const word = { text, startSample, endSample, confidence: 1, times: "estimated" as const };
    const segment = { startSample, endSample, words: [word], understood: true };
    return this.stops().happens({
      type: "segment",
      sample: endSample,
      turn: this.session.turn.turn,
      segment,
    });
  };
  /** Up to the first question, heard. */
  asked = () => this.joins().decides("ask").ready().heard();
  newest = () => this.session.playback.newest;
  tick = () => (this.sample += 16_000);
  get phase() {
    return this.session.turn.phase;
  }
  /** What was to be done since the last look. */
  done(): string[] {
    const done = this.effects.map((effect) =>
      "reply" in effect ? `${effect.type} ${effect.reply}` : effect.type,
    );
    this.effects = [];
    return done;
  }
}
/** A session before anybody has joined. */
export const talk = () => new Talk();
