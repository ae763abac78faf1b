import { randomUUID } from "node:crypto";
import type { Review, ReviewTurn, StoryMoment, Telling } from "@greenroom/protocol";
import { kindOf } from "./suggest.ts";

/** An element that is long in the finding is quoted by its first words, characters. */
const LONGEST_MOMENT = 160;

/** An answer as a telling, its words apart from the session; `null` where nothing was said in it. */
export function tellingOf(
  review: Review,
  turn: ReviewTurn,
  id: string = randomUUID(),
): Telling | null {
  const [first, last] = [turn.words[0], turn.words.at(-1)];
  if (!first || !last) return null;
  return {
    id,
    sessionId: review.session.id,
    turn: turn.turn,
    question: { id: turn.question.id, text: turn.question.text },
    toldAt: review.session.startedAt,
    span: { startSample: first.startSample, endSample: last.endSample },
    moments: momentsOf(review, turn),
    words: turn.words,
  };
}

/** Where each element of the answer's structure is told, in the order of telling. */
function momentsOf(review: Review, turn: ReviewTurn): StoryMoment[] {
  // One's way so far has no task and no result.
  if (kindOf(turn.question.id) !== "story") return [];
  const structure = review.structure.find(({ question }) => question.id === turn.question.id);
  const moments = (structure?.elements ?? []).flatMap(({ name, quotes }): StoryMoment[] => {
    const quote = quotes.find(
      ({ startSample, endSample }) =>
        startSample >= turn.span.startSample && endSample <= turn.span.endSample,
    );
    if (!quote) return [];
    const { startSample, endSample, text } = quote;
    return [{ name, startSample, endSample, text: shortened(text) }];
  });
  return moments.toSorted((a, b) => a.startSample - b.startSample);
}

function shortened(text: string): string {
  if (text.length <= LONGEST_MOMENT) return text;
  return `${text.slice(0, text.lastIndexOf(" ", LONGEST_MOMENT))} …`;
}
