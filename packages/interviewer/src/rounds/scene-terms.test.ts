import { termSchema, termsSchema } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { planInterview } from "../plan.ts";
import { termsIn } from "./scene-terms.ts";
import { scenes } from "./scenes.ts";

const plan = planInterview({
  focus: "behavioural",
  role: "staff",
  personaId: "maya",
  lengthMin: 15,
  format: "role-play",
  sceneId: "promised-date",
  seed: "a",
});

describe("what the recogniser is told of a scene", () => {
  it("comes after what the person announced, each once, and no more than may be announced", () => {
    const own = ["Quillbase", "helvig"];
    expect(termsIn(plan, own).slice(0, 3)).toEqual(["Quillbase", "helvig", "Priya"]);
    expect(termsIn(plan, own)).not.toContain("Helvig");
    const many = Array.from({ length: 20 }, (_, at) => `Name${at}`);
    expect(termsIn(plan, many)).toEqual(many);
    expect(termsIn({ ...plan, questionIds: ["q"] }, own)).toEqual(own);
  });

  it("is as anybody's terms have to be, for every scene", () => {
    const known = scenes.filter(({ id }) => id !== "own-vision");
    for (const { terms = [] } of known) {
      expect(terms.length).toBeGreaterThanOrEqual(3);
      expect(termsSchema.safeParse(terms).success).toBe(true);
      for (const term of terms) expect(termSchema.parse(term)).toBe(term);
    }
  });
});
