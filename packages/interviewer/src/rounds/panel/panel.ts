import { isJoke } from "@greenroom/metrics";
import type { Utterance } from "../../interviewer.ts";
import { breakIn } from "../../scripted/break-in.ts";
import {
  backToQuestion,
  insteadOfFollowUp,
  isBesideQuestion,
  onAnswer,
} from "../../scripted/on-answer.ts";
import { ask, opening, repeat, type Turn } from "../../scripted/utterances.ts";
import type { Round } from "../round.ts";
import { asMember } from "./as-member.ts";
import { comeIn } from "./come-in.ts";
import { askedLast, handOver } from "./hand-over.ts";
import { membersOf, whoAsked } from "./seats.ts";

/** A question is handed over so long before its share of the time is over: the answer takes some, too, s. */
const BEFORE_SHARE_ENDS_S = 60;

/**
 * Two or three who ask in turn. Whoever leads introduces them, begins and closes; each asks main
 * questions of their own and takes up what is answered to them; once on a question somebody else may
 * come in. It is one interview: one ledger, in which nobody asks or does again what another did.
 */
export const panel: Round = {
  format: "panel",
  scenes: [],
  decide(turn) {
    const members = membersOf(turn.context.plan);
    return decided(withPanel(turn, members), members);
  },
  report: () => null,
};

function decided(turn: Turn, members: readonly string[]): Utterance {
  const { context, ledger } = turn;
  const asked = asMember(turn, whoAsked(context));
  if (!ledger.question) return opening(asked);
  switch (context.trigger) {
    case "skip":
      return ask(asked, "skipped");
    case "break-in":
      return breakIn(asked);
    case "answer":
      return insteadOfFollowUp(asked) ?? onTold(turn, members);
    default:
      return repeat(asked);
  }
}

/**
 * Whoever came in did so once: whose question it is goes on with it. That a follow-up was answered with
 * something else is said by whoever asked it, and nobody comes in on that.
 */
function onTold(turn: Turn, members: readonly string[]): Utterance {
  const { pending, latest } = turn.ledger;
  const inJest = latest !== undefined && isJoke(latest);
  if (pending?.kind === "follow-up" && !inJest && isBesideQuestion(turn))
    return backToQuestion(asMember(turn, whoAsked(turn.context)));
  const timed = isShareOver(turn, members) ? withoutFollowUps(turn) : turn;
  const owner = askedLast(turn) ?? turn.context.plan.personaId;
  return comeIn(timed, members) ?? onAnswer(asMember(timed, owner));
}

function withPanel(turn: Turn, members: readonly string[]): Turn {
  return {
    ...turn,
    panel: {
      opens: (bridge) => handOver(turn, members, bridge),
      goesOn: turn.ledger.askedIds.size + 1 < members.length,
      lead: asMember(turn, members[0] ?? ""),
    },
  };
}

/** Whether somebody is still to ask a question of their own, and has to be let. */
function isShareOver({ context, ledger }: Turn, members: readonly string[]): boolean {
  const asked = ledger.askedIds.size;
  const shareS = context.plan.lengthS / members.length;
  return asked < members.length && context.elapsedS > asked * shareS - BEFORE_SHARE_ENDS_S;
}

/** The turn in which what is told is not followed up any more. */
function withoutFollowUps(turn: Turn): Turn {
  return { ...turn, ledger: { ...turn.ledger, followUps: Infinity } };
}
