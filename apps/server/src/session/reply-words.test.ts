import { expect, it } from "vitest";
import type { UntoldWords } from "./hearing.ts";
import { ReplyWords, type WordsOfAnswer } from "./reply-words.ts";

const caught: UntoldWords = { segments: [], quick: true };
const final: UntoldWords = { segments: [], quick: false };

/** An ear that has caught words at once, and has final ones when it is told to. */
function ear() {
  let haveFinal = () => {};
  const settled = new Promise<void>((resolve) => (haveFinal = resolve));
  const hearing: WordsOfAnswer = {
    atPause: async () => {
      await settled;
      return final;
    },
    caught: async () => null,
    quick: async () => caught,
    settle: () => settled,
    told: () => settled,
  };
  return { hearing, haveFinal };
}

it("makes a reply from the words that are there, once the answer is over", async () => {
  const words = new ReplyWords(ear().hearing, new AbortController().signal);
  expect(await words.quick()).toEqual(caught);
  const ahead = words.settled();
  words.hurry();
  expect(await ahead).toEqual(caught);
});

it("waits for the final words where every word counts, in a hurry or not", async () => {
  const { hearing, haveFinal } = ear();
  const words = new ReplyWords(hearing, new AbortController().signal, true);
  const found: UntoldWords[] = [];
  const all = [words.quick(), words.settled()].map((each) => each.then((it) => found.push(it)));
  words.hurry();
  await new Promise((resolve) => setImmediate(resolve));
  expect(found).toEqual([]);
  haveFinal();
  await Promise.all(all);
  expect(found).toEqual([final, final]);
});
