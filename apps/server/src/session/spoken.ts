import type { Answer, Exchange } from "@greenroom/interviewer";
import { judgeHearing } from "@greenroom/metrics";
import { SAMPLE_RATE_HZ, type Segment, type Word } from "@greenroom/protocol";
import type { EndedBy, ReplyInHand, Spoken, Voice } from "./model.ts";

/** A reply that was committed opens a new entry. */
export function openSpoken(
  spoken: readonly Spoken[],
  reply: ReplyInHand,
  turn: number,
): readonly Spoken[] {
  if (!reply.head) return spoken;
  const entry: Spoken = {
    reply: reply.reply,
    turn,
    head: reply.head,
    text: reply.sentences.map(({ text }) => text).join(" "),
    sentences: reply.sentences,
    total: reply.total,
    heardText: null,
    openedSample: null,
    segments: [],
    answered: false,
    endedBy: null,
    spokenToSample: null,
    heardFromSample: null,
    heardBadly: false,
    quick: false,
  };
  return [...spoken, entry];
}

/** Changes the entry of one turn; entries of other turns are kept as they are. */
export function changeTurn(
  spoken: readonly Spoken[],
  turn: number,
  change: (entry: Spoken) => Spoken,
): readonly Spoken[] {
  return spoken.map((entry) => (entry.turn === turn ? change(entry) : entry));
}

/** Changes the entry of one reply; the others are kept as they are. */
export function changeReply(
  spoken: readonly Spoken[],
  reply: number,
  change: (entry: Spoken) => Spoken,
): readonly Spoken[] {
  return spoken.map((entry) => (entry.reply === reply ? change(entry) : entry));
}

/** The turn's end by button or by silence. */
export function answeredBy(entry: Spoken, endedBy: EndedBy, voice: Voice): Spoken {
  // A button may come before the speech in front of it was found.
  const isFound = !voice.speaking && endedBy !== "done" && endedBy !== "other";
  const spokenToSample = isFound ? voice.lastSpeechSample : voice.heardToSample;
  return { ...entry, answered: true, endedBy, spokenToSample };
}

/** The answer goes on after all. */
export function reopened(entry: Spoken): Spoken {
  return { ...entry, answered: false, endedBy: null, spokenToSample: null };
}

/** Adds a segment in its place by time. */
export function withSegment(entry: Spoken, segment: Segment): Spoken {
  const segments = [...entry.segments, segment].toSorted((a, b) => a.startSample - b.startSample);
  return { ...entry, segments };
}

const known = new WeakMap<readonly Segment[], readonly Word[]>();

/**
 * The words of one turn. The same segments give the same array, so that an answer that was read
 * once is not read again with every reply of a long interview.
 */
export function wordsOf({ segments }: Spoken): readonly Word[] {
  const words = known.get(segments) ?? segments.flatMap((segment) => segment.words);
  known.set(segments, words);
  return words;
}

/** Whether too little of an answer became words that can be relied on. */
export function badlyHeard(entry: Spoken): boolean {
  const first = entry.segments[0];
  const last = entry.segments.at(-1);
  if (!first || !last) return false;
  const durationS = (last.endSample - first.startSample) / SAMPLE_RATE_HZ;
  return judgeHearing({ segments: entry.segments, words: wordsOf(entry), durationS }).heardBadly;
}

/** Final words of an answer. Where the reply went by quick ones, it is judged only by these. */
export function withFinalWords(entry: Spoken, segment: Segment): Spoken {
  const told = withSegment(entry, segment);
  return told.quick ? { ...told, heardBadly: badlyHeard(told) } : told;
}

/** The answer as the interviewer reads it: `null` until the turn was answered. */
export function answerOf(entry: Spoken, sampleRateHz: number): Answer | null {
  if (!entry.answered) return null;
  const first = entry.segments[0];
  const last = entry.segments.at(-1);
  const samples = first && last ? last.endSample - first.startSample : 0;
  const durationS = samples / sampleRateHz;
  const finished = entry.endedBy === "done";
  return { words: wordsOf(entry), heardBadly: entry.heardBadly, durationS, finished };
}

/** The whole conversation in the interviewer's terms. */
export function exchangesOf(spoken: readonly Spoken[], sampleRateHz: number): Exchange[] {
  return spoken.map((entry) => ({
    said: {
      kind: entry.head.kind,
      text: entry.text,
      questionId: entry.head.questionId,
      move: entry.head.move,
      ...(entry.head.by !== undefined && { by: entry.head.by }),
    },
    heardText: entry.heardText,
    answer: answerOf(entry, sampleRateHz),
  }));
}
