import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { startGreenroom, type Greenroom } from "../../support/greenroom.ts";
import type { LongSession } from "../../support/long-session.ts";

/** One way of asking: how long the answer took, and how long others had to wait meanwhile. */
export interface Asked {
  readonly medianMs: number;
  readonly worstMs: number;
  /** The slowest `GET /livez` beside it. */
  readonly othersWaitedMs: number;
  readonly times: number;
}

export interface ServerFigures {
  /** From the start until the sound was read and everything measured, in the background, ms. */
  readonly preparedMs: number;
  /** The sound was read; nothing was measured by this code; the process is new. */
  readonly neverMeasured: Asked;
  /** Everything measured was kept, but the review is made again, as after an edit; the process is new. */
  readonly remade: Asked;
  /** The review was kept; the process is new. */
  readonly cold: Asked;
  readonly warm: Asked;
  readonly peaks: Asked;
  readonly reviewBytes: number;
  /** The review's JSON, parsed and written again, ms. */
  readonly jsonMs: number;
  /** The candidate's recording, read once, ms. */
  readonly readWavMs: number;
}

const COLD_STARTS = 3;
const WARM_TIMES = 15;
const PREPARED_WITHIN_MS = 600_000;

/** Asks a real server for the review in every state that it can be in. */
export async function askServer(dataDir: string, session: LongSession): Promise<ServerFigures> {
  const measured = join(session.folder, "measured.jsonl");
  const kept = join(session.folder, "review.json");
  const startedMs = performance.now();
  const first = await startGreenroom({ dataDir });
  await appears(kept);
  const preparedMs = performance.now() - startedMs;
  await first.kill("SIGTERM");

  const never: Once[] = [];
  const remade: Once[] = [];
  const cold: Once[] = [];
  for (let start = 0; start < COLD_STARTS; start++) {
    const askNew = () => withServer(dataDir, (server) => ask(server, reviewOf(session)));
    cold.push(await askNew());
    await rm(kept, { force: true });
    remade.push(await askNew());
    await Promise.all([kept, measured].map((path) => rm(path, { force: true })));
    never.push(await askNew());
  }
  return withServer(dataDir, async (server) => {
    const { text } = await ask(server, reviewOf(session));
    const warm: Once[] = [];
    const peaks: Once[] = [];
    for (let time = 0; time < WARM_TIMES; time++) {
      warm.push(await ask(server, reviewOf(session)));
      peaks.push(await ask(server, `${reviewOf(session)}/peaks`));
    }
    return {
      preparedMs,
      neverMeasured: asked(never),
      remade: asked(remade),
      cold: asked(cold),
      warm: asked(warm),
      peaks: asked(peaks),
      reviewBytes: Buffer.byteLength(text),
      jsonMs: await timed(async () => JSON.stringify(JSON.parse(text))),
      readWavMs: await timed(() => readFile(join(session.folder, "candidate.wav"))),
    };
  });
}

interface Once {
  readonly ms: number;
  readonly othersWaitedMs: number;
  readonly text: string;
}

const reviewOf = ({ id }: LongSession) => `/api/sessions/${id}`;

async function withServer<T>(dataDir: string, use: (server: Greenroom) => Promise<T>): Promise<T> {
  const server = await startGreenroom({ dataDir });
  try {
    // The first request of a process also compiles what answers any request.
    await fetch(`${server.url}/livez`);
    return await use(server);
  } finally {
    await server.kill("SIGTERM");
  }
}

async function ask({ url }: Greenroom, path: string): Promise<Once> {
  const over = new AbortController();
  const others = waitingOthers(url, over.signal);
  const fromMs = performance.now();
  const response = await fetch(`${url}${path}`);
  const text = await response.text();
  const ms = performance.now() - fromMs;
  over.abort();
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status} ${text}`);
  return { ms, othersWaitedMs: await others, text };
}

/** Somebody else, who asks for next to nothing, again and again. @returns their longest wait, ms */
async function waitingOthers(url: string, over: AbortSignal): Promise<number> {
  let longestMs = 0;
  while (!over.aborted) {
    const fromMs = performance.now();
    await (await fetch(`${url}/livez`)).text();
    longestMs = Math.max(longestMs, performance.now() - fromMs);
    await setTimeout(2);
  }
  return longestMs;
}

function asked(times: readonly Once[]): Asked {
  const ms = times.map((once) => once.ms);
  return {
    medianMs: median(ms),
    worstMs: Math.max(...ms),
    othersWaitedMs: Math.max(...times.map((once) => once.othersWaitedMs)),
    times: times.length,
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const ms: number[] = [];
  for (let time = 0; time < WARM_TIMES; time++) {
    const fromMs = performance.now();
    await work();
    ms.push(performance.now() - fromMs);
  }
  return median(ms);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function appears(path: string): Promise<void> {
  for (const endMs = performance.now() + PREPARED_WITHIN_MS; performance.now() < endMs;) {
    if (await stat(path).catch(() => null)) return;
    await setTimeout(100);
  }
  throw new Error("The session was not measured in the background.");
}
