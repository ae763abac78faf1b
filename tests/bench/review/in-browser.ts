import type { Page } from "playwright-core";
import { launchBrowser, openPage } from "../../e2e/support/browser.ts";
import { startGreenroom } from "../../support/greenroom.ts";
import type { LongSession } from "../../support/long-session.ts";

/** What is waited for: what one sees first, the first words of the transcript, all words, a waveform. */
const MOMENTS = ["screen", "words", "allWords", "waveform"] as const;
type Moment = (typeof MOMENTS)[number];

export interface Opened {
  /** From the start of loading the page until it was painted, each time, ms. */
  readonly paintedMs: Readonly<Record<Moment, readonly number[]>>;
  /** While scrolling from the top to the bottom. */
  readonly scrolling: Smoothness;
  /** While it plays. */
  readonly playing: Smoothness;
}

export interface Smoothness {
  readonly frames: number;
  /** Of the times from frame to frame, ms. */
  readonly medianFrameMs: number;
  readonly p95FrameMs: number;
  readonly longestFrameMs: number;
  /** Tasks of more than 50 ms, and the longest. */
  readonly longTasks: number;
  readonly longestTaskMs: number;
}

declare global {
  interface Window {
    bench: {
      painted: Record<Moment, number | null>;
      tasks: number[];
      frames: number[];
    };
  }
}

/** Notes when something is painted: two frames after it is in the document. */
const watch = (words: number) => `
  const painted = ${JSON.stringify(Object.fromEntries(MOMENTS.map((moment) => [moment, null])))};
  window.bench = { painted, tasks: [], frames: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.bench.tasks.push(entry.duration);
  }).observe({ type: "longtask", buffered: true });
  // The waveforms lie in a shadow of their own.
  const drawn = () => [...document.querySelectorAll("section[aria-labelledby=replay] *")].some(
    (element) => element.shadowRoot?.querySelector("canvas"),
  );
  const script = "section[aria-labelledby=transcript]";
  const isThere = {
    screen: () => document.getElementById("replay"),
    words: () => document.querySelector(script + " [data-word]"),
    allWords: () => document.querySelectorAll(script + " [data-word]").length >= ${words},
    waveform: drawn,
  };
  const look = () => {
    const waited = Object.keys(painted).filter((moment) => painted[moment] === null);
    for (const moment of waited.filter((each) => isThere[each]())) {
      requestAnimationFrame(() => requestAnimationFrame(() => {
        painted[moment] ??= performance.now();
      }));
    }
    if (waited.length > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  let last = 0;
  const frame = (now) => {
    if (last > 0) window.bench.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
`;
const TIMES = 5;
const SCROLL_STEPS = 60;
const PLAYED_MS = 4_000;

/** Opens the review as somebody does who comes back to it, and scrolls and plays it. */
export async function openInBrowser(
  dataDir: string,
  { id, words }: Pick<LongSession, "id" | "words">,
): Promise<Opened> {
  const greenroom = await startGreenroom({ dataDir });
  const browser = await launchBrowser();
  try {
    const { page } = await openPage(browser, { insteadOfSenses: watch(words) });
    const paintedMs: Record<Moment, number[]> = {
      screen: [],
      words: [],
      allWords: [],
      waveform: [],
    };
    for (let time = 0; time < TIMES; time++) {
      await page.goto(`${greenroom.url}/sessions/${id}`);
      for (const moment of MOMENTS) {
        const painted = await page.waitForFunction((name) => window.bench.painted[name], moment);
        paintedMs[moment].push(Number(await painted.jsonValue()));
      }
    }
    const scrolling = await watched(page, () => scrollThrough(page));
    const playing = await watched(page, async () => {
      await page.getByRole("button", { name: "Play", exact: true }).first().click();
      await page.waitForTimeout(PLAYED_MS);
    });
    return { paintedMs, scrolling, playing };
  } finally {
    await browser.close();
    await greenroom.kill("SIGTERM");
  }
}

async function scrollThrough(page: Page): Promise<void> {
  await page.mouse.move(640, 300);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let step = 0; step < SCROLL_STEPS; step++) {
    await page.mouse.wheel(0, height / SCROLL_STEPS);
    await page.waitForTimeout(30);
  }
}

async function watched(page: Page, work: () => Promise<void>): Promise<Smoothness> {
  await page.evaluate(() => {
    window.bench.tasks.length = 0;
    window.bench.frames.length = 0;
  });
  await work();
  const { tasks, frames } = await page.evaluate(() => ({
    tasks: [...window.bench.tasks],
    frames: [...window.bench.frames],
  }));
  const sorted = frames.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return {
    frames: frames.length,
    medianFrameMs: at(0.5),
    p95FrameMs: at(0.95),
    longestFrameMs: at(1),
    longTasks: tasks.length,
    longestTaskMs: Math.max(0, ...tasks),
  };
}
