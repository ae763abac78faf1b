import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage, type Stage } from "./support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

// What comes of it takes a ramble of more than a minute: it is rehearsed with the real ears, without a page.
test("nobody breaks in unless that was chosen in the green room, where it is remembered", async () => {
  const candidate = await stage.candidate();
  const { page } = candidate;
  const choice = page.getByRole("radio", { name: /^May break in/ });
  await page.goto(`${stage.greenroom.url}/green-room`);
  await candidate.unfold("Interrupting");
  expect(await page.getByRole("radio", { name: /^Hears you out/ }).isChecked()).toBe(true);
  await choice.check();
  await page.reload();
  await candidate.unfold("Interrupting");
  await choice.waitFor();
  expect(await choice.isChecked()).toBe(true);

  const [created] = await Promise.all([
    page.waitForRequest((request) => request.method() === "POST"),
    candidate.enterRoom(stage.greenroom.url),
  ]);
  expect(created.postDataJSON()).toMatchObject({ mayInterrupt: true });
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});
