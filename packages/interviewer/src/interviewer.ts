import type { Format, Pillar, ReplyKind, Role, Word } from "@greenroom/protocol";
import type { Meanings } from "@greenroom/metrics";
import type { EngineInfoLike } from "./engine-info.ts";
import type { Question } from "./question.ts";

/**
 * Decides what the interviewer says next, from the whole history. It keeps no state of its own, so a
 * session that is folded from its journal goes on exactly where it was.
 */
export interface Interviewer {
  readonly info: EngineInfoLike;
  /**
   * Each reply costs something, money or somebody else's machine: it is asked when a reply is likely to
   * be said, not at every breath.
   */
  readonly metered: boolean;
  /**
   * Resolves as soon as it is known what kind of reply comes; the words then stream in `sentences`.
   * Throws (or the stream throws) an InterviewerError; settles when `signal` is aborted.
   */
  next(context: InterviewContext, signal: AbortSignal): Promise<Reply>;
}

export interface InterviewContext {
  readonly plan: InterviewPlan;
  /** Everything said so far, oldest first. */
  readonly exchanges: readonly Exchange[];
  /** What is called for now. */
  readonly trigger: Trigger;
  readonly elapsedS: number;
}

/**
 * `open`: the interview begins. `answer`: the last exchange was answered. `repeat`, `skip`: the
 * buttons. `close`: time is over or the person ends; a farewell is due. `break-in`: the last exchange
 * holds an answer that goes on and rambles; the interviewer breaks in.
 */
export type Trigger = "open" | "answer" | "break-in" | "repeat" | "skip" | "close";

export interface InterviewPlan {
  /** Main questions in the order they are asked, more than will be needed. */
  readonly questionIds: readonly string[];
  /** Who asks, and who leads where a panel does. */
  readonly personaId: string;
  /** Who else sits on the panel, in the order in which they take over. */
  readonly panel?: readonly string[];
  readonly role: Role;
  /** How long the interviewer's part is, s. */
  readonly lengthS: number;
  /** Kept behind it for questions of the candidate's own, s; nothing or 0: they do not get the floor. */
  readonly yourTurnS?: number;
  /** The parts of a loop with an agenda, in order; they share the time. Absent where there is none. */
  readonly parts?: readonly Pillar[] | undefined;
  /** How it goes; question by question where nothing is said. */
  readonly format?: Format;
}

/** One thing the interviewer said, and what the person answered, if anything yet. */
export interface Exchange {
  readonly said: Utterance;
  /** What was heard of it where the person cut it off; else `null` or nothing. */
  readonly heardText?: string | null;
  readonly answer: Answer | null;
}

/** What was said. Stored in the journal as it is, so it is plain data. */
export interface Utterance {
  readonly kind: ReplyKind;
  readonly text: string;
  /** The main question that it belongs to; `null` for a farewell. */
  readonly questionId: string | null;
  /** Which move this was, such as `ask-result` or `change-constraint`: never the same twice running. */
  readonly move: string;
  /** Who of a panel says it: the id of a persona. Absent: the plan's own. */
  readonly by?: string;
}

export interface Answer {
  readonly words: readonly Word[];
  /** Too little of the voice became words that can be relied on. */
  readonly heardBadly: boolean;
  /** First to last speech, s. */
  readonly durationS: number;
  /** They said themselves that it is over, by the button. */
  readonly finished?: boolean;
  /** What its stretches mean; absent where nobody asked the sentence encoder. */
  readonly meanings?: Meanings;
}

export interface Reply {
  /** Everything of the utterance but its words. */
  readonly head: Omit<Utterance, "text">;
  /** The words, sentence by sentence, ready to be spoken. */
  readonly sentences: AsyncIterable<string>;
  /**
   * Said to the person beside the reply, such as that the scripted interviewer took over. That may
   * become known among the sentences, so it is read again after the last.
   */
  readonly notice: string | null;
}

export class InterviewerError extends Error {
  readonly retry: boolean;
  constructor(message: string, retry: boolean, options?: ErrorOptions) {
    super(message, options);
    this.name = "InterviewerError";
    this.retry = retry;
  }
}

export type { Question };
