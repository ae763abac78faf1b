import { afterAll, beforeAll, expect, test } from "vitest";
import { outage } from "./support/answers.ts";
import { expectAnswer, expectHeard, expectSaid } from "./support/expect-heard.ts";
import type { Candidate } from "./support/candidate.ts";
import { missingS, recording } from "./support/recording.ts";
import { openStage, type Stage } from "./support/stage.ts";
import { shareHeard } from "./support/words.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test("two clicks lead to a spoken question; a spoken answer to a spoken follow-up, and to a review", async () => {
  const { url } = stage.greenroom;
  const candidate = await stage.candidate();

  // The question is heard, not only shown.
  await candidate.enterRoom(url);
  const question = await candidate.listens(1);
  expectSaid(question);

  // An answer is understood, and silence ends it.
  const answer = await candidate.says(`${outage.problem} ${outage.action}`);
  const followUp = await candidate.listens(2);
  await expectAnswer(candidate, 0, answer, 0.8);
  expect(followUp.shown).not.toBe(question.shown);
  expectSaid(followUp);

  // A button ends the next one.
  await candidate.says(outage.result);
  await candidate.press("I'm done");
  const next = await candidate.listens(3);
  expectSaid(next);

  // The interview ends with a farewell that is heard, and the review follows by itself.
  await candidate.press("End interview");
  await candidate.interviewerLine(4);
  const farewell = (await candidate.linesOf("interviewer"))[3]!;
  await candidate.review();
  const { pcm, rateHz } = await candidate.soundHeard();
  expectSaid({ shown: farewell, heard: await stage.speech.hear(pcm, rateHz) });

  await reviewShows(candidate, answer);
  await recordingHolds(candidate, answer);
  expect(candidate.troubles).toEqual([]);
  await canBeDeleted(candidate);
  await candidate.leave();
});

async function reviewShows({ page }: Candidate, answer: string): Promise<void> {
  await page.getByRole("button", { name: "Play", exact: true }).waitFor();
  for (const name of ["Replay", "Delivery", "Structure", "Transcript"]) {
    await page.getByRole("heading", { name, level: 2 }).waitFor();
  }
  const words = await page.getByRole("region", { name: "Transcript" }).innerText();
  expectHeard(answer, words.replaceAll(/\s+/g, " "), 0.8);
  const figures = await page.getByRole("region", { name: "Delivery" }).innerText();
  for (const name of ["Speaking rate", "Silent pauses", "Filled pauses"]) {
    expect(figures).toMatch(new RegExp(`${name}[^\\d]*\\d`));
  }
}

/** The recording can be sought in, is as long as the interview, and holds what was said. */
async function recordingHolds({ sessionId }: Candidate, answer: string): Promise<void> {
  const session = `${stage.greenroom.url}/api/sessions/${sessionId}`;
  const part = await fetch(`${session}/audio/candidate.wav`, {
    headers: { range: "bytes=44-363" },
  });
  expect(part.status).toBe(206);
  expect((await part.arrayBuffer()).byteLength).toBe(320);
  const review = (await (await fetch(session)).json()) as { durationSamples: number };
  const own = await recording(stage.greenroom.url, sessionId);
  expect(own.length).toBe(review.durationSamples);
  expect(missingS(await stage.speech.say(answer), own)).toBeLessThan(0.1);
  const theirs = await recording(stage.greenroom.url, sessionId, "interviewer.wav");
  expect(shareHeard("Thank you", await stage.speech.hear(theirs))).toBeGreaterThan(0);
}

async function canBeDeleted({ page, sessionId }: Candidate): Promise<void> {
  const session = `${stage.greenroom.url}/api/sessions/${sessionId}`;
  await page.getByRole("button", { name: "Delete this session" }).click();
  const dialog = page.getByRole("dialog");
  // It is said where it lies.
  expect(await dialog.innerText()).toContain(stage.greenroom.dataDir);
  await dialog.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Start interview" }).waitFor();
  expect((await fetch(session)).status).toBe(404);
  expect((await fetch(`${session}/audio/candidate.wav`)).status).toBe(404);
}
