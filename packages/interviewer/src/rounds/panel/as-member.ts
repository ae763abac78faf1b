import type { EarlierAnswers, Ledger } from "../../scripted/ledger.ts";
import type { Turn } from "../../scripted/utterances.ts";
import { panelPhrasesFor } from "./phrases.ts";
import { firstName } from "./seats.ts";

/**
 * The turn as one of the panel sees it: in their phrases, with what they press on, and what was told to
 * somebody else was told to somebody else.
 */
export function asMember(turn: Turn, personaId: string): Turn {
  const { context, ledger } = turn;
  const plan = { ...context.plan, personaId };
  const earlier = ledger.earlier.map((before) => seenBy(before, personaId));
  return {
    ...turn,
    context: { ...context, plan },
    ledger: { ...ledger, earlier, pending: bare(ledger.pending) },
  };
}

function seenBy(before: EarlierAnswers, personaId: string): EarlierAnswers {
  const [asked, ...others] = before.askedBy;
  if (asked === undefined || (others.length === 0 && asked === personaId)) return before;
  return { ...before, toldTo: others.length > 0 ? "us" : firstName(asked) };
}

/** What is to be answered, without the words with which somebody came in: said again, they came in already. */
function bare(pending: Ledger["pending"]): Ledger["pending"] {
  if (pending?.by === undefined) return pending;
  const { text } = takenApart(pending.by, pending.text);
  return { ...pending, text };
}

/** What one of a panel says, apart from the words with which they come in; `""` where they do not. */
export function takenApart(
  personaId: string,
  text: string,
): { readonly comesIn: string; readonly text: string } {
  const { comesIn } = panelPhrasesFor(personaId);
  const lead = comesIn.find((words) => text.startsWith(`${words} `));
  return lead ? { comesIn: lead, text: text.slice(lead.length + 1) } : { comesIn: "", text };
}
