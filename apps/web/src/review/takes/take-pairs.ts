import type { Review, Take } from "@greenroom/protocol";

/** This session's take of a question, and the others that it can be held against. */
export interface Retaken {
  readonly questionId: string;
  readonly text: string;
  readonly own: Take;
  /** Newest first; never empty. */
  readonly others: readonly Take[];
  /** Which of them to begin with. */
  readonly against: Take;
}

/** Questions of this session that were answered in others, too. */
export function retakenIn(review: Pick<Review, "takes" | "turns" | "session">): Retaken[] {
  return review.takes.flatMap((own): Retaken[] => {
    if (own.when !== "this") return [];
    const { questionId } = own;
    const others = review.takes.filter((t) => t.when !== "this" && t.questionId === questionId);
    const against = toBeginWith(others, review.session.options.again?.ofSession);
    const text = review.turns.find(({ question }) => question.id === questionId)?.question.text;
    return against && text !== undefined ? [{ questionId, text, own, others, against }] : [];
  });
}

/** The one that was to be answered again; else the last before this one, or the first after it. */
function toBeginWith(others: readonly Take[], ofSession: string | undefined): Take | undefined {
  return (
    others.find(({ sessionId }) => sessionId === ofSession) ??
    others.find(({ when }) => when === "before") ??
    others.at(-1)
  );
}

/** In the order in which they were answered. */
export function inOrderOfTime(one: Take, other: Take): readonly [earlier: Take, later: Take] {
  return one.startedAt <= other.startedAt ? [one, other] : [other, one];
}
