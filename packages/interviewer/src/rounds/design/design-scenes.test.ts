import { spoken } from "@greenroom/metrics/testing";
import { describe, expect, it } from "vitest";
import { questions } from "../../bank/bank.ts";
import { questionSchema } from "../../question.ts";
import { designScenes } from "./design-scenes.ts";
import { probesForAny } from "./probes-for-any.ts";
import { askedIn } from "./questions-back.ts";
import { stageIds } from "./stages.ts";

const wordCount = (text: string) => text.split(/\s+/).length;
const twice = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);
const SILENT = /[()[\]/*_`#;—–"“”&%$\d]/;

describe("the cases to design", () => {
  it("are at least five, and none of them a question of the bank", () => {
    expect(designScenes.length).toBeGreaterThanOrEqual(5);
    expect(twice(designScenes.map(({ id }) => id))).toEqual([]);
    const known = new Set(questions.map(({ id }) => id));
    expect(designScenes.filter(({ question }) => known.has(question.id))).toEqual([]);
  });

  it("never ask the same twice", () => {
    const asks = designScenes.flatMap(({ probes }) => Object.values(probes).flat());
    const all = [...asks, ...Object.values(probesForAny).flat()];
    expect(twice(all.map(({ asks }) => asks))).toEqual([]);
  });

  describe.each(designScenes.map((scene) => [scene.id, scene] as const))("%s", (_, scene) => {
    const { question, facts, probes } = scene;

    it("keeps the question's schema, is spoken in one breath or two, and fits an interview", () => {
      expect(questionSchema.parse(question)).toEqual(question);
      expect(question.form).toBe("design");
      expect(wordCount(question.spoken)).toBeLessThanOrEqual(30);
      expect(question.spoken.match(/\?/g)).toHaveLength(1);
      expect(scene.lengthMin).toBeGreaterThanOrEqual(30);
      expect(scene.lengthMin).toBeLessThanOrEqual(45);
      expect(scene.title).not.toBe("");
      expect(scene.teaser).toMatch(/^[A-Z].*\.$/);
    });

    it("knows at least twelve facts, each one short sentence that a voice can say", () => {
      expect(facts.length).toBeGreaterThanOrEqual(12);
      expect(twice(facts.map(({ id }) => id))).toEqual([]);
      for (const { fact } of facts) {
        expect(wordCount(fact)).toBeLessThanOrEqual(19);
        expect(fact).toMatch(/^[A-Z][^?]*\.$/);
        expect(fact).not.toMatch(SILENT);
      }
    });

    it("tells each to the question that the review names, and not much beside", () => {
      for (const { id, question: asked } of facts) {
        const found = askedIn(spoken(asked), facts).flatMap((one) =>
          one.facts.map((fact) => fact.id),
        );
        expect(found).toContain(id);
        const parts = asked.split(/ and /).length;
        expect(found.length).toBeLessThanOrEqual(parts);
      }
    });

    it("has questions of its own for every stage, one thing each", () => {
      for (const stage of stageIds) {
        expect(probes[stage].length).toBeGreaterThanOrEqual(1);
        for (const { asks, told } of probes[stage]) {
          expect(asks.match(/\?/g)).toHaveLength(1);
          expect(asks).toMatch(/^[A-Z].*\?$/);
          expect(asks).not.toMatch(SILENT);
          expect(wordCount(asks)).toBeLessThanOrEqual(26);
          expect(told.global).toBe(false);
        }
      }
      expect(probes["deep-dive"].length).toBeGreaterThanOrEqual(3);
      expect(
        Object.values(probes)
          .flat()
          .some(({ forDirectors }) => forDirectors),
      ).toBe(true);
    });
  });
});
