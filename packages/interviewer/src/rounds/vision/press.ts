import type { AnswerReading } from "@greenroom/metrics";
import type { Utterance } from "../../interviewer.ts";
import { onQuestion, word, type Turn } from "../../scripted/utterances.ts";
import type { Press } from "./executive/executive-words.ts";
import { executiveOf } from "./executive/executives.ts";
import { askMove, pointOf, pressMove } from "./heard.ts";
import type { PointId } from "./points.ts";

/** A sentence that can be passed on has at most so many words. */
const ONE_SENTENCE = 45;
/** An answer of fewer words names nothing. */
const LEAST_WORDS = 7;

/** Somebody who can be gone and talked to; "some of them" cannot. */
const SOMEBODY =
  /^(teams?|sales|marketing|finance|legal|support|security|compliance|operations|product|engineers?|developers?|designers?|managers?|directors?|chief|head|leads?|staff|admins?|operators?|analysts?|customers?|users?|clients?|partners?|vendors?|suppliers?|departments?|board|nurses|doctors|drivers|agents|clerks|shops?|you|me|my)$/;

/** Presses once for what a vague answer left out; `null` where the answer has it, or it was pressed for. */
export function press(turn: Turn, latest: AnswerReading): Utterance | null {
  const { said, moves, refused } = turn.ledger;
  const point = pointOf(said.at(-1)?.move ?? "");
  if (!point || said.at(-1)?.move !== askMove(point) || moves.has(pressMove(point))) return null;
  const kind = lacks(point, latest);
  if (!kind || (kind === "figure" && refused.has("number"))) return null;
  const text = word(turn, executiveOf(turn.context.plan.personaId).presses[kind]);
  // Each is pressed for in its own words, and never in the same twice.
  if (said.some((before) => before.text.endsWith(text))) return null;
  return onQuestion(turn, "follow-up", pressMove(point), text);
}

/** What a vague answer to this lacks; `null` where it is not vague. */
function lacks(point: PointId, { signals, amountTold, parsed }: AnswerReading): Press | null {
  const { length } = parsed.tokens;
  switch (point) {
    case "cost":
      return amountTold ? null : "figure";
    case "measure":
      return amountTold || length >= 3 * LEAST_WORDS ? null : "figure";
    case "date":
      return signals.date.sure ? null : "date";
    case "stakeholders":
      return signals.stakeholders.sure || parsed.tokens.some(({ text }) => SOMEBODY.test(text))
        ? null
        : "who";
    case "headline":
    case "ask":
      return length > ONE_SENTENCE ? "sentence" : null;
    default:
      return length < LEAST_WORDS ? "case" : null;
  }
}
