import { getEventListeners } from "node:events";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { DecodeKind, Transcription } from "../engines.ts";
import { deferred, type Deferred, onAbort } from "../process/deferred.ts";
import type { RecogniserRequest } from "./recogniser-messages.ts";
import { MoonshineSpeechToText, type Recogniser } from "./speech-to-text.ts";

const never = new AbortController().signal;
const nothing: Transcription = { words: [], understood: true, decodeMs: 1 };
const second = new Int16Array(16_000);

/** A process as a test plays it: holds what it was given until it is told to answer. */
class PlayedRecogniser implements Recogniser {
  available = true;
  readonly working: { request: RecogniserRequest; result: Deferred<Transcription> }[] = [];
  /** Requests whose abort arrived here. */
  cancelled = 0;

  unavailable(): string | null {
    return this.available ? null : "Given up.";
  }
  async start(): Promise<void> {}
  async close(): Promise<void> {}

  request(request: RecogniserRequest, signal: AbortSignal): Promise<Transcription> {
    const result = deferred<Transcription>();
    const work = { request, result };
    this.working.push(work);
    const off = onAbort(signal, () => {
      this.cancelled += 1;
      this.#drop(work);
      result.reject(signal.reason);
    });
    return result.promise.finally(off);
  }

  answer(): void {
    const work = this.working[0];
    if (!work) throw new Error("Nothing is being worked on.");
    this.#drop(work);
    work.result.resolve(nothing);
  }

  #drop(work: (typeof this.working)[number]): void {
    this.working.splice(this.working.indexOf(work), 1);
  }
}

let processes: PlayedRecogniser[] = [];
let pool = new MoonshineSpeechToText([]);
beforeEach(() => {
  processes = [new PlayedRecogniser(), new PlayedRecogniser()];
  pool = new MoonshineSpeechToText(processes);
});
const ask = (kind: DecodeKind, stream: string, signal = never, pcm = second) => {
  const asked = pool.transcribe({ pcm, kind, stream }, signal);
  asked.catch(() => {});
  return asked;
};
const working = () => processes.map((process) => process.working.length);
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("the pool", () => {
  test("gives every process one decode at a time, and none is idle while another waits", async () => {
    for (const stream of ["a", "b", "c"]) void ask("final", stream);
    expect(working()).toEqual([1, 1]);
    processes[1]?.answer();
    await settled();
    expect(working()).toEqual([1, 1]);
    processes[0]?.answer();
    await settled();
    expect(working()).toEqual([0, 1]);
  });

  test("lets a partial take turns with a long decode when all are at work, and no more than one", async () => {
    for (const stream of ["a", "b", "c"]) void ask("final", stream);
    for (const stream of ["d", "e", "f"]) void ask("partial", stream);
    const kinds = () => processes.map(({ working }) => working.map(({ request }) => request.kind));
    expect(kinds()).toEqual([
      ["final", "partial"],
      ["final", "partial"],
    ]);
    // Its host is done: it has the process for itself, and nothing goes beside it.
    processes[0]?.answer();
    await settled();
    expect(kinds()).toEqual([["partial"], ["final", "partial"]]);
    processes[0]?.answer();
    await settled();
    expect(kinds()).toEqual([
      ["final", "partial"],
      ["final", "partial"],
    ]);
  });

  test("ends a decode that runs when it is not wanted any more, and goes on with the next", async () => {
    const abort = new AbortController();
    const unwanted = ask("speculative", "a", abort.signal);
    void ask("final", "b");
    const next = ask("final", "c");
    abort.abort(new Error("Speech goes on."));
    await expect(unwanted).rejects.toThrow("Speech goes on.");
    expect(processes[0]?.cancelled).toBe(1);
    expect(working()).toEqual([1, 1]);
    processes[0]?.answer();
    expect(await next).toBe(nothing);
  });

  test("hands on what is asked, with the person's own terms", () => {
    void pool.transcribe({ pcm: second, kind: "final", stream: "a", terms: ["Kafka"] }, never);
    const [work] = processes[0]?.working ?? [];
    expect(work?.request).toEqual({ pcm: second, kind: "final", terms: ["Kafka"] });
    work?.result.resolve(nothing);
  });

  test("leaves the work to those that are there", () => {
    if (processes[0]) processes[0].available = false;
    for (const stream of ["a", "b"]) void ask("final", stream);
    expect(working()).toEqual([0, 1]);
  });
});

describe("what waits is bounded", () => {
  const tenSeconds = new Int16Array(160_000);
  const pile = (seconds: number) => {
    for (let waiting = -20; waiting < seconds; waiting += 10) {
      void ask("final", "much", never, tenSeconds);
    }
  };

  test("behind a minute of speech captions are refused, finals are taken", async () => {
    pile(60);
    await expect(ask("partial", "a")).rejects.toMatchObject({ code: "busy", retry: true });
    await expect(ask("speculative", "a")).rejects.toMatchObject({ code: "busy", retry: true });
    const final = ask("final", "a");
    processes[0]?.answer();
    await settled();
    processes.forEach((process) => process.answer());
    expect(await final).toBe(nothing);
  });

  test("behind ten minutes nothing more is taken, until there is room again", async () => {
    pile(600);
    await expect(ask("final", "a")).rejects.toMatchObject({ code: "busy", retry: true });
    processes[0]?.answer();
    await settled();
    const abort = new AbortController();
    const taken = ask("final", "a", abort.signal);
    abort.abort(new Error("Taken, and left."));
    await expect(taken).rejects.toThrow("Taken, and left.");
  });

  test("what was aborted, replaced or worked on does not count any more", async () => {
    const abort = new AbortController();
    pile(0);
    for (let times = 0; times < 100; times++) {
      void ask("final", "a", abort.signal, tenSeconds.subarray(0, 80_000));
      void ask("partial", "a", never, tenSeconds.subarray(0, 80_000));
    }
    abort.abort();
    // Room for nearly all of it; what is refused next shows that this was taken.
    void ask("final", "b", never, new Int16Array(595 * 16_000));
    await expect(ask("final", "c", never, tenSeconds)).rejects.toMatchObject({ code: "busy" });
  });
});

test("a thousand decodes on one signal leave nothing behind, nor does a warning appear", async () => {
  const warn = vi.spyOn(process, "emitWarning");
  const session = new AbortController();
  const kinds = ["partial", "speculative", "final"] as const;
  for (let round = 0; round < 1_000; round++) {
    const own = new AbortController();
    const asked = kinds.map((kind) =>
      ask(kind, "a", kind === "final" ? session.signal : own.signal),
    );
    if (round % 3 === 0) own.abort(new Error("Not wanted."));
    await settled();
    while (working().some((count) => count > 0)) {
      for (const process of processes) if (process.working.length > 0) process.answer();
      await settled();
    }
    await Promise.allSettled(asked);
    expect(getEventListeners(own.signal, "abort")).toHaveLength(0);
  }
  expect(getEventListeners(session.signal, "abort")).toHaveLength(0);
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});
