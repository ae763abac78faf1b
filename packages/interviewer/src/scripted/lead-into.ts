import type { Question } from "../question.ts";
import { wholeS } from "../rounds/time.ts";
import { ownQuestion } from "../shaping/known.ts";
import { agendaWords, nextPart, thisPart } from "./agenda-words.ts";
import type { Turn } from "./utterances.ts";

/** What is said before a main question: how one comes to it. */
export interface Lead {
  /** In place of the bridge, which would only say that something else comes. */
  readonly instead?: string;
  readonly behind?: string;
}

/** What is to come is told at the start, and where the next part of it begins; so is whose question it is. */
export function leadInto(turn: Turn, question: Question): Lead {
  const { ledger, context } = turn;
  const { parts = [] } = context.plan;
  const from = ledger.question?.pillar;
  if (isFirstBrought(turn, question)) {
    return { behind: "You brought a question of your own, so let's take that." };
  }
  if (parts.length === 0 || from === question.pillar) return {};
  if (from === undefined) return { behind: agendaWords(parts, wholeS(context.plan)) };
  const at = parts.indexOf(question.pillar);
  return { instead: nextPart(from, question.pillar, at), behind: thisPart(question.pillar, at) };
}

/** Who brought a question hears once that it is theirs. */
function isFirstBrought({ ledger }: Turn, { id }: Question): boolean {
  const brought = (each: string) => {
    const own = ownQuestion(each);
    return own !== undefined && own.cvLine === undefined;
  };
  return brought(id) && ![...ledger.askedIds].some(brought);
}
