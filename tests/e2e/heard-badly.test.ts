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

  await candidate.plays(await crowd());
  await candidate.press("I'm done");
  const again = await candidate.listens(2);
  expectSaid(again);
  expect(again.shown).not.toBe(question.shown);
  const log = candidate.page.getByRole("log", { name: "Transcript" });
  // With the final words, which may come after the reply.
  await log.getByText("Heard badly, not judged.").waitFor({ state: "attached" });

  // Said again, it counts.
  await candidate.says(outage.problem);
  await candidate.press("I'm done");
  await candidate.interviewerLine(3);
  await expectAnswer(candidate, 1, outage.problem, 0.8);
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});

/**
 * Five voices at once, backwards: speech in all its properties, without a word in it. Of two, the
 * recogniser is nearly sure now and then; of these never, whichever sample they begin with.
 */
async function crowd(): Promise<Int16Array> {
  const voices = await Promise.all([
    stage.speech.say(outage.problem, "rms"),
    stage.speech.say(outage.action, "slt"),
    stage.speech.say(outage.result, "rms"),
  ]);
  const backwards = voices.map((voice) => voice.toReversed());
  return backwards[0]!.map((_, at) =>
    [0, 1, 2, 3, 4].reduce((sum, each) => {
      const voice = backwards[each % backwards.length]!;
      return sum + 0.35 * voice[(at + each * 14_500) % voice.length]!;
    }, 0),
  );
}
