import { describe, expect, it } from "vitest";
import { questionSchema } from "../../question.ts";
import { visionScenes } from "./scenes.ts";

const wordCount = (text: string) => text.split(/\s+/).length;

describe("the occasions for a vision", () => {
  it("are at least five, and one's own", () => {
    expect(visionScenes.length).toBeGreaterThanOrEqual(6);
    expect(visionScenes.map(({ id }) => id)).toContain("own-vision");
    const titles = visionScenes.flatMap(({ title, teaser, id }) => [title, teaser, id]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  describe.each(visionScenes.map((scene) => [scene.id, scene] as const))("%s", (_, scene) => {
    const { question, known, listener } = scene;
    const heard = [question.spoken, question.changedConstraint, ...Object.values(known), listener];

    it("is a question like those of the bank", () => {
      expect(questionSchema.parse(question)).toEqual(question);
      expect(question.form).toBe("vision");
    });

    it("can be heard once and understood", () => {
      expect(wordCount(question.spoken)).toBeLessThanOrEqual(50);
      expect(question.spoken).toMatch(/\bPresent\b.*\.$/);
      for (const sentence of heard.flatMap((text) => text.split(/(?<=[.?:])\s+/)))
        expect(wordCount(sentence)).toBeLessThanOrEqual(26);
    });

    it("asks one thing with its changed constraint, and speaks plainly", () => {
      expect(question.changedConstraint.match(/\?/g)).toHaveLength(1);
      expect(question.changedConstraint).toMatch(/\?$/);
      for (const text of heard) expect(text).not.toMatch(/[()[\]/*_`#;—–"“”&%$\d]/);
    });
  });
});
