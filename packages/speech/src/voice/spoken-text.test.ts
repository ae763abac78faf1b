import { expect, test } from "vitest";
import { SpokenText } from "./spoken-text.ts";

const RATE_HZ = 16_000;
const sentence = "Tell me about a time.";

test("word for word, where the voice told where its words lie", () => {
  const spoken = new SpokenText(RATE_HZ);
  const placed = spoken.add("We cut costs.", 0);
  placed({ startChar: 0, endChar: 2, startSample: 320, endSample: 2_000 });
  placed({ startChar: 3, endChar: 6, startSample: 2_000, endSample: 6_000 });
  placed({ startChar: 7, endChar: 13, startSample: 6_000, endSample: 12_000 });
  const heard = [0, 1_000, 2_000, 3_999, 4_000, 8_999, 9_000].map((at) => spoken.heardText(at));
  expect(heard).toEqual(["", "", "We", "We", "We cut", "We cut", "We cut costs."]);
});

test("a second sentence follows the first, joined by one space", () => {
  const spoken = new SpokenText(RATE_HZ);
  spoken.add(sentence, 0)({ startChar: 0, endChar: 21, startSample: 0, endSample: 24_000 });
  spoken.add("And then?", 30_000)({ startChar: 0, endChar: 9, startSample: 0, endSample: 12_000 });
  expect(spoken.text).toBe("Tell me about a time. And then?");
  expect(spoken.heardText(24_000)).toBe(sentence);
  expect(spoken.heardText(30_000)).toBe(sentence);
  expect(spoken.heardText(36_000)).toBe(`${sentence} And`);
  expect(spoken.heardText(99_000)).toBe(spoken.text);
});

test("a sentence that the voice placed as a whole is shared out among its words", () => {
  const spoken = new SpokenText(RATE_HZ);
  const text = "It went from p99 to 24/7 within a year.";
  spoken.add(text, 0)({ startChar: 0, endChar: text.length, startSample: 0, endSample: 48_000 });
  // What is long when said takes long: after a third of the sound "p99" is not over yet.
  expect(spoken.heardText(14_000)).toBe("It went from");
  expect(spoken.heardText(48_000)).toBe(text);
});

test("a sentence that is still being made is taken to come at the usual pace", () => {
  const spoken = new SpokenText(RATE_HZ);
  spoken.add(sentence, 0);
  expect(spoken.heardText(0)).toBe("");
  expect(spoken.heardText(0.75 * RATE_HZ)).toBe("Tell me about");
  expect(spoken.heardText(3 * RATE_HZ)).toBe(sentence);
});

test("a voice that has told its pace in one sentence is expected to keep it in the next", () => {
  const spoken = new SpokenText(RATE_HZ);
  const slow = "We moved every service to another region.";
  const span = { startChar: 0, endChar: slow.length, startSample: 0 };
  spoken.add(slow, 0)({ ...span, endSample: slow.length * 3_000 });
  spoken.add(sentence, 200_000);
  expect(spoken.heardText(200_000 + 21 * 1_200)).toBe(`${slow} Tell me`);
});

test("more is never less: the text that was heard only grows", () => {
  const spoken = new SpokenText(RATE_HZ);
  spoken.add(sentence, 0)({ startChar: 0, endChar: 14, startSample: 0, endSample: 14_000 });
  let before = 0;
  for (let samples = 0; samples < 40_000; samples += 100) {
    const heard = spoken.heardChars(samples);
    expect(heard).toBeGreaterThanOrEqual(before);
    before = heard;
  }
  expect(before).toBe(sentence.length);
});
