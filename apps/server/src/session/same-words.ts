import type { InterviewContext, Interviewer } from "@greenroom/interviewer";
import type { Asked } from "./context.ts";

/**
 * Whether the interviewer says the same to an answer whose words were caught in one try as to the words
 * that stay. Where it cannot be told, it counts as the same.
 */
export async function saysSame(
  interviewer: Interviewer,
  caught: Asked,
  settled: Asked,
  signal: AbortSignal,
): Promise<boolean> {
  if (caught.heardBadly === settled.heardBadly && textOf(caught) === textOf(settled)) return true;
  try {
    // Time has gone on between the two; that alone makes no other reply.
    const { elapsedS } = caught.context;
    const later = await utterance(interviewer, { ...settled.context, elapsedS }, signal);
    return (await utterance(interviewer, caught.context, signal)) === later;
  } catch {
    return true;
  }
}

function textOf({ context }: Asked): string {
  const words = context.exchanges.at(-1)?.answer?.words ?? [];
  return words.map(({ text }) => text).join(" ");
}

async function utterance(interviewer: Interviewer, context: InterviewContext, signal: AbortSignal) {
  const { head, sentences } = await interviewer.next(context, signal);
  const said: string[] = [];
  for await (const sentence of sentences) said.push(sentence);
  return JSON.stringify([head, said]);
}
