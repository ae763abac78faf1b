import type { Utterance } from "../../interviewer.ts";
import { AT_THE_END_S, leftForTalkS } from "../time.ts";
import { ask, onQuestion, phrases, word, type Turn } from "../../scripted/utterances.ts";
import { executiveOf } from "./executive/executives.ts";
import { challenged, type Challenged } from "./executive/executive-words.ts";
import { askMove, challengeMove, pointsHeard, type PointHeard } from "./heard.ts";
import { pointIds, type PointId } from "./points.ts";
import { presentationS } from "./presenting.ts";
import { saidBack } from "./said-back.ts";
import { visionSceneOf } from "./scenes.ts";

/** Of what was not told so much is asked for, at most; and so much of what was told is tested. */
const MOST_ASKED = 9;
const MOST_CHALLENGES = 3;
/** Shares of the time for questions: until what is left comes to this, it is asked for; then tested. */
const ASKED_TO = 0.4;
const TESTED_TO = 0.2;

/** What the last answer leads over with: it was passed on, declined, or not known. */
export type Lead = "skipped" | "letGo" | "refused" | null;

/**
 * The executive's next question: what was not told, the weightiest first; then what was, put to the
 * test; a changed constraint last. Then they have heard enough.
 */
export function nextQuestion(turn: Turn, lead: Lead): Utterance {
  const { moves, said } = turn.ledger;
  const first = !said.some(({ kind }) => kind === "follow-up");
  const opening = lead
    ? word(turn, phrases(turn)[lead])
    : first
      ? word(turn, wordsOf(turn).begin)
      : "";
  if (leftForTalkS(turn.context) < AT_THE_END_S) return ask(turn, lead ?? "bridges");
  const share = leftForTalkS(turn.context) / questionsS(turn);
  const heard = pointsHeard(turn.context.exchanges);
  const open = share > ASKED_TO ? nextOpen(turn, heard) : undefined;
  if (open) return onQuestion(turn, "follow-up", askMove(open), `${opening} ${asked(turn, open)}`);
  const test = share > TESTED_TO ? nextTest(turn, heard) : undefined;
  if (test) {
    const text = `${opening} ${test.quote} ${word(turn, wordsOf(turn).challenges[test.point])}`;
    return onQuestion(turn, "follow-up", challengeMove(test.point), text.trim());
  }
  if (moves.has(CONSTRAINT)) return ask(turn, lead ?? "bridges");
  return onQuestion(turn, "follow-up", CONSTRAINT, `${opening} ${constraint(turn, opening)}`);
}

const CONSTRAINT = "change-constraint";

const wordsOf = ({ context }: Turn) => executiveOf(context.plan.personaId);

function questionsS({ context: { plan } }: Turn): number {
  return Math.max(1, plan.lengthS - presentationS(plan));
}

/** What was neither told nor asked for, the headline and the ask first, then as this executive wants it. */
function nextOpen(turn: Turn, heard: readonly PointHeard[]): PointId | undefined {
  const { refused } = turn.ledger;
  if (heard.filter((point) => point.asked).length >= MOST_ASKED) return undefined;
  const { wants } = wordsOf(turn);
  const order: readonly PointId[] = ["headline", "ask", ...wants, ...pointIds];
  const closed = (point: PointId) =>
    (point === "cost" || point === "measure") && refused.has("number");
  const open = heard.filter(
    ({ point, presented, whenAsked, asked }) =>
      !asked && !closed(point) && presented === null && whenAsked === null,
  );
  // What may have been told in other words comes behind what surely was not.
  const sure = open.filter(({ perhaps }) => !perhaps);
  const first = sure.length > 0 ? sure : open;
  return order.find((point) => first.some((each) => each.point === point));
}

function asked(turn: Turn, point: PointId): string {
  return word(turn, wordsOf(turn).asks[point]);
}

/** What was told in the presentation and can be said back, to be put to the test. */
function nextTest(turn: Turn, heard: readonly PointHeard[]) {
  const { moves, refused } = turn.ledger;
  const made = challenged.filter((point) => moves.has(challengeMove(point)));
  if (made.length >= MOST_CHALLENGES || refused.has("question")) return undefined;
  for (const point of challenged) {
    const told = heard.find((each) => each.point === point)?.presented;
    if (!told || moves.has(challengeMove(point))) continue;
    const quote = saidBack(turn, point, told);
    if (quote !== null) return { point, quote } satisfies { point: Challenged; quote: string };
  }
  return undefined;
}

function constraint(turn: Turn, opening: string): string {
  const own = visionSceneOf(turn.ledger.question?.id)?.question.changedConstraint;
  const { turns, constraints } = wordsOf(turn);
  const wording = own ?? word(turn, constraints);
  return opening ? wording : `${word(turn, turns)} ${wording}`;
}
