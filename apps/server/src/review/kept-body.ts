import { readFile } from "node:fs/promises";
import * as z from "zod";
import { replaceFile } from "../storage/replace-file.ts";

/** A review as it was sent, with what tells whether it still holds. */
export interface KeptBody {
  readonly about: About;
  /** JSON, UTF-8. */
  readonly body: Uint8Array;
}

const aboutSchema = z.object({
  /** Stands for the code that made it, and the files that it was made from. */
  print: z.string(),
  /** Stands for what was known beside them. */
  beside: z.string(),
  /** What the session is looked up by beside others. */
  session: z.object({
    id: z.string(),
    startedAt: z.string(),
    questionIds: z.array(z.string()),
    always: z.string().optional(),
  }),
  bytes: z.int().nonnegative(),
});
export type About = Omit<z.infer<typeof aboutSchema>, "bytes">;

const NEWLINE = 0x0a;

/** `null` where there is none, or none that this version can read. */
export async function readKeptBody(path: string): Promise<KeptBody | null> {
  const bytes = await readFile(path).catch(() => null);
  if (!bytes) return null;
  const end = bytes.indexOf(NEWLINE);
  const about = aboutSchema.safeParse(json(bytes.subarray(0, end).toString("utf8"))).data;
  const body = bytes.subarray(end + 1);
  return about?.bytes === body.length ? { about, body } : null;
}

/** @throws the system's error, such as where the session was deleted meanwhile. */
export async function writeKeptBody(path: string, { about, body }: KeptBody): Promise<void> {
  const first = Buffer.from(`${JSON.stringify({ ...about, bytes: body.length })}\n`);
  await replaceFile(path, Buffer.concat([first, body]));
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
