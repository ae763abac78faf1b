import { afterAll, beforeAll, expect, test } from "vitest";
import { outage } from "./support/answers.ts";
import { expectFocus, tabTo } from "./support/keyboard.ts";
import { openStage, type Stage } from "./support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test("from the first page to a review that plays, without a mouse, and it is always seen where the keyboard is", async () => {
  const candidate = await stage.candidate();
  const { page } = candidate;
  const unseen: string[] = [];
  const go = async (name: string | RegExp, key?: string) => {
    const focus = await tabTo(page, name);
    if (!focus.ringed) unseen.push(focus.name);
    if (key) await page.keyboard.press(key);
  };

  await page.goto(stage.greenroom.url);
  await page.getByRole("button", { name: "Start interview" }).waitFor();
  await go("Start interview", "Enter");
  await page.getByRole("img", { name: "What the microphone hears" }).waitFor();
  await go(/^Your pauses/, "Enter");
  await page.getByRole("radio", { name: /^Patient/ }).waitFor();
  await go("Join", "Enter");
  await candidate.until("Listening");
  await candidate.says(`${outage.problem} ${outage.action} ${outage.result}`);
  await go(/^I'm done/, "Enter");
  await candidate.interviewerLine(2);
  await go(/^End interview/, "Enter");
  await candidate.review();

  await page.getByRole("button", { name: "Play", exact: true }).waitFor();
  // The space bar plays wherever it presses nothing else.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Pause", exact: true }).waitFor();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Play", exact: true }).waitFor();
  await go("Position");
  await page.keyboard.press("End");
  await page.waitForFunction(() => {
    const slider = document.activeElement;
    return slider instanceof HTMLInputElement && Number(slider.value) >= Number(slider.max) - 0.2;
  });
  await page.keyboard.press("Home");
  await expectFocus(page, "Position");

  await go("Delete this session", "Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  // The dialog gives the keyboard back to where it came from, a moment after it is gone.
  await expectFocus(page, "Delete this session");
  expect(unseen).toEqual([]);
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});
