import { describe, expect, it } from "vitest";
import { quotables } from "./quotable.ts";
import { readAnswer } from "./reading.ts";
import { spoken } from "./spoken.testing.ts";
import { topicsOf } from "./topics.ts";

type Form = "past" | "situational" | "approach" | "design";
const saidBack = (text: string, form: Form) =>
  quotables(readAnswer(spoken(text), form)).map((quotable) => quotable.text);
const subjects = (text: string) =>
  topicsOf(readAnswer(spoken(text), "past")).map((topic) => topic.text);

describe("HO13 what is said back is a whole clause of good English", () => {
  it.each([
    ["i moved it to the other harbour five ships", "past"],
    ["We merged them one kitchen nine cooks by time of year.", "past"],
    ["we put it in the harvest break five days", "past"],
    ["I use my sister shes fifty two and drives a lorry.", "approach"],
    ["I would start it is by floor and not by building.", "situational"],
    ["I would rather move the small shop than close the old bakery.", "situational"],
    ["I would sooner hire a second cook than drop the menu.", "situational"],
    ["I would move the small shop rather than the old bakery.", "situational"],
    ["I am the head of the signals group.", "approach"],
    ["I says to them we move the pumps.", "past"],
    ["Me and him was moving the pumps.", "past"],
    ["I cut me out of the budget round.", "past"],
    ["We did sorting by colour.", "past"],
    ["I receive invoice from the shop.", "approach"],
    ["We shipped in autumn.", "past"],
    ["I went home.", "past"],
    ["The foreman i ran the crane with teo he retired", "past"],
    ["That is where I put the heavy pumps.", "past"],
    ["We could drop the second gate.", "situational"],
  ] as const)("%s gives nothing", (text, form) => expect(saidBack(text, form)).toEqual([]));

  it.each([
    ["We moved the pumps to the north gate.", "past", "you moved the pumps to the north gate"],
    ["so we closed the north gate and then they complained", "past", "you closed the north gate"],
    ["Last year we closed the north gate.", "past", "you closed the north gate"],
    [
      "I would move the new pump to the old tank. Then I would wait.",
      "situational",
      "you would move the new pump to the old tank",
    ],
  ] as const)("%s", (text, form, wanted) => expect(saidBack(text, form)).toContain(wanted));
});

describe("a subject is something that the answer turns on", () => {
  it.each([
    "It was late and the road bends there.",
    "I have an opinion about it. The opinion is mine.",
    "I asked for the date of birth. The date of birth was missing.",
    "We did it in the bit of forest. The bit of forest was small.",
    "There was a lamp beside me.",
    "We talked for an hour and the boiler sat in the corner.",
    "I looked at the fastest tractor.",
    "My aunt shes ninety, and the aunt shes strong.",
  ])("nothing of: %s", (text) => expect(subjects(text)).toEqual([]));

  it.each([
    ["The boiler was old. Nobody had looked at the boiler for years.", "the boiler"],
    ["I replaced the ticket printer. It took a week.", "the ticket printer"],
  ])("%s", (text, wanted) => expect(subjects(text)).toContain(wanted));
});
