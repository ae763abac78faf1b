import { expect, it } from "vitest";
import { ANSWER_FROM, exportedReview } from "../testing/exported-review.ts";
import { markdown } from "./markdown.ts";

const answer =
  "last year our payment service went down twice a week and I decided to move the work into a queue and after three months failures fell by eighty percent";

it("holds what to work on, structure, figures and every word, with times", async () => {
  const text = markdown(await exportedReview(answer));
  for (const heading of ["Structure", "Delivery", "Transcript"]) {
    expect(text).toContain(`\n## ${heading}\n`);
  }
  expect(text).toMatch(/^# Interview with /);
  expect(text).toContain(`**Candidate** (0:04): ${answer}\n`);
  expect(text).toMatch(/- \*\*Own decision\*\*: shown\. “[^”]*I decided[^”]*” \(0:0\d\)/);
});

it("holds the packet: words in their boxes, and the boxes that stay blank", async () => {
  const text = markdown(await exportedReview(answer));
  expect(text).toContain("\n## The packet\n");
  expect(text).toMatch(/- \*\*Results\*\*: “[^”]*failures fell by eighty percent[^”]*” \(0:\d\d\)/);
  expect(text).toContain("- **Learning**: _blank_");
});

it("keeps what Markdown would read as something else as text", async () => {
  const text = markdown(await exportedReview("# <img> [x](y) a_b_c *so* `cd` \\ &lt; | 1. - ok"));
  expect(text).toContain(
    String.raw`: \# \<img\> \[x\](y) a\_b\_c \*so\* \`cd\` \\ \&lt; \| 1. - ok`,
  );
});

it("holds comments with the words that they are about", async () => {
  const span = { startSample: ANSWER_FROM, endSample: ANSWER_FROM + 10_000 };
  const comment = {
    id: "1",
    ...span,
    author: "Ada",
    text: "Say *when*.\n1. really",
    at: "2026-01-02T03:04:05.000Z",
  };
  const text = markdown(await exportedReview(answer, { comments: [comment] }));
  expect(text).toContain("## Comments\n\n- 0:04 “last year”, Ada, 2 January 2026,");
  expect(text).toContain("Say \\*when\\*.\\\n  1\\. really\n");
});

it("says what was corrected by hand as it was corrected", async () => {
  const corrections = [
    { id: "1", turn: 1, startSample: ANSWER_FROM, endSample: ANSWER_FROM + 4_000, text: "this" },
  ];
  expect(markdown(await exportedReview(answer, { corrections }))).toContain(": this year our");
});
