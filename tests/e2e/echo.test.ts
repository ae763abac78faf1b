import { afterAll, beforeAll, expect, test } from "vitest";
import { outage } from "./support/answers.ts";
import { expectAnswers, expectSaid } from "./support/expect-heard.ts";
import { openStage, type Stage } from "./support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test("its own voice out of the loudspeaker interrupts the interviewer nowhere, and is nobody's answer", async () => {
  const candidate = await stage.candidate({ echo: { delayMs: 120, gainDb: -20 } });
  await candidate.enterRoom(stage.greenroom.url);

  // Heard to the end, the first time and also later, when one may interrupt by voice from the first word.
  expectSaid(await candidate.listens(1));
  await candidate.press("Repeat the question");
  expectSaid(await candidate.listens(2));
  // Longer than a patient interviewer waits after any words.
  await candidate.isSilent(6);
  const before = await candidate.transcript();
  expect(before.map(({ who }) => who)).toEqual(["interviewer", "interviewer"]);

  // Who really speaks is understood.
  await candidate.says(`${outage.problem} ${outage.result}`);
  await candidate.press("I'm done");
  await candidate.interviewerLine(3);
  await expectAnswers(candidate, [`${outage.problem} ${outage.result}`], 0.8);
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});
