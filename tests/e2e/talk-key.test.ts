import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outage } from "./support/answers.ts";
import { expectAnswers } from "./support/expect-heard.ts";
import { recording } from "./support/recording.ts";
import { levels } from "./support/speech.ts";
import { openStage, type Stage } from "./support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Somebody who chose a way to talk, in the room. */
async function arrives(choice: RegExp, phone = false) {
  const candidate = await stage.candidate(phone ? { width: 390, height: 844 } : {});
  const { page } = candidate;
  await page.goto(`${stage.greenroom.url}/green-room`);
  await candidate.unfold("How you talk");
  await page.getByRole("radio", { name: choice }).check();
  await candidate.enterRoom(stage.greenroom.url);
  await candidate.interviewerLine(1);
  return candidate;
}

/** Down and up in the same moment, however busy the machine is: a press of 0.2 s is no slip. */
async function slipsOntoSpace(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const type of ["keydown", "keyup"]) {
      document.body.dispatchEvent(new KeyboardEvent(type, { code: "Space", bubbles: true }));
    }
  });
}

/** One finger on the screen, as the browser's own input gives it. */
async function touch(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  return (type: "touchStart" | "touchMove" | "touchEnd", x?: number, y?: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: x === undefined || y === undefined ? [] : [{ x, y }],
    });
}

describe("the space bar, held to talk", () => {
  test("is heard from the first word to the last, and at no other time, however long one is silent", async () => {
    const candidate = await arrives(/^Hold to talk/);
    const { page } = candidate;
    await candidate.until("Hold the space bar to talk");

    // Said to somebody else in the room.
    await candidate.says(outage.result);
    await page.keyboard.down("Space");
    await candidate.until("Listening");
    await candidate.says(outage.problem);
    // Longer than a patient interviewer waits after any words.
    await candidate.isSilent(6);
    expect(await candidate.linesOf("interviewer")).toHaveLength(1);
    await candidate.says(outage.action);
    await page.keyboard.up("Space");
    // The press cuts the interviewer off. Before a word is heard it would go on with the answer.
    await candidate.hears();
    await page.keyboard.down("Space");
    await candidate.until("Listening");
    await candidate.says(outage.result);
    await page.keyboard.up("Space");
    await candidate.interviewerLine(3);
    await expectAnswers(candidate, [`${outage.problem} ${outage.action}`, outage.result], 0.6);
    const [answer] = await candidate.linesOf("candidate");
    expect(answer).not.toMatch(/three months|eighty/i);

    await candidate.press("End interview");
    await candidate.review();
    const recorded = await recording(stage.greenroom.url, candidate.sessionId);
    const loudS = levels(recorded, 320).map((level, index) => (level > 0.01 ? index / 50 : null));
    const firstLoudS = loudS.find((at) => at !== null) ?? 0;
    // The result was said first, and is not in the recording: silence is, to the sample.
    expect(firstLoudS).toBeGreaterThan(4);
    const before = recorded.subarray(0, (firstLoudS - 3) * 16_000);
    expect(before.every((sample) => sample === 0)).toBe(true);
    expect(candidate.troubles).toEqual([]);
    await candidate.leave();
  });

  test("a slip says nothing, a lost key ends nothing, and a press after letting go goes on", async () => {
    const candidate = await arrives(/^Hold to talk/);
    const { page } = candidate;
    await candidate.until("Hold the space bar to talk");
    await slipsOntoSpace(page);
    await candidate.isSilent(1);
    expect(await candidate.status("Thinking").count()).toBe(0);
    await candidate.until("Hold the space bar to talk");

    await page.keyboard.down("Space");
    await candidate.says(outage.problem);
    await page.evaluate(() => window.dispatchEvent(new Event("blur")));
    await candidate.until("Hold the space bar to talk");
    await page.keyboard.up("Space");
    await candidate.isSilent(1);
    expect(await candidate.linesOf("interviewer")).toHaveLength(1);

    await page.keyboard.down("Space");
    await candidate.says(outage.result);
    await page.keyboard.up("Space");
    await candidate.interviewerLine(2);
    await expectAnswers(candidate, [`${outage.problem} ${outage.result}`], 0.8);
    expect(candidate.troubles).toEqual([]);
    await candidate.leave();
  });

  test("talks after a button was clicked, presses one that the keyboard went to, and can be given up on the way", async () => {
    const candidate = await arrives(/^Hold to talk/);
    const { page } = candidate;
    await candidate.until("Hold the space bar to talk");
    await candidate.press("Repeat the question");
    await candidate.interviewerLine(2);
    await candidate.until("Hold the space bar to talk");
    // The focus is still on the button that was clicked.
    await page.keyboard.down("Space");
    await candidate.until("Listening");
    await candidate.says(outage.result);
    await page.keyboard.up("Space");
    await candidate.interviewerLine(3);
    await expectAnswers(candidate, [outage.result], 0.6);
    await candidate.until("Hold the space bar to talk");

    const talk = page.getByRole("button", { name: "Hold to talk" });
    await talk.focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Repeat/);
    await page.keyboard.press("Space");
    await candidate.interviewerLine(4);
    await candidate.until("Hold the space bar to talk");

    // The way to talk can be changed here, and what was said stays.
    await page.getByRole("combobox", { name: "How you talk" }).selectOption("Just talk");
    await candidate.until("Listening");
    await candidate.says(outage.problem);
    await candidate.interviewerLine(5);
    expect(candidate.troubles).toEqual([]);
    await candidate.leave();
  });
});

describe("a finger on a phone", () => {
  test("holds the button to talk, and nothing there speaks of a space bar", async () => {
    const candidate = await arrives(/^Hold to talk/, true);
    const { page } = candidate;
    const talk = page.getByRole("button", { name: "Hold to talk" });
    await page.getByRole("status").filter({ hasText: "Hold the button to talk" }).waitFor();
    expect(await page.getByText(/space bar/i).count()).toBe(0);
    const { x, y, width, height } = (await talk.boundingBox())!;
    expect(height).toBeGreaterThanOrEqual(80);

    const finger = await touch(page);
    await finger("touchStart", x + width / 2, y + height / 2);
    await candidate.until("Listening");
    // A finger that slips off the button holds it still, and scrolls nothing.
    await finger("touchMove", x + width / 2, y - 80);
    await finger("touchMove", 20, 20);
    await candidate.says(outage.result);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await candidate.until("Listening");
    await finger("touchEnd");
    await candidate.interviewerLine(2);
    await expectAnswers(candidate, [outage.result], 0.6);
    expect(candidate.troubles).toEqual([]);
    await candidate.leave();
  });

  test("taps to begin an answer, and taps to end it", async () => {
    const candidate = await arrives(/^Tap to talk/, true);
    const { page } = candidate;
    await candidate.until("Tap the button to talk");
    const talk = page.getByRole("button", { name: "Tap to talk" });
    await talk.click();
    await candidate.until("Listening");
    expect(await talk.getAttribute("aria-pressed")).toBe("true");
    await candidate.says(outage.problem);
    await candidate.isSilent(6);
    expect(await candidate.linesOf("interviewer")).toHaveLength(1);
    await talk.click();
    await candidate.interviewerLine(2);
    await expectAnswers(candidate, [outage.problem], 0.8);
    expect(candidate.troubles).toEqual([]);
    await candidate.leave();
  });
});
