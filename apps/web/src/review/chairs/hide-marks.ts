import type { AdviceThing, Review, Span } from "@greenroom/protocol";
import type { Lane } from "../replay/lanes/mark.ts";

/**
 * The review without anything that gives away what the rules found in the answers to these questions:
 * their structure, advice about them, and takes of them. Words, pauses and figures stay.
 */
export function withoutMarks(review: Review, hidden: ReadonlySet<string>): Review {
  if (hidden.size === 0) return review;
  const answers = review.turns.filter(({ question }) => hidden.has(question.id));
  const turns = new Set(answers.map(({ turn }) => turn));
  const inThem = ({ startSample }: Span) =>
    answers.some(({ span }) => startSample >= span.startSample && startSample <= span.endSample);
  const aboutThem = ({ again, moment, turns: found }: AdviceThing) =>
    found.some((turn) => turns.has(turn)) ||
    (again !== null && hidden.has(again.questionId)) ||
    (moment !== null && inThem(moment));
  const { things, wentWell } = review.advice;
  return {
    ...review,
    structure: review.structure.filter(({ question }) => !hidden.has(question.id)),
    advice: {
      things: things.filter((thing) => !aboutThem(thing)),
      wentWell: wentWell && !inThem(wentWell.moment) ? wentWell : null,
    },
    takes: review.takes.filter(({ questionId }) => !hidden.has(questionId)),
  };
}

/** The lanes of such a review: an empty one says that it waits, not that nothing was heard. */
export function waitingLanes(lanes: readonly Lane[], hidden: ReadonlySet<string>): readonly Lane[] {
  if (hidden.size === 0) return lanes;
  return lanes.map((lane) =>
    lane.id === "structure"
      ? { ...lane, absent: null, empty: "Put away until you have compared." }
      : lane,
  );
}
