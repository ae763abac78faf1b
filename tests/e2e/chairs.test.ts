import { rm } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { askedQuestion, storeAnswer } from "../../apps/server/src/testing/recorded-answer.ts";
import { temporaryFolder } from "../support/greenroom.ts";
import type { Candidate } from "./support/candidate.ts";
import { expectFocus } from "./support/keyboard.ts";
import { prepared } from "./support/repeat.ts";
import { openStage, type Stage } from "./support/stage.ts";

/** One for each test, so that none needs what another did. */
const ids = ["marked", "compared", "asked-first"];
const answer =
  "last year our payment service went down twice a week and I asked every engineer to write down what they saw and after three months failures fell by eighty percent";

const sessionOf = (id: string) => `session-that-is-${id}`;

let dataDir: string;
let stage: Stage;
let candidate: Candidate;
prepared(
  async () => {
    dataDir = await temporaryFolder();
    for (const id of ids) await storeAnswer(dataDir, sessionOf(id), [answer.split(" ")]);
    stage = await openStage({ greenroom: { dataDir } });
    candidate = await stage.candidate();
  },
  async () => {
    await candidate.leave();
    await stage.close();
    await rm(dataDir, { recursive: true, force: true });
  },
);

const open = (id: string) =>
  candidate.page.goto(`${stage.greenroom.url}/sessions/${sessionOf(id)}`);
const structure = (page: Page) => page.getByRole("region", { name: "Structure" });
const quotesIn = (page: Page) => page.locator("[data-lane=structure] button[data-start]");
const switchChairs = (page: Page) =>
  page
    .getByRole("button", { name: "Switch chairs: mark it yourself first", exact: true })
    .first()
    .click();

test("one marks one's own answer before what was found is shown, and compares", async () => {
  const { page } = candidate;
  await open("marked");
  await page.getByText("Shown", { exact: true }).first().waitFor();
  await quotesIn(page).first().waitFor();
  await switchChairs(page);

  // Nothing on the page tells what the rules heard.
  const list = page.getByRole("list", { name: "What to listen for" });
  await list.waitFor();
  for (const verdict of ["Shown", "Thin", "Not heard"]) {
    expect(await page.getByText(verdict, { exact: true }).count()).toBe(0);
  }
  expect(await quotesIn(page).count()).toBe(0);
  expect(await page.getByRole("heading", { name: /things? to work on/ }).count()).toBe(0);

  // By mouse: the first word, the last word, and what they are.
  const words = structure(page).locator("button[data-word]");
  await words.nth(0).click();
  await words.nth(4).click();
  await list.getByRole("button", { name: "Mark the chosen words as Situation" }).click();
  await list.getByRole("button", { name: "Take back this mark of Situation" }).waitFor();
  // By keyboard: Shift and the arrows.
  await words.nth(1).focus();
  await page.keyboard.press("Shift+ArrowRight");
  const asLesson = list.getByRole("button", { name: "Mark the chosen words as Lesson" });
  await asLesson.focus();
  await page.keyboard.press("Enter");
  await list.getByRole("button", { name: "Take back this mark of Lesson" }).waitFor();
  // A mark may be taken back.
  await words.nth(6).click();
  await list.getByRole("button", { name: "Mark the chosen words as Task" }).click();
  await list.getByRole("button", { name: "Take back this mark of Task" }).click();
  await list.getByRole("button", { name: "Not in there: Task" }).click();
  await structure(page).getByRole("button", { name: "Compare", exact: true }).click();

  const beside = page.getByText("Your marks beside Greenroom’s");
  await beside.waitFor();
  await expectFocus(page, /Your marks beside Greenroom’s/);
  const lesson = structure(page).locator("li[data-outcome]", { hasText: "Lesson" });
  await lesson.getByText("Only you").waitFor();
  await quotesIn(page).first().waitFor();

  // One click makes it count.
  await lesson.getByRole("button", { name: /^It is here/ }).click();
  await lesson.getByText("Taken over", { exact: true }).waitFor();
  const card = structure(page).locator("li[data-verdict]", { hasText: "Lesson" });
  await card.getByText("Marked by you").waitFor();
  await expect.poll(() => card.getAttribute("data-verdict")).toBe("shown");
  expect(candidate.troubles).toEqual([]);
});

test("what was compared can be opened again, and marking goes on from there", async () => {
  const { page } = candidate;
  const questionId = askedQuestion?.id ?? "";
  const situation = { questionId, elementId: "situation", startSample: 0, endSample: 80_000 };
  for (const edit of [
    { type: "mark-own", ...situation },
    { type: "compare", questionId },
  ]) {
    const address = `${stage.greenroom.url}/api/sessions/${sessionOf("compared")}/edits`;
    expect((await page.request.post(address, { data: edit })).ok()).toBe(true);
  }
  await open("compared");
  const beside = page.getByText("Your marks beside Greenroom’s");
  await beside.waitFor();
  const result = structure(page).locator("li[data-outcome]", { hasText: "Situation" });
  expect(await result.isVisible()).toBe(false);
  await beside.click();
  await result.waitFor();
  await structure(page).getByRole("button", { name: "Go on marking" }).click();
  await page.getByRole("button", { name: "Take back this mark of Situation" }).waitFor();
});

test("who always wants to mark first is asked first, on this device", async () => {
  const { page } = candidate;
  await open("asked-first");
  await switchChairs(page);
  await page.getByRole("switch", { name: /^Always let me mark first/ }).check();
  await page.reload();
  await page.getByRole("list", { name: "What to listen for" }).waitFor();
  expect(await page.getByText("Shown", { exact: true }).count()).toBe(0);
  await page.getByRole("button", { name: "Show it now" }).click();
  await page.getByText("Shown", { exact: true }).first().waitFor();
  expect(candidate.troubles).toEqual([]);
});
