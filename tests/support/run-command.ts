import { spawn } from "node:child_process";

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command with its output shown; resolves to its exit code (-1: not started, or ended by a signal). */
export async function run(
  command: string,
  args: readonly string[],
  { signal, env = {} }: RunOptions,
): Promise<number> {
  signal.throwIfAborted();
  // A group of its own, so that everything it started ends with it.
  const grouped = process.platform !== "win32";
  const child = spawn(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
    detached: grouped,
  });
  const stop = () => {
    if (child.pid === undefined) return;
    if (grouped) process.kill(-child.pid, "SIGTERM");
    else child.kill();
  };
  signal.addEventListener("abort", stop, { once: true });
  const code = await new Promise<number>((resolve) => {
    child.once("error", () => resolve(-1));
    child.once("close", (code) => resolve(code ?? -1));
  });
  signal.removeEventListener("abort", stop);
  signal.throwIfAborted();
  return code;
}
