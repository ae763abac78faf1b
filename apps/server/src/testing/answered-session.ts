import { findQuestion } from "@greenroom/interviewer";
import type { ReplyKind } from "@greenroom/protocol";
import type { JournalHeader, SessionEvent } from "../session/journal.ts";
import type { StoredSession } from "../storage/ports.ts";
import { journalHeader } from "./journal-header.ts";

const S = 16_000;
/** Each exchange: asked for 2 s, a second's wait, the answer at three words a second, a second's rest. */
const ASKED_S = 2;
const WORD_SAMPLES = S / 3;

export interface AnsweredQuestion {
  readonly questionId: string;
  readonly kind?: ReplyKind;
  /** How it was put, and by which move; the question itself where nothing is said. */
  readonly text?: string;
  readonly move?: string;
  /** Who of a panel asked it. */
  readonly by?: string;
  readonly answer: string;
  readonly heardBadly?: boolean;
}

/** A session that ended, in which these were asked and answered in order, each word heard clearly. */
export function answeredSession(
  exchanges: readonly AnsweredQuestion[],
  over: Partial<JournalHeader> = {},
): StoredSession {
  const events: SessionEvent[] = [{ type: "joined", sample: 0, wallMs: 0 }];
  const speech: [from: number, to: number][] = [];
  let sample = S;
  exchanges.forEach((exchange, index) => {
    const asked = askedEvents(exchange, index + 1, sample, exchanges[index - 1]);
    const from = sample + (ASKED_S + 1) * S;
    const words = exchange.answer.split(" ").map((text, at) => ({
      text,
      startSample: from + Math.round(at * WORD_SAMPLES),
      endSample: from + Math.round((at + 0.9) * WORD_SAMPLES),
      confidence: 0.95,
      times: "measured" as const,
    }));
    const to = words.at(-1)?.endSample ?? from;
    const turn = index + 1;
    const segment = { startSample: from, endSample: to, understood: true, words };
    events.push(
      ...asked,
      { type: "speech-started", sample: from },
      { type: "speech-ended", sample: to },
      { type: "segment", sample: to, turn, segment },
      { type: "command", sample: to + S, command: { name: "done", turn, atSample: to + S } },
    );
    speech.push([from, to]);
    sample = to + 2 * S;
  });
  const turn = exchanges.length;
  const reply = turn + 1;
  events.push(decided(reply, sample, "close", null, exchanges.at(-1)?.heardBadly ?? false), {
    type: "ended",
    sample: sample + 10,
    reason: "left",
  });
  const voiceActivity = new Float32Array(Math.ceil((sample + S) / 512));
  for (const [from, to] of speech) voiceActivity.fill(1, from / 512, to / 512);
  return { header: journalHeader(over), events, candidateSamples: sample + S, voiceActivity };
}

function askedEvents(
  { questionId, kind = "ask", move = "x", ...asked }: AnsweredQuestion,
  reply: number,
  sample: number,
  before: AnsweredQuestion | undefined,
): SessionEvent[] {
  const text = asked.text ?? findQuestion(questionId)?.spoken ?? "And then?";
  const report = (state: "started" | "ended", heardSamples: number, atSample: number) => ({
    type: "playback" as const,
    sample: atSample,
    report: { reply, state, heardSamples, atSample },
  });
  return [
    {
      ...decided(reply, sample, kind, questionId, before?.heardBadly ?? false),
      move,
      ...(asked.by !== undefined && { by: asked.by }),
    },
    { type: "reply-sentence", sample, reply, text },
    { type: "reply-ready", sample, reply },
    { type: "reply-complete", sample, reply, totalSamples: ASKED_S * S, sampleRateHz: S },
    report("started", 0, sample),
    report("ended", ASKED_S * S, sample + ASKED_S * S),
  ];
}

function decided(
  reply: number,
  sample: number,
  kind: ReplyKind,
  questionId: string | null,
  heardBadly: boolean,
): Extract<SessionEvent, { type: "reply-decided" }> {
  const question = findQuestion(questionId ?? "");
  const opens =
    kind === "ask" && question ? { id: question.id, text: question.spoken, number: 1 } : null;
  return {
    type: "reply-decided",
    sample,
    reply,
    kind,
    questionId,
    move: "x",
    question: opens,
    heardBadly,
  };
}
