import { afterAll, beforeAll, expect, test } from "vitest";
import { loadSentenceEncoder, MeaningStore } from "@greenroom/meaning";
import type { QuestionForm } from "@greenroom/protocol";
import { readAnswer } from "../reading.ts";
import { answerStructure } from "../answer-structure.ts";
import { spoken } from "../spoken.testing.ts";
import { likelyTold } from "./likely.ts";
import { textsToEmbed } from "./sense.ts";
import type { Telling } from "./told-model.ts";

const { signal } = new AbortController();
let store: MeaningStore;
beforeAll(() => {
  store = new MeaningStore(loadSentenceEncoder());
});
afterAll(() => store.close());

async function read(form: QuestionForm, text: string) {
  const words = spoken(text);
  return readAnswer(words, form, false, await store.meaningsOf(textsToEmbed(words), signal));
}

const STORY =
  "So this was at a firm that hires out tower cranes, two winters ago. I said we would not rewrite the booking, I would mend the three slow queries first. ";

test.each<readonly [Telling, string, string]>([
  [
    "lesson",
    "Ever since, before anything else I go and stand next to whoever uses it.",
    "We had soup in the yard.",
  ],
  [
    "trade-off",
    "My own people were cross with me, they had to wait with their calendar until spring.",
    "We had soup in the yard.",
  ],
  [
    "result",
    "By Easter nobody rang us about it any more and all the yards were on it.",
    "And we had soup in the yard.",
  ],
])("a %s in words that no rule knows is likelier than none", async (telling, told, other) => {
  const [with_, without] = await Promise.all([
    read("past", STORY + told),
    read("past", STORY + other),
  ]);
  const likely = likelyTold(with_, telling) ?? 0;
  expect(likely).toBeGreaterThan((likelyTold(without, telling) ?? 1) + 0.2);
});

test("without meanings nothing is said about likelihood, and the rules read alone", () => {
  const reading = readAnswer(spoken(STORY), "past");
  expect(reading.sense).toBeNull();
  expect(likelyTold(reading, "lesson")).toBeNull();
});

test("what was probably told is thin with its words, where the rules alone say not heard", async () => {
  const text = `${STORY}Ever since, before anything else I go and stand next to whoever uses it.`;
  const question = { text: "Tell me about a decision.", pillar: "behavioural" } as const;
  const element = (reading: Awaited<ReturnType<typeof read>>) =>
    answerStructure(reading, question).elements.find(({ id }) => id === "lesson");
  const found = element(await read("past", text));
  expect(found?.verdict).not.toBe("not-heard");
  expect(found?.quotes.map(({ text }) => text).join(" ")).toContain("stand next to whoever");
});
