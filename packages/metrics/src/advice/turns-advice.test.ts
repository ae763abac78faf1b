import type { Figure, Format, QuestionForm } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { headlineOf } from "../delivery/headline.ts";
import type { Part } from "../delivery/material.ts";
import { readAnswer } from "../structure/reading.ts";
import { spoken } from "../structure/spoken.testing.ts";
import { advise } from "./advise.ts";
import { contentCandidates } from "./content.ts";
import type { AdvisedQuestion } from "./candidate.ts";
import { fromItsBeginning } from "./whole-moment.ts";

function question(text: string, form: QuestionForm, figures: readonly Figure[] = []) {
  const words = spoken(text);
  const answers = [{ turn: 1, followUp: false, words, figures }];
  const reading = readAnswer(words, form);
  return { id: "q", text: "?", form, budgetS: 120, reading, answers } satisfies AdvisedQuestion;
}

const length = (share: number): Figure => ({
  present: true,
  rule: "LN1",
  name: "Length",
  value: share * 120,
  unit: "s",
  besides: [
    { name: "share of the budget", value: share, unit: "ratio" },
    { name: "budget", value: 120, unit: "s" },
  ],
  confidence: "high",
  definition: "",
  range: { text: "", verdict: "outside" },
  source: "",
  moments: [],
});

const PLAN =
  "My headline is that we should leave the data centre in two steps. In the first step, over 12 months we move everything that faces customers to the cloud. The ask is two million.";

describe("AD4.4: the length of an answer", () => {
  const shapeOf = (format: Format, share: number) =>
    advise({
      role: "staff",
      format,
      session: [],
      questions: [question("Tell me how it came about, please.", "situational", [length(share)])],
    }).things.filter(({ kind }) => kind === "shape");

  it("is judged where questions are answered, and not where two people talk in turns", () => {
    expect(shapeOf("questions", 0.1)[0]?.id).toBe("shape-too-short");
    for (const format of ["role-play", "design"] as const)
      for (const share of [0.1, 3]) expect(shapeOf(format, share)).toEqual([]);
  });
});

describe("AD3.8: the price of a choice", () => {
  const asksFor = (text: string, form: QuestionForm) =>
    contentCandidates(question(text, form), "staff").map(({ id }) => id);
  const questions =
    "Before I say anything about the date, tell me how the date came about. I would like to know who was in the room. And I want to understand what the customer knows today, since I have heard two stories about it by now, and I think that both are true.";
  const choice =
    "I would put a queue in front of the database and move the readers to a replica, and I would split the ledger by country. The writers go to the queue and the readers to the replica, and I would keep the old path for a month until the numbers match each other.";

  it("is asked for where something was chosen, and not where only questions were asked", () => {
    for (const form of ["situational", "design"] as const) {
      expect(asksFor(questions, form)).not.toContain("content-trade-off");
      expect(asksFor(choice, form)).toContain("content-trade-off");
    }
  });
});

describe("AD2.2: a quote", () => {
  const asked = question("Thank you for coming. Can you tell me how the date came about.", "past");
  const quoteFrom = (at: number) => {
    const words = asked.answers[0]?.words.slice(at) ?? [];
    const text = words.map((word) => word.text).join(" ");
    const { startSample = 0 } = words[0] ?? {};
    return fromItsBeginning({ startSample, endSample: words.at(-1)?.endSample ?? 0, text }, [
      asked,
    ]);
  };

  it("begins where its clause begins, where that was heard", () => {
    expect(quoteFrom(7).text).toBe("Can you tell me how the date came about.");
    expect(quoteFrom(7).startSample).toBe(asked.answers[0]?.words[4]?.startSample);
    expect(quoteFrom(4).text).toBe("Can you tell me how the date came about.");
  });
});

describe("AD6.3: an announced headline", () => {
  const wellOf = (text: string) =>
    advise({ role: "staff", session: [], questions: [question(text, "vision")] }).wentWell;

  it("is praised as the beginning where it stands there, and nowhere else", () => {
    expect(wellOf(PLAN)?.id).toBe("well-headline");
    expect(wellOf(PLAN)?.moment.text).toMatch(/^My headline is/);
    const history =
      "We have run two sites of our own for twenty years, and the older one costs us more than it should, and the people who built it have left, and nobody dares to touch what is in there.";
    expect(wellOf(`${history} ${PLAN}`)?.id).not.toBe("well-headline");
  });

  it("is what the time to the headline is measured to", () => {
    const words = spoken(`So, hello everybody, we need to talk. ${PLAN}`);
    const part = { words, measured: { form: "vision" } } as unknown as Part;
    expect(headlineOf(part)?.text).toMatch(/^My headline is/);
  });
});
