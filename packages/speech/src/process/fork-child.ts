import { fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { deferred } from "./deferred.ts";
import type { Log } from "./log.ts";

/**
 * A model's results lie outside of the heap and are freed with the small objects that hold them. A
 * young generation of 1 MB does so often: a recogniser with four speakers took 250 to 280 MB, not
 * 390, at the same speed.
 */
const LEAN = "--max-semi-space-size=1";
/** How long a process that was let go of may take to end before it is killed. */
const END_MS = 2_000;

/**
 * Without it, glibc keeps what was freed of large pieces, such as a model's file that was read:
 * 15 MB a recogniser and more. Other C libraries do not know the variable.
 */
const FREED_MEMORY_GOES_BACK = { MALLOC_MMAP_THRESHOLD_: "262144" };

export interface ChildLink<Out> {
  readonly pid: number | undefined;
  send(message: Out): void;
  /** Ends it at once; `end` is told as of any other death. */
  kill(): void;
  /** Lets go of the process and resolves when it is gone. */
  end(): Promise<void>;
}

export interface ChildEvents<In> {
  message(message: In): void;
  /** Told once, with what ended it: "SIGKILL", "code 1", "spawn ENOMEM". */
  end(how: string): void;
}

/** Forks a module written in TypeScript, with typed arrays passed as they are. */
export function forkChild<Out, In>(
  { name, module, log }: { readonly name: string; readonly module: URL; readonly log: Log },
  events: ChildEvents<In>,
): ChildLink<Out> {
  // By its path: the working directory of the server may be anywhere.
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const child = fork(fileURLToPath(module), [], {
    execArgv: [LEAN, "--import", tsx],
    serialization: "advanced",
    // oxlint-disable-next-line eslint/no-restricted-properties -- handed on as it is, not read
    env: { ...process.env, ...FREED_MEMORY_GOES_BACK },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const gone = deferred<void>();
  let ended = false;
  const end = (how: string) => {
    if (ended) return;
    ended = true;
    gone.resolve();
    events.end(how);
  };
  child.on("message", (message: unknown) => {
    // Both ends are this program; what arrives is what `serve` sent.
    if (!ended) events.message(message as In);
  });
  child.once("exit", (code, signal) => end(signal ?? `code ${code}`));
  child.once("error", (error) => end(error.message));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    log("warn", "engine process wrote", { name, text: text.trim() });
  });

  return {
    pid: child.pid,
    send(message) {
      // A send that fails means a process that is ending; `exit` deals with what it held.
      if (child.connected) child.send(message as object, () => {});
    },
    kill: () => void child.kill("SIGKILL"),
    async end() {
      if (child.connected) child.disconnect();
      const timer = setTimeout(() => child.kill("SIGKILL"), END_MS);
      await gone.promise.finally(() => clearTimeout(timer));
    },
  };
}
