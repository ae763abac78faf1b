import type { Asker, InterviewerLine, LatencyTrace, Segment, Span } from "@greenroom/protocol";
import type { SessionEvent } from "../session/journal.ts";
import { endOf, LatencyTraces } from "../session/latency.ts";
import type { ReplyHead, Spoken } from "../session/model.ts";
import { newSession, reduce } from "../session/session.ts";
import { heardSpans } from "./heard.ts";
import { askerOf } from "./who-asked.ts";

/** One turn of the candidate, as the journal tells it. */
export interface FoldedTurn {
  readonly turn: number;
  readonly questionId: string;
  readonly asked: InterviewerLine;
  /** Who asked, where several do. */
  readonly askedBy: Asker | undefined;
  /** Where the candidate could speak: the end of the question as heard, to the end of the turn. */
  readonly span: Span;
  readonly segments: readonly Segment[];
  readonly heardBadly: boolean;
  /** Stretches in which time was asked for. */
  readonly held: readonly Span[];
  readonly latency: LatencyTrace;
}

export interface FoldedSession {
  readonly said: readonly InterviewerLine[];
  /** Which move each of them was, and on which question. */
  readonly heads: readonly ReplyHead[];
  /** Turns in which something was said, oldest first. */
  readonly turns: readonly FoldedTurn[];
  readonly ended: boolean;
}

/**
 * Goes through a journal once and says what happened when. Takes a session that is still going on,
 * whose last turn ends with `lastSample`.
 */
export function foldReview(events: readonly SessionEvent[], lastSample: number): FoldedSession {
  const latency = new LatencyTraces();
  const held = new Map<number, Span[]>();
  let session = newSession;
  let heldFrom: number | null = null;
  const hold = (turn: number, until: number) => {
    held.set(turn, [...(held.get(turn) ?? []), span(heldFrom ?? until, until)]);
    heldFrom = null;
  };
  for (const event of events) {
    const before = session;
    const step = reduce(before, event);
    session = step.state;
    latency.note(before, event, step);
    const [was, is] = [before.turn.phase === "holding", session.turn.phase === "holding"];
    if (!was && is) heldFrom = endOf(event);
    else if (was && !is) hold(before.turn.turn, endOf(event));
  }
  if (heldFrom !== null) hold(session.turn.turn, lastSample);

  const heard = heardSpans(events);
  const said = session.spoken.map((entry) => lineOf(entry, heard));
  return {
    said,
    heads: session.spoken.map(({ head }) => head),
    ended: session.turn.phase === "ended",
    turns: session.spoken.flatMap((entry, index): FoldedTurn[] => {
      const asked = said[index];
      const { questionId } = entry.head;
      if (!asked || questionId === null || entry.segments.length === 0) return [];
      const trace = latency.of(entry.turn);
      return [
        {
          turn: entry.turn,
          questionId,
          asked,
          askedBy: askerOf(entry.head.by),
          span: spanOf(entry, trace.turnEndSample ?? lastSample),
          segments: entry.segments,
          heardBadly: entry.heardBadly,
          held: held.get(entry.turn) ?? [],
          latency: trace,
        },
      ];
    }),
  };
}

function spanOf(entry: Spoken, endSample: number): Span {
  const first = entry.segments[0]?.startSample ?? endSample;
  const last = entry.segments.at(-1)?.endSample ?? 0;
  const start = Math.min(entry.openedSample ?? first, first);
  return span(start, Math.max(endSample, last));
}

function lineOf(entry: Spoken, heard: ReadonlyMap<number, Span>): InterviewerLine {
  const { reply, text, head, heardText } = entry;
  const line = { reply, kind: head.kind, text, heard: heard.get(reply) ?? null, heardText };
  const asker = askerOf(head.by);
  return asker ? { ...line, name: asker.name } : line;
}

function span(startSample: number, endSample: number): Span {
  return { startSample, endSample: Math.max(startSample, endSample) };
}
