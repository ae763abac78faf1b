import { lowerFirst } from "@greenroom/protocol";
import type { Utterance } from "../../interviewer.ts";
import { findPersona } from "../../personas.ts";
import { by, phrases, word, type Bridge, type Turn } from "../../scripted/utterances.ts";
import { asMember } from "./as-member.ts";
import { panelPhrasesFor } from "./phrases.ts";
import { firstName } from "./seats.ts";

/**
 * What comes before the next main question, said by whoever takes over: one voice speaks in one reply, so the one who
 * comes thanks the one who asked. The next question after something that hurt comes from the same
 * person: nobody else walks in on it.
 */
export function handOver(
  turn: Turn,
  members: readonly string[],
  bridge: Bridge,
): Pick<Utterance, "text" | "by"> {
  const asked = askedLast(turn);
  const memberId = bridge === "leftInPeace" && asked ? asked : following(members, asked);
  const as = asMember(turn, memberId);
  return { text: opens(as, members, bridge, asked), ...by(as) };
}

function opens(
  turn: Turn,
  members: readonly string[],
  bridge: Bridge,
  asked: string | undefined,
): string {
  const { personaId } = turn.context.plan;
  const { introduces, takesOver, takesOverAgain, here } = panelPhrasesFor(personaId);
  const own = word(turn, phrases(turn)[bridge]);
  if (bridge === "greetings") {
    const others = members.filter((id) => id !== personaId).map(introduced);
    const { title } = findPersona(personaId);
    return `${own} ${introduces.replace("{title}", lowerFirst(title)).replace("{others}", others.join(", and "))}`;
  }
  if (!asked || asked === personaId) return own;
  if (bridge !== "bridges") return `${word(turn, here)} ${own}`;
  const isKnown = turn.ledger.said.some((utterance) => utterance.by === personaId);
  return word(turn, isKnown ? takesOverAgain : takesOver).replace("{before}", firstName(asked));
}

function introduced(personaId: string): string {
  const { name, title } = findPersona(personaId);
  return `${name}, the ${lowerFirst(title)}`;
}

/** Who asked the main question that is open. */
export function askedLast({ ledger }: Turn): string | undefined {
  return ledger.said.findLast(({ kind }) => kind === "ask")?.by;
}

function following(members: readonly string[], asked: string | undefined): string {
  const at = members.indexOf(asked ?? "");
  return members[(at + 1) % members.length] ?? "";
}
