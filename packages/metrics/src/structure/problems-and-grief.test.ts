import { expect, it } from "vitest";
import { readAnswer } from "./reading.ts";
import { spoken } from "./spoken.testing.ts";

const quoted = (text: string, id: "result" | "measure", form: "past" | "approach" = "past") =>
  readAnswer(spoken(text), form)
    .signals[id].evidence.map((evidence) => evidence.text)
    .join(" / ");

it("quotes somebody's grief as no measure and no result", () => {
  const text =
    "One engineer missed every review. I sat down with her, and it turned out that her mother had died three weeks before, and she had told nobody.";
  expect(quoted(text, "measure", "approach")).toBe("");
  expect(quoted(text, "result")).toBe("");
});

it.each([
  "I rewrote the retries and I moved the ledger. It took ten weeks.",
  "Last year we had lost transactions and our nightly run jumped to six hours. I rewrote the retries.",
])("takes neither the time of the work nor the problem for a result: %s", (text) => {
  expect(quoted(text, "result")).toBe("");
});

it.each([
  "I looked at the logs and I rewrote it. The run took ten minutes instead of six hours.",
  "In the end failures fell by a third. I had rewritten the retries.",
])("still hears the result in: %s", (text) => {
  expect(quoted(text, "result")).not.toBe("");
});
