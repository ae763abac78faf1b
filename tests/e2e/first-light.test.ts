import { afterAll, beforeAll, expect, test } from "vitest";
import { outage } from "./support/answers.ts";
import { recording } from "./support/recording.ts";
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
  const { page } = candidate;

  // The question is heard, not only shown.
  await candidate.enterRoom(url);
  const question = await candidate.interviewerLine(1);
  expect(shareHeard(question, await candidate.listens())).toBeGreaterThanOrEqual(0.7);

  // An answer is understood, and silence ends it.
  const answer = await candidate.says(`${outage.problem} ${outage.action}`);
  const followUp = await candidate.interviewerLine(2);
  expect(
    shareHeard(answer, (await candidate.linesOf("candidate")).join(" ")),
  ).toBeGreaterThanOrEqual(0.8);
  expect(followUp).not.toBe(question);
  expect(shareHeard(followUp, await candidate.listens())).toBeGreaterThanOrEqual(0.7);

  // A button ends the next one.
  await candidate.says(outage.result);
  await candidate.press("I'm done");
  const second = await candidate.interviewerLine(3);
  expect(shareHeard(second, await candidate.listens())).toBeGreaterThanOrEqual(0.7);

  // The interview ends with a farewell that is heard, and the review follows by itself.
  await candidate.press("End interview");
  const farewell = await candidate.interviewerLine(4);
  await candidate.review();
  const { pcm, rateHz } = await candidate.soundHeard();
  expect(shareHeard(farewell, await stage.speech.hear(pcm, rateHz))).toBeGreaterThanOrEqual(0.6);

  await page.getByRole("button", { name: "Play", exact: true }).first().waitFor();
  for (const name of ["Replay", "Delivery", "Structure", "Transcript"]) {
    await page.getByRole("heading", { name, level: 2 }).waitFor();
  }
  const words = (await page.getByRole("main").innerText()).replaceAll(/\s+/g, " ");
  expect(shareHeard(answer, words)).toBeGreaterThanOrEqual(0.8);
  expect(await page.getByRole("region", { name: "Delivery" }).innerText()).toMatch(/\d/);
  expect(candidate.troubles).toEqual([]);

  await theRecordingHasItsPlace(candidate.sessionId, url, await stage.speech.say(answer));
  await itCanBeDeleted();
  await candidate.leave();

  async function itCanBeDeleted(): Promise<void> {
    const review = `${url}/api/sessions/${candidate.sessionId}`;
    await page.getByRole("button", { name: "Delete this session" }).click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.innerText()).toContain(stage.greenroom.dataDir);
    await dialog.getByRole("button", { name: "Delete" }).click();
    await page.getByRole("button", { name: "Start interview" }).waitFor();
    expect((await fetch(review)).status).toBe(404);
    expect((await fetch(`${review}/audio/candidate.wav`)).status).toBe(404);
  }
});

/** It can be sought in, it is as long as the interview, and it holds what was said. */
async function theRecordingHasItsPlace(
  sessionId: string,
  url: string,
  spoken: Int16Array,
): Promise<void> {
  const review = (await (await fetch(`${url}/api/sessions/${sessionId}`)).json()) as {
    durationSamples: number;
  };
  const range = await fetch(`${url}/api/sessions/${sessionId}/audio/candidate.wav`, {
    headers: { range: "bytes=44-363" },
  });
  expect(range.status).toBe(206);
  expect((await range.arrayBuffer()).byteLength).toBe(320);

  const own = await recording(url, sessionId);
  expect(own.length).toBe(review.durationSamples);
  expect(own.length).toBeGreaterThan(spoken.length);
  const heardThere = await stage.speech.hear(own);
  expect(shareHeard(outage.result, heardThere)).toBeGreaterThanOrEqual(0.8);
}
