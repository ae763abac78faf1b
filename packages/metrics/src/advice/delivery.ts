import type { Figure } from "@greenroom/protocol";
import type { Candidate } from "./candidate.ts";

type PresentFigure = Extract<Figure, { present: true }>;

interface Remark {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly ask: string;
  readonly consequence: number;
  readonly changeable: number;
}

const CERTAINTY = { high: 1, medium: 0.75, low: 0 } as const;

/**
 * AD5.1: what of a session's delivery is ever advised on, where its figure lies outside its range.
 * At high confidence each weighs enough to be said (AD1.3).
 */
const REMARKS: Readonly<Record<string, (figure: PresentFigure) => Remark | null>> = {
  FI1: () => ({
    id: "delivery-filled-pauses",
    title: "Many filled pauses",
    why: "At twelve a minute and more, listeners find a speaker less convincing; silence in the same places costs nothing.",
    ask: "What would you lose if the next um were a silence?",
    consequence: 0.6,
    changeable: 0.6,
  }),
  PA1: ({ value }) =>
    value > 180
      ? {
          id: "delivery-fast",
          title: "Faster than can be followed",
          why: "At this pace people hear that you know it, and not what it is.",
          ask: "Which sentence deserves a pause behind it?",
          consequence: 0.6,
          changeable: 0.7,
        }
      : {
          id: "delivery-slow",
          title: "Slower than most listeners like",
          why: "Long gaps between words make people finish your sentences for you.",
          ask: "Which part do you know so well that it could be quicker?",
          consequence: 0.55,
          changeable: 0.5,
        },
  HE1: () => ({
    id: "delivery-hedges",
    title: "Words that take back what you said",
    why: "“I guess” and its like make a fact of yours sound like somebody else's.",
    ask: "Which of these do you really doubt?",
    consequence: 0.6,
    changeable: 0.8,
  }),
  PS2: () => ({
    id: "delivery-long-pauses",
    title: "Many long pauses",
    why: "One long pause is thought; many make the thread hard to hold.",
    ask: "Could the answer be laid out in three points before it begins?",
    consequence: 0.45,
    changeable: 0.6,
  }),
  VO1: () => ({
    id: "delivery-monotone",
    title: "On one pitch",
    why: "A voice that does not move makes important and unimportant sound alike.",
    ask: "Which one word of this sentence carries it?",
    consequence: 0.55,
    changeable: 0.5,
  }),
};

/** AD5: the session's delivery, where it leaves its range. */
export function deliveryCandidates(session: readonly Figure[]): Candidate[] {
  return session.flatMap((figure): Candidate[] => {
    if (!figure.present || figure.range?.verdict !== "outside") return [];
    const remark = REMARKS[figure.rule]?.(figure);
    if (!remark) return [];
    const [first] = figure.moments;
    return [
      {
        kind: "delivery",
        ...remark,
        moment: first
          ? { startSample: first.startSample, endSample: first.endSample, text: first.label }
          : null,
        questionId: null,
        turn: null,
        certainty: CERTAINTY[figure.confidence],
        limitS: 30,
      },
    ];
  });
}
