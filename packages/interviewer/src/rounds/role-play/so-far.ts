import type { Meanings } from "@greenroom/metrics";
import type { Exchange } from "../../interviewer.ts";
import { soundedBadly } from "../../scripted/ledger.ts";
import { ONLY_IF } from "./asked-for.ts";
import { affirmed, hear, isWarm, type HeardSentence, type HeardTurn } from "./heard-turn.ts";
import { factsTold, STEP_OUT } from "./moves.ts";
import type { OutcomeCard, Sheet } from "./sheet.ts";
import { says } from "./wording.ts";

export interface Reached {
  readonly outcome: OutcomeCard;
  /** The exchange, and the sentence of its answer, in which it was said. */
  readonly at: number;
  readonly sentence: HeardSentence;
}

/** Where the scene stands, from the whole history. */
export interface SoFar {
  readonly told: ReadonlySet<string>;
  /** Asked for once and held back. */
  readonly hinted: ReadonlySet<string>;
  readonly reached: readonly Reached[];
  /** Turns in which the candidate showed that they had listened. */
  readonly warmth: number;
  readonly agreed: boolean;
  readonly steppedOut: boolean;
  /** Whatever was said so far, for never saying it twice. */
  readonly said: readonly string[];
  /** The last answer; `null` where nothing was heard that can be gone by. */
  readonly latest: HeardTurn | null;
  /** What its sentences mean; absent where nobody asked the sentence encoder. */
  readonly meanings: Meanings | undefined;
}

export function foldScene(sheet: Sheet, exchanges: readonly Exchange[]): SoFar {
  const told = new Set<string>();
  const hinted = new Set<string>();
  const reached: Reached[] = [];
  let warmth = 0;
  let steppedOut = false;
  let latest: HeardTurn | null = null;
  for (const [at, { said, answer }] of exchanges.entries()) {
    for (const id of factsTold(said.move, "fact")) told.add(id);
    for (const id of factsTold(said.move, "hint")) hinted.add(id);
    steppedOut ||= said.move.startsWith(STEP_OUT);
    latest = answer && !soundedBadly(answer) ? hear(answer.words) : null;
    // What is said out of the role is said to the interviewer.
    if (!latest || steppedOut) continue;
    if (isWarm(latest)) warmth++;
    reached.push(...reachedIn(sheet, latest, told, reached, at));
  }
  const names = new Set(reached.map(({ outcome }) => outcome.id));
  return {
    told,
    hinted,
    reached,
    warmth,
    agreed: sheet.agreesOn.every((id) => names.has(id)),
    steppedOut,
    said: exchanges.map(({ said }) => said.text),
    latest,
    meanings: exchanges.at(-1)?.answer?.meanings,
  };
}

/** They are on their guard until they were asked something and listened to. */
export function isOpen({ told, warmth }: SoFar): boolean {
  return told.size + Math.min(warmth, 2) >= 3;
}

/** Enough trust for what is not told to everybody. */
export function trusts({ told, warmth }: SoFar): boolean {
  return told.size >= 3 && warmth >= 1;
}

/** What a turn reaches that was not reached before, given what was told. */
export function reachedIn(
  { outcomes }: Sheet,
  { sentences }: HeardTurn,
  told: ReadonlySet<string>,
  before: readonly Reached[],
  at: number,
): Reached[] {
  return outcomes.flatMap((outcome) => {
    if (before.some((one) => one.outcome === outcome)) return [];
    if (outcome.after && !outcome.after.some((id) => told.has(id))) return [];
    const sentence = sentences.find(
      (one) =>
        isOffered(one, outcome) &&
        !says(one.text, outcome.unless ?? []) &&
        says(outcome.evenDenied ? one.text : affirmed(one.text), outcome.said),
    );
    return sentence ? [{ outcome, at, sentence }] : [];
  });
}

/** What is only asked, wished or told again binds nobody. */
function isOffered({ ask, proposal, blame, text }: HeardSentence, { evenAsked }: OutcomeCard) {
  const asksOnly = ask && !(proposal && !ONLY_IF.test(text)) && !(evenAsked && !text.endsWith("?"));
  return !asksOnly && !blame && !WISHED.test(text);
}

/** Also what would only have been, had something else been so. */
const WISHED =
  /\b(?:(?:i|we) (?:wish|hope|doubt)|if only|hopefully|it would be (?:nice|great|lovely|good|wonderful) if|you (?:told|promised|gave|offered) (?:them|him|her|helvig|the customer)|(?:i|we) (?:would|could|might) (?:\w+ )?have (?:\w+ed|given|told|put|taken|sent|done|made|been|got|had|found|let|kept|brought|spoken)|if (?:i|we|they|there) (?:had|were|was) (?!to\b))/;
