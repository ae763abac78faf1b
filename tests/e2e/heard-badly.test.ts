import { afterAll, beforeAll, expect, test } from "vitest";
import { outage } from "./support/answers.ts";
import { expectAnswer, expectSaid } from "./support/expect-heard.ts";
import { openStage, type Stage } from "./support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test("an answer that nobody could understand is not judged: the interviewer asks again", async () => {
  const candidate = await stage.candidate();
  await candidate.enterRoom(stage.greenroom.url);
  const question = await candidate.listens(1);

  // Two voices at once, backwards: speech in all its properties, without a word in it.
  const one = (await stage.speech.say(outage.problem, "rms")).toReversed();
  const other = (await stage.speech.say(outage.action, "slt")).toReversed();
  await candidate.plays(one.map((sample, index) => sample / 2 + (other[index] ?? 0) / 2));
  await candidate.press("I'm done");
  const again = await candidate.listens(2);
  expectSaid(again);
  expect(again.shown).not.toBe(question.shown);
  const log = candidate.page.getByRole("log", { name: "Transcript" });
  expect(await log.textContent()).toContain("Heard badly, not judged.");

  // Said again, it counts.
  await candidate.says(outage.problem);
  await candidate.press("I'm done");
  await candidate.interviewerLine(3);
  await expectAnswer(candidate, 1, outage.problem, 0.8);
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});
