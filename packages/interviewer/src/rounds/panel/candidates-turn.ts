import type { Utterance } from "../../interviewer.ts";
import { onQuestion, word, type Turn } from "../../scripted/utterances.ts";
import { questionsAsked } from "../your-turn/questions-asked.ts";
import { asMember } from "./as-member.ts";
import { panelPhrasesFor } from "./phrases.ts";
import { firstName, membersOf, whoAsked } from "./seats.ts";

/** Who leads gives the floor, and tells how one of them is asked. */
export function panelFloor(turn: Turn): Utterance {
  const { floor } = panelPhrasesFor(turn.context.plan.personaId);
  return onQuestion(turn, "your-turn", "your-turn-floor", word(turn, floor));
}

/**
 * At the end whoever is asked by name answers, and whoever answered says it again; everything else is
 * said by who leads, the last word too.
 */
export function answeredByName(turn: Turn, answered: (turn: Turn) => Utterance): Utterance {
  const { context } = turn;
  const memberId = context.trigger === "repeat" ? whoAsked(context) : namedIn(turn);
  const said = memberId ? answered(asMember(turn, memberId)) : null;
  return said && said.kind !== "close" ? said : answered(turn);
}

/** Whom of the panel the last question is put to. */
function namedIn({ context }: Turn): string | undefined {
  const words = context.exchanges.at(-1)?.answer?.words ?? [];
  if (questionsAsked(words).length === 0) return undefined;
  const said = words.map(({ text }) => text.toLowerCase().replace(/(['’]s)?\W*$/, ""));
  return membersOf(context.plan).find((id) => said.includes(firstName(id).toLowerCase()));
}
