import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { outage } from "./support/answers.ts";
import type { Candidate } from "./support/candidate.ts";
import { openStage, type Stage } from "./support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const noNetwork = /ERR_FAILED|ERR_CONNECTION|Failed to load resource/;

test("what was heard wrongly is put right by hand, and the whole review follows and keeps it", async () => {
  const candidate = await stage.candidate({ expectedErrors: [noNetwork] });
  const { page } = candidate;
  await candidate.enterRoom(stage.greenroom.url);
  await candidate.until("Listening");
  await candidate.says(`${outage.problem} ${outage.action} ${outage.action}`);
  await candidate.press("I'm done");
  await candidate.interviewerLine(2);
  await candidate.press("End interview");
  await candidate.review();
  await page.getByRole("button", { name: "Play", exact: true }).waitFor();

  await correctsAWord(candidate);
  await correctsByOtherWays(candidate);
  await marksAnElement(candidate);
  await putsAdviceAside(candidate);
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});

const parts = ({ page }: Candidate) => ({
  transcript: page.getByRole("region", { name: "Transcript" }),
  structure: page.getByRole("region", { name: "Structure" }),
  delivery: page.getByRole("region", { name: "Delivery" }),
});

/** Filled pauses that the review counts. */
async function filledPauses({ page, sessionId }: Candidate): Promise<number> {
  const review = await page.evaluate(
    async (id) => (await fetch(`/api/sessions/${id}`)).json() as Promise<ReviewLike>,
    sessionId,
  );
  return review.figures.find(({ rule }) => rule === "FI1")?.value ?? -1;
}
interface ReviewLike {
  readonly figures: readonly { readonly rule: string; readonly value?: number }[];
}

/** With the mouse, while the recording plays, and with the network gone for a moment. */
async function correctsAWord(candidate: Candidate): Promise<void> {
  const { page } = candidate;
  const { transcript, delivery } = parts(candidate);
  const before = await filledPauses(candidate);
  const word = transcript.locator("span[data-word='2']");
  const heard = (await word.textContent()) ?? "";
  const figuresBefore = await delivery.innerText();
  await word.scrollIntoViewIfNeeded();
  await word.dblclick();
  const field = page.getByLabel(/^What did you say instead of/);
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  expect(await field.inputValue()).toBe(heard);
  await field.fill("um um um");

  await page.route("**/edits", (route) => route.abort());
  await page.keyboard.press("Enter");
  const alert = transcript.getByRole("alert");
  expect(await alert.textContent()).toMatch(/^Not saved\. .*does not answer/);
  expect(await field.inputValue()).toBe("um um um");
  await page.unroute("**/edits");

  await page.getByRole("button", { name: "Play", exact: true }).click();
  const pause = page.getByRole("button", { name: "Pause", exact: true });
  await pause.waitFor();
  const y = await top(transcript.locator("button[data-word='0']"));
  await alert.getByRole("button", { name: "Try again" }).click();
  await transcript.getByText("is “um um um” now.").waitFor();
  // One is where one was, and what played plays on.
  expect(Math.abs((await top(transcript.locator("span[data-word='0']"))) - y)).toBeLessThan(3);
  expect(await pause.isVisible()).toBe(true);
  await pause.click();
  expect(await filledPauses(candidate)).toBe(before + 3);
  expect(await delivery.innerText()).not.toBe(figuresBefore);
  const corrected = transcript.locator("[data-corrected]");
  expect(await corrected.first().getAttribute("title")).toBe(
    `Corrected by you; heard as “${heard}”`,
  );

  await page.reload();
  await corrected.first().waitFor();
  expect(await corrected.count()).toBe(3);
  await transcript.locator("span[data-word='3']").dblclick();
  await transcript.getByRole("button", { name: "Back to what was heard" }).click();
  await corrected.first().waitFor({ state: "detached" });
  expect(await transcript.locator("span[data-word='2']").textContent()).toBe(heard);
  expect(await filledPauses(candidate)).toBe(before);
}

/** By what is selected as text, and without a mouse. */
async function correctsByOtherWays(candidate: Candidate): Promise<void> {
  const { page } = candidate;
  const { transcript } = parts(candidate);
  // What the mouse selects as text is corrected by the button that comes with it.
  const texts = (await transcript.locator("span[data-word]").allTextContents()).slice(1, 4);
  await draw(
    page,
    transcript.locator("span[data-word='1']"),
    transcript.locator("span[data-word='3']"),
  );
  await transcript.getByRole("button", { name: "Correct this" }).click();
  const field = transcript.getByLabel(/^What did you say instead of/);
  expect(await field.inputValue()).toBe(texts.join(" "));
  await page.keyboard.press("Escape");
  await field.waitFor({ state: "detached" });

  const stretch = transcript.getByRole("button", { name: /^Correct words from/ }).first();
  await stretch.focus();
  await page.keyboard.press("Enter");
  const choice = transcript.getByRole("group", {
    name: /^Choose the words that were heard wrongly/,
  });
  await choice.waitFor();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+ArrowRight");
  const chosen = choice.locator("button[aria-pressed=true]");
  expect(await chosen.count()).toBe(2);
  await page.keyboard.press("Escape");
  await choice.waitFor({ state: "detached" });
  await expect.poll(() => hasFocus(stretch)).toBe(true);

  // One word, taken out, and back by the button that says so.
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  const gone = (await transcript.locator("button[aria-pressed=true]").textContent()) ?? "";
  await field.fill("");
  await page.keyboard.press("Enter");
  await transcript.getByText(`Taken out: “${gone}”.`).waitFor();
  const back = transcript.getByRole("button", { name: `Taken out by you: “${gone}”. Put it back` });
  expect(await back.textContent()).toBe(gone);
  await transcript.getByRole("button", { name: "Undo" }).click();
  await back.waitFor({ state: "detached" });
  expect(await transcript.locator("span[data-word='0']").textContent()).toBe(gone);
}

async function marksAnElement(candidate: Candidate): Promise<void> {
  const { page } = candidate;
  const { structure } = parts(candidate);
  const here = structure.getByRole("button", { name: /^It is here/ }).first();
  const name = /“(.+)”/.exec((await here.getAttribute("aria-label")) ?? "")?.[1] ?? "";
  const card = structure
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name, level: 4 }) })
    .first();
  expect(await card.innerText()).toMatch(/Not heard|Thin/);
  await here.click();
  const words = structure.locator("button[data-word]");
  await draw(page, words.nth(3), words.nth(6));
  const text = (await structure.locator("button[aria-pressed=true]").allTextContents()).join(" ");
  await structure.getByRole("button", { name: `Mark as “${name}”` }).click();
  await structure.getByText("Marked by you").waitFor();
  expect(await card.innerText()).toMatch(/Shown/);
  await page.reload();
  await structure.getByText(`“${text}”`).waitFor();
  await structure.getByRole("button", { name: `Take back your mark of “${name}”` }).click();
  await structure.getByText("Marked by you").waitFor({ state: "detached" });
  expect(await card.innerText()).toMatch(/Not heard|Thin/);
}

async function putsAdviceAside({ page }: Candidate): Promise<void> {
  const advice = page.getByRole("region", { name: /to work on/i });
  const title = (await advice.getByRole("heading", { level: 3 }).first().textContent()) ?? "";
  const thing = advice.getByRole("heading", { level: 3, name: title });
  await advice.getByRole("button", { name: `Not useful: ${title}` }).click();
  const undo = page.getByRole("button", { name: `Undo: bring back ${title}` });
  await undo.waitFor();
  expect(await thing.count()).toBe(0);
  await expect.poll(() => hasFocus(undo)).toBe(true);
  await page.reload();
  await undo.click();
  await thing.waitFor();
}

/** Presses the mouse on one and lets go on the other. */
async function draw(page: Page, from: Locator, to: Locator): Promise<void> {
  for (const [at, then] of [
    [from, "down"],
    [to, "up"],
  ] as const) {
    const box = await at.boundingBox();
    if (!box) throw new Error("There is nothing to press.");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    await page.mouse[then]();
  }
}

function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

async function top(locator: Locator): Promise<number> {
  return (await locator.boundingBox())?.y ?? Number.NaN;
}
