import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { storeAnswer } from "../../apps/server/src/testing/recorded-answer.ts";
import { temporaryFolder } from "../support/greenroom.ts";
import type { Candidate } from "./support/candidate.ts";
import { openStage, type Stage } from "./support/stage.ts";

const id = "session-with-an-answer";
const answer = "last year our payment service went down twice a week and I asked every engineer";

let dataDir: string;
let stage: Stage;
let candidate: Candidate;
beforeAll(async () => {
  dataDir = await temporaryFolder();
  await storeAnswer(dataDir, id, [answer.split(" ")]);
  stage = await openStage({ greenroom: { dataDir } });
  candidate = await stage.candidate();
  await candidate.page.goto(`${stage.greenroom.url}/sessions/${id}`);
});
afterAll(async () => {
  await candidate.leave();
  await stage.close();
  await rm(dataDir, { recursive: true, force: true });
});

test("a comment on words stands beside them and on the time axis, is played, deleted and brought back", async () => {
  const { page } = candidate;
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

  await list.getByRole("button", { name: /“our payment service”/ }).click();
  await page.getByRole("button", { name: "Pause", exact: true }).waitFor();

  await list.getByRole("button", { name: /^Delete the comment/ }).click();
  const undo = list.getByRole("button", { name: /^Undo: bring back/ });
  await undo.waitFor();
  expect(await beside.getByText("<b>Say</b> it.").count()).toBe(0);
  await undo.click();
  await beside.getByText("<b>Say</b> it.").waitFor();
});

test("a moment is commented on by keyboard, and whose name it was is remembered", async () => {
  const { page } = candidate;
  const list = page.locator("section[aria-labelledby=comments]");
  await list.getByRole("button", { name: "Comment on this moment" }).focus();
  await page.keyboard.press("Enter");
  const form = page.getByRole("form", { name: "Write a comment" });
  await form.waitFor();
  await page.keyboard.type("Slower here.");
  expect(await form.getByRole("textbox", { name: "Your name" }).inputValue()).toBe("Ada");
  // Escape leaves it, and nothing is kept.
  await page.keyboard.press("Escape");
  await form.waitFor({ state: "detached" });
  expect(await page.getByText("Slower here.").count()).toBe(0);

  await list.getByRole("button", { name: "Comment on this moment" }).click();
  await page.keyboard.type("Slower here.");
  await page.keyboard.press("Control+Enter");
  await list.getByText("Slower here.").waitFor();
  await page.reload();
  await list.getByText("Slower here.").waitFor();
  const response = await fetch(`${stage.greenroom.url}/api/sessions/${id}/export/review.md`);
  expect(await response.text()).toContain("Slower here.");
  expect(candidate.troubles).toEqual([]);
});

test("whoever comes back to a review sees what another tab did: a comment, then the session gone", async () => {
  const { page } = candidate;
  const address = `${stage.greenroom.url}/api/sessions/${id}`;
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
