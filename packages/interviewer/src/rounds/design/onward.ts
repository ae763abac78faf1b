import type { Utterance } from "../../interviewer.ts";
import { wordGap } from "../../scripted/gap-wording.ts";
import type { FollowUpMove } from "../../scripted/follow-up-moves.ts";
import { openGaps } from "../../scripted/gaps.ts";
import { lastMove, wayTo } from "../../scripted/six-moves.ts";
import { clauseFor } from "../../scripted/take-up.ts";
import { farewell, onQuestion, phrases, word } from "../../scripted/utterances.ts";
import { minutesSpoken } from "./clock.ts";
import type { Probe } from "./design-scene.ts";
import { wasTold } from "./facts.ts";
import { probesForAny } from "./probes-for-any.ts";
import { lastQuestions, leftOver, openingQuestions } from "./stage-questions.ts";
import { openingMove, type Stage, type StageId } from "./stages.ts";
import { stress } from "./stresses.ts";
import { wasMade, type Talk } from "./talk.ts";

/** Under this much time left nothing more is asked, or answered, s. */
export const LAST_S = 45;
/** Follow-ups to one stage. */
const MOST_DIGS = 2;
/** Where there is time beyond all stages, so many more questions before the last one. */
const MOST_BEYOND = 5;

export const LEFT_OVER = "left-over";
const LAST_WORD = "last-word";
export const PROBE = "probe-";

/** Why something else comes now, said before it. */
export type Lead = "skipped" | "letGo" | "refused" | null;

/** After something that was told: one layer further, or on to the next stage. */
export function onward(talk: Talk, lead: Lead): Utterance {
  const last = ending(talk, lead);
  if (last) return last;
  return talk.stageOver ? nextStage(talk, lead) : (further(talk, lead) ?? nextStage(talk, lead));
}

/** The next stage, whatever this one still holds. */
export function nextStage(talk: Talk, lead: Lead): Utterance {
  const last = ending(talk, lead);
  if (last) return last;
  const [next] = talk.ahead;
  if (next) return open(talk, next, lead);
  return beyond(talk, lead) ?? lastWord(talk, lead) ?? parting(talk);
}

/** Once the last part of the time has begun: what was left out, a last word, and the farewell. */
function ending(talk: Talk, lead: Lead): Utterance | null {
  const { leftS, wrapping } = talk;
  if (leftS < LAST_S || wasMade(talk, LAST_WORD)) return parting(talk);
  if (!wrapping) return null;
  if (!wasMade(talk, LEFT_OVER) && talk.untouched.length > 0) return nameLeftOver(talk, lead);
  return lastWord(talk, lead) ?? parting(talk);
}

/** The last words: that the time is up only where it is. */
export function parting({ turn, manner, wrapping }: Talk): Utterance {
  const close = farewell(turn);
  return wrapping ? close : { ...close, text: word(turn, manner.done) };
}

/** One follow-up to the stage at hand; `null` where it had enough of them. */
function further(talk: Talk, lead: Lead): Utterance | null {
  const { digs, coversStage, stageYoung, isBehind } = talk;
  const put = stress(talk);
  if (put) return put;
  if (isBehind || digs >= MOST_DIGS || (digs > 0 && coversStage && !stageYoung)) return null;
  return dig(talk, lead);
}

/** What the take-up of an answer can ask for in each stage, by quoting it. */
const gapsOf: Readonly<Record<StageId, readonly FollowUpMove[]>> = {
  framing: [],
  requirements: ["ask-load"],
  "high-level": ["ask-choice"],
  "deep-dive": ["ask-risk"],
  "trade-offs": ["ask-trade-off"],
  operations: ["ask-operations"],
};

/** One layer further: behind the candidate's own words where they carry a question, else the case's own. */
function dig(talk: Talk, lead: Lead): Utterance | null {
  const { turn, stage, scene } = talk;
  const gap = openGaps(turn.ledger).find((move) => gapsOf[stage.id].includes(move));
  const quoted = gap && clauseFor(turn.ledger, gap) && lead === null ? gap : undefined;
  const own = [...scene.probes[stage.id], ...probesForAny[stage.id]].find((probe) =>
    fits(talk, probe),
  );
  const chosen = quoted && (talk.digs > 0 || !own) ? quoted : own ? undefined : gap;
  if (chosen) {
    const { way, named } = wayTo(chosen, lastMove(turn.ledger.said));
    const opening = lead ? word(turn, phrases(turn)[lead]) : "";
    return onQuestion(turn, "follow-up", named, wordGap(turn, chosen, way, opening));
  }
  return own ? probed(talk, own, lead) : null;
}

function probed({ turn }: Talk, { id, asks }: Probe, lead: Lead): Utterance {
  const opening = lead ? word(turn, phrases(turn)[lead]) : "";
  return onQuestion(turn, "follow-up", `${PROBE}${id}`, `${opening} ${asks}`);
}

/** Not asked yet, not told of itself, and for this level. */
function fits(talk: Talk, { id, asks, told, after, forDirectors }: Probe): boolean {
  const { role } = talk.turn.context.plan;
  return (
    !wasMade(talk, `${PROBE}${id}`) &&
    // One may have opened its stage.
    !talk.turn.ledger.said.some(({ text }) => text.includes(asks)) &&
    (after === undefined || wasFoundOut(talk, after)) &&
    (!forDirectors || role === "director") &&
    !talk.told.some(({ plain }) => told.test(plain))
  );
}

/** Whether the sheet was read out on this. */
function wasFoundOut({ turn, scene }: Talk, id: string): boolean {
  const fact = scene.facts.find((known) => known.id === id);
  return fact !== undefined && wasTold(turn.context.exchanges, fact);
}

function open(talk: Talk, next: Stage, lead: Lead): Utterance {
  const { turn, manner, leftS, stageOver } = talk;
  const { id } = next;
  if (id === "framing") return farewell(turn);
  const late = stageOver || /deep-dive|trade-offs|operations/.test(id);
  const before = lead ? phrases(turn)[lead] : stageOver ? manner.clock : manner.onward;
  const clock = late && (lead || !stageOver) ? "We have about {minutes} left." : "";
  const asks = word(turn, openingsOf(talk, id));
  const text = `${word(turn, before)} ${clock} ${asks}`
    .replace("{minutes}", minutesSpoken(leftS))
    .replace(/\s+/g, " ");
  return onQuestion(turn, "follow-up", openingMove(id), text);
}

/** A stage is opened by the case's own question where it has one that was not answered already. */
function openingsOf(talk: Talk, id: Exclude<StageId, "framing">): readonly string[] {
  const { role } = talk.turn.context.plan;
  if (id !== "deep-dive") return openingQuestions(id, role);
  const own = talk.scene.probes[id].filter((probe) => fits(talk, probe)).map(({ asks }) => asks);
  return own.length > 0 ? own.slice(0, 1) : openingQuestions(id, role);
}

/** All stages were gone through and there is time: what is left of the case's own questions. */
function beyond(talk: Talk, lead: Lead): Utterance | null {
  if (talk.digs >= MOST_DIGS + MOST_BEYOND) return null;
  const put = stress(talk);
  if (put && !lead) return put;
  const left = (["deep-dive", "operations", "trade-offs", "high-level"] as const)
    .flatMap((id) => talk.scene.probes[id])
    .find((probe) => fits(talk, probe));
  return left ? probed(talk, left, lead) : null;
}

function nameLeftOver(talk: Talk, lead: Lead): Utterance {
  const { turn, leftS, untouched } = talk;
  // The heaviest first: two are what one can hold in mind.
  const [one = "", other] = untouched
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 2)
    .map(({ spoken }) => spoken);
  const wordings = other === undefined ? leftOver.one : leftOver.several;
  const text = word(turn, wordings)
    .replace("{minutes}", minutesSpoken(leftS))
    .replace(/\{left\}|\{one\}/, one)
    .replace("{other}", other ?? "");
  const opening = lead ? `${word(turn, phrases(turn)[lead])} ` : "";
  return onQuestion(turn, "follow-up", LEFT_OVER, `${opening}${text}`);
}

function lastWord(talk: Talk, lead: Lead): Utterance | null {
  const { turn } = talk;
  if (wasMade(talk, LAST_WORD)) return null;
  const opening = lead ? `${word(turn, phrases(turn)[lead])} ` : "";
  const text = word(turn, lastQuestions(turn.context.plan.role));
  return onQuestion(turn, "follow-up", LAST_WORD, `${opening}${text}`);
}
