import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wavHeader } from "@greenroom/audio";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "../support/chromium.ts";
import { serveAudioPage, type AudioPageServer } from "./support/audio-page.ts";
import { amplitudeAt, largestStep, loudPart } from "./support/tones.ts";

const DEVICE_RATE_HZ = 44_100;
const DEVICE_TONE_HZ = 700;

let folder: string;
let server: AudioPageServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "greenroom-microphone-"));
  const tone = Int16Array.from({ length: DEVICE_RATE_HZ * 10 }, (_, n) =>
    Math.round(8_192 * Math.sin((2 * Math.PI * DEVICE_TONE_HZ * n) / DEVICE_RATE_HZ)),
  );
  const file = join(folder, "tone.wav");
  const bytes = Buffer.from(tone.buffer);
  await writeFile(file, Buffer.concat([wavHeader(DEVICE_RATE_HZ, bytes.length), bytes]));
  server = await serveAudioPage();
  // No automatic answer to the browser's question: some tests refuse it.
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    timeout: 120_000,
    chromiumSandbox: false,
    args: [
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-audio-capture=${file}`,
      "--host-resolver-rules=MAP greenroom.test 127.0.0.1",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
    ],
  });
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

afterEach(() => page.context().close());

async function open(query = "", permissions = ["microphone"], host = "127.0.0.1"): Promise<Page> {
  const context = await browser.newContext({ permissions });
  page = await context.newPage();
  page.setDefaultTimeout(90_000);
  await page.goto(`http://${host}:${server.port}/${query}`);
  await page.getByRole("button", { name: "Start" }).click();
  return page;
}

/** Waits for as many frames and gives them back as one stretch of samples, −1…1. */
async function framesOf(count: number) {
  await page.evaluate(() => window.audioPage.engine.beginFrames(6_400));
  await page.waitForFunction((n) => window.audioPage.frames.length >= n, count);
  const frames = await page.evaluate(() => window.audioPage.frames);
  const samples = frames.flatMap(({ pcm }) => pcm.map((sample) => sample / 32_768));
  return { frames, samples };
}

async function whenOn(): Promise<void> {
  await page.waitForFunction(() => {
    const { microphone, running } = window.audioPage.engine.store.getState();
    return microphone.is === "on" && running;
  });
}

async function failure(): Promise<string> {
  const found = await page.waitForFunction(() => {
    const { microphone } = window.audioPage.engine.store.getState();
    return microphone.is === "failed" ? microphone.failure : null;
  });
  return String(await found.jsonValue());
}

describe("the microphone", () => {
  it("is heard at 16 kHz with its pitch and level, through Chromium's own device", async () => {
    await open();
    await whenOn();
    const { frames, samples } = await framesOf(50);
    frames.forEach(({ firstSample, pcm }, index) => {
      expect(firstSample).toBe(6_400 + index * 640);
      expect(pcm).toHaveLength(640);
    });
    // The last second: echo cancellation has settled.
    expect(amplitudeAt(samples.slice(-16_000), DEVICE_TONE_HZ, 16_000)).toBeCloseTo(0.25, 1);
    const { devices, microphone } = await page.evaluate(() =>
      window.audioPage.engine.store.getState(),
    );
    expect(devices.length).toBeGreaterThan(0);
    expect(microphone).toMatchObject({ is: "on", muted: false });
  });

  it.each([8_000, 16_000, 44_100, 48_000, 96_000])(
    "is heard the same in a context of %i Hz",
    async (rateHz) => {
      await open(`?microphone=tone&rate=${rateHz}`);
      await whenOn();
      const { samples } = await framesOf(40);
      const second = samples.slice(-16_000);
      expect(amplitudeAt(second, 1_000, 16_000)).toBeCloseTo(0.5, 2);
      // Nothing besides the tone: no frame is missing or twice.
      expect(Math.hypot(...second) / Math.sqrt(second.length)).toBeCloseTo(0.5 / Math.SQRT2, 2);
      expect(largestStep(second)).toBeLessThan(1.05 * 0.5 * 2 * Math.PI * (1_000 / 16_000));
    },
  );

  it("comes from files of the page's own origin, as the policy demands", async () => {
    await open();
    await whenOn();
    const worklets = [...server.served].filter((path) => /-worklet/u.test(path));
    expect(worklets).toHaveLength(2);
  });

  it("tells a refusal", async () => {
    await open("", []);
    expect(await failure()).toBe("denied");
  });

  it.each([
    ["NotFoundError", "missing"],
    ["NotReadableError", "busy"],
  ])("tells %s as %s, and the interviewer can still be heard", async (error, told) => {
    await open(`?microphone=${error}`);
    expect(await failure()).toBe(told);
    await page.waitForFunction(() => window.audioPage.engine.store.getState().running);
  });

  it("tells an insecure page", async () => {
    await open("", [], "greenroom.test");
    expect(await failure()).toBe("insecure");
  });

  it("tells that it went away, and the session's clock goes on", async () => {
    await open();
    await whenOn();
    await framesOf(5);
    await page.evaluate(() => {
      navigator.mediaDevices.enumerateDevices = () =>
        Promise.resolve([
          { kind: "audioinput", deviceId: "other", label: "Other", groupId: "" } as MediaDeviceInfo,
        ]);
      navigator.mediaDevices.dispatchEvent(new Event("devicechange"));
    });
    expect(await failure()).toBe("ended");
    const before = await page.evaluate(() => window.audioPage.frames.length);
    await page.waitForFunction((n) => window.audioPage.frames.length > n + 5, before);
  });
});

describe("the interviewer", () => {
  const tone = { toneHz: 440, durationS: 1.2, sampleRateHz: 16_000 };

  it.each([44_100, 48_000])(
    "is heard at the end of the graph without a click, in a context of %i Hz",
    async (rateHz) => {
      await open(`?microphone=tone&rate=${rateHz}`);
      await whenOn();
      await page.evaluate(async (spoken) => {
        const { engine, tap, replyTone } = window.audioPage;
        engine.beginFrames(0);
        await tap.begin();
        replyTone(engine.playback, { reply: 1, ...spoken });
        engine.playback.commit(1);
      }, tone);
      await page.waitForFunction(() => window.audioPage.reports.at(-1)?.state === "ended");
      const heard = await page.evaluate(() => window.audioPage.tap.heard());
      const sound = loudPart(heard.samples);
      expect(sound.length / rateHz).toBeCloseTo(tone.durationS, 1);
      const middle = sound.slice(rateHz * 0.1, rateHz * 1.1);
      expect(amplitudeAt(middle, tone.toneHz, rateHz)).toBeCloseTo(0.5, 2);
      expect(largestStep(heard.samples)).toBeLessThan(1.1 * 0.5 * 2 * Math.PI * (440 / rateHz));
      const levels = await page.evaluate(() => window.audioPage.interviewerLevels);
      expect(Math.max(...levels)).toBeCloseTo(-9, 0);
    },
  );

  it("is silent until the commit, and within a fade after a discard", async () => {
    await open("?microphone=tone&rate=48000");
    await whenOn();
    await page.evaluate(async (spoken) => {
      const { engine, tap, replyTone } = window.audioPage;
      engine.beginFrames(0);
      await tap.begin();
      replyTone(engine.playback, { reply: 1, ...spoken });
    }, tone);
    const { samples } = await framesOf(10);
    expect(samples.length).toBeGreaterThan(0);
    const before = await page.evaluate(() => window.audioPage.tap.heard().samples);
    expect(loudPart(before)).toEqual([]);
    // By the page itself: the tone may be over when a busy machine tells that it plays.
    await page.evaluate(() => {
      const { playback } = window.audioPage.engine;
      playback.onReport(({ state }) => state === "playing" && playback.discard(1));
      playback.commit(1);
    });
    await page.waitForFunction(() => window.audioPage.reports.at(-1)?.state === "stopped");
    const [heard, report] = await page.evaluate(() => [
      window.audioPage.tap.heard().samples,
      window.audioPage.reports.at(-1),
    ]);
    expect(heard.length).toBeGreaterThan(0);
    const sound = loudPart(heard);
    expect(sound.length / 48_000).toBeLessThan(tone.durationS);
    expect(Math.abs(sound.length / 48_000 - (report?.heardSamples ?? 0) / 16_000)).toBeLessThan(
      0.02,
    );
    expect(largestStep(heard)).toBeLessThan(1.2 * 0.5 * 2 * Math.PI * (440 / 48_000));
  });

  it("is ducked, paused and goes on where it was, with nothing lost in between", async () => {
    const long = { ...tone, durationS: 3 };
    await open("?microphone=tone&rate=48000");
    await whenOn();
    await page.evaluate(async (spoken) => {
      const { engine, tap, replyTone } = window.audioPage;
      engine.beginFrames(0);
      await tap.begin();
      replyTone(engine.playback, { reply: 1, ...spoken });
      engine.playback.commit(1);
    }, long);
    const happens = (reports: number) =>
      page.waitForFunction((n) => window.audioPage.reports.length >= n, reports);
    const level = (level: "full" | "ducked" | "paused") =>
      page.evaluate((level) => window.audioPage.engine.playback.level(1, level), level);
    await happens(2);
    await level("ducked");
    await happens(3);
    await level("paused");
    await happens(4);
    await level("full");
    await page.waitForFunction(() => window.audioPage.reports.at(-1)?.state === "ended");
    const [heard, reports] = await page.evaluate(() => [
      window.audioPage.tap.heard().samples,
      window.audioPage.reports,
    ]);
    // Where it was paused is where it went on, and what lies between the two is silence.
    const wentOn = reports.findIndex(
      ({ heardSamples }, at) => at > 0 && heardSamples === reports[at - 1]!.heardSamples,
    );
    expect(wentOn).toBeGreaterThan(0);
    const silentS = (reports[wentOn]!.atSample - reports[wentOn - 1]!.atSample) / 16_000;
    const sounding = heard.filter((sample) => sample !== 0).length / 48_000;
    expect(sounding).toBeCloseTo(long.durationS, 2);
    expect(loudPart(heard).length / 48_000).toBeCloseTo(long.durationS + silentS, 1);
    expect(reports.at(-1)).toMatchObject({ state: "ended", heardSamples: 48_000 });
    expect(largestStep(heard)).toBeLessThan(1.3 * 0.5 * 2 * Math.PI * (440 / 48_000));
  });

  it("is reported at the microphone's samples in which it is heard", async () => {
    await open("?microphone=loop&rate=48000");
    await whenOn();
    await page.evaluate((spoken) => {
      const { engine, replyTone } = window.audioPage;
      engine.beginFrames(0);
      replyTone(engine.playback, { reply: 1, ...spoken });
      engine.playback.commit(1);
    }, tone);
    await page.waitForFunction(() => window.audioPage.reports.at(-1)?.state === "ended");
    const reports = await page.evaluate(() => window.audioPage.reports);
    const [started] = reports;
    const ended = reports.at(-1);
    expect(reports.map(({ state }) => state)).toEqual([
      "started",
      ...reports.slice(1, -1).map(() => "playing"),
      "ended",
    ]);
    expect(ended).toMatchObject({ reply: 1, heardSamples: 19_200 });
    const lasted = (ended?.atSample ?? 0) - (started?.atSample ?? 0);
    expect(Math.abs(lasted - 19_200)).toBeLessThan(160);
    const frames = await page.evaluate(() => window.audioPage.frames);
    const samples = frames.flatMap(({ pcm }) => pcm);
    const arrived = samples.findIndex((sample) => Math.abs(sample) > 1_000);
    // The loop from the graph's end into the microphone takes some blocks, the report counts the
    // loudspeaker's latency: within 150 ms they are the same moment.
    expect(Math.abs(arrived - (started?.atSample ?? 0))).toBeLessThan(2_400);
  });
});
