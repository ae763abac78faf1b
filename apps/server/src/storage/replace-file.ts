import { rename, rm, writeFile } from "node:fs/promises";

/**
 * Puts this in the place of what the file held, in one step: half a file is never there. For what can
 * be made again; it may be lost with the power.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const unfinished = `${path}.unfinished`;
  try {
    await writeFile(unfinished, content, { mode: 0o600 });
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw cause;
  }
}
