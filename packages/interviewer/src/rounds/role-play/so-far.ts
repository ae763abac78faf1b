import type { Exchange } from "../../interviewer.ts";
import { soundedBadly } from "../../scripted/ledger.ts";
import { affirmed, hear, isWarm, type HeardSentence, type HeardTurn } from "./heard-turn.ts";
import { factsTold, STEP_OUT } from "./moves.ts";
import type { FactCard, OutcomeCard, Sheet } from "./sheet.ts";
import { fit, says } from "./wording.ts";

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

const WISHED =
  /\b(?:(?:i|we) (?:wish|hope)|if only|hopefully|it would be (?:nice|great|lovely|good|wonderful) if|you (?:told|promised|gave|offered) (?:them|him|her|helvig|the customer))\b/;

/** A sentence asks for one thing: what fits it much less than the best does is not meant, share. */
const MEANT_SHARE = 0.65;
/** A topic alone says less than a topic with how it is asked for. */
const TOPIC_WEIGHT = 0.35;
/** So short a question leans on the sentence before it, words. */
const SHORT_ASK = 4;

/** A fact that a sentence asks for. */
export interface AskedFact {
  readonly fact: FactCard;
  readonly sentence: HeardSentence;
  /** By how it is asked for, and not only by what the sentence speaks of. */
  readonly named: boolean;
}

/** "If I signed for three years?" tries something out, and offers nothing. */
const ONLY_IF = /^(?:and |so |but )?if /;

/** The facts that a turn asks for, sentence by sentence. */
export function askedFor(
  sheet: Sheet,
  { sentences }: HeardTurn,
  told: ReadonlySet<string> = new Set(),
): AskedFact[] {
  const asked = sentences.flatMap((sentence, at) => {
    const both = sentence.ask ? inClauses(sheet, sentence) : [];
    if (both.length > 1) return both;
    const found = sentence.ask ? meant(sheet, textAt(sentences, at), told) : undefined;
    // A proposal speaks of things without being after them.
    return found && (found.named || !sentence.proposal || ONLY_IF.test(sentence.text))
      ? [{ ...found, sentence }]
      : [];
  });
  return asked.filter(({ fact }, at) => asked.findIndex((one) => one.fact === fact) === at);
}

/** "What exactly did you promise, and to whom?" asks for two things. */
function inClauses(sheet: Sheet, sentence: HeardSentence): AskedFact[] {
  const clauses = sentence.text.split(NEXT_CLAUSE);
  if (clauses.length < 2) return [];
  const found = clauses.flatMap((clause) => meant(sheet, clause, new Set()) ?? []);
  return found
    .filter(({ named, fact }, at) => named && found.findIndex((one) => one.fact === fact) === at)
    .map((one) => ({ ...one, sentence }));
}

const NEXT_CLAUSE =
  /,? and (?=(?:(?:to|for|by|from|with) )?(?:whom|who|what|when|why|how|where|which)\b)/;

/** What a sentence asks for: of what fits it about as well as anything, the first that is not told yet. */
function meant({ facts }: Sheet, text: string, told: ReadonlySet<string>) {
  const fits = facts.map((fact) => {
    const byName = fit(text, fact.asks);
    const byTopic = fit(text, [fact.about]) * TOPIC_WEIGHT;
    return { fact, share: Math.max(byName, byTopic), named: byName > 0 };
  });
  const most = Math.max(0, ...fits.map(({ share }) => share));
  const close = fits
    .filter(({ share }) => share > 0 && share >= most * MEANT_SHARE)
    .toSorted((a, b) => b.share - a.share);
  return close.find(({ fact }) => !told.has(fact.id)) ?? close[0];
}

/** "You promised six weeks. Why?": a short question with the sentence that it leans on. */
function textAt(sentences: readonly HeardSentence[], at: number): string {
  const text = sentences[at]?.text ?? "";
  const before = sentences[at - 1];
  const leans = (sentences[at]?.words.length ?? 0) <= SHORT_ASK && before && !before.blame;
  return leans ? `${before.text} ${text}` : text;
}
