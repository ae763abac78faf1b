import type { Figure } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { figureGroups } from "./figure-groups.ts";

const figure = (rule: string): Figure => ({
  rule,
  present: false,
  name: rule,
  reason: "",
  definition: "",
});

it("shows what matters first, folds the rest, and keeps possible fillers beside the heard ones", () => {
  const { first, folded } = figureGroups(
    ["LN1", "PA1", "PS1", "FI1", "FI2", "PA3", "VO1"].map(figure),
  );
  expect(first.map(({ rule }) => rule)).toEqual(["LN1", "PA1", "PS1", "FI1"]);
  expect(folded.map(({ name, figures }) => [name, figures.map(({ rule }) => rule)])).toEqual([
    ["Pace", ["PA3"]],
    ["Voice", ["VO1"]],
  ]);
});

it("loses no figure, also of a rule that it does not know", () => {
  const { first, folded } = figureGroups([figure("LN1"), figure("ZZ9")]);
  expect(folded).toEqual([{ name: "Words", figures: [figure("ZZ9")] }]);
  expect(first).toEqual([figure("LN1")]);
});
