import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { reviewSchema, SAMPLE_RATE_HZ, type Review } from "@greenroom/protocol";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { outage } from "./support/answers.ts";
import type { Candidate } from "./support/candidate.ts";
import { samplesOf } from "./support/recording.ts";
import { openStage, type Stage } from "./support/stage.ts";

let stage: Stage;
let candidate: Candidate;
let review: Review;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "greenroom-export-"));
  stage = await openStage();
  candidate = await stage.candidate();
  await candidate.enterRoom(stage.greenroom.url);
  await candidate.listens(1);
  await candidate.says(`${outage.problem} ${outage.action}`);
  await candidate.press("End interview");
  await candidate.review();
  // Offered from when nobody may speak in it any more.
  await candidate.page.getByRole("button", { name: "Export", disabled: false }).waitFor();
  const response = await fetch(`${stage.greenroom.url}/api/sessions/${candidate.sessionId}`);
  review = reviewSchema.parse(await response.json());
});
afterAll(async () => {
  await candidate.leave();
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

/** Chooses a line of the Export menu, and keeps what it downloads. */
async function exported(name: RegExp): Promise<string> {
  const { page } = candidate;
  await page.getByRole("button", { name: "Export" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** Somebody who has only the file: another browser profile, without any network. */
async function openedElsewhere(path: string): Promise<{ page: Page; troubles: string[] }> {
  const context = await stage.browser.newContext({ offline: true });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(message.text());
  });
  await page.route("**/*", (route) => {
    if (route.request().url().startsWith("file:")) return route.continue();
    troubles.push(`asked for ${route.request().url()}`);
    return route.abort();
  });
  await page.goto(pathToFileURL(path).href);
  return { page, troubles };
}

test("the page with sound opens from a disk without a network, plays, and lights the words that are said", async () => {
  const path = await exported(/^One page, with sound/);
  const { page, troubles } = await openedElsewhere(path);
  await page.getByRole("heading", { level: 1, name: /^Interview with / }).waitFor();
  const durationS = () =>
    page.locator("audio").evaluate((audio: HTMLAudioElement) => audio.duration);
  await page.waitForFunction(() => (document.querySelector("audio")?.duration ?? 0) > 0);
  expect(await durationS()).toBeCloseTo(review.durationSamples / SAMPLE_RATE_HZ, 1);

  const words = review.turns[0]!.words;
  const shown = await page.locator(".w").allInnerTexts();
  expect(shown).toEqual(words.map(({ text }) => text));
  const third = page.locator(".w").nth(2);
  await third.click();
  await page.locator(".w[data-lit]").waitFor();
  const from = words[2]!.startSample / SAMPLE_RATE_HZ;
  const nowS = () => page.locator("audio").evaluate((audio: HTMLAudioElement) => audio.currentTime);
  expect(await nowS()).toBeGreaterThanOrEqual(from - 0.1);
  // A later word lights up by itself.
  await page.locator(`.w[data-lit]:text-is("${words[6]!.text}")`).waitFor();

  // A quote plays itself and stops.
  const moment = page.locator("button.moment", { hasText: "“" }).first();
  const to = Number(await moment.getAttribute("data-to"));
  await moment.click();
  await page.waitForFunction((to) => {
    const audio = document.querySelector("audio");
    return audio?.paused === true && audio.currentTime >= to;
  }, to);
  expect(await nowS()).toBeLessThan(to + 0.5);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("the page without sound is read the same way, and small", async () => {
  const path = await exported(/^One page, words only/);
  expect((await readFile(path)).length).toBeLessThan(200_000);
  const { page, troubles } = await openedElsewhere(path);
  await page.getByRole("heading", { name: "Transcript" }).waitFor();
  expect(await page.locator(".w").count()).toBe(review.turns[0]!.words.length);
  expect(await page.locator("audio, button, script").count()).toBe(0);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("a browser reads the captions, with the times of the words", async () => {
  const vtt = await readFile(await exported(/^Captions/), "utf8");
  const page = await stage.browser.newPage();
  const cues = await page.evaluate(async (vtt) => {
    const video = document.createElement("video");
    const track = document.createElement("track");
    track.default = true;
    track.src = URL.createObjectURL(new Blob([vtt], { type: "text/vtt" }));
    const loaded = new Promise((resolve, reject) => {
      track.addEventListener("load", resolve);
      track.addEventListener("error", reject);
    });
    video.append(track);
    document.body.append(video);
    track.track.mode = "hidden";
    await loaded;
    return [...(track.track.cues ?? [])].map((cue) => {
      const { startTime, endTime } = cue;
      const fragment = (cue as VTTCue).getCueAsHTML();
      return { startTime, endTime, text: fragment.textContent ?? "" };
    });
  }, vtt);
  await page.close();
  const asked = review.said.find(({ heard }) => heard !== null)!;
  expect(cues[0]!.startTime).toBeCloseTo(asked.heard!.startSample / SAMPLE_RATE_HZ, 2);
  expect(asked.text.startsWith(cues[0]!.text)).toBe(true);
  const { words } = review.turns[0]!;
  const answered = cues.filter(
    ({ startTime }) =>
      startTime > cues[0]!.endTime && startTime < words.at(-1)!.endSample / SAMPLE_RATE_HZ,
  );
  const first = answered.find(({ text }) => text.startsWith(words[0]!.text))!;
  expect(first.startTime).toBeCloseTo(words[0]!.startSample / SAMPLE_RATE_HZ, 2);
  for (const { startTime, endTime } of cues) expect(endTime).toBeGreaterThan(startTime);
  const all = cues.map(({ text }) => text).join(" ");
  expect(all).toContain(words.map(({ text }) => text).join(" "));
});

test("the sound of both voices is one WAV in which both are heard", async () => {
  const both = samplesOf(await readFile(await exported(/^Sound of both voices/)));
  const own = samplesOf(await readFile(await exported(/^Your voice only/)));
  expect([both.length, own.length]).toEqual([review.durationSamples, review.durationSamples]);
  const heard = review.said.find(({ heard }) => heard !== null)!.heard!;
  const loudest = (pcm: Int16Array) =>
    pcm
      .subarray(heard.startSample, heard.endSample)
      .reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  expect(loudest(both)).toBeGreaterThan(2_000);
  expect(loudest(own)).toBeLessThan(loudest(both) / 2);
  const [word] = review.turns[0]!.words;
  const at = word!.startSample;
  expect(both.subarray(at, at + 1_000)).toEqual(own.subarray(at, at + 1_000));
});

test("Markdown holds the words, and nothing troubled the page", async () => {
  const text = await readFile(await exported(/^Markdown/), "utf8");
  expect(text).toContain(
    review.turns[0]!.words.slice(0, 4)
      .map(({ text }) => text)
      .join(" "),
  );
  expect(candidate.troubles).toEqual([]);
});
