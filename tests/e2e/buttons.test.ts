import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outage } from "./support/answers.ts";
import type { Candidate } from "./support/candidate.ts";
import { levels } from "./support/speech.ts";
import { openStage, type Stage } from "./support/stage.ts";
import { shareHeard } from "./support/words.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** A candidate who has heard the first question. */
async function asked(): Promise<{ candidate: Candidate; question: string }> {
  const candidate = await stage.candidate();
  await candidate.enterRoom(stage.greenroom.url);
  const question = await candidate.interviewerLine(1);
  await candidate.listens();
  return { candidate, question };
}

describe("the buttons of the room", () => {
  test("Give me time holds the turn through a silence that would have ended it", async () => {
    const { candidate } = await asked();
    await candidate.says(outage.problem);
    await candidate.press("Give me time");
    await candidate.until("Take your time");
    // Longer than any patience.
    await candidate.isSilent(4);
    expect(await candidate.linesOf("interviewer")).toHaveLength(1);
    const speaking = candidate.says(outage.result);
    await candidate.until("Listening");
    await speaking;
    await candidate.press("I'm done");
    await candidate.interviewerLine(2);
    const [answer] = await candidate.linesOf("candidate");
    expect(shareHeard(`${outage.problem} ${outage.result}`, answer!)).toBeGreaterThanOrEqual(0.8);
    expect(candidate.troubles).toEqual([]);
    await candidate.leave();
  });

  test("Repeat the question says it again, Skip question asks another, Interrupt gives the word back", async () => {
    const { candidate, question } = await asked();

    await candidate.press("Repeat the question");
    const repeated = await candidate.interviewerLine(2);
    expect(shareHeard(question, repeated)).toBeGreaterThanOrEqual(0.5);
    expect(shareHeard(repeated, await candidate.listens())).toBeGreaterThanOrEqual(0.7);

    await candidate.press("Skip question");
    const other = await candidate.interviewerLine(3);
    expect(shareHeard(question, other)).toBeLessThan(0.7);
    expect(shareHeard(other, await candidate.listens())).toBeGreaterThanOrEqual(0.7);

    await candidate.press("Repeat the question");
    await candidate.until("Interviewer is speaking");
    await candidate.press("Interrupt");
    await candidate.until("Listening");
    await candidate.soundHeard();
    await candidate.isSilent(1);
    const { pcm, rateHz } = await candidate.soundHeard();
    expect(Math.max(...levels(pcm, rateHz / 50))).toBeLessThan(0.001);
    expect(candidate.troubles).toEqual([]);
    await candidate.leave();
  });

  test("I'm done ends the turn also while one is still speaking", async () => {
    const { candidate } = await asked();
    await candidate.says(outage.problem);
    const goingOn = candidate.says(`${outage.action} ${outage.result}`);
    await candidate.press("I'm done");
    await candidate.interviewerLine(2);
    await candidate.fallsSilent();
    await goingOn;
    const [answer] = await candidate.linesOf("candidate");
    expect(shareHeard(outage.problem, answer!)).toBeGreaterThanOrEqual(0.8);
    expect(candidate.troubles).toEqual([]);
    await candidate.leave();
  });
});
