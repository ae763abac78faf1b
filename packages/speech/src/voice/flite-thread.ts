import { Worker } from "node:worker_threads";
import { deferred, type Deferred, untilAborted } from "../process/deferred.ts";
import type { FliteSpeech } from "./flite.mjs";

/** The longest piece takes half a second on a busy core. */
const STUCK_MS = 10_000;
/** A sentence that ended so many threads is not tried again. */
const MOST_THREADS = 2;
/** Keeps short-lived sound from piling up. */
const YOUNG_GENERATION_MB = 2;

export interface FliteSentence {
  readonly text: string;
  readonly voice: string;
  /** Flite's own features, by its names for them. */
  readonly features?: Readonly<Record<string, number>>;
}

/** What the thread answers to each sentence, in the order in which they came. */
export type FliteAnswer = FliteSpeech | { readonly failure: string };

/** What is needed of a worker thread. */
export interface FliteWorker {
  postMessage(sentence: FliteSentence): void;
  terminate(): Promise<unknown>;
  on(event: "message", heard: (answer: FliteAnswer) => void): unknown;
  on(event: "error" | "exit", ended: () => void): unknown;
}

export interface FliteThreadOptions {
  /** Makes the thread; for tests that play it themselves. */
  readonly launch?: (module: WebAssembly.Module) => FliteWorker;
  readonly stuckMs?: number;
}

/**
 * Flite in a thread of its own, one sentence at a time, so that the thread that voice activity is
 * computed on never waits for it. A thread that ends or stands still is replaced and its sentence
 * said by the next one. Unlike a model's, this thread can be ended in the middle of its work: there
 * is only WebAssembly in it.
 */
export class FliteThread {
  readonly #module: WebAssembly.Module;
  readonly #launch: (module: WebAssembly.Module) => FliteWorker;
  readonly #stuckMs: number;
  #worker: FliteWorker | null = null;
  #answer: Deferred<FliteAnswer | null> = deferred();
  #last: Promise<unknown> = Promise.resolve();

  constructor(module: WebAssembly.Module, options: FliteThreadOptions = {}) {
    this.#module = module;
    this.#launch = options.launch ?? launchWorker;
    this.#stuckMs = options.stuckMs ?? STUCK_MS;
  }

  /**
   * Says one sentence when those before it are said. One that is not wanted any more when its turn
   * comes is left out.
   * @throws the signal's reason; Error when Flite fails.
   */
  say(sentence: FliteSentence, signal: AbortSignal): Promise<FliteSpeech> {
    const turn = this.#last.then(async () => {
      signal.throwIfAborted();
      return await this.#inSomeThread(sentence);
    });
    this.#last = turn.catch(() => {});
    return untilAborted(turn, signal);
  }

  async #inSomeThread(sentence: FliteSentence): Promise<FliteSpeech> {
    for (let threads = 0; threads < MOST_THREADS; threads++) {
      const answer = await this.#ask(sentence);
      if (answer === null) continue;
      if ("failure" in answer) throw new Error(answer.failure);
      return answer;
    }
    throw new Error("Flite's thread keeps ending.");
  }

  /** `null`: the thread ended, or stood still and was ended. */
  async #ask(sentence: FliteSentence): Promise<FliteAnswer | null> {
    const answer = deferred<FliteAnswer | null>();
    this.#answer = answer;
    this.#worker ??= this.#started();
    const worker = this.#worker;
    const timer = setTimeout(() => this.#ended(worker), this.#stuckMs);
    worker.postMessage(sentence);
    return await answer.promise.finally(() => clearTimeout(timer));
  }

  #started(): FliteWorker {
    const worker = this.#launch(this.#module);
    // What comes of a thread that was replaced is for nobody.
    worker.on("message", (answer) => {
      if (this.#worker === worker) this.#answer.resolve(answer);
    });
    worker.on("error", () => this.#ended(worker));
    worker.on("exit", () => this.#ended(worker));
    return worker;
  }

  #ended(worker: FliteWorker): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#answer.resolve(null);
    void worker.terminate();
  }
}

function launchWorker(module: WebAssembly.Module): FliteWorker {
  return new Worker(new URL("./flite-worker.mjs", import.meta.url), {
    workerData: module,
    // It reads no TypeScript, so what this process was started with is not for it.
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
}
