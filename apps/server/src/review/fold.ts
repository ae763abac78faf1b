import type { InterviewerLine, LatencyTrace, Segment, Span } from "@greenroom/protocol";
import type { SessionEvent } from "../session/journal.ts";
import type { Session, Spoken } from "../session/model.ts";
import { newSession, reduce } from "../session/session.ts";
import { heardSpans } from "./heard.ts";

/** One turn of the candidate, as the journal tells it. */
export interface FoldedTurn {
  readonly turn: number;
  readonly questionId: string;
  readonly asked: InterviewerLine;
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
  /** Turns in which something was said, oldest first. */
  readonly turns: readonly FoldedTurn[];
  readonly ended: boolean;
}

/** Notes taken of one turn on the way through the journal. */
interface TurnNotes {
  endSample: number | null;
  lastSpeechSample: number | null;
  finalWordsSample: number | null;
  readonly held: Span[];
}

interface ReplyNotes {
  firstSentenceSample: number | null;
  readySample: number | null;
}

/**
 * Goes through a journal once and says what happened when. Takes a session that is still going on,
 * whose last turn ends with `lastSample`.
 */
export function foldReview(events: readonly SessionEvent[], lastSample: number): FoldedSession {
  const turns = new Map<number, TurnNotes>();
  const replies = new Map<number, ReplyNotes>();
  let session = newSession;
  let heldFrom: number | null = null;
  for (const event of events) {
    const before = session;
    session = reduce(before, event).state;
    noteReply(replies, event);
    const notes = notesOf(turns, before.turn.turn);
    if (event.type === "segment") {
      notesOf(turns, event.turn).finalWordsSample = event.sample;
    }
    if (before.turn.phase !== "holding" && session.turn.phase === "holding") {
      heldFrom = momentOf(event);
    } else if (before.turn.phase === "holding" && session.turn.phase !== "holding") {
      notes.held.push(span(heldFrom ?? event.sample, momentOf(event)));
      heldFrom = null;
    }
    noteEnd(notes, before, session, event);
  }
  if (heldFrom !== null) notesOf(turns, session.turn.turn).held.push(span(heldFrom, lastSample));

  const heard = heardSpans(events);
  const said = session.spoken.map((entry) => lineOf(entry, heard));
  return {
    said,
    ended: session.turn.phase === "ended",
    turns: session.spoken.flatMap((entry, index): FoldedTurn[] => {
      const asked = said[index];
      const { questionId } = entry.head;
      if (!asked || questionId === null || entry.segments.length === 0) return [];
      const notes = notesOf(turns, entry.turn);
      const reply = session.spoken[index + 1]?.reply;
      return [
        {
          turn: entry.turn,
          questionId,
          asked,
          span: spanOf(entry, notes, lastSample),
          segments: entry.segments,
          heardBadly: entry.heardBadly,
          held: notes.held,
          latency: {
            turn: entry.turn,
            lastSpeechSample: notes.lastSpeechSample,
            turnEndSample: notes.endSample,
            endedBy: null,
            patienceMs: null,
            wordsSample: null,
            committedSample: null,
            finalWordsSample: notes.finalWordsSample,
            firstSentenceSample: replies.get(reply ?? -1)?.firstSentenceSample ?? null,
            firstAudioSentSample: replies.get(reply ?? -1)?.readySample ?? null,
            firstHeardSample: heard.get(reply ?? -1)?.startSample ?? null,
          },
        },
      ];
    }),
  };
}

function notesOf(turns: Map<number, TurnNotes>, turn: number): TurnNotes {
  const known = turns.get(turn);
  if (known) return known;
  const fresh: TurnNotes = {
    endSample: null,
    lastSpeechSample: null,
    finalWordsSample: null,
    held: [],
  };
  turns.set(turn, fresh);
  return fresh;
}

const open: ReadonlySet<Session["turn"]["phase"]> = new Set(["listening", "paused", "holding"]);

/** A turn ends when the candidate no longer has the word, and has not ended where it goes on. */
function noteEnd(notes: TurnNotes, before: Session, after: Session, event: SessionEvent): void {
  const had = open.has(before.turn.phase);
  const has = open.has(after.turn.phase) && after.turn.turn === before.turn.turn;
  if (had && !has) {
    notes.endSample = momentOf(event);
    notes.lastSpeechSample = before.voice.lastSpeechSample;
  } else if (!had && has) {
    notes.endSample = null;
  }
}

function noteReply(replies: Map<number, ReplyNotes>, event: SessionEvent): void {
  if (event.type !== "reply-sentence" && event.type !== "reply-ready") return;
  const notes = replies.get(event.reply) ?? { firstSentenceSample: null, readySample: null };
  if (event.type === "reply-sentence") notes.firstSentenceSample ??= event.sample;
  else notes.readySample ??= event.sample;
  replies.set(event.reply, notes);
}

/** A button counts from when it was pressed, not from when that arrived. */
function momentOf(event: SessionEvent): number {
  return event.type === "command" ? Math.min(event.command.atSample, event.sample) : event.sample;
}

function spanOf(entry: Spoken, notes: TurnNotes, lastSample: number): Span {
  const first = entry.segments[0]?.startSample ?? lastSample;
  const last = entry.segments.at(-1)?.endSample ?? 0;
  const start = Math.min(entry.openedSample ?? first, first);
  return span(start, Math.max(notes.endSample ?? lastSample, last));
}

function lineOf(entry: Spoken, heard: ReadonlyMap<number, Span>): InterviewerLine {
  const { reply, text, head, heardText } = entry;
  return { reply, kind: head.kind, text, heard: heard.get(reply) ?? null, heardText };
}

function span(startSample: number, endSample: number): Span {
  return { startSample, endSample: Math.max(startSample, endSample) };
}
