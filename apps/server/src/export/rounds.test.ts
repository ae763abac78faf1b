import type { RoundReport } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { exportedReview } from "../testing/exported-review.ts";
import { markdown } from "./markdown.ts";
import { silentPage } from "./page.ts";

const S = 16_000;
const span = { startSample: 4 * S, endSample: 94 * S };
const said = { ...span, text: "a <b>queue</b>, *then* a cache" };
const fact = { id: "beds", fact: "There are 900 beds", question: "How many beds are there?" };
const points = [
  { name: "Who it is for", said },
  { name: "What is left out", said: null },
];
const design: RoundReport = {
  kind: "design",
  title: "Finding a free bed",
  stages: [
    { id: "framing", name: "Framing", budgetS: 120, span, spentS: 90, reached: "asked", points },
    {
      id: "high-level",
      name: "High-level design",
      budgetS: 300,
      span: null,
      spentS: 0,
      reached: "no-time",
      points: [],
    },
  ],
  facts: [{ ...fact, asked: null }],
  stresses: [{ id: "down", text: "The queue is down", chose: said, answered: span, went: points }],
};
const others: RoundReport[] = [
  {
    kind: "role-play",
    title: "A promised date",
    facts: [{ ...fact, asked: said, held: true }],
    outcomes: [{ id: "date", name: "A date for both", reached: null }],
  },
  {
    kind: "vision",
    title: "Three years on",
    presentedS: 200,
    budgetS: 300,
    points: [{ id: "cost", name: "What it costs", when: "when-asked", said }],
  },
  {
    kind: "your-turn",
    questions: [
      { ...span, text: "Who owns <it>?", specificity: "specific", because: "It takes that up." },
    ],
  },
];
const exported = async (...rounds: RoundReport[]) => {
  const review = { ...(await exportedReview("I decided to use a queue")), rounds };
  return { page: silentPage(review), text: markdown(review) };
};

it("holds what a design brought to light, with its places and times", async () => {
  const { page, text } = await exported(design);
  expect(text).toContain("## Finding a free bed\n\n### Where the time went\n");
  expect(text).toContain("- **Framing**: 1:30 of 2:00 min. (0:04)\n");
  expect(text).toContain("- **High-level design**: Not reached.\n");
  expect(text).toContain("Not reached: high-level design.");
  expect(text).toMatch(
    /- \*\*Framing\*\*: 1 of 2 heard\. “a [^”]*” \(0:04\) Not heard: what is left out/,
  );
  expect(text).toMatch(
    /- \*\*The queue is down\*\*: Gone into in part\. “a \\<b\\>queue[^”]*” \(0:04\)/,
  );
  expect(text).toMatch(/\*\*There are 900 beds\*\*: Never asked for\. [^“]*“How many beds/);
  for (const told of ["Finding a free bed", "1:30 of 2:00 min", "Not reached", "Never asked for"]) {
    expect(page).toContain(told);
  }
  expect(page).toContain("“a &lt;b&gt;queue&lt;/b&gt;, *then* a cache”");
  expect(page).not.toContain("<b>");
});

it("holds what every other conversation brought to light", async () => {
  const { page, text } = await exported(...others);
  for (const told of [
    "A promised date",
    "Asked for, not told",
    "Not heard",
    "Three years on",
    "Presented for 3:20 of 5:00 min",
    "Only when asked",
    "Fits this interview",
    "It takes that up.",
  ]) {
    expect(page).toContain(told);
    expect(text).toContain(told);
  }
  expect(page).toContain("“Who owns &lt;it&gt;?”");
});

it("holds the packet on the page, too: words in their boxes, and the boxes that stay blank", async () => {
  const { page } = await exported();
  expect(page).toContain("<h2>The packet</h2>");
  expect(page).toMatch(/<dt>Learning<\/dt>\s*<dd>\s*<span class="dim">Blank<\/span>/);
});
