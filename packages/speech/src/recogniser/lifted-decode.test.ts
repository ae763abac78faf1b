import tokenizer from "llama-tokenizer-js";
import { expect, test } from "vitest";
import { END_TOKEN, START_TOKEN, type Encoded, type NextToken } from "./acoustic-model.ts";
import { decodeLifted } from "./lifted-decode.ts";
import { createTokenBias } from "./token-bias.ts";

const never = new AbortController().signal;
const [tea = 0, key = 0, more = 0] = tokenizer.encode("tea key more", false, true);
const rare = 30_000;

/** A model that knows, for each text so far, how likely each token is. */
function modelOf(table: Readonly<Record<string, Readonly<Record<number, number>>>>): Encoded {
  return {
    frames: 1,
    begin() {
      let texts: string[] = [""];
      return {
        async step(tokens, from) {
          texts = tokens.map((token, row) => {
            const before = texts[from?.[row] ?? row] ?? "";
            return token === START_TOKEN ? "" : `${before} ${token}`.trim();
          });
          return texts.map((text) => nextOf(table[text] ?? { [END_TOKEN]: 1 }));
        },
      };
    },
  };
}

function nextOf(probabilities: Readonly<Record<number, number>>): NextToken {
  const likely = Object.entries(probabilities).filter(([id]) => Number(id) !== rare);
  likely.sort(([, a], [, b]) => b - a);
  return {
    ids: Int32Array.from(likely, ([id]) => Number(id)),
    logProbabilities: Float32Array.from(likely, ([, probability]) => Math.log(probability)),
    logProbabilityOf: (id) => Math.log(probabilities[id] ?? 0),
    attention: Float32Array.of(1),
  };
}

const decode = (model: Encoded, terms: readonly string[], maxTokens = 10) =>
  decodeLifted(model, {
    maxTokens,
    bias: createTokenBias(terms, { begin: 1, goOn: 1 }),
    width: 3,
    signal: never,
  });

test("without terms it writes the likeliest text, with its probabilities and attention", async () => {
  const model = modelOf({ "": { [tea]: 0.6, [key]: 0.4 } });
  const { ids, probabilities, attention, ended } = await decode(model, []);
  expect(ids).toEqual([tea]);
  expect(probabilities[0]).toBeCloseTo(0.6);
  expect(attention).toHaveLength(1);
  expect(ended).toBe(true);
});

test("a listed term that is almost as likely wins, with the model's own probability", async () => {
  const model = modelOf({ "": { [tea]: 0.6, [key]: 0.4 } });
  const { ids, probabilities } = await decode(model, ["key"]);
  expect(ids).toEqual([key]);
  expect(probabilities[0]).toBeCloseTo(0.4);
});

test("a listed term that nobody would have heard does not", async () => {
  const model = modelOf({ "": { [tea]: 0.95, [key]: 0.05 } });
  expect((await decode(model, ["key"])).ids).toEqual([tea]);
});

test("a term that is begun and not completed is worth nothing", async () => {
  const model = modelOf({
    "": { [tea]: 0.6, [key]: 0.4 },
    [`${key}`]: { [END_TOKEN]: 0.9, [more]: 0.1 },
  });
  expect((await decode(model, ["key more more"])).ids).toEqual([tea]);
});

test("a text that ends early is not better for being short", async () => {
  const model = modelOf({
    "": { [END_TOKEN]: 0.3, [tea]: 0.7 },
    [`${tea}`]: { [key]: 0.7, [more]: 0.3 },
    [`${tea} ${key}`]: { [more]: 0.6, [END_TOKEN]: 0.4 },
  });
  expect((await decode(model, [])).ids).toEqual([tea, key, more]);
});

test("a text that does not end is said to have run into the limit", async () => {
  const endless = modelOf({ "": { [tea]: 1 }, [`${tea}`]: { [tea]: 1 } });
  const { ids, ended } = await decode(endless, [], 2);
  expect(ids).toEqual([tea, tea]);
  expect(ended).toBe(false);
});

test("it stops when it is told to", async () => {
  const abort = new AbortController();
  abort.abort(new Error("enough"));
  const decoding = decodeLifted(modelOf({}), {
    maxTokens: 5,
    bias: createTokenBias([], { begin: 1, goOn: 1 }),
    width: 3,
    signal: abort.signal,
  });
  await expect(decoding).rejects.toThrow("enough");
});
