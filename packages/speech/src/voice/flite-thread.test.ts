import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type FliteAnswer, type FliteSentence, FliteThread } from "./flite-thread.ts";

const never = new AbortController().signal;
const STUCK_MS = 10_000;
/** The least that is a module: its number and version. */
const module = new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A thread that the test plays: it says what it was asked, ends, or does neither. */
class PlayedThread {
  readonly asked: FliteSentence[] = [];
  terminated = false;
  #heard: (answer: FliteAnswer) => void = () => {};
  #ended: () => void = () => {};

  postMessage(sentence: FliteSentence): void {
    this.asked.push(sentence);
  }
  async terminate(): Promise<void> {
    this.terminated = true;
  }
  on(event: "message" | "error" | "exit", listener: (answer: never) => void): void {
    if (event === "message") this.#heard = listener as (answer: FliteAnswer) => void;
    else this.#ended = listener as () => void;
  }
  says(...samples: number[]): void {
    this.#heard({ pcm: Int16Array.from(samples), phones: "" });
  }
  fails(failure: string): void {
    this.#heard({ failure });
  }
  ends(): void {
    this.#ended();
  }
}

function given() {
  const threads: PlayedThread[] = [];
  const launch = () => {
    const thread = new PlayedThread();
    threads.push(thread);
    return thread;
  };
  const flite = new FliteThread(module, { launch, stuckMs: STUCK_MS });
  const say = (text: string, signal = never) => flite.say({ text, voice: "slt" }, signal);
  return { threads, say };
}
const settled = () => vi.advanceTimersByTimeAsync(0);

test("one sentence is said after the other, in one thread", async () => {
  const { threads, say } = given();
  const both = [say("one"), say("two")];
  await settled();
  expect(threads[0]!.asked.map(({ text }) => text)).toEqual(["one"]);
  threads[0]!.says(1);
  await settled();
  threads[0]!.says(2);
  expect((await Promise.all(both)).map(({ pcm }) => pcm[0])).toEqual([1, 2]);
  expect(threads).toHaveLength(1);
});

test("what is not wanted any more is not said, and holds nobody up", async () => {
  const { threads, say } = given();
  const abort = new AbortController();
  const one = say("one");
  const two = say("two", abort.signal).catch((reason: unknown) => reason);
  const three = say("three");
  abort.abort("unwanted");
  expect(await two).toBe("unwanted");
  threads[0]!.says(1);
  await one;
  await settled();
  threads[0]!.says(3);
  expect((await three).pcm[0]).toBe(3);
  expect(threads[0]!.asked.map(({ text }) => text)).toEqual(["one", "three"]);
});

test("a thread that ends is replaced, and its sentence said by the next", async () => {
  const { threads, say } = given();
  const one = say("one");
  await settled();
  threads[0]!.ends();
  await settled();
  threads[1]!.says(1);
  expect((await one).pcm[0]).toBe(1);
});

test("a thread that stands still is ended and replaced; what it says later is for nobody", async () => {
  const { threads, say } = given();
  const one = say("one");
  await vi.advanceTimersByTimeAsync(STUCK_MS);
  expect(threads[0]!.terminated).toBe(true);
  threads[0]!.says(9);
  threads[1]!.says(1);
  expect((await one).pcm[0]).toBe(1);
  await vi.advanceTimersByTimeAsync(10 * STUCK_MS);
  expect(threads[1]!.terminated).toBe(false);
});

test("a sentence that ends every thread is given up, and the next one is said", async () => {
  const { threads, say } = given();
  const poison = say("poison").catch((error: unknown) => String(error));
  const innocent = say("innocent");
  await settled();
  threads[0]!.ends();
  await settled();
  threads[1]!.ends();
  expect(await poison).toContain("keeps ending");
  await settled();
  threads[2]!.says(1);
  expect((await innocent).pcm[0]).toBe(1);
});

test("a sentence that Flite refuses rejects with what it said, and the thread stays", async () => {
  const { threads, say } = given();
  const one = say("one");
  await settled();
  threads[0]!.fails("Flite ended with code 1.");
  await expect(one).rejects.toThrow("code 1");
  const two = say("two");
  await settled();
  threads[0]!.says(2);
  expect((await two).pcm[0]).toBe(2);
  expect(threads).toHaveLength(1);
});
