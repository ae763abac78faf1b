import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StartError } from "../start-error.ts";
import { sourceStamp } from "./source-stamp.ts";

const STAMP = ".built-from";

export interface ClientBuild {
  /** The built client. */
  readonly folder: string;
  readonly built: boolean;
}

/**
 * Builds the client where what it was built from has changed, and leaves it alone where not. The
 * new one takes the old one's place in one step, so that a page is never served half built.
 * @throws StartError in one line where it cannot be built.
 */
export async function buildClient(
  repository: string,
  onBuild: () => void,
  build: (repository: string, outDir: string) => Promise<void> = buildWithVite,
): Promise<ClientBuild> {
  const folder = join(repository, "apps/web/dist");
  const stamp = await sourceStamp(repository);
  const before = await readFile(join(folder, STAMP), "utf8").catch(() => null);
  if (before === stamp) return { folder, built: false };
  onBuild();
  const fresh = `${folder}-${process.pid}`;
  try {
    await mkdir(fresh, { recursive: true });
    await build(repository, fresh);
    await writeFile(join(fresh, STAMP), stamp);
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
  } catch (cause) {
    await rm(fresh, { recursive: true, force: true });
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(`The client cannot be built: ${why.split("\n", 1)[0]}`, { cause });
  }
  return { folder, built: true };
}

/**
 * Whoever asks gets the client that users get: in a process with another `NODE_ENV`, as a test
 * runner's, Vite would build React's slow development half.
 */
async function buildWithVite(repository: string, outDir: string): Promise<void> {
  const { build } = await import("vite");
  const { NODE_ENV: before } = process.env;
  process.env.NODE_ENV = "production";
  try {
    await build({
      configFile: join(repository, "vite.config.ts"),
      root: join(repository, "apps/web"),
      logLevel: "error",
      build: { outDir, emptyOutDir: true },
    });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}
