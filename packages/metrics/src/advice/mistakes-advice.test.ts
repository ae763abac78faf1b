import { describe, expect, it } from "vitest";
import { readAnswer } from "../structure/reading.ts";
import { spoken } from "../structure/spoken.testing.ts";
import { contentCandidates } from "./content.ts";

const tuned =
  "So the endpoint was slow, two seconds at p99. First I moved the resize in process, then I put an LRU cache in front, and behind it a bucket with a content hash as the key, and I went with S3 because the network would be the bottleneck. I did single flight per key with a mutex map, and I set the encoder to eight. The p99 went to ninety milliseconds and the CPU dropped from seventy percent to eleven.";

function weighed(text: string, pillar?: "behavioural" | "hiring") {
  const words = spoken(text);
  const question = {
    id: "q",
    text: "Tell me about a system you made faster.",
    form: "past" as const,
    ...(pillar ? { pillar } : {}),
    budgetS: 120,
    reading: readAnswer(words, "past"),
    answers: [{ turn: 1, followUp: false, words, figures: [] }],
  };
  return contentCandidates(question, "staff").toSorted((a, b) => b.consequence - a.consequence);
}

describe("AD3.7 a mistake of the whole answer", () => {
  it("outweighs every single element that is open beside it", () => {
    const [first, second] = weighed(tuned, "behavioural");
    expect(new Set([first?.id, second?.id])).toEqual(
      new Set(["content-no-human-element", "content-technical-only"]),
    );
  });

  it("has its own words as its moment", () => {
    const [first] = weighed(tuned, "behavioural");
    expect(tuned).toContain(first?.moment?.text ?? "nothing");
  });

  it("is not looked for where the question's pillar is not known", () => {
    expect(weighed(tuned).map(({ id }) => id)).not.toContain("content-technical-only");
  });

  it("AD3.8: what a pillar is listened to for may be open, too", () => {
    expect(weighed(tuned, "hiring").map(({ id }) => id)).toContain("content-evidence");
    expect(weighed(tuned, "behavioural").map(({ id }) => id)).not.toContain("content-evidence");
  });
});
