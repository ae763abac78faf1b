import {
  jestsIn,
  notSoIn,
  quotables,
  retractedIn,
  topicsOf,
  type AnswerReading,
  type Quotable,
} from "@greenroom/metrics";
import type { FollowUpMove } from "./follow-up-moves.ts";
import type { Ledger } from "./ledger.ts";
import { asSentence } from "./wording.ts";

type Move = FollowUpMove | "change-constraint";

/** What of the answer each move takes up, by preference; only a subject where it is not listed. */
const takesUp: Partial<Record<Move, readonly Quotable["kind"][]>> = {
  "ask-one-time": ["habit"],
  "ask-own-decision": ["change", "decision", "deed"],
  "ask-result": ["decision", "change", "deed"],
  "ask-number": ["outcome"],
  "ask-trade-off": ["decision", "change", "deed"],
  "ask-risk": ["decision", "change", "deed"],
  "ask-lesson": ["decision", "change", "deed"],
  "ask-diagnosis": ["change", "decision", "deed"],
  "ask-other-view": ["change", "decision", "deed"],
  "ask-words": ["decision", "change"],
  "ask-example": ["habit", "deed", "change"],
  "ask-measure": ["habit", "change", "decision", "deed"],
  "ask-limits": ["habit", "change", "deed"],
  "ask-cost": ["change", "decision"],
  "ask-date": ["change", "decision"],
  "ask-stakeholders": ["change", "decision"],
  "ask-requirements": ["change", "decision"],
  "ask-operations": ["change", "decision"],
  "change-constraint": ["decision", "change", "deed"],
};

/** A deed of less worth is a side step: nothing to ask a price or a risk of. */
const LEAST_DEED = 0.5;

/** The candidate's own clause that this move asks about, turned; the weightiest not yet said back. */
export function clauseFor(ledger: Ledger, move: Move): Quotable | undefined {
  const kinds = takesUp[move] ?? [];
  for (const reading of ledger.quotable.toReversed()) {
    if (reading.sensitive) continue;
    // Whose decision it was is asked about what "we" did, never about what "I" did.
    const all = inEarnest(reading).filter(({ by }) => move !== "ask-own-decision" || by === "we");
    const found = kinds
      .flatMap((kind) =>
        all
          .filter(
            (quotable) =>
              quotable.kind === kind && (kind !== "deed" || quotable.worth >= LEAST_DEED),
          )
          .toSorted((a, b) => b.worth - a.worth || b.at - a.at),
      )
      .map((quotable) => ({ ...quotable, text: asAsked(move, quotable) }))
      .find(({ text }) => !saidBefore(ledger, asSentence(text)) && !isRetracted(ledger, text));
    if (found) return found;
  }
  return undefined;
}

/** What can be said back of an answer: nothing said in jest, nearly done, or taken back. */
export function inEarnest(reading: AnswerReading): Quotable[] {
  return quotables(reading).filter(saidInEarnest(reading));
}

function saidInEarnest({ parsed }: AnswerReading): (said: { readonly at: number }) => boolean {
  const not = [...jestsIn(parsed), ...notSoIn(parsed)];
  return ({ at }) => !not.some(({ from, to }) => at >= from && at < to);
}

/** Where one's own part is asked for, what "we" did is said to have been done together. */
function asAsked(move: Move, { text, by }: Quotable): string {
  return move === "ask-own-decision" && by === "we" ? `together ${text}` : text;
}

/**
 * Something that was spoken of and not named in a question yet: in the latest answer first, and for
 * the lesson in the story itself.
 */
export function subjectFor(ledger: Ledger, move: Move): string | undefined {
  const spoken = ledger.said
    .filter(({ kind }) => kind !== "ask")
    .map(({ text }) => text.toLowerCase())
    .join(" ");
  const { quotable } = ledger;
  const readings = move === "ask-lesson" ? quotable : quotable.toReversed();
  return readings
    .flatMap((reading) => topicsOf(reading).filter(saidInEarnest(reading)))
    .map(({ text }) => text)
    .find(
      (text) =>
        !spoken.includes(text.replace(/^(the|your) /, "")) &&
        !isDeclined(ledger, text) &&
        !isRetracted(ledger, text),
    );
}

/** What was put right since is not said back as it was: "I meant March, not May". */
function isRetracted({ readings }: Ledger, text: string): boolean {
  const words = text.toLowerCase().split(/\W+/);
  return readings.flatMap(retractedIn).some((word) => words.includes(word));
}

function saidBefore({ said }: Ledger, sentence: string): boolean {
  const core = sentence.replace(/^(You|Together you) /, "");
  return said.some(({ text }) => text.includes(core));
}

/** Where anything was declined, who it was about and what it came to are left alone. */
function isDeclined({ refused }: Ledger, text: string): boolean {
  return (
    refused.size > 0 &&
    /\b(client|customer|company|vendor|employer|bank|figures?|numbers?|revenue|budget|contract|settlement)\b/.test(
      text,
    )
  );
}
