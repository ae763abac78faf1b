import { EngineError } from "../engines.ts";
import type { WeightSource } from "../weights.ts";
import { deferred, onAbort, untilAborted } from "./deferred.ts";
import { forkChild, type ChildLink } from "./fork-child.ts";
import type { Log } from "./log.ts";
import type { FromChild, ToChild } from "./messages.ts";
import { Patience } from "./patience.ts";

/** Deaths in a row, none of them after an answer, that are taken as a loop and end the restarts. */
const LOOP_DEATHS = 4;
/** A request that was held in so many deaths is given up: it may be what kills the process. */
const REQUEST_DEATHS = 3;
/** After a loop, a new request may try a new process when this time has passed. */
const COOL_DOWN_MS = 5_000;
/** Without a request a new process is tried after that time too, then after twice as long, up to this. */
const LONGEST_COOL_DOWN_MS = 60_000;

export interface SupervisedChildOptions {
  /** For logs: "voice", "recogniser 1". */
  readonly name: string;
  /** The module that calls `serve`. */
  readonly module: URL;
  readonly weights: WeightSource;
  readonly log: Log;
  /** Without a sign of life for so long, with work to do, it is taken for stuck and killed, ms. */
  readonly stuckMs: number;
  /** Makes the process; for tests that play it themselves. */
  readonly fork?: typeof forkChild;
}

interface Held<Request, Reply> {
  readonly request: Request;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (reason: unknown) => void;
  /** Deaths of a process that had it. */
  deaths: number;
  /** The process that runs now has it. */
  sent: boolean;
}

type State = "idle" | "loading" | "ready" | "down" | "closed";

/**
 * A forked process that answers requests and is started again when it dies; what it held is then
 * run again. Requests must therefore carry all they need: the child keeps nothing between them.
 */
export class SupervisedChild<Request, Reply> {
  readonly #options: SupervisedChildOptions;
  readonly #held = new Map<number, Held<Request, Reply>>();
  #state: State = "idle";
  #link: ChildLink<ToChild<Request>> | null = null;
  #nextId = 1;
  #deathsInARow = 0;
  #downAtMs = 0;
  /** Why it was given up, until a process is ready again. */
  #failure: EngineError | null = null;
  #coolDownMs = COOL_DOWN_MS;
  #comeBack: NodeJS.Timeout | null = null;
  #wasReady = false;
  #whenReady = deferred<void>();
  readonly #patience: Patience;

  constructor(options: SupervisedChildOptions) {
    this.#options = options;
    this.#whenReady.promise.catch(() => {});
    this.#patience = new Patience(options.stuckMs, () => this.#link?.kill());
  }

  /** The process that runs now; for tests that kill it. */
  get pid(): number | undefined {
    return this.#link?.pid;
  }

  /** Whether a request has a chance: `false` for a while after the process was given up. */
  get available(): boolean {
    if (this.#state === "closed") return false;
    return this.#state !== "down" || performance.now() - this.#downAtMs >= COOL_DOWN_MS;
  }

  /** Why nothing works now, in a sentence; `null` while a process is there or on its way. */
  unavailable(): string | null {
    return this.#failure?.message ?? null;
  }

  /**
   * Starts the process and loads its models.
   *
   * @throws EngineError `weights_missing`, `weights_mismatch`, `model_failed` or `closed`.
   */
  async start(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#state === "closed") throw closedError();
    if (this.#state === "idle" || this.#state === "down") this.#launch();
    await untilAborted(this.#whenReady.promise, signal);
  }

  /**
   * Sends a request; resolves to its answer, over as many processes as that takes.
   *
   * @throws the signal's reason; EngineError `crashed` (it or the process keeps dying), `closed`,
   *   or `model_failed` when the child refuses it.
   */
  request(request: Request, signal: AbortSignal): Promise<Reply> {
    if (signal.aborted) return Promise.reject(signal.reason);
    if (this.#state === "closed") return Promise.reject(closedError());
    if (!this.available) return Promise.reject(crashedError(this.#options.name));
    const id = this.#nextId++;
    const { promise, resolve, reject } = deferred<Reply>();
    const off = onAbort(signal, () => {
      if (this.#held.get(id)?.sent) this.#link?.send({ kind: "cancel", id });
      this.#held.delete(id);
      reject(signal.reason);
      this.#sendHeld();
      // No sign of life, so what is still held waits on as it did; but a process with nothing left
      // to do owes none.
      if (this.#held.size === 0 && this.#state !== "loading") this.#patience.renew(false);
    });
    this.#held.set(id, { request, resolve, reject, deaths: 0, sent: false });
    if (this.#state === "idle" || this.#state === "down") this.#launch();
    this.#sendHeld();
    this.#patience.wait();
    return promise.finally(off);
  }

  /** Lets go of the process, which then ends by itself; is killed if it does not. */
  async close(): Promise<void> {
    this.#state = "closed";
    if (this.#comeBack) clearTimeout(this.#comeBack);
    this.#failAll(closedError());
    await this.#link?.end();
  }

  #launch(): void {
    if (this.#comeBack) clearTimeout(this.#comeBack);
    if (this.#state === "down") {
      this.#whenReady = deferred();
      this.#whenReady.promise.catch(() => {});
    }
    this.#state = "loading";
    this.#patience.renew(true);
    const { fork = forkChild } = this.#options;
    const link: ChildLink<ToChild<Request>> = fork<ToChild<Request>, FromChild<Reply>>(
      this.#options,
      {
        message: (message) => {
          if (this.#link !== link || this.#state === "closed") return;
          this.#receive(message);
          this.#patience.renew(this.#held.size > 0);
        },
        end: (how) => this.#link === link && this.#died(how),
      },
    );
    this.#link = link;
    link.send({ kind: "load", weights: this.#options.weights });
  }

  /**
   * Sends what was not sent yet. What was there when a process died may have killed it: such
   * requests go one at a time, so that one that kills takes no other with it for good.
   */
  #sendHeld(): void {
    if (this.#state !== "ready") return;
    let suspectOut = [...this.#held.values()].some(({ sent, deaths }) => sent && deaths > 0);
    for (const [id, held] of this.#held) {
      if (held.sent || (held.deaths > 0 && suspectOut)) continue;
      held.sent = true;
      suspectOut ||= held.deaths > 0;
      this.#link?.send({ kind: "request", id, request: held.request });
    }
  }

  #receive(message: FromChild<Reply>): void {
    switch (message.kind) {
      case "ready": {
        this.#state = "ready";
        this.#wasReady = true;
        this.#failure = null;
        this.#whenReady.resolve();
        return this.#sendHeld();
      }
      case "unready":
        return this.#giveUp(new EngineError(message.code, message.sentence));
      case "reply": {
        this.#deathsInARow = 0;
        this.#coolDownMs = COOL_DOWN_MS;
        this.#held.get(message.id)?.resolve(message.reply);
        this.#held.delete(message.id);
        return this.#sendHeld();
      }
      case "refused": {
        this.#options.log("error", "engine refused a request", { reason: message.reason });
        const error = new EngineError("model_failed", "A speech model failed on this request.");
        this.#held.get(message.id)?.reject(error);
        this.#held.delete(message.id);
        return this.#sendHeld();
      }
    }
  }

  #died(how: string): void {
    const { name, log } = this.#options;
    this.#link = null;
    this.#patience.renew(false);
    if (this.#state === "closed" || this.#state === "down") return;
    this.#deathsInARow += 1;
    log("warn", "engine process ended, starting it again", { name, how, held: this.#held.size });
    for (const [id, held] of this.#held) {
      if (!held.sent) continue;
      held.sent = false;
      held.deaths += 1;
      if (held.deaths < REQUEST_DEATHS) continue;
      held.reject(crashedError(name));
      this.#held.delete(id);
    }
    if (this.#deathsInARow < LOOP_DEATHS) this.#launch();
    else this.#giveUp(this.#wasReady ? crashedError(name) : neverReadyError(name));
  }

  #giveUp(error: EngineError): void {
    const { name, log } = this.#options;
    log("error", "engine process given up", { name, code: error.code });
    const link = this.#link;
    this.#link = null;
    this.#state = "down";
    this.#downAtMs = performance.now();
    // One more death is enough to give up again.
    this.#deathsInARow = LOOP_DEATHS - 1;
    this.#failure = error;
    this.#failAll(error);
    void link?.end();
    this.#comeBackLater();
  }

  /** What worked once is tried again by itself: nobody asks anything of a server that is not ready. */
  #comeBackLater(): void {
    if (!this.#wasReady) return;
    this.#comeBack = setTimeout(() => this.#launch(), this.#coolDownMs).unref();
    this.#coolDownMs = Math.min(2 * this.#coolDownMs, LONGEST_COOL_DOWN_MS);
  }

  #failAll(error: EngineError): void {
    this.#patience.renew(false);
    this.#whenReady.reject(error);
    for (const held of this.#held.values()) held.reject(error);
    this.#held.clear();
  }
}

function crashedError(name: string): EngineError {
  return new EngineError("crashed", `The ${name} process keeps ending. Try again in a moment.`);
}

function neverReadyError(name: string): EngineError {
  return new EngineError(
    "model_failed",
    `The ${name} process ends while it loads its models. Run npm ci to install them again.`,
  );
}

function closedError(): EngineError {
  return new EngineError("closed", "The speech engines are closed.");
}
