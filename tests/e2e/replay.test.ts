import { concatInt16 } from "@greenroom/audio";
import type { Review, Span } from "@greenroom/protocol";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { outage } from "./support/answers.ts";
import { everybodyStays, type Candidate } from "./support/candidate.ts";
import { expectFocus, focused, tabTo } from "./support/keyboard.ts";
import { plays } from "./support/plays.ts";
import { silence } from "./support/speech.ts";
import { openStage, type Stage } from "./support/stage.ts";

const RATE = 16_000;

declare global {
  interface Window {
    /** The audio elements that have a file: the candidate's leads, the interviewer's follows. */
    readonly voices: HTMLAudioElement[];
    /** Where the leading one was whenever it told so. */
    places: number[];
  }
}

/** Keeps hold of the audio elements, which stand in no document. */
const listenIn = `
  const made = [];
  // A picture that React begins and throws away leaves elements that never get a file.
  Object.defineProperty(window, "voices", { get: () => made.filter(({ src }) => src !== "") });
  window.places = [];
  window.Audio = class extends Audio {
    constructor() {
      super();
      made.push(this);
      this.addEventListener("timeupdate", () => {
        if (this === window.voices[0]) window.places.push(this.currentTime);
      });
    }
  };
`;

let stage: Stage;
let candidate: Candidate;
let page: Page;
let review: Review;
let held = false;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
// Before the first test, and again where that failed. What plays, was chosen or is looked at closer
// stays behind with the page of a first try.
beforeEach(async ({ task }) => {
  if (held && !task.result?.retryCount) return;
  await arrives();
  if (held) await page.goto(`${stage.greenroom.url}/sessions/${review.session.id}`);
  else await holdsAnInterview();
  await page.getByRole("button", { name: "Play", exact: true }).waitFor();
  const url = `${stage.greenroom.url}/api/sessions/${candidate.sessionId}`;
  review = (await (await page.request.get(url)).json()) as Review;
  held = true;
  everybodyStays();
});

async function holdsAnInterview(): Promise<void> {
  // A past that these answers tell of. What is looked for in them, and so the marks, is the question's.
  await candidate.chooses({ questions: ["too-fragile"] });
  await candidate.enterRoom(stage.greenroom.url);
  await candidate.until("Listening");
  // One sound: whatever else the machine does, the pause in it is as long as it is.
  const [problem, action] = [
    await stage.speech.say(outage.problem),
    await stage.speech.say(`Um, ${outage.action}`),
  ];
  await candidate.plays(concatInt16([problem, silence(1.4), action]));
  await candidate.press("I'm done");
  await candidate.interviewerLine(2);
  await candidate.until("Listening");
  await candidate.says(`${outage.result} And, you know, basically the team was happy.`);
  await candidate.press("End interview");
  await candidate.review();
}

async function arrives(): Promise<void> {
  candidate = await stage.candidate({ width: 1280, height: 900 });
  ({ page } = candidate);
  await page.addInitScript(listenIn);
}

const lane = (name: string) => page.getByRole("toolbar", { name: `${name}: marks` });
const now = () => page.evaluate(() => window.voices[0]!.currentTime);
const stopped = () => page.waitForFunction(() => window.voices[0]!.paused);

/** A long pause of its own button: in a longer session it may share one until one looks closer. */
async function longPause(): Promise<Locator> {
  const mark = lane("Pauses")
    .getByRole("button", { name: /^(Very l|L)ong pause/ })
    .first();
  const closer = page.getByRole("button", { name: "Zoom in" });
  while ((await mark.count()) === 0) await closer.click({ timeout: 5_000 });
  return mark;
}

async function spanOf(mark: Locator): Promise<{ fromS: number; toS: number }> {
  const [from, to] = await Promise.all([
    mark.getAttribute("data-start"),
    mark.getAttribute("data-end"),
  ]);
  return { fromS: Number(from) / RATE, toS: Number(to) / RATE };
}

async function seek(seconds: number): Promise<void> {
  await page.getByRole("slider", { name: "Position" }).fill(String(Math.round(seconds * 10) / 10));
}

/** Resolves when both voices are at the same place, as far as an ear can tell. */
async function inStep(): Promise<void> {
  await page.waitForFunction(() => {
    const [lead, follower] = window.voices;
    return Math.abs(lead!.currentTime - follower!.currentTime) < 0.1;
  });
}

test("a mark says what it is and what it means, plays its moment, shows that it does, and stops after it", async () => {
  const mark = await longPause();
  expect(await mark.getAttribute("aria-label")).toMatch(
    /^(Very l|L)ong pause, \d\.\d s, at \d+:\d\d\. \S+.*\.$/,
  );
  await mark.hover();
  await page.getByRole("tooltip").getByText("Press to hear it").waitFor();

  const { fromS, toS } = await spanOf(mark);
  const pressed = page.waitForFunction(
    (button) => button?.getAttribute("aria-pressed") === "true",
    await mark.elementHandle(),
  );
  await Promise.all([pressed, plays(page, () => mark.click())]);
  expect(await now()).toBeGreaterThan(fromS - 1);
  await stopped();
  await expect.poll(() => mark.getAttribute("aria-pressed")).toBe("false");
  // With what it stands between, and no more; a busy machine tells later that it is over.
  expect(await now()).toBeGreaterThan(toS + 0.5);
  expect(await now()).toBeLessThan(toS + 2.5);
});

test("each lane is one stop of the keyboard, with the arrows from mark to mark", async () => {
  const names = await lane("Structure")
    .getByRole("button")
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("aria-label")));
  expect(names.length).toBeGreaterThan(1);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  expect((await tabTo(page, names[0]!)).ringed).toBe(true);
  await page.getByRole("tooltip").waitFor();
  await page.keyboard.press("ArrowRight");
  await expectFocus(page, names[1]!);
  await page.keyboard.press("End");
  await expectFocus(page, names.at(-1)!);
  await page.keyboard.press("ArrowRight");
  await expectFocus(page, names.at(-1)!);
  await page.keyboard.press("Home");
  await expectFocus(page, names[0]!);
  await page.keyboard.press("Escape");
  await page.getByRole("tooltip").waitFor({ state: "detached" });
  // The next stop is no mark of this lane, and coming back leads to where one was.
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  expect(names).not.toContain((await focused(page)).name);
  await page.keyboard.press("Shift+Tab");
  await expectFocus(page, names[1]!);
});

test("silence is skipped by both voices, not in a moment that is asked for, and the choice is kept", async () => {
  const { silences } = review;
  const longest = silences.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));
  const [fromS, toS] = [longest.startSample / RATE, longest.endSample / RATE];
  expect(toS - fromS).toBeGreaterThan(1.2);
  const skip = page.getByRole("switch", { name: "Skip silence" });
  await skip.click();
  expect(await skip.getAttribute("aria-checked")).toBe("true");

  await seek(Math.max(0, fromS - 1));
  await page.evaluate(() => (window.places = []));
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await page.waitForFunction((toS) => window.voices[0]!.currentTime > toS + 0.2, toS);
  await inStep();
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  const inside = (await page.evaluate(() => window.places)).filter(
    (at) => at > fromS + 0.6 && at < toS - 0.3,
  );
  expect(inside).toEqual([]);

  const pause = await longPause();
  const moment = await spanOf(pause);
  await page.evaluate(() => (window.places = []));
  await plays(page, () => pause.click());
  await stopped();
  const heard = (await page.evaluate(() => window.places)).filter(
    (at) => at > moment.fromS + 0.3 && at < moment.toS - 0.3,
  );
  expect(heard.length).toBeGreaterThan(0);

  await page.reload();
  await page.getByRole("button", { name: "Play", exact: true }).waitFor();
  expect(await skip.getAttribute("aria-checked")).toBe("true");
  await skip.click();
});

test("faster, both voices keep their pitch and stay in step, after jumps too", async () => {
  await page.getByRole("combobox", { name: "Speed" }).selectOption("1.5×");
  await seek(1);
  await page.getByRole("button", { name: "Play", exact: true }).click();
  for (const key of ["l", "l", "j"]) {
    await page.keyboard.press(key);
    await page.waitForFunction(() => !window.voices[0]!.seeking && !window.voices[0]!.paused);
    await inStep();
  }
  const voices = await page.evaluate(() =>
    window.voices.slice(0, 2).map(({ playbackRate, preservesPitch, paused }) => ({
      playbackRate,
      preservesPitch,
      paused,
    })),
  );
  expect(voices).toEqual(
    [0, 1].map(() => ({ playbackRate: 1.5, preservesPitch: true, paused: false })),
  );
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  await page.getByRole("combobox", { name: "Speed" }).selectOption("1×");
});

test("what is said is shown while it plays, the interviewer's words and one's own", async () => {
  const [question] = review.said;
  const player = page.getByRole("group", { name: "Player" });
  await seek(question!.heard!.startSample / RATE + 0.3);
  await page.keyboard.press("k");
  await player.getByText(question!.text.slice(0, 12)).waitFor();
  const word = review.turns[0]!.words[2]!;
  await seek(word.startSample / RATE);
  await player.locator("[data-lit]").first().waitFor();
  expect(await player.locator("[data-start]").count()).toBeGreaterThan(0);
  await page.keyboard.press("k");
  await stopped();
});

test("looking closer keeps the place, and the view goes along with what plays", async () => {
  const whole = page.getByRole("button", { name: /: show all of it$/ });
  if ((await whole.count()) > 0) await whole.click();
  await seek(0);
  const width = () => lane("Pauses").evaluate((bar) => bar.clientWidth);
  const before = await width();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("+");
  await page.getByRole("button", { name: /^Zoom 2×/ }).waitFor();
  await expect.poll(width).toBeGreaterThan(1.9 * before);
  await page.keyboard.press("End");
  // Where the same words show several elements, their marks share a button, which plays none of them.
  const last = lane("Structure").locator("button:not([aria-haspopup])").last();
  await plays(page, () => last.click());
  const seen = await last.evaluate((mark) => {
    const { left, right } = mark.getBoundingClientRect();
    return left > 0 && right < window.innerWidth;
  });
  expect(seen).toBe(true);
  await stopped();
  await page.keyboard.press("-");
  await page.getByRole("button", { name: "Zoom: all of it is shown" }).waitFor();
  await expect.poll(async () => Math.abs((await width()) - before)).toBeLessThan(2);
});

test("no key plays while a field has the keyboard", async () => {
  await page.getByRole("combobox", { name: "Speed" }).focus();
  await page.keyboard.press("k");
  expect(await page.evaluate(() => window.voices[0]!.paused)).toBe(true);
});

test("a lane can be put away, and stays away", async () => {
  await page.getByRole("button", { name: "Fillers", exact: true }).click();
  await page.getByRole("group", { name: "Fillers", exact: true }).waitFor({ state: "detached" });
  await page.reload();
  const fillers = page.getByRole("button", { name: "Fillers", exact: true });
  await fillers.waitFor();
  expect(await fillers.getAttribute("aria-pressed")).toBe("false");
  await fillers.click();
  await page.getByRole("group", { name: "Fillers", exact: true }).waitFor();
  expect(candidate.troubles).toEqual([]);
});

function lengthOf({ startSample, endSample }: Span): number {
  return endSample - startSample;
}
