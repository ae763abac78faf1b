import { loadSentenceEncoder, MeaningStore } from "@greenroom/meaning";
import { likelyAside, readAnswer, textsToEmbed } from "@greenroom/metrics";
import { spoken } from "@greenroom/metrics/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fitsTurn, replyTo, type SpokenTurn } from "../kept-out/spoken-turn.ts";
import { turnsToTuneOn } from "./requests.testing.ts";

let store: MeaningStore;
beforeAll(() => {
  store = new MeaningStore(loadSentenceEncoder());
});
afterAll(() => store.close());

async function shareThatFits(turns: readonly SpokenTurn[]): Promise<number> {
  let fitting = 0;
  for (const { kind, text } of turns) {
    const words = spoken(text);
    const reply = replyTo(words, await store.meaningsOf(textsToEmbed(words)));
    if (fitsTurn(kind, reply)) fitting += 1;
  }
  return fitting / turns.length;
}

it("takes nine of ten wishes for what they are, in whatever words", async () => {
  const wishes = turnsToTuneOn.filter(({ kind }) => kind !== "answer");
  expect(await shareThatFits(wishes)).toBeGreaterThanOrEqual(0.9);
});

it("follows up the answers that sound like a wish", async () => {
  const answers = turnsToTuneOn.filter(({ kind }) => kind === "answer");
  expect(await shareThatFits(answers)).toBeGreaterThanOrEqual(0.95);
});

it.each([
  "about a third I'd say",
  "that's all I did",
  "let me start with the numbers",
  "we didn't have any numbers, nobody measured it",
  "she was fine with it",
])("takes no brief answer to a follow-up for a wish: %s", async (text) => {
  const words = spoken(text);
  const meanings = await store.meaningsOf(textsToEmbed(words));
  expect(likelyAside(readAnswer(words, "past", true, meanings))).toBeNull();
});
