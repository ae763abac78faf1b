import { expect, test } from "vitest";
import { type Encoded, END_TOKEN, START_TOKEN } from "./acoustic-model.ts";
import { LISTENING_HEADS } from "./attention-scores.ts";
import { decode } from "./decode.ts";
import type { BiasState, TokenBias } from "./token-bias.ts";

const FRAMES = 4;

/** A model that finds these likely, step by step: token to probability. Keeps what it was fed. */
function model(...steps: readonly Record<number, number>[]) {
  const fed: number[] = [];
  const encoded: Encoded = {
    frames: FRAMES,
    begin: () => ({
      async step([token = -1]) {
        const likely = Object.entries(steps[fed.length] ?? { [END_TOKEN]: 1 });
        likely.sort(([, a], [, b]) => b - a);
        fed.push(token);
        return [
          {
            ids: Int32Array.from(likely, ([id]) => Number(id)),
            logProbabilities: Float32Array.from(likely, ([, probability]) => Math.log(probability)),
            logProbabilityOf: () => -Infinity,
            attention: new Float32Array(48 * FRAMES).fill(fed.length),
          },
        ];
      },
    }),
  };
  return { encoded, fed };
}

const { signal } = new AbortController();

test("the likeliest tokens, one after the other, until the model ends", async () => {
  const { encoded, fed } = model({ 7: 0.6, 8: 0.4 }, { 9: 0.75, 8: 0.25 });
  const { ids, probabilities, attention, ended } = await decode(encoded, { maxTokens: 9, signal });
  expect(ids).toEqual([7, 9]);
  expect(fed).toEqual([START_TOKEN, 7, 9]);
  expect(probabilities.map((probability) => probability.toFixed(2))).toEqual(["0.60", "0.75"]);
  expect(attention.map(([step]) => step)).toEqual([1, 2]);
  for (const rows of attention) expect(rows).toHaveLength(LISTENING_HEADS.length * FRAMES);
  expect(ended).toBe(true);
});

test("at the limit it stops, and says that there was no end", async () => {
  const { encoded } = model({ 7: 1 }, { 7: 1 }, { 7: 1 });
  expect(await decode(encoded, { maxTokens: 2, signal })).toMatchObject({
    ids: [7, 7],
    ended: false,
  });
});

test("a bias lifts a token over another, follows the text, and does not count as probability", async () => {
  const lifting = (id: number): BiasState => ({
    debt: 0,
    boosts: () => new Map([[id, 1]]),
    next: (token) => lifting(token),
  });
  const bias: TokenBias = { start: () => lifting(8) };
  const { encoded } = model({ 7: 0.5, 8: 0.4 }, { 7: 0.5, 8: 0.4 }, { 7: 0.9, 8: 0.1 });
  const { ids, probabilities } = await decode(encoded, { maxTokens: 9, bias, signal });
  expect(ids).toEqual([8, 8, 7]);
  expect(probabilities[0]).toBeCloseTo(0.4);
});

test("an abort ends it between two tokens", async () => {
  const abort = new AbortController();
  const { encoded, fed } = model({ 7: 1 }, { 7: 1 }, { 7: 1 });
  const begin = () => {
    const decoding = encoded.begin();
    return {
      step: async (tokens: readonly number[]) => {
        if (fed.length === 1) abort.abort(new Error("enough"));
        return decoding.step(tokens);
      },
    };
  };
  const decoding = decode({ ...encoded, begin }, { maxTokens: 9, signal: abort.signal });
  await expect(decoding).rejects.toThrow("enough");
  expect(fed).toHaveLength(2);
});
