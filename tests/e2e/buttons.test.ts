import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outage } from "./support/answers.ts";
import { expectAnswer, expectHeard, expectSaid } from "./support/expect-heard.ts";
import { levels } from "./support/speech.ts";
import { openStage, type Stage } from "./support/stage.ts";
import { shareHeard } from "./support/words.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe("the buttons of the room", () => {
  test("Give me time holds the turn through a silence; I'm done ends it while one still speaks", async () => {
    const candidate = await stage.candidate();
    await candidate.enterRoom(stage.greenroom.url);
    await candidate.listens(1);

    await candidate.says(outage.problem);
    await candidate.press("Give me time");
    await candidate.until("Take your time");
    // Longer than a patient interviewer waits after any words.
    await candidate.isSilent(6);
    expect(await candidate.linesOf("interviewer")).toHaveLength(1);
    const result = candidate.says(outage.result);
    await candidate.until("Listening");
    await result;
    const goingOn = candidate.says(outage.action);
    await candidate.press("I'm done");
    await candidate.interviewerLine(2);
    await candidate.fallsSilent();
    await goingOn;

    await expectAnswer(candidate, 0, `${outage.problem} ${outage.result}`, 0.8);
    expect(candidate.troubles).toEqual([]);
    await candidate.leave();
  });

  test("Repeat the question says it again, Skip question asks another, Interrupt gives the word back", async () => {
    const candidate = await stage.candidate();
    await candidate.enterRoom(stage.greenroom.url);
    const question = await candidate.listens(1);

    await candidate.press("Repeat the question");
    const again = await candidate.listens(2);
    expectHeard(lastSentence(question.shown), again.shown, 0.8);
    expectSaid(again);

    await candidate.press("Skip question");
    const other = await candidate.listens(3);
    expect(shareHeard(question.shown, other.shown)).toBeLessThan(0.7);
    expectSaid(other);

    await candidate.press("Repeat the question");
    await candidate.until("Interviewer is speaking");
    await candidate.press("Interrupt");
    await candidate.until("Listening");
    // What was on its way to the loudspeaker is over.
    await candidate.isSilent(0.5);
    await candidate.soundHeard();
    await candidate.isSilent(1);
    const { pcm, rateHz } = await candidate.soundHeard();
    expect(Math.max(...levels(pcm, rateHz / 50))).toBeLessThan(0.001);
    expect(candidate.troubles).toEqual([]);
    await candidate.leave();
  });
});

/** The question proper, without the greeting that came before it. */
function lastSentence(text: string): string {
  return text.split(/(?<=[.?!]) /).at(-1) ?? text;
}
