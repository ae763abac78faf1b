import type { Ramble } from "@greenroom/interviewer";
import { describe, expect, it } from "vitest";
import type { SessionEvent } from "../journal.ts";
import type { Session } from "../model.ts";
import { newSession, reduce } from "../session.ts";
import { BreakingIn } from "./breaking-in.ts";

const SECOND = 16_000;
const STEP = 512;
const temper = {
  afterBudgetShare: 0.5,
  nothingToldS: 30,
  afterPointShare: 1,
  gapMs: 250,
  waitsForGapS: 10,
};
const ramble: Ramble = { reason: "nothing-told", gap: "ask-result" };

/** An answer that goes on; what is judged of it is told by the test. */
class Answer {
  session: Session = [
    { type: "joined", sample: 0, wallMs: 0 },
    ...made(1, "question-1"),
    {
      type: "playback",
      sample: 0,
      report: { reply: 1, state: "ended", heardSamples: 9, atSample: 0 },
    },
    { type: "speech-started", sample: 0 },
  ].reduce<Session>((state, event) => reduce(state, event as SessionEvent).state, newSession);
  readonly happened: string[] = [];
  judged: Ramble | null = ramble;
  looks = 0;
  #sample = 0;
  readonly #breakingIn = new BreakingIn({
    temper: () => temper,
    session: () => this.session,
    judge: () => {
      this.looks += 1;
      return this.judged;
    },
    happened: (event) => this.take(event),
  });

  take(event: SessionEvent): void {
    if (event.type !== "speech-ended" && event.type !== "speech-started") {
      this.happened.push(event.type);
    }
    this.session = reduce(this.session, event).state;
    if (event.type !== "rambling") return;
    for (const next of made(this.session.playback.newest, "break-in-result")) {
      this.session = reduce(this.session, next).state;
    }
  }

  /** Time passes; words are known up to `behindS` before now. */
  goOn(seconds: number, behindS = 0.2): this {
    for (let end = this.#sample + seconds * SECOND; this.#sample < end;) {
      this.#sample += STEP;
      const spokenTo = this.session.voice.speaking
        ? this.#sample
        : (this.session.voice.lastSpeechSample ?? 0);
      const heardToSample = Math.max(0, spokenTo - behindS * SECOND);
      const caption = { stable: "", unstable: "", words: [], heardToSample };
      this.#breakingIn.heard(1, caption);
      this.#breakingIn.step(this.#sample);
    }
    return this;
  }

  hush(): this {
    this.take({ type: "speech-ended", sample: this.#sample });
    return this;
  }

  speak(): this {
    this.take({ type: "speech-started", sample: this.#sample });
    return this;
  }
}

function made(reply: number, move: string): SessionEvent[] {
  const kind = reply === 1 ? "ask" : "follow-up";
  const head = { kind, questionId: "q", move, question: null, heardBadly: false } as const;
  return [
    { type: "reply-decided", sample: 0, reply, ...head },
    { type: "reply-sentence", sample: 0, reply, text: "What came of it?" },
    { type: "reply-ready", sample: 0, reply },
    { type: "reply-complete", sample: 0, reply, totalSamples: 9, sampleRateHz: 16_000 },
  ];
}

describe("breaking in", () => {
  it("looks every two seconds, and believes what it sees twice", () => {
    const answer = new Answer().goOn(3.5);
    expect([answer.looks, answer.happened]).toEqual([1, []]);
    expect(answer.goOn(1).happened).toEqual(["rambling"]);
  });

  it("comes in at a gap, and at no shorter one", () => {
    const answer = new Answer().goOn(4.5);
    expect(answer.hush().goOn(0.2).speak().goOn(1).happened).toEqual(["rambling"]);
    expect(answer.hush().goOn(0.3).happened).toEqual(["rambling", "break-in"]);
    expect(answer.session.turn.phase).toBe("replying");
  });

  it("stays out of a gap before which something was said that it has not understood", () => {
    const answer = new Answer().goOn(4.5).hush().goOn(0.3, 1);
    expect(answer.happened).toEqual(["rambling"]);
    expect(answer.goOn(0.1).happened).toEqual(["rambling", "break-in"]);
  });

  it("leaves it where the last words before the gap were the point", () => {
    const answer = new Answer().goOn(4.5);
    answer.judged = null;
    expect(answer.hush().goOn(0.3).happened).toEqual(["rambling", "to-the-point"]);
  });

  it("leaves it where what it was going to ask was told meanwhile", () => {
    const answer = new Answer().goOn(4.5);
    answer.judged = { ...ramble, gap: "ask-number" };
    expect(answer.hush().goOn(0.3).happened).toEqual(["rambling", "to-the-point"]);
  });

  it("never talks over anybody: where no gap comes it leaves it, for a while", () => {
    const answer = new Answer().goOn(15);
    expect(answer.happened).toEqual(["rambling", "to-the-point"]);
    expect(answer.goOn(12).happened).toHaveLength(2);
    expect(answer.goOn(8).happened).toEqual(["rambling", "to-the-point", "rambling"]);
  });

  it("does not look at all where a key is pressed to talk", () => {
    const answer = new Answer();
    const command = { name: "mode-hold", turn: 1, atSample: 0 } as const;
    answer.session = reduce(answer.session, { type: "command", sample: 0, command }).state;
    expect(answer.goOn(10).looks).toBe(0);
  });
});
