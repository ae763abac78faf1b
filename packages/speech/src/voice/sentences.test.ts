import { expect, test } from "vitest";
import { sentencesIn, sentencesOf } from "./sentences.ts";
import { speakable } from "./speakable.ts";

test.each([
  ["Why? Because it broke. It did!", ["Why?", "Because it broke.", "It did!"]],
  ["It took 3.5 hours, e.g. on Monday.", ["It took 3.5 hours, e.g. on Monday."]],
  ['He said "Stop." Then we stopped.', ['He said "Stop."', "Then we stopped."]],
  ["  Spaces \n and   lines. ", ["Spaces and lines."]],
  ["Dr. Smith asked J. Doe. He said no.", ["Dr. Smith asked J. Doe.", "He said no."]],
  ["Use a queue, e.g. AWS SQS. Why?", ["Use a queue, e.g. AWS SQS.", "Why?"]],
  ["No. 5 failed. No. I saw it.", ["No. 5 failed.", "No.", "I saw it."]],
  ["“It broke.” “Why?” Nobody knew…", ["“It broke.”", "“Why?”", "Nobody knew…"]],
  ["It was v1.2. So did I. 3 of them left.", ["It was v1.2.", "So did I.", "3 of them left."]],
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

test("every part knows where it stands", () => {
  const text = ` First one.\n  Then   a second, ${"which is long, ".repeat(20)}and ends. `;
  for (const part of sentencesIn(text)) {
    const written = text.slice(part.startChar, part.endChar);
    expect(written.replaceAll(/\s+/g, " ")).toBe(part.text);
  }
});

test("a text without any space still ends", () => {
  const parts = sentencesOf("a".repeat(1_000));
  expect(parts.join("")).toBe("a".repeat(1_000));
});

test("what the voice cannot read becomes what it can", () => {
  expect(speakable("“What’s next” — a naïve café…")).toBe(`"What's next", a naive cafe...`);
});
