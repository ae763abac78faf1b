import {
  findQuestion,
  lastMove,
  sixMoveOf,
  type InterviewContext,
  type Interviewer,
  type Reply,
} from "@greenroom/interviewer";
import { readAnswer } from "@greenroom/metrics";

/** One reply of an interviewer that was watched. */
export interface WatchedReply {
  /** From the words of the answer to the reply, ms. */
  readonly replyMs: number;
  /** What reading the answer once costs, ms: its words are copied, so that nothing is at hand. */
  readonly readingMs: number;
  /** It made the one of the six moves that was made last. */
  readonly repeatsMove: boolean;
  /** It asked a follow-up in words in which something was asked before in this interview. */
  readonly repeatsWording: boolean;
}

/** An interviewer whose replies are timed and compared with all it said before, one by one. */
export function watched(interviewer: Interviewer) {
  const replies: WatchedReply[] = [];
  const next: Interviewer["next"] = async (context, signal) => {
    const before = performance.now();
    const reply = await interviewer.next(context, signal);
    const sentences: string[] = [];
    for await (const sentence of reply.sentences) sentences.push(sentence);
    const replyMs = performance.now() - before;
    replies.push({
      replyMs,
      readingMs: readingMs(context),
      ...repeated(context, reply.head, sentences),
    });
    return { ...reply, sentences: each(sentences) };
  };
  return { interviewer: { ...interviewer, next }, replies };
}

function repeated({ exchanges }: InterviewContext, head: Reply["head"], sentences: string[]) {
  const said = exchanges.map((exchange) => exchange.said);
  const asks = head.kind === "follow-up";
  const move = sixMoveOf(head);
  const asked = sentences.findLast((sentence) => sentence.endsWith("?"));
  return {
    repeatsMove: asks && move !== null && move === lastMove(said),
    repeatsWording:
      asks &&
      asked !== undefined &&
      said.some(({ kind, text }) => kind === "follow-up" && ` ${text}`.endsWith(` ${asked}`)),
  };
}

function readingMs({ exchanges }: InterviewContext): number {
  const last = exchanges.at(-1);
  const copied = (last?.answer?.words ?? []).map((word) => ({ ...word }));
  const form = findQuestion(last?.said.questionId ?? "")?.form ?? "past";
  const before = performance.now();
  readAnswer(copied, form);
  return performance.now() - before;
}

async function* each(sentences: readonly string[]) {
  yield* sentences;
}
