import { open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { rawRemarksSchema } from "@greenroom/interviewer";
import * as z from "zod";
import { syncFolder } from "../storage/session-files.ts";

/**
 * What a model wrote about a session, as it wrote it: it is held against what was said each time it is
 * shown, since words may be corrected afterwards.
 */
export const remarksFileSchema = z.object({
  version: z.literal(1),
  /** ISO 8601, UTC. */
  at: z.string(),
  model: z.string(),
  where: z.string(),
  answers: z.array(z.object({ questionId: z.string(), raw: rawRemarksSchema })),
});
export type RemarksFile = z.infer<typeof remarksFileSchema>;

const NAME = "remarks.json";
/** More than a model may write about an interview. */
const MOST_BYTES = 2 * 1024 * 1024;

/** What is kept in this folder; `null` where there is nothing that can be read. */
export async function readRemarks(folder: string): Promise<RemarksFile | null> {
  try {
    const bytes = await readFile(join(folder, NAME));
    if (bytes.length > MOST_BYTES) return null;
    const parsed = remarksFileSchema.safeParse(JSON.parse(bytes.toString("utf8")));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * Keeps these in place of what was there, in one step. One call at a time for a folder.
 * @throws the system's error where the folder is gone or the disk is full.
 */
export async function writeRemarks(folder: string, remarks: RemarksFile): Promise<void> {
  const fresh = join(folder, `${NAME}.new`);
  const file = await open(fresh, "w", 0o600);
  try {
    await file.writeFile(JSON.stringify(remarks));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, join(folder, NAME));
  await syncFolder(folder);
}
