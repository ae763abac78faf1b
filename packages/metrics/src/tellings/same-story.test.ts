import { expect, it } from "vitest";
import { tellsAgain } from "./same-story.ts";
import { themesOf } from "./themes.ts";

const move =
  "we had to leave the old data centre because the contract ended so I went through every job with the authors and decided to move the invoices last and nobody was called at night by the pager";
const again =
  "the contract of the data centre ended and the invoices were the last job that we had to move after I had spoken with the authors of every job and the pager called nobody at night";
const growth =
  "a junior engineer called Ana was afraid of asking so I sat with her every morning and coached her until she ran the design meetings and mentored others";

it("TE3: knows a story that is told again, and no other", () => {
  const stories = [[growth], [move]];
  expect(tellsAgain(again, stories, (told) => told)).toEqual([move]);
  expect(tellsAgain(growth, [[move]], (told) => told)).toBeUndefined();
  expect(tellsAgain("the data centre", stories, (told) => told)).toBeUndefined();
});

it("hears what a story is about where its words say so", () => {
  expect(themesOf(growth)).toEqual(["mentoring"]);
  expect(themesOf("we disagreed and he refused and then I escalated it")).toEqual(["conflict"]);
  expect(themesOf("a service was slow")).toEqual([]);
});
