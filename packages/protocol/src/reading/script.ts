import type { InterviewerLine, Review, ReviewTurn } from "../review.ts";

/** The interview in the order in which it was heard. */
export type ScriptEntry =
  | { readonly who: "interviewer"; readonly line: InterviewerLine }
  | { readonly who: "candidate"; readonly turn: ReviewTurn };

/**
 * Puts questions and answers in order. Lines keep theirs (they are numbered); an answer stands
 * before the first line that was heard after it began. A line never heard has no time of its own
 * and stays with the one before it.
 */
export function scriptOf(review: Pick<Review, "said" | "turns">): ScriptEntry[] {
  const turns = [...review.turns].sort((a, b) => a.span.startSample - b.span.startSample);
  const script: ScriptEntry[] = [];
  for (const line of [...review.said].sort((a, b) => a.reply - b.reply)) {
    while (turns[0] && line.heard && turns[0].span.startSample < line.heard.startSample) {
      takeTurn();
    }
    script.push({ who: "interviewer", line });
  }
  while (turns.length > 0) takeTurn();
  return script;

  function takeTurn(): void {
    const turn = turns.shift();
    if (turn) script.push({ who: "candidate", turn });
  }
}
