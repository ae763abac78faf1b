import type { Utterance } from "../../interviewer.ts";
import { onQuestion, word } from "../../scripted/utterances.ts";
import { cardsForAny } from "./cards.ts";
import { choicesIn } from "./choices.ts";
import { hashText } from "../../seeded.ts";
import { wasMade, type Talk } from "./talk.ts";

export const STRESS = "stress-";
/** Interviews up to this length have time for two. */
const SHORT_S = 20 * 60;
/** So many while one stage is open. */
const MOST_IN_STAGE = 2;
/** Where they belong. */
const BELONGS: ReadonlySet<string> = new Set(["deep-dive", "operations"]);

/**
 * What the design is put to next: something keyed to a choice that was made. Late, and where no choice
 * was heard, something that fits any design. `null` where it is not the time for one, or there was enough.
 */
export function stress(talk: Talk): Utterance | null {
  const { turn, stage, digs, manner } = talk;
  if (!BELONGS.has(stage.id) || digs === 0) return null;
  const made = turn.ledger.said.filter(({ move }) => move.startsWith(STRESS)).length;
  const most = turn.context.plan.lengthS <= SHORT_S ? 2 : 3;
  // The last one is kept for when it runs.
  const now = stage.id === "deep-dive" ? Math.min(MOST_IN_STAGE, most - 1) : most;
  if (made >= now) return null;
  const card = keyed(talk) ?? (made === 0 || stage.id === "operations" ? any(talk) : undefined);
  if (!card) return null;
  return onQuestion(
    turn,
    "follow-up",
    `${STRESS}${card.id}`,
    `${word(turn, manner.suppose)} ${card.text}`,
  );
}

function keyed(talk: Talk): { readonly id: string; readonly text: string } | undefined {
  const choice = choicesIn(talk.turn.ledger.readings).find(
    ({ card }) => !wasMade(talk, `${STRESS}${card.id}`),
  );
  return choice && { id: choice.card.id, text: choice.text };
}

/** One that fits any design, and only one: what is keyed to nothing says little. */
function any(talk: Talk): { readonly id: string; readonly text: string } | undefined {
  const used = cardsForAny.some(({ id }) => wasMade(talk, `${STRESS}${id}`));
  const { plan } = talk.turn.context;
  const at = hashText(`${plan.questionIds.join(" ")} ${plan.personaId}`) % cardsForAny.length;
  return used ? undefined : cardsForAny[at];
}
