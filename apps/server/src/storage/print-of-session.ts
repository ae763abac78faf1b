import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { sessionFiles } from "./session-files.ts";

/**
 * Stands for all that was recorded of a session and added to it by hand: another text as soon as any
 * of these files is another one. Tells by their sizes, times and numbers; reads none of them.
 * @throws the system's error where the folder is gone.
 */
export async function printOfSession(folder: string): Promise<string> {
  const { journal, candidate, voiceActivity } = sessionFiles(folder);
  const recorded = new Set([journal, candidate, voiceActivity].map((path) => basename(path)));
  const names = (await readdir(folder)).filter(
    (name) => recorded.has(name) || name.startsWith("annotations."),
  );
  const prints = names.toSorted().map(async (name) => {
    const { ino, size, mtimeNs } = await stat(join(folder, name), { bigint: true });
    return `${name} ${ino} ${size} ${mtimeNs}`;
  });
  return [folder, ...(await Promise.all(prints))].join("\n");
}
