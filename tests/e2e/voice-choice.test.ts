import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage, type Stage } from "./support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test("each voice is heard and one is chosen, by keyboard, and the device remembers it", async () => {
  const candidate = await stage.candidate();
  const { page } = candidate;
  await page.goto(stage.greenroom.url);
  await page.getByRole("button", { name: "Start interview" }).click();
  const own = page.getByRole("radio", { name: /SLT.+own/ });
  const other = page.getByRole("radio", { name: /RMS/ });
  await candidate.unfold("Voice");
  await own.waitFor();
  expect(await own.isChecked()).toBe(true);

  for (const name of ["SLT (woman", "RMS (man"]) {
    const [line] = await Promise.all([
      page.waitForResponse(/voice-test\?persona=maya&voice=/),
      page.getByRole("button", { name: `Listen to Flite ${name}` }).press("Enter"),
    ]);
    expect(line.headers()["content-type"]).toBe("audio/wav");
    await page.getByText(`Flite ${name}, US) is speaking.`).waitFor();
  }
  // Only one is heard at a time, and it can be stopped.
  expect(await page.getByRole("button", { name: /^Stop / }).count()).toBe(1);
  await page.getByRole("button", { name: /^Stop .+RMS/ }).press("Enter");
  await page.getByRole("button", { name: /^Listen to .+RMS/ }).waitFor();

  await own.focus();
  await page.keyboard.press("ArrowDown");
  await page.goto(stage.greenroom.url);
  await page.getByRole("button", { name: "Start interview" }).click();
  await candidate.unfold("Voice");
  await other.waitFor();
  expect(await other.isChecked()).toBe(true);

  const [created] = await Promise.all([
    page.waitForRequest(/\/api\/sessions$/),
    page.getByRole("button", { name: "Join" }).click(),
  ]);
  expect(created.postDataJSON()).toMatchObject({ persona: "maya", voice: "rms" });
  await candidate.until("Interviewer is speaking");
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});
