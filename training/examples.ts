import type { Word } from "@greenroom/protocol";
import { readAnswer, type AnswerReading } from "@greenroom/metrics";
import {
  denseOf,
  gramsOf,
  stretchesOf,
  tellings,
  textOf,
  type StretchFeatures,
} from "@greenroom/metrics/tellings";
import type { TaughtAnswer } from "./answers.ts";

/** A stretch of an answer, cut as the product cuts it, with what its pieces tell. */
export interface TaughtStretch {
  readonly from: number;
  readonly to: number;
  readonly grams: readonly string[];
  readonly dense: Float32Array;
  readonly tells: Uint8Array;
}

export interface Taught {
  readonly answer: TaughtAnswer;
  readonly told: ReadonlySet<string>;
  /** Without a sense: that is what is to be learned. */
  readonly reading: AnswerReading;
  readonly stretches: readonly TaughtStretch[];
}

/** A stretch tells what a piece tells of which it holds this share, or which is this share of it. */
const SHARE = 0.5;

/** Cuts an answer as the product does, and labels each stretch by the pieces in it. */
export async function teach(
  answer: TaughtAnswer,
  embed: (texts: readonly string[]) => Promise<readonly Float32Array[]>,
): Promise<Taught> {
  const pieceOf: number[] = [];
  const words = answer.pieces.flatMap(({ text }, piece) =>
    text
      .trim()
      .split(/\s+/)
      .map((word) => {
        pieceOf.push(piece);
        return wordAt(word, pieceOf.length);
      }),
  );
  const reading = readAnswer(words, answer.form);
  const { tokens, clauses } = reading.parsed;
  const ranges = stretchesOf(clauses);
  const meanings = await embed(ranges.map((range) => textOf(words, tokens, range)));
  const tokensIn = (from: number, to: number, piece: number) =>
    tokens.slice(from, to).filter(({ word }) => pieceOf[word] === piece).length;
  const stretches = ranges.map(({ from, to }, order): TaughtStretch => {
    const told = answer.pieces.flatMap(({ tells }, piece) => {
      const inside = tokensIn(from, to, piece);
      const whole = tokensIn(0, tokens.length, piece);
      return inside > 0 && inside >= SHARE * Math.min(whole, to - from) ? tells : [];
    });
    const features: Omit<StretchFeatures, "grams"> = {
      form: answer.form,
      place: from / tokens.length,
      opens: order === 0,
      meaning: meanings[order] ?? new Float32Array(),
    };
    return {
      from,
      to,
      grams: gramsOf(tokens.slice(from, to)),
      dense: denseOf(features),
      tells: Uint8Array.from(tellings, (telling) => (told.includes(telling) ? 1 : 0)),
    };
  });
  return { answer, told: new Set(answer.pieces.flatMap(({ tells }) => tells)), reading, stretches };
}

function wordAt(text: string, at: number): Word {
  return { text, startSample: at, endSample: at + 1, confidence: 0.93, times: "measured" };
}
