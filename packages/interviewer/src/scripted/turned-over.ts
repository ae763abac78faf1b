import type { Question } from "../question.ts";
import { changedCases, type ChangedCase } from "./changed-constraint.ts";
import type { EitherWay } from "./either-way.ts";
import { onSubject } from "./gap-wording.ts";
import { nearTheEnd } from "./pace.ts";
import type { FollowUpWordings } from "./phrases/phrases.ts";
import { askedBehind, askedFirst, wouldDo } from "./phrases/turned.ts";
import { spares } from "./refusal.ts";
import { clauseFor } from "./take-up.ts";
import { phrases, word, type Turn } from "./utterances.ts";
import { asSentence } from "./wording.ts";

/** More than so many words at once are hard to follow by ear. */
const MOST_WORDS = 40;

/**
 * What was told, with one thing otherwise, and what is asked of that: what the answer may have left
 * out, where it may have, and what it would cost.
 *
 * @param opening what was said before it; empty where something of the answer may be said back
 */
export function wordTurned(
  turn: Turn,
  question: Question,
  asks: EitherWay | null,
  opening: string,
): string {
  const hurried = nearTheEnd(turn);
  const echo = opening || hurried ? undefined : clauseFor(turn.ledger, "change-constraint");
  const { cases, quotes } = changedCases(turn.ledger, question, echo);
  const texts = cases.map((changed) => asked(turn, changed, asks));
  const subject = question.form === "past" || hurried ? "" : onSubject(turn, "change-constraint");
  const leads = [
    ...(echo && quotes ? [asSentence(echo.text)] : []),
    opening || subject || word(turn, phrases(turn).turns),
  ];
  const said = leads.map((lead) =>
    texts.map((text) => `${lead} ${text}`.trim()).filter((text) => countWords(text) <= MOST_WORDS),
  );
  const fitting = said.find((all) => all.length > 0) ?? texts;
  return word(turn, fitting);
}

const countWords = (text: string) => text.split(/\s+/).length;

/** One changed case with what is asked of it, as one question. */
function asked(turn: Turn, { text, asks: own, tense }: ChangedCase, asks: EitherWay | null) {
  const say = (wordings: FollowUpWordings) =>
    word(
      turn,
      wordings[tense].filter((wording) => spares(turn.ledger, wording)),
    );
  if (!asks) return own ? `${text} ${own}`.trim() : `${text} ${say(wouldDo)}?`;
  const behind = askedBehindIt(asks);
  const last = behind && say(askedBehind[behind]);
  const tail = last ? `, ${last}?` : "?";
  const first = asks.first && askedFirst[asks.first];
  const head = first && text !== "" ? say(first) : "";
  if (head) return `${text} ${head}${tail}`;
  if (!own) return `${text} ${say(wouldDo)}${tail}`;
  return asksPrice(own) ? `${text} ${own}`.trim() : `${text} ${own.replace(/\?$/, tail)}`.trim();
}

function askedBehindIt({ price, risk }: EitherWay): keyof typeof askedBehind | null {
  if (price && risk) return "both";
  return price ? "price" : risk ? "risk" : null;
}

/** The constraint's own question is of a price or a risk already. */
const asksPrice = (own: string) => /\b(give up|cost|price|lose|risk|wrong|leave out)\b/i.test(own);
