import tokenizer from "llama-tokenizer-js";
import { expect, test } from "vitest";
import { END_TOKEN } from "./acoustic-model.ts";
import { createTokenBias, type BiasState } from "./token-bias.ts";

const WEIGHTS = { begin: 1, goOn: 2 };
const tokensOf = (text: string) => tokenizer.encode(text, false, true);

/** What a text gains by the bias in all: bonuses less what is taken back. */
function gain(spellings: readonly string[], text: string): number {
  let state = createTokenBias(spellings, WEIGHTS).start();
  let sum = 0;
  for (const token of [...tokensOf(text), END_TOKEN]) {
    sum += state.boosts().get(token) ?? 0;
    state = state.next(token);
    sum -= state.debt;
  }
  return sum;
}

/** The bonus of a whole term. */
const bonus = (term: string) => WEIGHTS.begin + WEIGHTS.goOn * (tokensOf(term).length - 1);

test("a listed term is lifted, each of its tokens", () => {
  expect(gain(["Kubernetes"], "we run Kubernetes here")).toBe(bonus("Kubernetes"));
  expect(gain(["dead letter queue"], "the dead letter queue")).toBe(bonus("dead letter queue"));
});

test("a text without the term gains nothing", () => {
  expect(gain(["Kubernetes"], "we went to the sea")).toBe(0);
});

test("a term that is begun and left gives all of it back", () => {
  const tokens = tokensOf("dead letter queue");
  const left = tokens
    .slice(0, -1)
    .reduce<BiasState>(
      (state, token) => state.next(token),
      createTokenBias(["dead letter queue"], WEIGHTS).start(),
    );
  const given = bonus("dead letter queue") - WEIGHTS.goOn;
  expect(left.debt).toBe(0);
  expect(left.boosts().get(tokens.at(-1) ?? 0)).toBe(WEIGHTS.goOn);
  const [elsewhere = 0] = tokensOf("well");
  expect(left.next(elsewhere).debt).toBe(given);
  expect(left.next(elsewhere).next(elsewhere).debt).toBe(0);
  expect(left.next(END_TOKEN).debt).toBe(given);
  expect(gain(["dead letter queue"], "a dead letter here")).toBe(0);
});

test("the beginning of a longer word is not the term", () => {
  expect(gain(["SLO"], "the SLO")).toBe(bonus("SLO"));
  expect(gain(["SLO"], "the SLOW one")).toBe(0);
});

test.each(["SLOs", "SLO, we", "SLO's", "SLO."])("%s holds the term", (text) => {
  expect(gain(["SLO"], text)).toBe(bonus("SLO"));
});

test("small letters and a capital at the beginning count as well", () => {
  expect(gain(["gRPC"], "grpc")).toBe(bonus("grpc"));
  expect(gain(["idempotent"], "Idempotent handlers")).toBe(bonus("Idempotent"));
});

test("where one term is left another may begin", () => {
  expect(gain(["dead letter queue", "Kafka"], "a dead Kafka")).toBe(bonus("Kafka"));
});

test("a term goes on where a shorter one is complete", () => {
  expect(gain(["GitHub", "GitHub Actions"], "GitHub Actions")).toBe(bonus("GitHub Actions"));
  expect(gain(["GitHub", "GitHub Actions"], "GitHub is down")).toBe(bonus("GitHub"));
});

test("with no terms nothing is lifted", () => {
  expect(createTokenBias([], WEIGHTS).start().boosts().size).toBe(0);
});
