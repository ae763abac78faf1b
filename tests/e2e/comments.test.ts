import { rm } from "node:fs/promises";
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { storeAnswer } from "../../apps/server/src/testing/recorded-answer.ts";
import { temporaryFolder } from "../support/greenroom.ts";
import type { Candidate } from "./support/candidate.ts";
import { plays } from "./support/plays.ts";
import { prepared } from "./support/repeat.ts";
import { openStage, type Stage } from "./support/stage.ts";

/** One for each test, so that none needs what another did. */
const ids = ["session-with-words", "session-with-a-moment", "session-that-goes"] as const;
const answer = "last year our payment service went down twice a week and I asked every engineer";

let dataDir: string;
let stage: Stage;
let candidate: Candidate;
prepared(
  async () => {
    dataDir = await temporaryFolder();
    for (const id of ids) await storeAnswer(dataDir, id, [answer.split(" ")]);
    stage = await openStage({ greenroom: { dataDir } });
    candidate = await stage.candidate();
  },
  async () => {
    await candidate.leave();
    await stage.close();
    await rm(dataDir, { recursive: true, force: true });
  },
);

test("a comment on words stands beside them and on the time axis, is played, deleted and brought back", async () => {
  const { page } = candidate;
  await page.goto(`${stage.greenroom.url}/sessions/${ids[0]}`);
  const transcript = page.getByRole("region", { name: "Transcript" });
  await transcript.getByRole("button", { name: /^Comment on words from/ }).click();
  const form = page.getByRole("form", { name: "Write a comment" });
  // All of the stretch is chosen at first; two words are enough.
  const words = form.locator("button[data-word]");
  await words.nth(2).click();
  await words.nth(4).click();
  await form.getByRole("textbox", { name: /^Comment on 0:0/ }).fill("Which one?\n<b>Say</b> it.");
  await form.getByRole("textbox", { name: "Your name" }).fill("Ada");
  await form.getByRole("button", { name: "Keep the comment" }).click();

  const beside = transcript.getByRole("list", { name: "Comments" });
  await beside.getByText("<b>Say</b> it.").waitFor();
  const list = page.locator("section[aria-labelledby=comments]");
  await list.getByRole("button", { name: /“our payment service”/ }).waitFor();
  await page.getByRole("button", { name: /^Comment by Ada, at 0:0\d/ }).waitFor();

  await plays(page, () => list.getByRole("button", { name: /“our payment service”/ }).click());

  await list.getByRole("button", { name: /^Delete the comment/ }).click();
  const undo = list.getByRole("button", { name: /^Undo: bring back/ });
  await undo.waitFor();
  await expect.poll(() => beside.getByText("<b>Say</b> it.").count()).toBe(0);
  await undo.click();
  await beside.getByText("<b>Say</b> it.").waitFor();
});

test("a moment is commented on by keyboard, and whose name it was is remembered", async () => {
  const { page } = candidate;
  await page.goto(`${stage.greenroom.url}/sessions/${ids[1]}`);
  const list = page.locator("section[aria-labelledby=comments]");
  const form = page.getByRole("form", { name: "Write a comment" });
  const text = form.getByRole("textbox", { name: /^Comment on 0:0/ });
  await list.getByRole("button", { name: "Comment on this moment" }).click();
  await text.fill("Well put.");
  await form.getByRole("textbox", { name: "Your name" }).fill("Ada");
  await form.getByRole("button", { name: "Keep the comment" }).click();
  await form.waitFor({ state: "detached" });
  await page.reload();
  await list.getByText("Well put.").waitFor();

  await list.getByRole("button", { name: "Comment on this moment" }).focus();
  await page.keyboard.press("Enter");
  await focusIn(text);
  await page.keyboard.type("Slower here.");
  expect(await form.getByRole("textbox", { name: "Your name" }).inputValue()).toBe("Ada");
  // Escape leaves it, and nothing is kept.
  await page.keyboard.press("Escape");
  await form.waitFor({ state: "detached" });
  expect(await page.getByText("Slower here.").count()).toBe(0);

  await list.getByRole("button", { name: "Comment on this moment" }).click();
  await focusIn(text);
  await page.keyboard.type("Slower here.");
  await page.keyboard.press("Control+Enter");
  await list.getByText("Slower here.").waitFor();
  await page.reload();
  await list.getByText("Slower here.").waitFor();
  const response = await fetch(`${stage.greenroom.url}/api/sessions/${ids[1]}/export/review.md`);
  expect(await response.text()).toContain("Slower here.");
  expect(candidate.troubles).toEqual([]);
});

test("whoever comes back to a review sees what another tab did: a comment, then the session gone", async () => {
  const { page } = candidate;
  const address = `${stage.greenroom.url}/api/sessions/${ids[2]}`;
  await page.goto(`${stage.greenroom.url}/sessions/${ids[2]}`);
  await page.getByRole("heading", { name: "Transcript" }).waitFor();
  const comeBack = () => page.evaluate(() => window.dispatchEvent(new Event("focus")));
  const comment = {
    type: "comment",
    startSample: 0,
    endSample: 16_000,
    author: "",
    text: "Louder.",
  };
  expect((await page.request.post(`${address}/edits`, { data: comment })).ok()).toBe(true);
  await comeBack();
  await page.locator("section[aria-labelledby=comments]").getByText("Louder.").waitFor();

  expect((await page.request.delete(address)).status()).toBe(204);
  await comeBack();
  await page.getByRole("heading", { name: "This session is not here." }).waitFor();
  await page.getByRole("link", { name: "Go to your sessions" }).waitFor();
});

/** What is typed goes where the keyboard is: into the field, once it has it. */
async function focusIn(field: Locator): Promise<void> {
  await expect
    .poll(() => field.evaluate((element) => element === document.activeElement))
    .toBe(true);
}
