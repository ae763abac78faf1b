import { afterAll, beforeAll, expect, test } from "vitest";
import type { Candidate } from "./support/candidate.ts";
import "./support/page/device-voices-api.ts";
import { openStage, type Stage } from "./support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const spoken = ({ page }: Candidate) => page.evaluate(() => window.deviceVoices.spoken);

/** Chooses a voice of the device in the green room, and goes in. */
async function joinWith(candidate: Candidate, voice: string): Promise<void> {
  const { page } = candidate;
  await page.goto(stage.greenroom.url);
  await page.getByRole("button", { name: "Start interview" }).click();
  await candidate.unfold("Voice");
  await page.getByRole("radio", { name: voice }).check();
  await page.getByRole("button", { name: "Join" }).click();
  await page.waitForURL(/\/room\//);
}

test("a voice of the device is heard, chosen, remembered, and speaks the interview", async () => {
  const candidate = await stage.candidate({ deviceVoices: true });
  const { page } = candidate;
  await page.goto(stage.greenroom.url);
  await page.getByRole("button", { name: "Start interview" }).click();
  await candidate.unfold("Voice");
  // They come late; a German voice cannot ask in English.
  await page.getByRole("heading", { name: "Voices of this device" }).waitFor();
  expect(await page.getByRole("radio", { name: "Anna" }).count()).toBe(0);
  await page.getByRole("radio", { name: /Distant.+over the internet/ }).waitFor();

  await page.getByRole("button", { name: "Listen to Moira" }).click();
  await page.getByText("Moira is speaking").waitFor();
  await page.getByRole("button", { name: "Stop Moira" }).click();
  await page.getByRole("button", { name: "Listen to Moira" }).waitFor();
  await expect.poll(() => spoken(candidate)).toMatchObject([{ voice: "Moira", outcome: "cut" }]);

  await page.getByRole("radio", { name: "Moira" }).check();
  await page.goto(stage.greenroom.url);
  await page.getByRole("button", { name: "Start interview" }).click();
  await candidate.unfold("Voice");
  await page.getByRole("radio", { name: "Moira" }).waitFor();
  expect(await page.getByRole("radio", { name: "Moira" }).isChecked()).toBe(true);

  await page.getByRole("button", { name: "Join" }).click();
  await candidate.until("Interviewer is speaking");
  await candidate.until("Listening");
  // A line grows sentence by sentence; now it is whole.
  const question = await candidate.interviewerLine(1);
  const asked = await spoken(candidate);
  expect(asked.map(({ text }) => text).join(" ")).toBe(question);
  for (const each of asked) expect(each).toMatchObject({ voice: "Moira", outcome: "spoken" });
  // Nothing of it comes through the page's own sound.
  const { pcm } = await candidate.soundHeard();
  expect(pcm.some((sample) => sample !== 0)).toBe(false);

  await candidate.says("We moved the service in small steps, and I decided on the order.");
  await candidate.press("I'm done");
  await candidate.until("Interviewer is speaking");
  await page.waitForFunction((before) => window.deviceVoices.spoken.length > before, asked.length);
  await candidate.press("Interrupt");
  await candidate.until("Listening");
  await expect.poll(async () => (await spoken(candidate)).at(-1)?.outcome).toBe("cut");

  await candidate.press("End interview");
  await candidate.review();
  const script = page.getByRole("region", { name: "Transcript" });
  await script.getByText("Spoken by the voice of a device, so not recorded.").first().waitFor();
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await page.getByText("words without sound: a voice of a device spoke them").waitFor();
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});

test("a page that is loaded anew in the middle of a question hears the rest of it", async () => {
  const candidate = await stage.candidate({ deviceVoices: true });
  const { page } = candidate;
  await joinWith(candidate, "Samantha");
  await candidate.until("Interviewer is speaking");
  await page.waitForFunction(() => window.deviceVoices.words > 8);
  await page.reload();
  await page.getByRole("button", { name: "Continue the interview" }).click();
  await candidate.until("Listening");
  const question = await candidate.interviewerLine(1);
  const rest = (await spoken(candidate)).map(({ text }) => text).join(" ");
  expect(rest.length).toBeLessThan(question.length);
  expect(question.endsWith(rest)).toBe(true);
  await candidate.leave();
});

test("where the device's voice does not speak, the question is read and the candidate has the word", async () => {
  const candidate = await stage.candidate({ deviceVoices: true });
  const { page } = candidate;
  await page.addInitScript(() => (window.deviceVoices.broken = true));
  await joinWith(candidate, "Samantha");
  await candidate.until("Listening");
  await page.getByText(/This device's voice does not speak/).waitFor();
  expect(await candidate.interviewerLine(1)).not.toBe("");
  await candidate.leave();
});
