import { quotables, readAnswer } from "@greenroom/metrics";
import type { Word } from "@greenroom/protocol";
import type { InterviewContext, Interviewer, Reply, Utterance } from "../interviewer.ts";
import { decide } from "./decide.ts";

/** The interviewer that needs no model: a question bank and rules that read the answer. */
export function createScriptedInterviewer(): Interviewer {
  warmUp();
  return {
    info: { name: "Scripted interviewer", where: "on this machine" },
    metered: false,
    async next(context: InterviewContext, signal: AbortSignal): Promise<Reply> {
      signal.throwIfAborted();
      const { text, ...head } = decide(context);
      return { head, sentences: sentencesOf(text), notice: null };
    },
  };
}

/** The first reading compiles rules and lexicons (150 ms of the event loop): before anybody waits. */
function warmUp(): void {
  const text = "Last year I moved the old service first, and in the end the cost fell by a third.";
  const words = text.split(" ").map((text, at): Word => {
    return { text, startSample: at, endSample: at + 1, confidence: 1, times: "estimated" };
  });
  quotables(readAnswer(words, "past"));
}

/** What the scripted interviewer says now: a pure function of the whole history. */
export function scriptedUtterance(context: InterviewContext): Utterance {
  return decide(context);
}

async function* sentencesOf(text: string): AsyncIterable<string> {
  yield* text.split(/(?<=[.?!])\s+/);
}
