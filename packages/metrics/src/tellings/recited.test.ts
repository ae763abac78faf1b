import { expect, it } from "vitest";
import { spoken } from "../structure/spoken.testing.ts";
import { recitedFrom } from "./recited.ts";

const story =
  "Last spring I was the tech lead of the billing team and we had to leave the old data centre because the contract ended. I went through every job with the two people who had written them. I decided to move the invoices last, and I wrote the plan. We moved the jobs one by one, and in the end nobody was called at night.";
const anew =
  "When our contract for the data centre ran out I was leading billing. My first step was to sit down with the authors of each job. The invoices could not fail, so they went last; that was my decision. One after another we carried the rest over, and there was not a single call at night from then on.";
const share = (now: string, before: string) => recitedFrom(spoken(now), spoken(before))?.share ?? 0;

it("TE2: says so of a telling in the very same words", () => {
  expect(share(story, story)).toBe(1);
});

it("quotes the longest stretch that both have, with its time", () => {
  const now = spoken(`To begin with something else entirely this time, ${story}`);
  const found = recitedFrom(now, spoken(story));
  expect(found?.text).toBe(story);
  expect(found?.startSample).toBe(now[8]!.startSample);
  expect(found?.endSample).toBe(now.at(-1)!.endSample);
});

it.each([
  ["hesitations between", story.replaceAll(". ", ". Um, ").replaceAll(" and ", " and uh ")],
  ["other punctuation and capitals", story.toLowerCase().replaceAll(/[.,]/g, "")],
  ["a new ending", `${story} Since then I ask the authors first.`],
  ["a new beginning", `You asked about a move, so here is one. ${story}`],
  ["one word changed", story.replace("spring", "autumn")],
])("hears it through %s", (_, now) => {
  expect(share(now, story)).toBeGreaterThan(0.5);
});

it.each([
  ["told anew", anew, story],
  ["told in another order", story.split(" ").toReversed().join(" "), story],
  ["too short to say", story.split(" ").slice(0, 40).join(" "), story],
  ["held against a beginning only", story, story.split(" ").slice(0, 30).join(" ")],
  ["empty", "", story],
  [
    "alike in its opening only",
    `Last spring I was the tech lead of the billing team and ${anew} ${anew.split(" ").toReversed().join(" ")}`,
    story,
  ],
])("is quiet where it is %s", (_, now, before) => {
  expect(share(now, before)).toBe(0);
});
