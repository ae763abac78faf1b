import type { Meanings } from "@greenroom/metrics";
import type { HeardSentence, HeardTurn } from "./heard-turn.ts";
import { BESIDES, likenessAt } from "./meant-by-likeness.ts";
import type { FactCard, Sheet } from "./sheet.ts";
import { fit } from "./wording.ts";

/** A fact that a sentence asks for. */
export interface AskedFact {
  readonly fact: FactCard;
  readonly sentence: HeardSentence;
  /** By how it is asked for, and not only by what the sentence speaks of. */
  readonly named: boolean;
}

type Found = Omit<AskedFact, "sentence">;

/** A sentence asks for one thing: what fits it much less than the best does is not meant, share. */
const MEANT_SHARE = 0.65;
/** A topic alone says less than a topic with how it is asked for. */
const TOPIC_WEIGHT = 0.35;
/** So short a question leans on the sentence before it, words. */
const SHORT_ASK = 4;

/** "If I signed for three years?" tries something out, and offers nothing. */
export const ONLY_IF = /^(?:and |so |but )?if /;

/**
 * The facts that a turn asks for, sentence by sentence: by what it means together with the rules, or
 * where its meaning is not known by the rules alone.
 */
export function askedFor(
  sheet: Sheet,
  { sentences }: HeardTurn,
  told: ReadonlySet<string> = new Set(),
  meanings?: Meanings,
): AskedFact[] {
  const asked = sentences.flatMap((sentence, at) => {
    const both = sentence.ask ? inClauses(sheet, sentence) : [];
    if (both.length > 1) return both;
    const likeness =
      meanings && sentence.mayAsk ? likenessAt(sheet, sentences, at, meanings) : null;
    const byRules = () =>
      sentence.ask ? meantByRules(sheet, textAt(sentences, at), told) : undefined;
    const found = likeness ? meantByBoth(sheet, sentence, told, likeness) : byRules();
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
  const found = clauses.flatMap((clause) => meantByRules(sheet, clause, new Set()) ?? []);
  return found
    .filter(({ named, fact }, at) => named && found.findIndex((one) => one.fact === fact) === at)
    .map((one) => ({ ...one, sentence }));
}

const NEXT_CLAUSE =
  /,? and (?=(?:(?:to|for|by|from|with) )?(?:whom|who|what|when|why|how|where|which)\b)/;

/** What a sentence asks for: of what fits it about as well as anything, the first that is not told yet. */
function meantByRules(
  { facts }: Sheet,
  text: string,
  told: ReadonlySet<string>,
): Found | undefined {
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

/**
 * All chosen together on one half of labelled turns (`asked-by-voice.testing.ts`), for few facts that
 * are given away unasked rather than for many that are understood.
 */
const NAMED_WEIGHT = 0.4;
const SPOKEN_OF_WEIGHT = 0.1;
/** Of a sentence, so much must fit for the whole weight. */
const FULLY_NAMED = 1 / 1.5;
const FULLY_SPOKEN_OF = 1 / 3;
const ENOUGH = 0.6;
/** How far it is ahead of everything else counts as much again. */
const AHEAD_WEIGHT = 2;
/** A proposal in the form of a question is seldom after anything. */
const MORE_FOR_PROPOSALS = 0.15;
/** It is to be nearer than any other thing to ask, and nearer yet than what asks for nothing. */
const BESIDES_AHEAD = 0.05;

/** From here on a question is after one thing, though it may be unsure which. */
const AFTER_ONE_THING = 0.25;
/** An open question names nothing, so it is short, words: "Why" may begin one that is after something. */
const LONGEST_OPEN = 8;

/** Whether an open question is one by what it means too: not after what an open question never brings out. */
export function asksOpenly(
  sheet: Sheet,
  { sentences }: HeardTurn,
  sentence: HeardSentence,
  meanings: Meanings | undefined,
): boolean {
  if (!sentence.ask?.open) return false;
  const at = sentences.indexOf(sentence);
  const likeness = meanings ? likenessAt(sheet, sentences, at, meanings) : null;
  if (!likeness) return true;
  const open = sheet.facts.filter((fact) => fact.open).map(({ id }) => likeness.get(id) ?? 0);
  const most = Math.max(...likeness.values());
  const names = most >= AFTER_ONE_THING || sentence.words.length > LONGEST_OPEN;
  return !names || open.includes(most);
}

/** What a sentence asks for, by what it is like and how it is worded; `undefined` where that is unsure. */
function meantByBoth(
  { facts }: Sheet,
  { text, proposal }: HeardSentence,
  told: ReadonlySet<string>,
  likeness: ReadonlyMap<string, number>,
): Found | undefined {
  const all = facts
    .map((fact) => {
      const byName = fit(text, fact.asks) / text.length;
      const byTopic = fit(text, [fact.about]) / text.length;
      const score =
        (likeness.get(fact.id) ?? 0) +
        NAMED_WEIGHT * Math.min(1, byName / FULLY_NAMED) +
        SPOKEN_OF_WEIGHT * Math.min(1, byTopic / FULLY_SPOKEN_OF);
      return { fact, score, named: byName > 0 };
    })
    .toSorted((a, b) => b.score - a.score);
  const enough = ENOUGH + (proposal ? MORE_FOR_PROPOSALS : 0);
  const besides = (likeness.get(BESIDES) ?? 0) + BESIDES_AHEAD;
  const isMeant = (one: (typeof all)[number], rivals: typeof all) => {
    const ahead = one.score - Math.max(besides, ...rivals.map(({ score }) => score));
    return ahead > 0 && one.score + AHEAD_WEIGHT * ahead >= enough;
  };
  const [best, ...others] = all;
  if (!best) return undefined;
  // What was told is seldom asked for again where something else is meant about as well.
  const fresh = told.has(best.fact.id) && others.find(({ fact }) => !told.has(fact.id));
  if (fresh && fresh.score >= best.score * MEANT_SHARE) {
    const rivals = others.filter((one) => one !== fresh && !told.has(one.fact.id));
    if (isMeant(fresh, rivals)) return { ...fresh, named: fresh.named || !proposal };
  }
  return isMeant(best, others) ? { ...best, named: best.named || !proposal } : undefined;
}

/** "You promised six weeks. Why?": a short question with the sentence that it leans on. */
function textAt(sentences: readonly HeardSentence[], at: number): string {
  const text = sentences[at]?.text ?? "";
  const before = sentences[at - 1];
  const leans = (sentences[at]?.words.length ?? 0) <= SHORT_ASK && before && !before.blame;
  return leans ? `${before.text} ${text}` : text;
}
