import { type Engine, EngineError, type EngineInfo } from "../engines.ts";

/** What all fakes share: a start that can be made to fail, and an end. */
export class FakeEngine implements Engine {
  readonly info: EngineInfo;
  started = false;
  closed = false;
  #startFailure: EngineError | null = null;
  #trouble: string | null = null;

  constructor(name: string) {
    this.info = { name, where: "in this test" };
  }

  /** The next start rejects with this. */
  failStart(error: EngineError): void {
    this.#startFailure = error;
  }

  /** From now on it cannot work, and says why; until it is told `null`. */
  giveUp(why: string | null): void {
    this.#trouble = why;
  }

  unavailable(): string | null {
    return this.#trouble;
  }

  async start(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.closed) throw closedError();
    const failure = this.#startFailure;
    this.#startFailure = null;
    if (failure) throw failure;
    this.started = true;
  }

  async close(): Promise<void> {
    this.closed = true;
  }

  protected throwIfClosed(): void {
    if (this.closed) throw closedError();
  }
}

export function closedError(): EngineError {
  return new EngineError("closed", "This engine is closed.");
}
