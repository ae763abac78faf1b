import { open, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { syncFolder } from "./session-files.ts";

/**
 * Puts a text in the place of what a file held, in one step that a loss of power does not tear. One
 * call at a time for a file.
 *
 * @param before done once the text is safe beside the file, and before it takes its place
 * @throws the system's error where the folder is gone or the disk is full; nothing is changed then.
 */
export async function writeInOneStep(
  path: string,
  text: string,
  before: () => Promise<void> = async () => {},
): Promise<void> {
  const fresh = `${path}.new`;
  const file = await open(fresh, "w", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await before();
  await rename(fresh, path);
  await syncFolder(dirname(path));
}
