import { expect, it } from "vitest";
import { measureDelivery } from "./measure.ts";
import { answerOf, stepsFor, talk } from "./test-answers.ts";

it("every range that is judged is there in numbers too, and they agree with the verdict", () => {
  for (const words of [20, 45, 75, 130]) {
    const figures = measureDelivery(
      answerOf([
        { say: `um ${talk(words)}`, steps: stepsFor(30) },
        { silence: stepsFor(1.5) },
        { say: "um I guess that is it", steps: stepsFor(4) },
      ]),
    );
    const judged = figures.flatMap((figure) => (figure.present && figure.range) || []);
    expect(judged.length).toBeGreaterThan(4);
    for (const { scale, verdict } of judged) {
      const { value, from, to } = scale!;
      const inside = value >= (from ?? -Infinity) && value <= (to ?? Infinity);
      expect(inside).toBe(verdict === "good");
    }
  }
});
