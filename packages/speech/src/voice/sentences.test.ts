import { expect, test } from "vitest";
import { sentencesOf } from "./sentences.ts";
import { speakable } from "./speakable.ts";

test.each([
  ["Why? Because it broke. It did!", ["Why?", "Because it broke.", "It did!"]],
  ["It took 3.5 hours, e.g. on Monday.", ["It took 3.5 hours, e.g. on Monday."]],
  ['He said "Stop." Then we stopped.', ['He said "Stop."', "Then we stopped."]],
  ["  Spaces \n and   lines. ", ["Spaces and lines."]],
  ["... ! ?", []],
  ["", []],
])("%s", (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test("a long sentence is spoken in parts, cut at a comma, and no word is lost", () => {
  const long = `${"We looked at the queue and the cache".padEnd(60, " and on")}, `.repeat(6).trim();
  const parts = sentencesOf(long);
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(220);
  expect(parts.slice(0, -1).every((part) => part.endsWith(","))).toBe(true);
  expect(parts.join(" ")).toBe(long);
});

test("a text without any space still ends", () => {
  const parts = sentencesOf("a".repeat(1_000));
  expect(parts.join("")).toBe("a".repeat(1_000));
});

test("what the voice cannot read becomes what it can", () => {
  expect(speakable("“What’s next” — a naïve café…")).toBe(`"What's next", a naive cafe...`);
});
