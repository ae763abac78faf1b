import { rm } from "node:fs/promises";
import { expect, test } from "vitest";
import { storeAnswer } from "../../apps/server/src/testing/recorded-answer.ts";
import { temporaryFolder } from "../support/greenroom.ts";
import { prepared } from "./support/repeat.ts";
import { openStage, type Stage } from "./support/stage.ts";

const session = "session-with-a-story";
const told =
  "last spring I was the tech lead of the billing team and we had to leave the old data centre because the contract ended so I went through every job with the two people who had written them and I decided to move the invoices last and I wrote the plan and I moved the jobs one by one and in the end nobody was called at night and I learned to ask the people who wrote a thing before I move it";

let stage: Stage;
let dataDir: string;
prepared(
  async () => {
    dataDir = await temporaryFolder();
    await storeAnswer(dataDir, session, [told.split(" ")]);
    stage = await openStage({ greenroom: { dataDir } });
  },
  async () => {
    await stage.close();
    await rm(dataDir, { recursive: true, force: true });
  },
);

test("an answer is kept as a story with one click, found again with its moments, and goes with its session", async () => {
  const candidate = await stage.candidate();
  const { page } = candidate;
  await page.goto(`${stage.greenroom.url}/sessions/${session}`);
  const stories = page.getByRole("region", { name: "Stories", exact: true });
  await stories.getByRole("button", { name: /^Keep as a story/ }).click();
  await stories.getByText(/^Kept as/).waitFor();
  // Taken back and kept after all.
  await stories.getByRole("button", { name: /^Undo/ }).click();
  await stories.getByRole("button", { name: /^Keep as a story/ }).click();
  await stories.getByRole("link", { name: /^“/ }).click();

  await page.getByRole("heading", { name: "Your stories", level: 1 }).waitFor();
  const story = page.getByRole("article");
  await story.getByRole("button", { name: /^Rename or tag/ }).click();
  await story.getByRole("textbox", { name: "Title" }).fill("The move of the invoices");
  await story.getByRole("checkbox", { name: "Conflict" }).check();
  await story.getByRole("button", { name: "Save" }).click();
  await story.getByRole("heading", { name: "The move of the invoices" }).waitFor();
  await page
    .getByRole("region", { name: "What they cover" })
    .getByRole("link", { name: "The move of the invoices" })
    .first()
    .waitFor();

  // A moment leads to where it was said.
  const moment = story.getByRole("list", { name: "Moments" }).getByRole("link").last();
  const at = Number(/at=([\d.]+)/.exec((await moment.getAttribute("href")) ?? "")?.[1]);
  expect(at).toBeGreaterThan(0);
  await moment.click();
  const position = page.getByRole("slider", { name: "Position" });
  await expect.poll(async () => Number(await position.inputValue())).toBeCloseTo(at, 0);

  await page.getByRole("button", { name: "Delete this session" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/“The move of the invoices” goes as well/).waitFor();
  await dialog.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByRole("link", { name: "Tell a story in 90 seconds" }).click();
  await page.getByText(/^No story yet\./).waitFor();

  // One open question, with the time that it may take.
  await page.getByRole("radio", { name: "Mentoring" }).check();
  await page.getByRole("link", { name: "Tell it in 90 seconds" }).click();
  await page.getByText(/^One story about mentoring, in 90 seconds/).waitFor();
  const [asked] = await Promise.all([
    page.waitForRequest(
      (request) => request.method() === "POST" && request.url().endsWith("/api/sessions"),
    ),
    page.getByRole("button", { name: "Join" }).click(),
  ]);
  expect(asked.postDataJSON()).toMatchObject({
    questions: ["story-of-mentoring"],
    again: { questionId: "story-of-mentoring", limitS: 90 },
  });
  await page.getByText("90 seconds for this answer").waitFor();
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});
