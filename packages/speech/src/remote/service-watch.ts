import { EngineError, type Engine, type EngineInfo } from "../engines.ts";
import { noLog, type Log } from "../process/log.ts";
import { Circuit } from "./circuit.ts";
import { RemoteFailure } from "./failure.ts";

/** An engine that may fail, and can be asked whether it is back with nobody waiting for it. */
export interface CheckedEngine extends Engine {
  check(withinMs: number, signal: AbortSignal): Promise<void>;
}

export interface ServiceWatchOptions {
  readonly log?: Log;
  /** A service that is back answers a trial within this, ms. */
  readonly trialMs?: number;
  readonly nowMs?: () => number;
}

/** What is said of a service and the one that stands in for it. */
export interface ServiceWords {
  /** "speech service". */
  readonly service: string;
  /** "speaks". */
  readonly does: string;
  /** What the stand-in does instead, by the reach of the failure. */
  readonly instead: Readonly<Record<RemoteFailure["reach"], string>>;
  /** To who asks when both are closed. */
  readonly closed: string;
}

const TRIAL_MS = 5_000;

/**
 * A service and the engine that stands in for it: starts and closes both, knows whether the service
 * is worth asking, tries one that failed for a while again, and says what became of them.
 */
export class ServiceWatch {
  readonly #service: CheckedEngine;
  readonly #standIn: Engine;
  readonly #words: ServiceWords;
  readonly #log: Log;
  readonly #circuit: Circuit;
  readonly #trialMs: number;
  readonly #closing = new AbortController();
  #trial = false;
  /** Why the stand-in did not start. */
  #standInFailure: string | null = null;

  constructor(
    service: CheckedEngine,
    standIn: Engine,
    words: ServiceWords,
    { log = noLog, trialMs = TRIAL_MS, nowMs = () => performance.now() }: ServiceWatchOptions,
  ) {
    this.#service = service;
    this.#standIn = standIn;
    this.#words = words;
    this.#log = log;
    this.#trialMs = trialMs;
    this.#circuit = new Circuit(nowMs);
  }

  get info(): EngineInfo {
    return this.#service.info;
  }

  /** Why the service is not asked; `null` while it is. */
  get failure(): RemoteFailure | null {
    return this.#circuit.failure;
  }

  /** Rejects only where neither of the two can work. */
  async start(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.throwIfClosed();
    const [service, standIn] = await Promise.allSettled([
      this.#service.start(signal),
      this.#standIn.start(signal),
    ]);
    signal.throwIfAborted();
    if (service.status === "rejected") this.failed(service.reason);
    if (standIn.status === "fulfilled") return;
    if (service.status === "rejected") throw standIn.reason;
    const { reason } = standIn;
    this.#standInFailure = reason instanceof Error ? reason.message : String(reason);
    this.#log("warn", `The stand-in for the ${this.#words.service} did not start`, {});
  }

  unavailable(): string | null {
    return this.failure ? this.#lacking() : null;
  }

  limited(): string | null {
    if (this.failure) return this.noticeOf(this.failure);
    const lacking = this.#lacking();
    if (lacking === null) return null;
    return `Nothing ${this.#words.does} in place of ${this.info.name}: ${lacking}`;
  }

  succeeded(): void {
    this.#circuit.succeeded();
  }

  /** Another's failure, such as of voice activity, says nothing of the service. */
  failed(cause: unknown): void {
    if (!(cause instanceof RemoteFailure)) return;
    this.#circuit.failed(cause);
    const { reason, status } = cause;
    this.#log("warn", `The ${this.#words.service} failed`, { reason, status });
  }

  /** Tries a service that failed again, where it is time for that. Nobody waits for it. */
  tryAgain(): void {
    if (this.#trial || !this.#circuit.worthATrial) return;
    this.#trial = true;
    void this.#try().finally(() => {
      this.#trial = false;
    });
  }

  noticeOf({ complaint, reach }: RemoteFailure): string {
    const { name, where } = this.#standIn.info;
    const instead = reach === "a-while" ? "" : " instead";
    return `${this.info.where} ${complaint}. ${name}, ${where}, ${this.#words.instead[reach]}${instead}.`;
  }

  throwIfClosed(): void {
    if (this.#closing.signal.aborted) throw this.#closed();
  }

  async close(): Promise<void> {
    this.#closing.abort(this.#closed());
    await Promise.all([this.#service.close(), this.#standIn.close()]);
  }

  /** Never rejects. */
  async #try(): Promise<void> {
    try {
      await this.#service.check(this.#trialMs, this.#closing.signal);
      this.succeeded();
      this.#log("info", `The ${this.#words.service} answers again`, {});
    } catch (cause) {
      this.failed(cause);
    }
  }

  #lacking(): string | null {
    return this.#standInFailure ?? this.#standIn.unavailable();
  }

  #closed(): EngineError {
    return new EngineError("closed", this.#words.closed);
  }
}
