import { findQuestion, questions } from "@greenroom/interviewer";
import { createdSchema, nextAnswerSchema } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { answeredSession } from "../testing/answered-session.ts";
import { ownHeaders, testApp } from "../testing/test-app.ts";
import { openSessionStore } from "../storage/session-store.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const headers = ownHeaders;
const { id: questionId } = questions.find(({ form }) => form === "past")!;
/** A story without its end. */
const answer =
  "last spring I was the lead of a team of six and the release was late because the contract of the old data centre ended so I decided to cut the scope and I talked to every partner myself and I wrote the plan and I moved the jobs one by one and I stopped twice when the numbers did not match";

/** A data folder in which one session lies that was answered in. */
async function practised(): Promise<string> {
  const dataDir = await temporaryFolder();
  const { header, events } = answeredSession([{ questionId, answer }], { id: "session-before" });
  const store = await openSessionStore(dataDir);
  const folder = await store.create(header);
  for (const event of events) folder.journal(event);
  await folder.close();
  return dataDir;
}

it("the next session can open with the last one's first thing, on a different question", async () => {
  const app = await testApp({}, { DATA_DIR: await practised() });
  const get = async () => {
    const response = await app.server.inject({ url: "/api/next", headers });
    return nextAnswerSchema.parse(response.json()).next;
  };
  // It is measured behind the start.
  await expect.poll(get, { timeout: 20_000 }).not.toBeNull();
  const next = await get();
  expect(next).toMatchObject({
    sessionId: "session-before",
    workOn: { adviceId: "content-result", fromQuestionId: questionId },
  });

  const created = await app.server.inject({
    method: "POST",
    url: "/api/sessions",
    headers,
    payload: { focus: next!.focus, workOn: next!.workOn },
  });
  const { id } = createdSchema.parse(created.json());
  const header = await (await openSessionStore(app.config.storage.dataDir)).header(id);
  const [first] = header!.questionIds.flatMap((each) => findQuestion(each) ?? []);
  expect(first?.id).not.toBe(questionId);
  expect(first).toMatchObject({ form: "past", pillar: findQuestion(questionId)!.pillar });
});

it("there is nothing to open with before anything was answered", async () => {
  const app = await testApp();
  const response = await app.server.inject({ url: "/api/next", headers });
  expect(response.json()).toEqual({ next: null });
});
