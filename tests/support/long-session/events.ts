import type { Question } from "@greenroom/interviewer";
import { SAMPLE_RATE_HZ, type ReplyKind, type Span } from "@greenroom/protocol";
import type { JournalHeader, SessionEvent } from "../../../apps/server/src/session/journal.ts";

export interface Said {
  readonly reply: number;
  readonly kind: ReplyKind;
  readonly text: string;
  readonly question: Question;
  /** Of the main question. */
  readonly number: number;
}

/** All that the journal says of a reply before it is heard. */
export function repliesOf(said: Said, sample: number): SessionEvent[] {
  const { reply, kind, text, question, number } = said;
  return [
    {
      type: "reply-decided",
      sample,
      reply,
      kind,
      questionId: kind === "close" ? null : question.id,
      move: kind,
      question: kind === "ask" ? { id: question.id, text, number } : null,
      heardBadly: false,
    },
    { type: "reply-sentence", sample: sample + 10, reply, text },
    { type: "reply-ready", sample: sample + 20, reply },
    {
      type: "reply-complete",
      sample: sample + 30,
      reply,
      totalSamples: 5 * SAMPLE_RATE_HZ,
      sampleRateHz: SAMPLE_RATE_HZ,
    },
  ];
}

/** It is heard. */
export function asked(reply: number, { startSample, endSample }: Span): SessionEvent[] {
  const report = (state: "started" | "ended", heardSamples: number, atSample: number) =>
    ({
      type: "playback",
      sample: atSample,
      report: { reply, state, heardSamples, atSample },
    }) as const;
  return [report("started", 0, startSample), report("ended", endSample - startSample, endSample)];
}

export function header(
  id: string,
  questions: readonly Question[],
  lengthMin: number,
): JournalHeader {
  return {
    type: "created",
    version: 1,
    id,
    tokenHash: "",
    createdAt: "2026-01-01T10:00:00.000Z",
    options: {
      focus: "behavioural",
      format: "questions",
      role: "staff",
      persona: "maya",
      lengthMin: lengthMin > 30 ? 45 : 30,
      terms: [],
      patience: "patient",
      talk: "open",
      duplex: "full",
      mayInterrupt: false,
      firstLanguage: "english",
    },
    questionIds: questions.map((question) => question.id),
    engines: { hearing: "none", voice: "none", interviewer: "none" },
  };
}
