import { setTimeout as sleep } from "node:timers/promises";
import type { EmbeddedEngines } from "@greenroom/speech";
import { memoryOf, type Memory } from "../stt/memory.ts";
import { quantile } from "../stt/word-times.ts";

export interface FirstSoundRow {
  /** Microphones that are listened to meanwhile, a frame every 40 ms each. */
  readonly microphones: number;
  readonly text: string;
  readonly medianMs: number;
  readonly p95Ms: number;
}

export interface FirstSoundReport {
  readonly rows: readonly FirstSoundRow[];
  /** From a frame to its voice activity while the voice speaks, ms. */
  readonly voiceActivity: readonly {
    readonly microphones: number;
    readonly medianMs: number;
    readonly p95Ms: number;
    readonly maxMs: number;
  }[];
  /** Of the voice process. */
  readonly memory: Memory | null;
}

const FRAME_SAMPLES = 640;
const FRAME_MS = 40;
const TIMES = 15;
const texts: Readonly<Record<string, string>> = {
  short: "Why was that?",
  "long, with a clause":
    "You said that the migration took almost nine months, so what would you do differently if you had to start it again with half of the team?",
  "long, in one breath":
    "Tell me about a time when you disagreed with your manager about the direction of a project and how you resolved it together.",
};

/** From the call to the first sound, alone and beside microphones. */
export async function measureFirstSound(
  engines: EmbeddedEngines,
  signal: AbortSignal,
): Promise<FirstSoundReport> {
  const rows: FirstSoundRow[] = [];
  const voiceActivity: FirstSoundReport["voiceActivity"][number][] = [];
  for (const microphones of [0, 2, 4]) {
    const over = new AbortController();
    const waits: number[] = [];
    const listening = Array.from({ length: microphones }, () =>
      listen(engines, over.signal, waits),
    );
    for (const [text, words] of Object.entries(texts)) {
      const tookMs: number[] = [];
      for (let times = 0; times < TIMES; times++) {
        tookMs.push(await firstSoundMs(engines, words, signal));
        await sleep(FRAME_MS);
      }
      rows.push({
        microphones,
        text,
        medianMs: quantile(tookMs, 0.5),
        p95Ms: quantile(tookMs, 0.95),
      });
    }
    over.abort();
    await Promise.all(listening);
    if (microphones === 0) continue;
    voiceActivity.push({
      microphones,
      medianMs: quantile(waits, 0.5),
      p95Ms: quantile(waits, 0.95),
      maxMs: Math.max(...waits),
    });
  }
  const { voice } = engines.pids();
  return { rows, voiceActivity, memory: await memoryOf(voice === undefined ? [] : [voice]) };
}

async function firstSoundMs(
  { textToSpeech }: EmbeddedEngines,
  text: string,
  signal: AbortSignal,
): Promise<number> {
  const startedMs = performance.now();
  let tookMs: number | null = null;
  for await (const _ of textToSpeech.speak({ text, voice: "slt" }, signal)) {
    tookMs ??= performance.now() - startedMs;
  }
  return tookMs ?? Number.NaN;
}

async function listen(
  { voiceActivity }: EmbeddedEngines,
  over: AbortSignal,
  waitsMs: number[],
): Promise<void> {
  const stream = voiceActivity.open();
  const never = new AbortController().signal;
  while (!over.aborted) {
    const sentMs = performance.now();
    await stream.push(new Int16Array(FRAME_SAMPLES), never);
    const tookMs = performance.now() - sentMs;
    waitsMs.push(tookMs);
    await sleep(Math.max(0, FRAME_MS - tookMs));
  }
  stream.close();
}
