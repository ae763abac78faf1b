import { rm } from "node:fs/promises";
import { expect, test } from "vitest";
import { storeAnswer } from "../../apps/server/src/testing/recorded-answer.ts";
import {
  says,
  startChatServer,
  type ChatServer,
} from "../../packages/interviewer/src/llm/chat-server.testing.ts";
import { temporaryFolder } from "../support/greenroom.ts";
import type { Candidate } from "./support/candidate.ts";
import { plays } from "./support/plays.ts";
import { prepared } from "./support/repeat.ts";
import { openStage, type Stage } from "./support/stage.ts";

const id = "session-with-an-answer";
const answer =
  "last year our payment service went down twice a week. I decided to stop all new work. in the end failures fell by a third.";
const remarks = {
  competencies: [
    {
      id: "results",
      level: "solid",
      remarks: [
        { text: "You say what changed.", quote: "failures fell by a third" },
        { text: "You say what it saved.", quote: "we saved two million dollars" },
      ],
    },
  ],
};

let dataDir: string;
let model: ChatServer;
let stage: Stage;
let candidate: Candidate;
prepared(
  async () => {
    dataDir = await temporaryFolder();
    await storeAnswer(dataDir, id, [answer.split(" ")]);
    model = await startChatServer(says(JSON.stringify(remarks)));
    const env = { OPENAI_BASE_URL: model.baseUrl, LLM_MODEL: "small-model" };
    stage = await openStage({ greenroom: { dataDir, env } });
    candidate = await stage.candidate();
    await candidate.page.goto(`${stage.greenroom.url}/sessions/${id}`);
  },
  async () => {
    await candidate.leave();
    await stage.close();
    await model.close();
    await rm(dataDir, { recursive: true, force: true });
  },
);

test("the packet has one's words in their boxes, which play, and leaves the others blank", async () => {
  const packet = candidate.page.getByRole("region", { name: "The packet" });
  const box = (name: string) =>
    packet.getByRole("listitem").filter({ has: candidate.page.getByRole("heading", { name }) });
  await box("Learning").getByText("Blank: nothing was heard for it.").waitFor();
  expect(await box("Learning").getByRole("button").count()).toBe(0);
  const words = box("Results").getByRole("button", { name: /failures fell by a third/ });
  await plays(candidate.page, () => words.press("Enter"));
});

test("remarks are asked for by a button that says what is sent, and what has no true quote is counted", async () => {
  const section = candidate.page.getByRole("region", { name: "Remarks by a language model" });
  const { host } = new URL(model.baseUrl);
  await section.getByText(`a server on this machine (${host})`).waitFor();
  expect(model.seen).toEqual([]);
  await section.getByRole("button", { name: "Ask for remarks" }).press("Enter");
  await section.getByText("You say what changed.").waitFor();
  await section.getByText("1 remark was dropped: its quote is not in what you said.").waitFor();
  expect(await section.getByText("You say what it saved.").count()).toBe(0);
  expect(model.seen.length).toBe(1);
  await candidate.page.reload();
  await section.getByText("You say what changed.").waitFor();
});
