import type { QuestionOnScreen, ReplyKind, ReplyLevel, Segment } from "@greenroom/protocol";
import type { SpokenSpan } from "@greenroom/speech";
import type { AnswerClock } from "./answer-clock.ts";
import type { SentenceSound } from "./journal.ts";
import type { TalkKey } from "./talk-key.ts";

/** What the interviewer is asked for. See `Trigger` in the interviewer's contract. */
export type Trigger = "open" | "answer" | "break-in" | "repeat" | "skip" | "close";

/**
 * Where the conversation is. Each phase carries only its own data; `turn` counts the candidate's
 * turns from 1, each opened by one committed reply.
 */
export type Turn =
  /** A reply is being made and nothing else can happen before it can be heard. */
  | {
      readonly phase: "preparing";
      readonly turn: number;
      readonly reply: number;
      readonly trigger: Trigger;
    }
  /** A main question is being heard. */
  | { readonly phase: "asking"; readonly turn: number; readonly reply: number }
  /** Anything else the interviewer says is being heard. */
  | { readonly phase: "replying"; readonly turn: number; readonly reply: number }
  /**
   * The candidate has the word. `spoke`: something was said in this turn. After a breath a reply is in
   * hand already, which nobody sees.
   */
  | { readonly phase: "listening"; readonly turn: number; readonly spoke: boolean }
  /** Longer silence after speech; a reply is prepared meanwhile, to be committed or discarded. */
  | { readonly phase: "paused"; readonly turn: number; readonly reply: number }
  /** Time was asked for. */
  | {
      readonly phase: "holding";
      readonly turn: number;
      readonly spoke: boolean;
      readonly sinceSample: number;
    }
  | { readonly phase: "ended"; readonly turn: number; readonly reason: EndReason };

export type EndReason = "closed" | "left";

/**
 * What ended an answer: "I'm done", silence, the end of a time that was asked for, the interviewer who
 * broke in, another button.
 */
export type EndedBy = "done" | "silence" | "time" | "break-in" | "other";

/** The reply that is being made or heard; at most one at a time. */
export interface ReplyInHand {
  readonly reply: number;
  readonly trigger: Trigger;
  /** Known once the interviewer has decided. */
  readonly head: ReplyHead | null;
  readonly sentences: readonly Sentence[];
  /** Its first sound is with the client. */
  readonly ready: boolean;
  /** All sound was made: its length at its own rate. */
  readonly total: ReplyLength | null;
  readonly committed: boolean;
  readonly heardSamples: number;
  /** Where its first sample was heard, on the session's clock; `null` while it was not. */
  readonly heardFromSample: number | null;
  readonly level: ReplyLevel;
}

export interface Sentence {
  readonly text: string;
  /** Where its sound begins in the reply's; `null` where it is only read. */
  readonly sound: SentenceSound | null;
  /** Where parts of its text lie in its own sound, as far as the voice told. */
  readonly spans: readonly SpokenSpan[];
}

/** The length of a reply's whole sound, at its own rate. */
export interface ReplyLength {
  readonly samples: number;
  readonly rateHz: number;
}

export interface ReplyHead {
  readonly kind: ReplyKind;
  readonly questionId: string | null;
  readonly move: string;
  /** Who of a panel says it; absent where one person asks. */
  readonly by?: string | undefined;
  readonly question: QuestionOnScreen | null;
}

export interface Playback {
  /** The number of the newest reply that was begun; 0 before the first. */
  readonly newest: number;
  readonly inHand: ReplyInHand | null;
}

/** Whether somebody is there, and whether somebody speaks. */
export interface Link {
  readonly joined: boolean;
  readonly everJoined: boolean;
  /** When the last page left, by the wall clock; `null` while one is there, and after a stop. */
  readonly leftAtMs: number | null;
  /** How long nobody was there before the last join, ms. */
  readonly awayMs: number;
}

export interface Voice {
  readonly speaking: boolean;
  readonly lastSpeechSample: number | null;
  /** The newest sample that any event spoke of. */
  readonly heardToSample: number;
}

/** One committed reply and what was answered to it, oldest first. */
export interface Spoken {
  readonly reply: number;
  readonly turn: number;
  readonly head: ReplyHead;
  /** All that was made, heard or not. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly total: ReplyLength | null;
  /** What was heard of it where it was cut off; `null` where it was heard to its end, or may be yet. */
  readonly heardText: string | null;
  /** Where listening began, on the session's clock; `null` until then. */
  readonly openedSample: number | null;
  readonly segments: readonly Segment[];
  /** Runs since the first speech of the answer; not there before. */
  readonly clock?: AnswerClock;
  /** The turn's end by button or by silence was accepted. */
  readonly answered: boolean;
  /** What ended it; `null` while it is open. */
  readonly endedBy: EndedBy | null;
  /** The last sample of its speech that was known when it ended: there are to be words up to here. */
  readonly spokenToSample: number | null;
  /** Where the first sample of the reply was heard; speech from before belongs to the answer before it. */
  readonly heardFromSample: number | null;
  readonly heardBadly: boolean;
  /** The reply to it was made from words caught in one try; the words that stay follow. */
  readonly quick: boolean;
}

export interface Session {
  readonly turn: Turn;
  readonly playback: Playback;
  readonly link: Link;
  readonly voice: Voice;
  readonly talkKey: TalkKey;
  readonly spoken: readonly Spoken[];
  readonly question: QuestionOnScreen | null;
  /** The candidate pressed "I'm done" in this turn: speech that goes on does not take it back. */
  readonly finished: boolean;
  /** The microphone sample at which End interview was pressed first; the same press may arrive again. */
  readonly endPressedAt: number | null;
}

/** What the runner is to do. Effects are never replayed when a journal is folded. */
export type Effect =
  | { readonly type: "prepare"; readonly reply: number; readonly trigger: Trigger }
  /** The turn is over while its words are still waited for: those that are there are to do. */
  | { readonly type: "hurry"; readonly reply: number }
  | { readonly type: "commit"; readonly reply: number }
  | { readonly type: "discard"; readonly reply: number }
  | { readonly type: "level"; readonly reply: number; readonly level: ReplyLevel }
  /** A client came back: send again what it has not heard. */
  | { readonly type: "resume" }
  | { readonly type: "end"; readonly reason: EndReason };

export interface Step<S> {
  readonly state: S;
  readonly effects: readonly Effect[];
}
