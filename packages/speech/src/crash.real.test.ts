import { fork } from "node:child_process";
import { getEventListeners, once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createEmbeddedEngines, type EmbeddedEngines } from "./embedded.ts";
import { concat } from "./pcm.ts";
import { type Log, noLog } from "./process/log.ts";
import { SupervisedChild } from "./process/supervised-child.ts";

const never = new AbortController().signal;
const TEXT =
  "Tell me about a time when you disagreed with your manager. What did you do about it? How did it turn out?";
let engines: EmbeddedEngines | null = null;

afterEach(async () => {
  await Promise.all([engines?.voiceActivity.close(), engines?.speechToText.close()]);
});

async function started(recognisers = 1, log: Log = noLog): Promise<EmbeddedEngines> {
  engines = createEmbeddedEngines({ recognisers, log });
  await Promise.all([engines.voiceActivity.start(never), engines.speechToText.start(never)]);
  return engines;
}

async function say({ textToSpeech }: EmbeddedEngines, perSentence: () => void = () => {}) {
  const sentences: Int16Array[] = [];
  for await (const sentence of textToSpeech.speak({ text: TEXT, voice: "slt" }, never)) {
    sentences.push(sentence);
    perSentence();
  }
  return concat(sentences);
}

function killIfThere(pid: number | undefined): void {
  if (pid !== undefined) process.kill(pid, "SIGKILL");
}

function kill(pid: number | undefined): void {
  if (pid === undefined) throw new Error("There is no process to kill.");
  process.kill(pid, "SIGKILL");
}

describe("a killed process costs nothing", () => {
  test("while it recognises: the words still come", async () => {
    const here = await started();
    const pcm = await say(here);
    const hear = () => here.speechToText.transcribe({ pcm, kind: "final", stream: "a" }, never);
    const before = await hear();
    const hearing = hear();
    kill(here.pids().recognisers[0]);
    expect((await hearing).words).toEqual(before.words);
  });

  test("while it speaks: the sound goes on with the next sentence, none twice", async () => {
    const here = await started();
    const whole = await say(here);
    const killed = await say(here, () => kill(here.pids().voice));
    expect(killed).toEqual(whole);
  });

  test("while it listens for voice: every step comes once, as if nothing had happened", async () => {
    const here = await started();
    const pcm = await say(here);
    const whole = await here.voiceActivity.open().push(pcm, never);
    const stream = here.voiceActivity.open();
    const steps: number[] = [];
    for (let at = 0; at < pcm.length; at += 640) {
      const pushing = stream.push(pcm.subarray(at, at + 640), never);
      if (at === 640 * 20 || at === 640 * 60) kill(here.pids().voice);
      steps.push(...(await pushing));
    }
    expect(steps).toEqual([...whole]);
  });

  test("one after the other, again and again, as long as work gets done in between", async () => {
    const here = await started();
    const stream = here.voiceActivity.open();
    for (let times = 0; times < 6; times++) {
      kill(here.pids().voice);
      expect(await stream.push(new Int16Array(5_120), never)).toHaveLength(10);
    }
  });
});

test("a process that dies again and again gives an error that says so, not silence", async () => {
  const recogniser = () => engines?.pids().recognisers[0];
  // Every new process is killed as soon as the end of the last one was noted.
  const here = await started(1, (_, message) => {
    if (message.includes("starting it again")) setImmediate(() => killIfThere(recogniser()));
  });
  const pcm = await say(here);
  const hearing = here.speechToText.transcribe({ pcm, kind: "final", stream: "a" }, never);
  killIfThere(recogniser());
  await expect(hearing).rejects.toMatchObject({
    name: "EngineError",
    code: "crashed",
    retry: true,
  });
});

test("a process that never gets to work fails its start, is left alone for a while, and may be started again", async () => {
  const child = new SupervisedChild<unknown, unknown>({
    name: "hopeless",
    module: new URL("./process/dies.fixture.ts", import.meta.url),
    weights: {},
    log: noLog,
    stuckMs: 60_000,
  });
  await expect(child.start(never)).rejects.toMatchObject({ code: "model_failed" });
  expect(child.available).toBe(false);
  await expect(child.request({}, never)).rejects.toMatchObject({ code: "crashed" });
  await expect(child.start(never)).rejects.toMatchObject({ code: "model_failed" });
  await child.close();
});

test("a process that stands still is ended and its work done by another", async () => {
  const child = new SupervisedChild<string, string>({
    name: "still",
    module: new URL("./process/echo.fixture.ts", import.meta.url),
    weights: {},
    log: noLog,
    stuckMs: 5_000,
  });
  await child.start(never);
  process.kill(child.pid ?? 0, "SIGSTOP");
  expect(await child.request("hello", never)).toBe("hello");
  await child.close();
});

test("a request that kills every process is given up, and the others are answered", async () => {
  const child = new SupervisedChild<string, string>({
    name: "poisoned",
    module: new URL("./process/echo.fixture.ts", import.meta.url),
    weights: {},
    log: noLog,
    stuckMs: 60_000,
  });
  await child.start(never);
  const poison = child.request("die", never).catch((error: unknown) => error);
  const innocents = ["one", "two"].map((text) => child.request(text, never));
  expect(await poison).toMatchObject({ code: "crashed" });
  expect(await Promise.all(innocents)).toEqual(["one", "two"]);
  expect(await child.request("still there", never)).toBe("still there");
  await child.close();
});

test("a thousand requests, some of them aborted, leave nothing behind in their process or here", async () => {
  const warnings: string[] = [];
  const warned = (warning: Error) => warnings.push(warning.name);
  process.on("warning", warned);
  const said: string[] = [];
  const child = new SupervisedChild<string, string>({
    name: "patient",
    module: new URL("./process/echo.fixture.ts", import.meta.url),
    weights: {},
    log: (_, message) => said.push(message),
    stuckMs: 60_000,
  });
  await child.start(never);
  const { signal } = new AbortController();
  for (let round = 0; round < 100; round++) {
    const unwanted = new AbortController();
    const dropped = child.request("unwanted", unwanted.signal).catch(() => null);
    const wanted = Array.from({ length: 9 }, (_, n) => child.request(`${round} ${n}`, signal));
    unwanted.abort();
    await Promise.all([dropped, ...wanted]);
  }
  expect(getEventListeners(signal, "abort")).toEqual([]);
  await child.close();
  // A warning of the process itself would have come over its stderr, into the log.
  expect([warnings, said]).toEqual([[], []]);
  process.off("warning", warned);
});

test("two recognisers share the work, and one alone does it when the other is killed", async () => {
  const here = await started(2);
  const pcm = await say(here);
  const all = Array.from({ length: 4 }, (_, index) =>
    here.speechToText.transcribe({ pcm, kind: "final", stream: `${index}` }, never),
  );
  kill(here.pids().recognisers[1]);
  const texts = (await Promise.all(all)).map(({ words }) =>
    words.map(({ text }) => text).join(" "),
  );
  expect(new Set(texts).size).toBe(1);
  expect(texts[0]).toMatch(/disagree/);
});

test("closed engines leave no process behind", async () => {
  const here = await started(2);
  const { voice, recognisers } = here.pids();
  await Promise.all([here.textToSpeech.close(), here.speechToText.close()]);
  for (const pid of [voice, ...recognisers]) {
    expect(() => process.kill(pid ?? 0, 0)).toThrow(/ESRCH/);
  }
});

test("when the server is killed, its processes end by themselves", async () => {
  const server = fork(fileURLToPath(new URL("./process/parent.fixture.ts", import.meta.url)), {
    execArgv: ["--import", "tsx"],
  });
  const [pids] = (await once(server, "message")) as [number[]];
  expect(pids).toHaveLength(2);
  server.kill("SIGKILL");
  for (const pid of pids) {
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow(/ESRCH/), {
      timeout: 20_000,
    });
  }
});
