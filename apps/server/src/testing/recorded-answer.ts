import { findQuestion } from "@greenroom/interviewer";
import type { Segment, Word } from "@greenroom/protocol";
import type { SessionEvent } from "../session/journal.ts";
import type { StoredSession } from "../storage/ports.ts";
import { openSessionStore } from "../storage/session-store.ts";
import { answeredSession } from "./answered-session.ts";

/** The question that is asked in it: one about the past. */
export const askedQuestion = findQuestion("helped-too-much");

export interface SaidWord {
  readonly text: string;
  readonly confidence?: number;
}

/** One answer in several stretches. */
export type Stretches = readonly (readonly (string | SaidWord)[])[];

/** An interview with one answer, in stretches of these words, as it is stored. */
export function recordedAnswer(stretches: Stretches, heardBadly = false): StoredSession {
  const said = stretches.flat().map((word) => (typeof word === "string" ? { text: word } : word));
  const answer = said.map(({ text }) => text).join(" ");
  const questionId = askedQuestion?.id ?? "";
  const session = answeredSession([{ questionId, answer, heardBadly }]);
  const events = session.events.flatMap((event): SessionEvent[] => {
    // The interview is ended by the button, and its farewell by the button again.
    if (event.type === "ended") return [endPressed(event.sample), endPressed(event.sample + 1)];
    if (event.type !== "segment") return [event];
    const words = event.segment.words.map((word, index) => {
      return { ...word, confidence: said[index]?.confidence ?? word.confidence };
    });
    let from = 0;
    return stretches.map(({ length }) => {
      return { ...event, segment: segmentOf(words.slice(from, (from += length))) };
    });
  });
  return { ...session, events };
}

/** The words of such an answer, with their times. */
export function saidWords(words: readonly (string | SaidWord)[]): Word[] {
  const { events } = recordedAnswer([words]);
  return events.flatMap((event) => (event.type === "segment" ? event.segment.words : []));
}

/** Puts such a session into a data folder that no server has open. */
export async function storeAnswer(dataDir: string, id: string, stretches: Stretches) {
  const { header, events, candidateSamples, voiceActivity } = recordedAnswer(stretches);
  const store = await openSessionStore(dataDir);
  const folder = await store.create({ ...header, id });
  folder.writeCandidate(0, new Int16Array(candidateSamples));
  folder.writeVoiceActivity(0, voiceActivity);
  for (const event of events) folder.journal(event);
  await folder.close();
}

function endPressed(sample: number): SessionEvent {
  return { type: "command", sample, command: { name: "end", turn: 1, atSample: sample } };
}

function segmentOf(words: Word[]): Segment {
  const [first, last] = [words[0], words.at(-1)];
  return {
    startSample: first?.startSample ?? 0,
    endSample: last?.endSample ?? 0,
    understood: true,
    words,
  };
}
