import { expect, it } from "vitest";
import { leftOver } from "./stage-questions.ts";

it("has a place for each of two things in every wording that names two", () => {
  for (const wording of leftOver.several) {
    expect(wording).toMatch(/\{one\}.*\{other\}/);
    const spoken = wording.replace("{one}", "what you gave up").replace("{other}", "how it is run");
    expect(spoken).toMatch(/(spoken of [^.]*, or of|open are [^.]*, and) how it is run/);
  }
});
