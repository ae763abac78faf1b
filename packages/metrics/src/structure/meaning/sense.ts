import type { Word } from "@greenroom/protocol";
import { clausesOf } from "../clauses.ts";
import type { Range } from "../patterns.ts";
import type { AnswerReading, Parsed } from "../reading.ts";
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
}

export interface SensedStretch extends Range {
  /** Log odds in the order of {@link tellings}. */
  readonly odds: Float32Array;
  /** What the odds were made of, beside where it stands. */
  readonly grams: readonly string[];
  readonly meaning: Float32Array;
}

/** The texts whose meanings are needed to make sense of an answer. */
export function textsToEmbed(words: readonly Word[]): string[] {
  const tokens = tokensOf(words);
  return stretchesOf(clausesOf(tokens)).map((stretch) => textOf(words, tokens, stretch));
}

/** `null` where the meaning of any stretch is not known: half a sense would take the rest for absent. */
export function senseOf(
  { words, tokens, clauses }: Pick<Parsed, "words" | "tokens" | "clauses">,
  form: QuestionForm,
  meanings: Meanings,
  model: ToldModel = toldModel(),
): Sense | null {
  const stretches: Omit<SensedStretch, "odds">[] = [];
  for (const { from, to } of stretchesOf(clauses)) {
    const meaning = meanings(textOf(words, tokens, { from, to }));
    if (!meaning) return null;
    stretches.push({ from, to, grams: gramsOf(tokens.slice(from, to)), meaning });
  }
  return weighed(stretches, tokens.length, form, model);
}

/**
 * Several answers as one: each stretch again by where it stands in all that was said. `null` where the
 * sense of one is not known.
 */
export function joinedSense(
  readings: readonly Pick<AnswerReading, "sense" | "parsed" | "form">[],
  model: ToldModel = toldModel(),
): Sense | null {
  const stretches: Omit<SensedStretch, "odds">[] = [];
  let before = 0;
  for (const { sense, parsed } of readings) {
    // A word that was cut off is nothing.
    if (parsed.tokens.length === 0) continue;
    if (!sense) return null;
    for (const { from, to, grams, meaning } of sense.stretches)
      stretches.push({ from: before + from, to: before + to, grams, meaning });
    before += parsed.tokens.length;
  }
  const [first] = readings;
  return first ? weighed(stretches, before, first.form, model) : null;
}

function weighed(
  stretches: readonly Omit<SensedStretch, "odds">[],
  tokens: number,
  form: QuestionForm,
  model: ToldModel,
): Sense | null {
  if (stretches.length === 0) return null;
  return {
    stretches: stretches.map((stretch, order) => {
      const place = stretch.from / tokens;
      return { ...stretch, odds: model.odds({ ...stretch, form, place, opens: order === 0 }) };
    }),
  };
}

/** The log odds of one telling, stretch by stretch. */
export function oddsOf({ stretches }: Sense, telling: Telling): number[] {
  const at = tellings.indexOf(telling);
  return stretches.map(({ odds }) => odds[at] ?? -Infinity);
}
