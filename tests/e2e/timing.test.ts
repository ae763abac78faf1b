import { afterAll, beforeAll, expect, test } from "vitest";
import { outage } from "./support/answers.ts";
import { openStage, type Stage } from "./support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test("what a wait consisted of is shown on demand in the room, and again in the review", async () => {
  const candidate = await stage.candidate();
  const { page } = candidate;
  await candidate.enterRoom(stage.greenroom.url);
  await candidate.listens(1);
  expect(await page.getByText("Understanding your words").count()).toBe(0);
  await page.getByRole("switch", { name: "Timing" }).check();
  const panel = page.getByRole("region", { name: "Timing of the last reply" });
  await panel.getByText("Shown after the next reply.").waitFor();

  await candidate.says(outage.problem);
  await candidate.press("I'm done");
  const sentence = panel.getByText(/^Heard .* after you said you were done\.$/);
  await sentence.waitFor();
  const shown = await sentence.textContent();
  const wholeMs = milliseconds(/Heard ([\d.]+ m?s)/.exec(shown!)![1]!);
  const partsMs = (await panel.locator("dd").allTextContents()).map(milliseconds);
  // Times from a second up are shown to 10 ms.
  const sumMs = partsMs.reduce((sum, ms) => sum + ms, 0);
  expect(Math.abs(sumMs - wholeMs)).toBeLessThanOrEqual(10 * partsMs.length);
  await candidate.until("Listening");

  await candidate.press("End interview");
  await candidate.review();
  const section = page.getByRole("region", { name: "Timing" });
  await section.getByText("Answer by answer").click();
  await section.getByText(shown!).waitFor();
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});

/** "85 ms" and "2.07 s"; words, such as "ready before", are nothing. */
function milliseconds(text: string): number {
  const [, value, unit] = /^([\d.]+) (m?s)$/.exec(text) ?? [];
  return value === undefined ? 0 : Number(value) * (unit === "ms" ? 1 : 1_000);
}
