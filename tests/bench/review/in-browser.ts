import type { Page } from "playwright-core";
import { launchBrowser, openPage } from "../../e2e/support/browser.ts";
import { startGreenroom } from "../../support/greenroom.ts";

export interface Opened {
  /** From the start of loading the page until words of the transcript were painted, ms. */
  readonly wordsPaintedMs: readonly number[];
  /** And a waveform. */
  readonly waveformMs: readonly number[];
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
    bench: { words: number | null; waveform: number | null; tasks: number[]; frames: number[] };
  }
}

/** Notes when words and waveforms are painted: two frames after they are in the document. */
const watch = `
  window.bench = { words: null, waveform: null, tasks: [], frames: [] };
  const painted = (what) => requestAnimationFrame(() => requestAnimationFrame(() => {
    window.bench[what] ??= performance.now();
  }));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.bench.tasks.push(entry.duration);
  }).observe({ type: "longtask", buffered: true });
  // The waveforms lie in a shadow of their own.
  const drawn = () => [...document.querySelectorAll("section[aria-labelledby=replay] *")].some(
    (element) => element.shadowRoot?.querySelector("canvas"),
  );
  const look = () => {
    if (document.querySelector("section[aria-labelledby=transcript] [data-start]")) painted("words");
    if (drawn()) painted("waveform");
    if (window.bench.words === null || window.bench.waveform === null) requestAnimationFrame(look);
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
export async function openInBrowser(dataDir: string, id: string): Promise<Opened> {
  const greenroom = await startGreenroom({ dataDir });
  const browser = await launchBrowser();
  try {
    const { page } = await openPage(browser, { insteadOfSenses: watch });
    const wordsPaintedMs: number[] = [];
    const waveformMs: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      await page.goto(`${greenroom.url}/sessions/${id}`);
      await page.waitForFunction(() => window.bench.words !== null);
      wordsPaintedMs.push(await page.evaluate(() => window.bench.words ?? Number.NaN));
      await page.waitForFunction(() => window.bench.waveform !== null);
      waveformMs.push(await page.evaluate(() => window.bench.waveform ?? Number.NaN));
    }
    const scrolling = await watched(page, () => scrollThrough(page));
    const playing = await watched(page, async () => {
      await page.getByRole("button", { name: "Play", exact: true }).first().click();
      await page.waitForTimeout(PLAYED_MS);
    });
    return { wordsPaintedMs, waveformMs, scrolling, playing };
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
