import type { InterviewContext, Interviewer, Reply, Utterance } from "../interviewer.ts";
import { decide } from "./decide.ts";

/** The interviewer that needs no model: a question bank and rules that read the answer. */
export function createScriptedInterviewer(): Interviewer {
  return {
    info: { name: "Scripted interviewer", where: "on this machine" },
    async next(context: InterviewContext, signal: AbortSignal): Promise<Reply> {
      signal.throwIfAborted();
      const { text, ...head } = decide(context);
      return { head, sentences: sentencesOf(text), notice: null };
    },
  };
}

/** What the scripted interviewer says now: a pure function of the whole history. */
export function scriptedUtterance(context: InterviewContext): Utterance {
  return decide(context);
}

async function* sentencesOf(text: string): AsyncIterable<string> {
  yield* text.split(/(?<=[.?!])\s+/);
}
