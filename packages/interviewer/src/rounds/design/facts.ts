import type { Exchange, Utterance } from "../../interviewer.ts";
import { soundedBadly } from "../../scripted/ledger.ts";
import { notTwice, onQuestion, phrases, word } from "../../scripted/utterances.ts";
import type { Fact } from "./design-scene.ts";
import { minutesSpoken } from "./clock.ts";
import { askedIn, type Asked } from "./questions-back.ts";
import type { Talk } from "./talk.ts";

/** So many facts are told in one breath. */
const MOST_AT_ONCE = 5;
/** After so many the candidate needs no invitation to go on. */
const MANY = 3;

/** Before a move that answers from the sheet, or leaves something to be assumed. */
export const FACT = "fact-";
export const ASSUME = "assume";

/** The facts that a move reads out. */
export function factsToldBy(move: string): readonly string[] {
  return move.startsWith(FACT)
    ? move
        .slice(FACT.length)
        .replace(/-again$/, "")
        .split("+")
    : [];
}

/** Before what was asked in the turn before, in words that came in after its reply. */
export const LATE = "You asked me something before that, which I left open.";

/** The reply, and before it what was asked one turn earlier and never told. */
export function withLateAnswer({ turn, scene }: Talk, reply: Utterance): Utterance {
  const before = turn.context.exchanges.at(-2)?.answer;
  if (!before || soundedBadly(before) || !/^(follow-up|answer-back)$/.test(reply.kind))
    return reply;
  const told = [...turn.context.exchanges, { said: reply }];
  const open = askedIn(before.words, scene.facts)
    .flatMap(({ facts }) => facts)
    .find((fact) => !wasTold(told, fact));
  return open ? { ...reply, text: `${LATE} ${open.fact} ${reply.text}` } : reply;
}

/** The answer to what was asked about the case: everything that the sheet knows, and nothing else. */
export function answerCase(talk: Talk, asked: readonly Asked[]): Utterance {
  const { turn, manner } = talk;
  const facts = [...new Set(asked.flatMap((one) => one.facts))].slice(0, MOST_AT_ONCE);
  const unknown = asked.filter((one) => one.facts.length === 0);
  if (facts.length === 0) return assume(talk, unknown);
  const again = facts.every((fact) => wasTold(turn.context.exchanges, fact));
  const parts = [
    again ? word(turn, manner.asBefore) : "",
    ...facts.map(({ fact }) => fact),
    unknown.length > 0 ? word(turn, manner.assumeRest) : "",
    facts.length < MANY && unknown.length === 0 ? word(turn, phrases(turn).handBack) : "",
  ];
  const move = `${FACT}${facts.map(({ id }) => id).join("+")}`;
  return said(talk, move, parts);
}

/** What is on no sheet is for the candidate to assume; asked again, it stays theirs. */
function assume(talk: Talk, unknown: readonly Asked[]): Utterance {
  const { turn, manner } = talk;
  const before = unknown.some(({ sentence }) => wasLeft(talk, sentence.plain));
  return said(talk, ASSUME, [before ? word(turn, manner.asBefore) : "", word(turn, manner.assume)]);
}

/** "How much time is left?" */
export function tellTime(talk: Talk): Utterance {
  const { turn, leftS } = talk;
  const text = `About ${minutesSpoken(leftS)}.`;
  return said(talk, "tell-time", [text, word(turn, phrases(turn).handBack)]);
}

/** What is said between two questions, and asks for nothing. */
export function said({ turn }: Talk, move: string, parts: readonly string[]): Utterance {
  const text = parts.filter((part) => part !== "").join(" ");
  return onQuestion(turn, "answer-back", notTwice(turn, move), text);
}

/**
 * Whether the sheet was read out on this, and heard: word for word, or by the move that reads it out.
 * What was talked over before its end is still to be told.
 */
export function wasTold(
  exchanges: readonly Pick<Exchange, "said" | "heardText">[],
  { id, fact }: Pick<Fact, "id" | "fact">,
): boolean {
  return exchanges.some(({ said, heardText = null }) =>
    heardText === null
      ? said.text.includes(fact) || factsToldBy(said.move).includes(id)
      : heardText.includes(fact),
  );
}

const content = (plain: string) =>
  new Set(plain.split(" ").filter((word) => word.length > 3 && !COMMON.has(word)));
const COMMON = new Set(
  "what which would there have they about with many much does that".split(" "),
);

/** Whether much the same was asked before, and left to be assumed. */
function wasLeft({ turn, scene }: Talk, plain: string): boolean {
  const now = content(plain);
  const { exchanges } = turn.context;
  return exchanges.slice(0, -1).some(({ answer }, at) => {
    const reply = exchanges[at + 1]?.said.move ?? "";
    if (!answer || !reply.startsWith(ASSUME)) return false;
    return askedIn(answer.words, scene.facts).some(({ sentence, facts }) => {
      const shared = [...content(sentence.plain)].filter((word) => now.has(word));
      return facts.length === 0 && shared.length * 2 >= now.size && shared.length > 0;
    });
  });
}
