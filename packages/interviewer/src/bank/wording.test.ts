import { describe, expect, it } from "vitest";
import { questions } from "./bank.ts";

const wordsOf = (text: string) => text.toLowerCase().match(/[a-z][a-z']*/g) ?? [];
const wordCount = (text: string) => text.split(/\s+/).length;
const sentencesOf = (text: string) => text.split(/(?<=[.?:])\s+/);

/** Ways to ask for one thing that happened. */
const asksForOneTime =
  /^(tell me|take me back|take me to|think of|go back|walk me through|when did you last)\b/i;

const COMMON = new Set([
  "about",
  "somebody",
  "something",
  "which",
  "would",
  "their",
  "after",
  "think",
  "asked",
]);
/** Words that carry what a question is about. */
const contentOf = (text: string) =>
  new Set(wordsOf(text).filter((word) => word.length > 4 && !COMMON.has(word)));

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}

describe("the wording of the bank", () => {
  it("does not always begin alike", () => {
    const openings = questions.map(({ spoken }) => wordsOf(spoken).slice(0, 4).join(" "));
    const often = openings.filter(
      (opening) => openings.filter((other) => other === opening).length > 9,
    );
    expect([...new Set(often)]).toEqual([]);
  });

  it("asks nothing twice in other words", () => {
    const alike = questions.flatMap((one, at) =>
      questions
        .slice(at + 1)
        .filter((other) => overlap(contentOf(one.spoken), contentOf(other.spoken)) > 0.3)
        .map((other) => `${one.id} and ${other.id}`),
    );
    expect(alike).toEqual([]);
  });

  it("never repeats a follow-up, a changed constraint or a mark of a strong answer", () => {
    const texts = questions.flatMap(({ followUps, changedConstraint, strong }) => [
      ...Object.values(followUps),
      changedConstraint,
      ...strong,
    ]);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  describe.each(questions.map((q) => [q.id, q] as const))("%s", (_, q) => {
    const followUps = Object.values(q.followUps);
    const asked = [q.spoken, q.changedConstraint, ...followUps];

    it("can be spoken in one breath or two, and asks one thing at its end", () => {
      expect(wordCount(q.spoken)).toBeGreaterThanOrEqual(15);
      expect(wordCount(q.spoken)).toBeLessThanOrEqual(30);
      expect(wordCount(q.changedConstraint)).toBeGreaterThanOrEqual(8);
      expect(wordCount(q.changedConstraint)).toBeLessThanOrEqual(22);
      for (const text of followUps) expect(wordCount(text)).toBeLessThanOrEqual(20);
      for (const text of asked) {
        expect(text.match(/\?/g)).toHaveLength(1);
        expect(text).toMatch(/\?$/);
      }
    });

    it("is understood when heard once", () => {
      for (const sentence of sentencesOf(q.spoken)) {
        expect(wordCount(sentence)).toBeLessThanOrEqual(24);
        expect(sentence.match(/,/g)?.length ?? 0).toBeLessThanOrEqual(3);
      }
    });

    it("is no yes-or-no question, no trivia, and none that everybody has rehearsed", () => {
      for (const text of [q.spoken, ...followUps])
        expect(sentencesOf(text).at(-1)).not.toMatch(
          /^(do|does|did|is|are|was|were|have|has|can|could|would|will)\b/i,
        );
      expect(q.spoken).not.toMatch(/\b(define|definition of|what does .* stand for|what year)\b/i);
      expect(q.spoken).not.toMatch(
        /biggest (weakness|strength|challenge|failure)|five years|tell me about yourself|time you failed|difficult (person|stakeholder|coworker|colleague)|proudest|outside the box|passionate|leadership style|why should we hire/i,
      );
    });

    it("asks for one time where it is about the past, and nowhere else", () => {
      expect(asksForOneTime.test(q.spoken)).toBe(q.form === "past");
    });

    it("touches nothing that an interviewer may not ask about", () => {
      expect([...asked, q.theme, ...q.strong].join(" ")).not.toMatch(
        /\b(age|aged|pregnan\w*|religio\w*|marri\w*|children|kids|family|husband|wife|disab\w*|nationalit\w*|ethnic\w*|race|gender|sexual\w*|political|salary|health|illness|native|accent|born)\b/i,
      );
    });

    it("speaks plainly: nothing that a voice cannot say, no praise, no lists", () => {
      for (const text of [...asked, q.theme]) expect(text).not.toMatch(/[()[\]/*_`#;—–"“”&%$\d]/);
      for (const text of asked)
        expect(text).not.toMatch(/\b(great|excellent|awesome|amazing|perfect|nice|e\.g|etc)\b/i);
      // Heard, "a no" is "a know".
      for (const text of [...asked, q.theme]) expect(text).not.toMatch(/\ba no\b/i);
      expect(q.theme).toMatch(/^[a-z]/);
      expect(wordCount(q.theme)).toBeLessThanOrEqual(12);
    });

    it("tells what a strong answer shows, as something that can be seen", () => {
      expect(q.strong.length).toBeLessThanOrEqual(5);
      for (const point of q.strong) {
        expect(point).toMatch(/^[A-Z].*[^.?!]$/);
        expect(wordCount(point)).toBeLessThanOrEqual(16);
      }
    });
  });
});
