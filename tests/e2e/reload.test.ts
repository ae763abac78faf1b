import { afterAll, beforeAll, expect, test } from "vitest";
import { outage } from "./support/answers.ts";
import { expectAnswer } from "./support/expect-heard.ts";
import { missingS, recording } from "./support/recording.ts";
import { openStage, type Stage } from "./support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test("a page that is loaded anew goes on in the same interview, at the same moment of it", async () => {
  const candidate = await stage.candidate();
  await candidate.enterRoom(stage.greenroom.url);
  await candidate.listens(1);
  const before = await stage.speech.say(outage.problem);
  const after = await stage.speech.say(outage.result);
  await candidate.plays(before);
  await candidate.press("Give me time");
  await candidate.until("Take your time");

  // What is unsaved is asked about; there may be none of it.
  candidate.page.on("dialog", (dialog) => void dialog.accept());
  await candidate.page.reload();
  await candidate.page.getByRole("button", { name: "Continue the interview" }).click();
  await candidate.until("Take your time");
  await candidate.plays(after);
  await candidate.press("I'm done");

  await candidate.interviewerLine(2);
  await expectAnswer(candidate, 0, `${outage.problem} ${outage.result}`, 0.8);
  const own = await recording(stage.greenroom.url, candidate.sessionId);
  for (const part of [before, after]) expect(missingS(part, own)).toBeLessThan(0.1);
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});

test("a second window with the session's token takes the interview, and the first one says so", async () => {
  const candidate = await stage.candidate();
  await candidate.enterRoom(stage.greenroom.url);
  await candidate.listens(1);
  const { page } = candidate;
  const second = await page.context().newPage();
  const key = `greenroom.token.${candidate.sessionId}`;
  const token = await page.evaluate((key) => sessionStorage.getItem(key), key);
  await second.goto(stage.greenroom.url);
  await second.evaluate(([key, token]) => sessionStorage.setItem(key!, token!), [key, token]);
  await second.goto(page.url());
  await second.getByRole("button", { name: "Continue the interview" }).click();
  await second.getByRole("status").filter({ hasText: "Listening" }).waitFor();
  const told = page.getByText("opened in another window").first();
  await told.waitFor();
  expect(await told.textContent()).toContain("which now has the microphone");
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});
