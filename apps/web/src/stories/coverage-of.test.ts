import type { StoryTheme, StoryView } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { coverageOf, coverageWords } from "./coverage-of.ts";

const about = (...themes: StoryTheme[]) => ({ themes }) as unknown as StoryView;
const all = about(
  "conflict",
  "mentoring",
  "technical-decision",
  "cross-team-work",
  "failure-and-recovery",
);

it("puts a story under each of its themes", () => {
  const both = about("conflict", "mentoring");
  const covered = coverageOf([both]).filter(({ stories }) => stories.length > 0);
  expect(covered).toEqual([
    { theme: "conflict", stories: [both] },
    { theme: "mentoring", stories: [both] },
  ]);
});

it.each([
  [[], "Aim for 8 to 10, so that each theme has more than one."],
  [[about()], "You have one story; aim for 8 to 10. None yet about any of the themes."],
  [
    [about("conflict", "mentoring"), about("technical-decision")],
    "You have 2 stories; aim for 8 to 10. None yet about cross-team work or failure and recovery.",
  ],
  [[all, all], "You have 2 stories; aim for 8 to 10. Every theme has one."],
  [Array.from({ length: 9 }, () => all), "You have 9 stories. Every theme has one."],
])("says how far one has come (%#)", (stories, words) => {
  expect(coverageWords(stories)).toBe(words);
});
