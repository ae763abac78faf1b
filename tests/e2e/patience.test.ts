import { afterAll, beforeAll, expect, test } from "vitest";
import { concatInt16 } from "@greenroom/audio";
import { outage } from "./support/answers.ts";
import { expectAnswers } from "./support/expect-heard.ts";
import { levels, silence } from "./support/speech.ts";
import { openStage, type Stage } from "./support/stage.ts";
import { trimmed } from "./support/trim.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test("patience is chosen in the green room, and remembered", async () => {
  const candidate = await stage.candidate();
  const { page } = candidate;
  const choice = page.getByRole("radio", { name: /^Very patient/ });
  await page.goto(`${stage.greenroom.url}/green-room`);
  await candidate.unfold("Your pauses");
  expect(await page.getByRole("radio", { name: /^Patient/ }).isChecked()).toBe(true);
  await choice.check();
  await page.reload();
  await candidate.unfold("Your pauses");
  await choice.waitFor();
  expect(await choice.isChecked()).toBe(true);

  const [created] = await Promise.all([
    page.waitForRequest((request) => request.method() === "POST"),
    candidate.enterRoom(stage.greenroom.url),
  ]);
  expect(created.postDataJSON()).toMatchObject({ patience: "very-patient" });
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});

test("who says that they have to think is let think, and it is one answer in the end", async () => {
  const candidate = await stage.candidate();
  await candidate.enterRoom(stage.greenroom.url);
  await candidate.listens(1);

  await candidate.says("Let me think about that for a moment.");
  await candidate.until("Take your time");
  // Longer than a patient interviewer waits after any other words.
  await candidate.isSilent(6);
  expect(await candidate.linesOf("interviewer")).toHaveLength(1);

  const answer = candidate.says(`${outage.problem} ${outage.result}`);
  await candidate.until("Listening");
  await answer;
  await candidate.interviewerLine(2);
  await expectAnswers(candidate, [`${outage.problem} ${outage.result}`], 0.8);
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});

test("pauses in an answer cut nobody off, whatever was said before them; its end is heard by itself", async () => {
  const candidate = await stage.candidate();
  await candidate.enterRoom(stage.greenroom.url);
  await candidate.listens(1);

  // What a patient interviewer promises to let pass behind a whole sentence, behind words of which
  // one cannot tell, and behind some that cannot be the end.
  const said = [
    ["I asked every engineer to write down what they saw.", 1.8],
    ["A smaller team with better tools.", 2.5],
    ["We looked at all the numbers, but", 4.5],
    ["The team was tired.", 0],
  ] as const;
  const parts: Int16Array[] = [];
  for (const [words, pauseS] of said) {
    parts.push(trimmed(await stage.speech.say(words)), silence(pauseS));
  }
  await candidate.soundHeard();
  await candidate.plays(concatInt16(parts));
  const { pcm, rateHz } = await candidate.soundHeard();
  expect(Math.max(...levels(pcm, rateHz / 50))).toBeLessThan(0.001);
  expect(await candidate.linesOf("interviewer")).toHaveLength(1);

  await candidate.interviewerLine(2);
  await expectAnswers(candidate, [said.map(([words]) => words).join(" ")], 0.7);
  expect(candidate.troubles).toEqual([]);
  await candidate.leave();
});
