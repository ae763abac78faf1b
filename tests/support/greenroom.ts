import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The real application in a process of its own, as `npm start` runs it. */
export interface Greenroom {
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  readonly pid: number;
  /** Everything it printed so far. */
  readonly output: () => string;
  /** Ends it with a signal; resolves to how it ended. */
  kill(signal: NodeJS.Signals): Promise<Exit>;
  /** Ends it in good order and removes its folder, if that was made here. */
  stop(): Promise<void>;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface GreenroomOptions {
  /** Any free one by default. */
  readonly port?: number;
  /** A fresh temporary folder by default. */
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another main module than the server's, such as one with engines that fail. */
  readonly main?: string;
  /** What it says when it is there; by default that it is ready. */
  readonly says?: RegExp;
}

export const repository = fileURLToPath(new URL("../../", import.meta.url));
const serverMain = join(repository, "apps/server/src/main.ts");
const READY = /Greenroom is ready on http:\/\/\S+/;

/** Resolves when it says so. Rejects with what it printed where it ends instead. */
export async function startGreenroom(options: GreenroomOptions = {}): Promise<Greenroom> {
  const own = options.dataDir === undefined;
  const dataDir = options.dataDir ?? (await temporaryFolder());
  const port = options.port ?? (await freePort());
  const child = launch({ ...options, dataDir, port });
  const exited = exitOf(child.process);
  const started = await Promise.race([child.printed(options.says ?? READY), exited]);
  if ("code" in started) {
    throw new Error(`The server ended with code ${started.code}:\n${child.output()}`);
  }
  const kill = async (signal: NodeJS.Signals) => {
    child.process.kill(signal);
    return exited;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    dataDir,
    pid: child.process.pid ?? 0,
    output: child.output,
    kill,
    stop: async () => {
      await kill("SIGTERM");
      if (own) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Starts one that is expected to refuse; resolves to its exit and what it printed. */
export async function refusedStart(
  options: GreenroomOptions & { readonly dataDir: string },
): Promise<Exit & { readonly output: string }> {
  const child = launch(options);
  const exited = exitOf(child.process);
  const ready = child.printed(READY).then(async () => {
    child.process.kill("SIGTERM");
    await exited;
    throw new Error("The server started, although it had to refuse.");
  });
  return Promise.race([exited.then((exit) => ({ ...exit, output: child.output() })), ready]);
}

export async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "greenroom-test-"));
}

/** A port that was free a moment ago: for servers that have to come back on the same one. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

const running = new Set<ChildProcess>();
// A test run that is broken off leaves no server behind.
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

function launch(options: GreenroomOptions & { readonly dataDir: string }) {
  const main = options.main ?? serverMain;
  const child = spawn(process.execPath, ["--import", "tsx", main, "--build-client"], {
    cwd: repository,
    env: {
      ...ownEnvironment(),
      PORT: String(options.port ?? 0),
      DATA_DIR: options.dataDir,
      ...options.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("close", () => running.delete(child));
  let output = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      for (const listener of listeners) listener();
    });
  }
  const printed = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve) => {
      const look = () => {
        const found = pattern.exec(output);
        if (!found) return;
        listeners.delete(look);
        resolve(found);
      };
      listeners.add(look);
      look();
    });
  return { process: child, printed, output: () => output };
}

/** Settings of the person who runs the tests must not reach the server under test. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(?:OPENAI_|LLM_|STT_|TTS_|LOG_LEVEL$|HOST$|PORT$|DATA_DIR$|NODE_ENV$|VITEST)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

async function exitOf(child: ChildProcess): Promise<Exit> {
  const [code, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
  return { code, signal };
}
