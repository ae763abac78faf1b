import type { InterviewContext, Utterance } from "../interviewer.ts";
import type { Question } from "../question.ts";
import type { Ledger } from "./ledger.ts";
import { phrasesFor } from "./phrases/phrases-for.ts";
import type { Phrases } from "./phrases/phrases.ts";
import { leadInto } from "./lead-into.ts";
import { isLast } from "./pace.ts";
import { fresh } from "./wording.ts";

/** One turn of the interviewer's, with all that it may depend on. */
export interface Turn {
  readonly context: InterviewContext;
  readonly ledger: Ledger;
  /** The main question that would come next; `undefined` where none is left, or no time for it. */
  readonly next: Question | undefined;
  /** Where several ask: how the next main question is opened, and who closes. */
  readonly panel?: Panel;
}

/** What comes before a main question, by why it is asked now. */
export type Bridge =
  | "greetings"
  | "bridges"
  | "lastQuestion"
  | "skipped"
  | "letGo"
  | "refused"
  | "alreadyTold"
  | "leftInPeace";

export interface Panel {
  /** Who takes over, and what they say before the question. */
  opens(bridge: Bridge): Pick<Utterance, "text" | "by">;
  /** Somebody is still to ask after whoever comes next: that question is not announced as the last. */
  readonly goesOn: boolean;
  /** The same turn in the hands of who leads. */
  readonly lead: Turn;
}

export function phrases({ context }: Turn): Phrases {
  return phrasesFor(context.plan.personaId);
}

/** A wording of the list that was not used yet. */
export function word(turn: Turn, wordings: readonly string[]): string {
  const { plan } = turn.context;
  return fresh(wordings, turn.ledger.said, `${plan.personaId} ${plan.questionIds.join(" ")}`);
}

/** On a panel it is part of what is said who says it. */
export function by({ context: { plan } }: Turn): Pick<Utterance, "by"> {
  return plan.panel ? { by: plan.personaId } : {};
}

/** An utterance that belongs to the open question. */
export function onQuestion(
  turn: Turn,
  kind: Utterance["kind"],
  move: string,
  text: string,
): Utterance {
  const questionId = turn.ledger.question?.id ?? null;
  return { kind, move, text: text.trim(), questionId, ...by(turn) };
}

/** The move, or its double where it was made just now: no move comes twice running. */
export function notTwice({ ledger }: Turn, move: string): string {
  return ledger.said.at(-1)?.move === move ? `${move}-again` : move;
}

export function opening(turn: Turn): Utterance {
  return turn.next ? opened(turn, turn.next, "greetings") : farewell(turn);
}

/** The next main question behind a neutral bridge, or the farewell where there is none. */
export function ask(turn: Turn, bridge: Exclude<Bridge, "greetings" | "lastQuestion">): Utterance {
  if (!turn.next) return farewell(turn);
  if (bridge !== "bridges") return opened(turn, turn.next, bridge);
  // Who was told that it was the last question is not asked another, unless they passed on it.
  if (turn.ledger.said.some(({ move }) => move.endsWith(LAST))) return farewell(turn);
  if (turn.panel?.goesOn || !isLast(turn, turn.next)) return opened(turn, turn.next, "bridges");
  const { move, ...rest } = opened(turn, turn.next, "lastQuestion");
  return { ...rest, move: `${move}${LAST}` };
}

/** Behind the name of a main question that was announced as the last. */
const LAST = "/last";

function opened(turn: Turn, question: Question, bridge: Bridge): Utterance {
  const { instead, behind } = leadInto(turn, question);
  const own = { text: word(turn, phrases(turn)[bridge]), ...by(turn) };
  const { text, ...said } = turn.panel?.opens(bridge) ?? own;
  // A bridge that only leads on gives way; a greeting, or "that was the last", does not.
  const leads = instead !== undefined && bridge === "bridges" ? [instead] : [text, behind];
  return {
    kind: "ask",
    ...said,
    text: [...leads, question.spoken].filter((part) => part !== undefined).join(" "),
    questionId: question.id,
    move: `question-${turn.ledger.askedIds.size + 1}`,
  };
}

/** The last words: `farewells` where the time is up, `goodbyes` where the person ended. */
export function farewell(
  turn: Turn,
  list: "farewells" | "goodbyes" | "stopped" = "farewells",
): Utterance {
  if (turn.panel) return farewell(turn.panel.lead, list);
  const text = word(turn, phrases(turn)[list]);
  return { kind: "close", text, questionId: null, move: notTwice(turn, "close"), ...by(turn) };
}

/** What was asked last, said once more as it was. */
export function repeat(turn: Turn): Utterance {
  const lead = word(turn, phrases(turn).repeats);
  return onQuestion(turn, "repeat", notTwice(turn, "repeat"), `${lead} ${askedLast(turn)}`);
}

/** The question or follow-up that is to be answered, without the bridge or the sympathy before it. */
export function askedLast(turn: Turn): string {
  const { pending, question } = turn.ledger;
  if (pending?.kind !== "follow-up") return question?.spoken ?? "";
  const { refused, letGo, alreadyTold, breakInLeads } = phrases(turn);
  const lead = [...refused, ...letGo, ...alreadyTold, ...breakInLeads].find((text) =>
    pending.text.startsWith(`${text} `),
  );
  const sentences = pending.text.slice(lead ? lead.length + 1 : 0).split(/(?<=[.?!])\s+/);
  // A word of sympathy said twice is a machine's.
  if (pending.move === "be-gentle" || /\bsorry\b/i.test(sentences[0] ?? ""))
    return sentences.findLast((sentence) => sentence.endsWith("?")) ?? sentences.join(" ");
  return sentences.join(" ");
}
