import { isJoke, offQuestion, remindsOfTold } from "@greenroom/metrics";
import type { Utterance } from "../../interviewer.ts";
import { findPersona } from "../../personas.ts";
import { deepeningFor } from "../../scripted/deepen.ts";
import { openGaps } from "../../scripted/gaps.ts";
import { wordGap } from "../../scripted/gap-wording.ts";
import { mayFollowUp } from "../../scripted/pace.ts";
import { pressedFirst } from "../../scripted/pressed.ts";
import { lastMove, wayTo } from "../../scripted/six-moves.ts";
import { onQuestion, word, type Turn } from "../../scripted/utterances.ts";
import { asMember } from "./as-member.ts";
import { askedLast } from "./hand-over.ts";
import { panelPhrasesFor } from "./phrases.ts";

/**
 * One follow-up of somebody else's to an answer: after what they themselves press on, if that is what
 * weighs most in what is open; where nothing is, the answer seen from their own chair. Once on a
 * question, and never before whoever asked it has followed up. `null` where nobody comes in.
 */
export function comeIn(turn: Turn, members: readonly string[]): Utterance | null {
  const { ledger } = turn;
  const asked = askedLast(turn);
  const { question, pending, latest, moves } = ledger;
  if (!question || pending?.kind !== "follow-up" || pending.by !== asked) return null;
  if (!latest || isJoke(latest) || remindsOfTold(latest) || latest.refusals.length > 0) return null;
  if (offQuestion(latest)) return null;
  if (!mayFollowUp(turn) || moves.has("be-gentle") || cameIn(turn) > 0) return null;
  const others = members
    .filter((id) => id !== asked)
    .toSorted((a, b) => cameInBy(turn, a) - cameInBy(turn, b));
  for (const id of others) {
    const said = pressed(asMember(turn, id)) ?? fromOwnChair(asMember(turn, id));
    if (said) return said;
  }
  return null;
}

/** After the gap that weighs most, where it is one that they press on. */
function pressed(turn: Turn): Utterance | null {
  const { ledger, context } = turn;
  const { personaId } = context.plan;
  const { presses } = findPersona(personaId);
  const form = ledger.question?.form ?? "past";
  const [gap] = pressedFirst(form, openGaps(ledger), presses);
  if (!gap || !presses.includes(gap)) return null;
  const { way, named } = wayTo(gap, lastMove(ledger.said));
  const lead = word(turn, panelPhrasesFor(personaId).comesIn);
  const asked = wordGap(turn, gap, way, "");
  return onQuestion(turn, "follow-up", named, `${lead} ${asked}`);
}

/** Of an answer in which nothing is missing: how it looks to them. */
function fromOwnChair(turn: Turn): Utterance | null {
  const { ledger, context } = turn;
  const { personaId, role } = context.plan;
  const move = "switch-perspective";
  if (openGaps(ledger).length > 0 || lastMove(ledger.said) === move) return null;
  if (ledger.readings.length === 0 || deepeningFor(ledger, role) === null) return null;
  const { comesIn, ownChair } = panelPhrasesFor(personaId);
  const wordings = ledger.question?.form === "past" ? ownChair.past : ownChair.plan;
  return onQuestion(turn, "follow-up", move, `${word(turn, comesIn)} ${word(turn, wordings)}`);
}

/** How often somebody came in on the open question. */
function cameIn({ ledger }: Turn): number {
  const opened = ledger.said.findLastIndex(({ kind }) => kind === "ask");
  const asked = ledger.said[opened]?.by;
  const after = ledger.said.slice(opened);
  return after.filter(({ kind, by }) => kind === "follow-up" && by !== asked).length;
}

/** How often one of them came in on somebody else's question. */
function cameInBy({ ledger }: Turn, personaId: string): number {
  let asked: string | undefined;
  let times = 0;
  for (const { kind, by } of ledger.said) {
    if (kind === "ask") asked = by;
    else if (kind === "follow-up" && by === personaId && asked !== personaId) times += 1;
  }
  return times;
}
