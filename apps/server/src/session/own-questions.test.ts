import { ownQuestionId, readOwnQuestion } from "@greenroom/interviewer";
import { createdSchema, problemSchema, reviewSchema } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { openSessionStore } from "../storage/session-store.ts";
import { answeredSession } from "../testing/answered-session.ts";
import { ownHeaders, testApp, type TestApp } from "../testing/test-app.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { planOf } from "./plan-of.ts";

const own = readOwnQuestion("Tell me about a time you stopped a launch on its last day");
const questionId = ownQuestionId(own);

async function create(app: TestApp, payload: object) {
  const url = "/api/sessions";
  return app.server.inject({ method: "POST", url, headers: ownHeaders, payload });
}

async function headerOf(app: TestApp, id: string) {
  return (await openSessionStore(app.config.storage.dataDir)).header(id);
}

it("a question that was brought comes first, and its words stay with the session", async () => {
  const app = await testApp();
  const response = await create(app, { focus: "own", own: [own] });
  const header = await headerOf(app, createdSchema.parse(response.json()).id);
  expect(header?.questionIds[0]).toBe(questionId);
  expect(header?.options.own).toEqual([own]);
});

it("a job's topics and a loop's parts stay with the session, which is planned by them", async () => {
  const app = await testApp();
  const shape = { topics: ["hiring"], stage: "early" };
  const response = await create(app, { focus: "full-loop", lengthMin: 45, shape });
  const header = await headerOf(app, createdSchema.parse(response.json()).id);
  expect(header?.options.shape).toEqual(shape);
  expect(header?.parts).toHaveLength(5);
  expect(header && planOf(header).parts).toEqual(header?.parts);
});

it.each(["questions", "panel"])(
  "says so where a %s has no own questions to ask",
  async (format) => {
    const app = await testApp();
    const response = await create(app, { focus: "own", format });
    expect(response.statusCode).toBe(400);
    expect(problemSchema.parse(response.json()).code).toBe("own_question_missing");
  },
);

it("is reviewed like the bank's, and can be answered once more after a restart", async () => {
  const dataDir = await temporaryFolder();
  const answer =
    "last spring I was the lead of a team of six and I stopped the launch because the numbers did not match and I told every partner myself and we went live a week later without a single complaint";
  const { header, events } = answeredSession([{ questionId, answer }], {
    id: "session-before",
    questionIds: [questionId],
  });
  const store = await openSessionStore(dataDir);
  const folder = await store.create({
    ...header,
    options: { ...header.options, focus: "own", own: [own] },
  });
  for (const event of events) folder.journal(event);
  await folder.close();

  const app = await testApp({}, { DATA_DIR: dataDir });
  const got = await app.server.inject({ url: "/api/sessions/session-before", headers: ownHeaders });
  const review = reviewSchema.parse(got.json());
  expect(review.turns[0]?.question).toMatchObject({
    id: questionId,
    text: "Tell me about a time you stopped a launch on its last day.",
    form: "past",
  });
  expect(review.structure[0]?.elements.length).toBeGreaterThan(0);
  expect(review.session.firstQuestion).toContain("stopped a launch");

  const again = { questionId, limitS: 60, ofSession: "session-before" };
  const response = await create(app, { again });
  const next = await headerOf(app, createdSchema.parse(response.json()).id);
  expect(next?.questionIds[0]).toBe(questionId);
  expect(next?.options.own).toEqual([own]);
});

it("goes with the last session that has it, and who asks for it then is told so", async () => {
  const app = await testApp();
  const brought = readOwnQuestion(
    "Tell me about a time you deleted what somebody else still needed",
  );
  const again = { questionId: ownQuestionId(brought), limitS: 60 };
  const first = createdSchema.parse((await create(app, { focus: "own", own: [brought] })).json());
  const second = createdSchema.parse((await create(app, { again })).json());
  const remove = (id: string) =>
    app.server.inject({ method: "DELETE", url: `/api/sessions/${id}`, headers: ownHeaders });
  await remove(first.id);
  const third = await create(app, { again });
  expect(third.statusCode).toBe(201);
  await remove(second.id);
  await remove(createdSchema.parse(third.json()).id);
  const refused = await create(app, { again });
  expect(refused.statusCode).toBe(400);
  expect(problemSchema.parse(refused.json()).code).toBe("own_question_unknown");
});
