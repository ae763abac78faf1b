import type { Word } from "@greenroom/protocol";
import { clausesOf } from "../clauses.ts";
import type { Range } from "../patterns.ts";
import type { Parsed } from "../reading.ts";
import { tokensOf } from "../tokens.ts";
import { gramsOf } from "./grams.ts";
import { toldModel } from "./model.ts";
import { stretchesOf, textOf } from "./stretches.ts";
import { tellings, type Telling, type ToldModel } from "./told-model.ts";
import type { QuestionForm } from "@greenroom/protocol";

/** What these words mean: numbers of a sentence encoder; nothing where it was not asked. */
export type Meanings = (text: string) => Float32Array | undefined;

/** What each stretch of an answer probably tells, by a model of meaning, beside the rules. */
export interface Sense {
  readonly stretches: readonly SensedStretch[];
  /** What it was made of. */
  readonly meanings: Meanings;
}

export interface SensedStretch extends Range {
  /** Log odds in the order of {@link tellings}. */
  readonly odds: Float32Array;
}

/** The texts whose meanings are needed to make sense of an answer. */
export function textsToEmbed(words: readonly Word[]): string[] {
  const whole = closed(words);
  const tokens = tokensOf(whole);
  return stretchesOf(clausesOf(tokens)).map((stretch) => textOf(whole, tokens, stretch));
}

/** With a full stop behind the last word: what is said after it begins anew. */
export function closed(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1);
  if (!last || /[.!?]["”’)]*$/.test(last.text)) return words;
  return [...words.slice(0, -1), { ...last, text: `${last.text.replace(/[,;:]$/, "")}.` }];
}

/** The meanings of several answers; `null` where one is not known. */
export function joinedMeanings(
  readings: readonly { readonly sense: Sense | null }[],
): Meanings | null {
  const each = readings.flatMap(({ sense }) => sense?.meanings ?? []);
  if (each.length === 0 || each.length < readings.length) return null;
  return (text) => {
    for (const meanings of each) {
      const meaning = meanings(text);
      if (meaning) return meaning;
    }
    return undefined;
  };
}

/** `null` where the meaning of any stretch is not known: half a sense would take the rest for absent. */
export function senseOf(
  { words: said, tokens, clauses }: Pick<Parsed, "words" | "tokens" | "clauses">,
  form: QuestionForm,
  meanings: Meanings,
  model: ToldModel = toldModel(),
): Sense | null {
  const words = closed(said);
  const stretches: SensedStretch[] = [];
  for (const [order, { from, to }] of stretchesOf(clauses).entries()) {
    const meaning = meanings(textOf(words, tokens, { from, to }));
    if (!meaning) return null;
    const grams = gramsOf(tokens.slice(from, to));
    const place = from / tokens.length;
    const odds = model.odds({ form, place, opens: order === 0, grams, meaning });
    stretches.push({ from, to, odds });
  }
  return stretches.length > 0 ? { stretches, meanings } : null;
}

/** The log odds of one telling, stretch by stretch. */
export function oddsOf({ stretches }: Pick<Sense, "stretches">, telling: Telling): number[] {
  const at = tellings.indexOf(telling);
  return stretches.map(({ odds }) => odds[at] ?? -Infinity);
}
