import { expect, it } from "vitest";
import { choices, choose, parseChoices } from "./choices.ts";

it("starts with defaults that suffice", () => {
  expect(parseChoices(null)).toEqual({
    focus: "behavioural",
    format: "questions",
    role: "staff",
    persona: "maya",
    lengthMin: 15,
    terms: [],
    patience: "patient",
    talk: "open",
    duplex: "full",
    mayInterrupt: false,
    firstLanguage: "english",
  });
});

it("remembers what was chosen", () => {
  expect(
    parseChoices(
      '{"focus":"hiring","role":"director","persona":"tom","lengthMin":30,"terms":["Atlas"],"patience":"quick","talk":"hold","duplex":"half","mayInterrupt":true,"firstLanguage":"other"}',
    ),
  ).toEqual({
    focus: "hiring",
    format: "questions",
    role: "director",
    persona: "tom",
    lengthMin: 30,
    terms: ["Atlas"],
    patience: "quick",
    talk: "hold",
    duplex: "half",
    mayInterrupt: true,
    firstLanguage: "other",
  });
});

it("keeps a voice that was chosen, and forgets it for the interviewer's own", () => {
  expect(parseChoices('{"voice":"rms"}').voice).toBe("rms");
  choose({ voice: "rms" });
  expect(choices.getState().voice).toBe("rms");
  choose({ voice: undefined });
  expect(JSON.stringify(choices.getState())).not.toContain("voice");
});

it.each(["not json", "null", '{"focus":"poetry"}', '{"lengthMin":9000}'])(
  "falls back to the defaults for %s",
  (kept) => {
    expect(parseChoices(kept).focus).toBe("behavioural");
    expect(parseChoices(kept).lengthMin).toBe(15);
  },
);
