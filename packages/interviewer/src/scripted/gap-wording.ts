import type { Quotable } from "@greenroom/metrics";
import type { FollowUpMove } from "./follow-up-moves.ts";
import { askedAsWritten } from "./asked-as-written.ts";
import { rememberedExample } from "./memory.ts";
import { nearTheEnd } from "./pace.ts";
import type { FollowUpWordings } from "./phrases/phrases.ts";
import { spares } from "./refusal.ts";
import { isUsual, type SixMove } from "./six-moves.ts";
import { clauseFor, subjectFor } from "./take-up.ts";
import { phrases, word, type Turn } from "./utterances.ts";
import { asSentence, behind, ECHO, holds, TOPIC } from "./wording.ts";

/**
 * Asks after a gap by one of its two moves: in the question's own words where it has some, else in
 * the persona's, behind something that the answer said. Behind a `lead` nothing is said back: two
 * openings would be one too many.
 */
export function wordGap(turn: Turn, gap: FollowUpMove, way: SixMove, lead: string): string {
  const hurried = nearTheEnd(turn);
  const { question } = turn.ledger;
  if (gap === "ask-example" && question && lead === "" && !hurried) {
    const [recalled] = rememberedExample(turn.ledger, question);
    if (recalled) return recalled;
  }
  // The words of a conversation are asked for by themselves, not behind some other deed.
  const bare = hurried || (gap === "ask-words" && question?.form === "past");
  const echo = lead === "" && !bare ? clauseFor(turn.ledger, gap) : undefined;
  const wordings = wordingsFor(turn, gap, way, echo, hurried);
  if (echo) return behindEcho(turn, wordings, echo);
  const plain = wordings.filter((wording) => !wording.startsWith(ECHO));
  const opening = lead || (bare ? "" : onSubject(turn, gap));
  return behind(opening, word(turn, plain));
}

/**
 * The gap as a break-in asks about it: behind something that was done, if anything was, but never
 * behind a subject. Of what somebody rambles about, nothing is worth coming back to.
 */
export function wordBreakIn(turn: Turn, gap: FollowUpMove): string {
  const clause = clauseFor(turn.ledger, gap);
  const echo = clause?.kind === "habit" ? undefined : clause;
  const wordings = spared(turn, gap, shortWordings(turn, gap, echo));
  if (echo) return behindEcho(turn, wordings, echo);
  return word(
    turn,
    wordings.filter((wording) => !wording.startsWith(ECHO)),
  );
}

function behindEcho(turn: Turn, wordings: readonly string[], echo: Quotable): string {
  const said = asSentence(echo.text);
  const echoing = wordings.filter((wording) => wording.startsWith(ECHO));
  return echoing.length > 0
    ? word(turn, echoing).replace(ECHO, said)
    : `${said} ${word(turn, wordings)}`;
}

/** Names something of the answer before a question that could be asked of any. */
export function onSubject(turn: Turn, move: FollowUpMove | "change-constraint"): string {
  // These say themselves what of the answer they are about.
  if (move === "ask-one-time" || isTogether(turn, move)) return "";
  const subject = subjectFor(turn.ledger, move);
  return subject ? word(turn, phrases(turn).topicLeads).replace(TOPIC, subject) : "";
}

function wordingsFor(
  turn: Turn,
  gap: FollowUpMove,
  way: SixMove,
  echo: Quotable | undefined,
  hurried: boolean,
): readonly string[] {
  const { followUps, otherWays } = phrases(turn);
  if (!isUsual(gap, way)) return spared(turn, gap, tensed(turn, otherWays[gap], echo));
  const { ledger } = turn;
  const { question } = ledger;
  const own = question && askedAsWritten(ledger, question) ? question.followUps[gap] : undefined;
  // Where everything was told with "we", that is what has to be asked about.
  if (own && !isTogether(turn, gap) && isFresh(turn, own) && spares(ledger, own)) return [own];
  return spared(
    turn,
    gap,
    hurried ? shortWordings(turn, gap, echo) : tensed(turn, followUps[gap], echo),
  );
}

function shortWordings(turn: Turn, gap: FollowUpMove, echo: Quotable | undefined) {
  const { breakIns, followUps } = phrases(turn);
  return tensed(turn, breakIns[gap] ?? followUps[gap], echo);
}

function tensed(turn: Turn, { past, plan }: FollowUpWordings, echo: Quotable | undefined) {
  const told = echo ? !echo.text.startsWith("you would") : turn.ledger.question?.form === "past";
  return told ? past : plan;
}

/** Those that keep away from what was declined. */
function spared(turn: Turn, gap: FollowUpMove, all: readonly string[]): readonly string[] {
  const { onlyWe } = phrases(turn);
  const wordings = all.filter((wording) => spares(turn.ledger, wording));
  if (isTogether(turn, gap) && wordings.some((wording) => wording.startsWith(ECHO)))
    return [...wordings.filter((wording) => wording.startsWith(ECHO)), ...onlyWe];
  return wordings.some((wording) => !wording.startsWith(ECHO)) ? wordings : all;
}

function isFresh({ ledger }: Turn, wording: string): boolean {
  return !ledger.said.some(({ text }) => holds(text, wording));
}

function isTogether({ ledger }: Turn, move: string): boolean {
  return (
    move === "ask-own-decision" && ledger.readings.some((reading) => reading.sharedActions > 1)
  );
}
