import type { ReplyKind } from "@greenroom/protocol";
import type { Exchange, InterviewPlan } from "../../interviewer.ts";

/** The share of the interview that belongs to the presentation, and its least and most, s. */
const SHARE = 0.42;
const LEAST_S = 300;
const MOST_S = 600;
/** An interview so short has no time for the least and for questions as well, s. */
const SHORT_S = 720;

/** How long is to be presented, s: whole minutes, since it is announced. */
export function presentationS({ lengthS }: Pick<InterviewPlan, "lengthS">): number {
  const share = Math.round((lengthS * SHARE) / 60) * 60;
  return lengthS < SHORT_S ? share : Math.min(MOST_S, Math.max(LEAST_S, share));
}

/** Everything up to the executive's first question, and what follows. */
export function partsOf<E extends Exchange>(
  exchanges: readonly E[],
): { readonly presented: readonly E[]; readonly questioned: readonly E[] } {
  const opened = exchanges.findIndex(({ said }) => said.kind === "ask");
  if (opened < 0) return { presented: [], questioned: [] };
  const first = exchanges.findIndex(({ said }, at) => at > opened && ENDS.has(said.kind));
  const end = first < 0 ? exchanges.length : first;
  return { presented: exchanges.slice(opened, end), questioned: exchanges.slice(end) };
}

/** With these the presentation is over; a question of the candidate's, or a word misheard, ends nothing. */
const ENDS: ReadonlySet<ReplyKind> = new Set(["follow-up", "your-turn", "close"]);

/** Whether somebody presents: nobody interrupts them, and pauses are let be. */
export function isPresenting(
  { format }: Pick<InterviewPlan, "format">,
  exchanges: readonly Exchange[],
): boolean {
  return presentsAfter(
    format,
    exchanges.map(({ said }) => said.kind),
  );
}

/** The same from the kinds of all that the interviewer said so far. */
export function presentsAfter(
  format: InterviewPlan["format"],
  kinds: readonly ReplyKind[],
): boolean {
  const opened = kinds.indexOf("ask");
  return format === "vision" && opened >= 0 && !kinds.slice(opened).some((kind) => ENDS.has(kind));
}
