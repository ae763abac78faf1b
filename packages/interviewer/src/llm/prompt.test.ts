import { describe, expect, it } from "vitest";
import { questions } from "../bank/bank.ts";
import type { InterviewContext } from "../interviewer.ts";
import { knowOwnQuestions } from "../shaping/known.ts";
import { briefOf } from "./brief.ts";
import { promptFor } from "./prompt.ts";

const said = { kind: "ask", questionId: "q", move: "question-1" } as const;
const head = { kind: "follow-up", questionId: "q", move: "ask-result" } as const;

function shown(heardText: string | null): string {
  const context: InterviewContext = {
    plan: { questionIds: ["q"], personaId: "maya", role: "staff", lengthS: 900 },
    exchanges: [
      { said: { ...said, text: "Why did you leave, and when?" }, heardText, answer: null },
    ],
    trigger: "answer",
    elapsedS: 60,
  };
  return promptFor(context, head, "What came of it?").at(-1)?.content ?? "";
}

describe("what the model is shown of the conversation", () => {
  it("is what the interviewer said", () => {
    expect(shown(null)).toContain("Interviewer: Why did you leave, and when?");
  });
  it("is what was heard of it where the candidate cut it off, and that they did", () => {
    expect(shown("Why did you leave,")).toContain("heard no more): Why did you leave, —");
    expect(shown("Why did you leave,")).not.toContain("and when?");
  });
});

describe("what the model is told of the question", () => {
  const question = questions.find(
    ({ form, pillar }) => form === "past" && pillar === "behavioural",
  );
  const words = (text: string) =>
    text.split(" ").map((text, at) => ({
      text,
      startSample: at * 5000,
      endSample: at * 5000 + 4000,
      confidence: 0.95,
      times: "measured" as const,
    }));
  const briefAfter = (answer: string) => {
    const asked = { kind: "ask", questionId: question?.id ?? "", move: "ask" } as const;
    return briefOf({
      plan: { questionIds: [asked.questionId], personaId: "tom", role: "staff", lengthS: 1200 },
      exchanges: [
        {
          said: { ...asked, text: question?.spoken ?? "" },
          answer: { words: words(answer), heardBadly: false, durationS: 30 },
        },
      ],
      trigger: "answer",
      elapsedS: 240,
    });
  };

  it("is what a strong answer shows, where the interview stands, and what is open", () => {
    const brief = briefAfter(
      "Last year the billing service failed every week. I decided to stop all new work and I moved the queue to its own cluster.",
    );
    expect(brief).toContain("Question 1 of this interview, minute 4 of 20.");
    for (const point of question?.strong ?? []) expect(brief).toContain(point);
    expect(brief).toMatch(/Told already: .*own decision/);
    expect(brief).toMatch(/Still open, the weightiest first: what came of it/);
  });

  it("is what they declined, so that no model asks for it", () => {
    const brief = briefAfter(
      "Last year I moved the queue and it got faster, but I can't share any numbers on that.",
    );
    expect(brief).toMatch(/Declined by the candidate, never to be asked for: number/);
  });

  it("is nothing before the first question", () => {
    const plan = { questionIds: [], personaId: "tom", role: "staff", lengthS: 1200 } as const;
    expect(briefOf({ plan, exchanges: [], trigger: "open", elapsedS: 0 })).toBe("");
  });
});

describe("what the model is not shown", () => {
  const cvLine = "Led the migration of billing to Kafka";
  const [id = ""] = knowOwnQuestions([
    {
      text: `Your CV says: “${cvLine}”. Which part of that was yours?`,
      form: "past",
      pillar: "strategy",
      cvLine,
    },
  ]);
  const plan = { questionIds: [id], personaId: "tom", role: "staff", lengthS: 1200 } as const;
  const promptAfter = (text: string, heardText: string | null) => {
    const asked = { kind: "ask", questionId: id, move: "question-1", text } as const;
    const exchange = { said: asked, heardText, answer: null };
    const context = { plan, exchanges: [exchange], trigger: "answer", elapsedS: 30 } as const;
    const follows = { kind: "follow-up", questionId: id, move: "ask-result" } as const;
    return JSON.stringify(promptFor(context, follows, "What came of it?"));
  };

  it("is a line of a CV, also one that was cut off while it was said", () => {
    const question = `Hello. Your CV says: “${cvLine}”. Which part of that was yours?`;
    expect(promptAfter(question, null)).not.toContain("billing");
    expect(promptAfter(question, null)).toContain("Which part of that was yours?");
    expect(promptAfter(question, "Hello. Your CV says: “Led the migration of")).not.toContain(
      "Led",
    );
  });
});
