import { expect, it } from "vitest";
import { readAnswer, type AnswerReading } from "./reading.ts";
import { spoken } from "./spoken.testing.ts";

/** Ways in which people say it, each as written and as a recogniser without punctuation gives it. */
export function ways(
  promise: string,
  form: AnswerReading["form"],
  look: (reading: AnswerReading) => unknown,
  wanted: unknown,
  texts: readonly string[],
): void {
  const both = texts.flatMap((text) => [text, text.toLowerCase().replaceAll(/[.,;:?!]/g, "")]);
  it.each([...new Set(both)].map((text) => [promise, text]))("%s: %s", (_, text) => {
    expect(look(readAnswer(spoken(text), form))).toEqual(wanted);
  });
}
