import { expect, it } from "vitest";
import { findQuestion } from "../bank/bank.ts";
import { planInterview } from "../plan.ts";
import { createScriptedInterviewer } from "./scripted-interviewer.ts";

const plan = planInterview({
  focus: "behavioural",
  role: "staff",
  personaId: "tom",
  lengthMin: 15,
  seed: 1,
});
const context = { plan, exchanges: [], trigger: "open", elapsedS: 0 } as const;

it("opens with its name and the first question of the plan, sentence by sentence", async () => {
  const reply = await createScriptedInterviewer().next(context, new AbortController().signal);
  const first = findQuestion(plan.questionIds[0] ?? "");
  expect(reply.head).toEqual({ kind: "ask", questionId: first?.id, move: expect.any(String) });
  const sentences: string[] = [];
  for await (const sentence of reply.sentences) sentences.push(sentence);
  expect(sentences.join(" ")).toMatch(/Tom/);
  expect(sentences.join(" ")).toContain(first?.spoken);
  expect(sentences.length).toBeGreaterThan(1);
});

it("says nothing once it is aborted", async () => {
  const aborted = AbortSignal.abort(new Error("the person speaks"));
  await expect(createScriptedInterviewer().next(context, aborted)).rejects.toThrow(
    "the person speaks",
  );
});
