import { feedbackSchema } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { storeAnswer } from "../testing/recorded-answer.ts";
import { testApp } from "../testing/test-app.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const id = "session-with-an-answer";
const answer =
  "Um, last year at a bank our billing service failed every week. I decided to stop all new work. In the end the cost fell by a third.";

it("answers with the packet, and the answer in a stronger order, of the words that were said", async () => {
  const dataDir = await temporaryFolder();
  await storeAnswer(dataDir, id, [answer.split(" ")]);
  const { server } = await testApp({}, { DATA_DIR: dataDir });
  const response = await server.inject({ url: `/api/sessions/${id}/feedback` });
  const { packet, retold, reviewer, written } = feedbackSchema.parse(response.json());
  const boxes = packet.flatMap(({ competencies }) => competencies);
  const results = boxes.find((box) => box.id === "results")?.evidence;
  expect(results?.map(({ text }) => text).join()).toContain("the cost fell by a third");
  expect(boxes.find((box) => box.id === "learning")?.evidence).toEqual([]);
  const said = retold[0]?.parts.flatMap((part) => (part.kind === "said" ? [part.text] : []));
  expect(said?.at(-1)).toBe("In the end the cost fell by a third.");
  expect([reviewer, written]).toEqual([null, null]);
});

it("knows no session that is not there", async () => {
  const { server } = await testApp();
  const response = await server.inject({ url: "/api/sessions/session-nobody-held/feedback" });
  expect(response.statusCode).toBe(404);
  expect(response.json()).toMatchObject({ code: "session_unknown" });
});
