import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { wavHeader } from "@greenroom/audio";
import { reviewSchema, SAMPLE_RATE_HZ, type Review } from "@greenroom/protocol";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { storeAnswer } from "../../apps/server/src/testing/recorded-answer.ts";
import { temporaryFolder } from "../support/greenroom.ts";
import type { Candidate } from "./support/candidate.ts";
import { samplesOf } from "./support/recording.ts";
import { prepared } from "./support/repeat.ts";
import { openStage, type Stage } from "./support/stage.ts";

const id = "session-with-an-answer";
const answer =
  "last year our payment service went down twice a week and I asked every engineer to write down what they saw and after three months failures fell by eighty percent";

let dataDir: string;
let folder: string;
let stage: Stage;
let candidate: Candidate;
let review: Review;
prepared(
  async () => {
    [dataDir, folder] = await Promise.all([temporaryFolder(), temporaryFolder()]);
    await storeAnswer(dataDir, id, [answer.split(" ")]);
    stage = await openStage({ greenroom: { dataDir } });
    const response = await fetch(`${stage.greenroom.url}/api/sessions/${id}`);
    review = reviewSchema.parse(await response.json());
    await giveVoices();
    candidate = await stage.candidate();
    await candidate.page.goto(`${stage.greenroom.url}/sessions/${id}`);
  },
  async () => {
    await candidate.leave();
    await stage.close();
    await Promise.all([dataDir, folder].map((path) => rm(path, { recursive: true, force: true })));
  },
);

const asked = () => review.said.find(({ heard }) => heard !== null)!;

/** Each voice is a tone of its own, where it spoke. */
async function giveVoices(): Promise<void> {
  const words = review.turns[0]!.words;
  const spoken = { startSample: words[0]!.startSample, endSample: words.at(-1)!.endSample };
  for (const [file, { startSample, endSample }, hz] of [
    ["candidate.wav", spoken, 200],
    ["interviewer.wav", asked().heard!, 330],
  ] as const) {
    const pcm = new Int16Array(review.durationSamples);
    for (let i = startSample; i < endSample; i++) {
      pcm[i] = 8_000 * Math.sin((2 * Math.PI * hz * i) / SAMPLE_RATE_HZ);
    }
    const header = wavHeader(SAMPLE_RATE_HZ, pcm.byteLength);
    await writeFile(join(review.folder, file), Buffer.concat([header, Buffer.from(pcm.buffer)]));
  }
}

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
  page.setDefaultTimeout(90_000);
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
  // Which words light up, by their places: a test that looks in between would miss some.
  await page.evaluate(() => {
    const all = [...document.querySelectorAll(".w")];
    const lit: number[] = [];
    Object.assign(window, { lit });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        if ((target as Element).hasAttribute("data-lit")) lit.push(all.indexOf(target as Element));
      }
    }).observe(document.body, { subtree: true, attributeFilter: ["data-lit"] });
  });
  const litWords = () => page.evaluate(() => (window as unknown as { lit: number[] }).lit);
  const nowS = () => page.locator("audio").evaluate((audio: HTMLAudioElement) => audio.currentTime);
  await page.locator(".w").nth(2).click();
  await page.waitForFunction(() => (window as unknown as { lit: number[] }).lit.length >= 4);
  const lit = await litWords();
  expect(lit[0]).toBe(2);
  expect(lit).toEqual([...lit].sort((a, b) => a - b));
  const from = words[2]!.startSample / SAMPLE_RATE_HZ;
  expect(await nowS()).toBeGreaterThan(from);

  // A quote plays itself and stops.
  const moment = page.locator("button.moment", { hasText: "“" }).first();
  const to = Number(await moment.getAttribute("data-to"));
  await moment.click();
  await page.waitForFunction((to) => {
    const audio = document.querySelector("audio");
    return audio?.paused === true && audio.currentTime >= to;
  }, to);
  // Told of its place four times a second, and later by a busy machine.
  expect(await nowS()).toBeLessThan(to + 1.5);
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
  const question = asked();
  expect(cues[0]!.startTime).toBeCloseTo(question.heard!.startSample / SAMPLE_RATE_HZ, 2);
  expect(question.text.startsWith(cues[0]!.text)).toBe(true);
  const { words } = review.turns[0]!;
  const first = cues.find(({ text }) => text.startsWith("last year our"))!;
  expect(first.startTime).toBeCloseTo(words[0]!.startSample / SAMPLE_RATE_HZ, 2);
  for (const { startTime, endTime } of cues) expect(endTime).toBeGreaterThan(startTime);
  const all = cues.map(({ text }) => text).join(" ");
  expect(all).toContain(words.map(({ text }) => text).join(" "));
});

test("the sound of both voices is one WAV in which both are heard", async () => {
  const both = samplesOf(new Uint8Array(await readFile(await exported(/^Sound of both voices/))));
  const own = samplesOf(new Uint8Array(await readFile(await exported(/^Your voice only/))));
  expect([both.length, own.length]).toEqual([review.durationSamples, review.durationSamples]);
  const { startSample, endSample } = asked().heard!;
  const loudest = (pcm: Int16Array) =>
    pcm.subarray(startSample, endSample).reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  expect(loudest(both)).toBeGreaterThan(2_000);
  expect(loudest(own)).toBe(0);
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
