import { readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { annotationsSchema, noAnnotations, type Annotations } from "@greenroom/protocol";
import { systemCode } from "../start-error.ts";
import { writeInOneStep } from "./write-in-one-step.ts";

/** More than a person types into one session; a file beyond it was not written by us. */
export const MOST_ANNOTATION_BYTES = 1024 * 1024;

const NAME = "annotations.json";
const DAMAGED = /^annotations\.damaged-(\d+)\.json$/;

export interface StoredAnnotations {
  readonly annotations: Annotations;
  /** A file that could not be read, here or set aside before; `null`: there is none. */
  readonly damaged: string | null;
}

/**
 * What a person added to the session in this folder. A file that cannot be read counts as empty and
 * is named; it stays as it is until something new is written.
 */
export async function readAnnotations(folder: string): Promise<StoredAnnotations> {
  const path = join(folder, NAME);
  const read = await readWhole(path);
  if (read === "damaged") return { annotations: noAnnotations, damaged: path };
  const aside = (await damagedIn(folder)).at(-1);
  return {
    annotations: read === "missing" ? noAnnotations : read,
    damaged: aside === undefined ? null : join(folder, aside),
  };
}

/**
 * Puts these in the place of what was there, in one step that a loss of power does not tear. A file
 * that could not be read is set aside first. One call at a time for a folder.
 * @throws the system's error where the folder is gone or the disk is full; nothing is changed then.
 */
export async function writeAnnotations(folder: string, annotations: Annotations): Promise<void> {
  const path = join(folder, NAME);
  await writeInOneStep(path, JSON.stringify(annotations), async () => {
    if ((await readWhole(path)) !== "damaged") return;
    const last = DAMAGED.exec((await damagedIn(folder)).at(-1) ?? "")?.[1] ?? 0;
    await rename(path, join(folder, `annotations.damaged-${Number(last) + 1}.json`));
  });
}

/** How many bytes they take on disk. */
export function annotationBytes(annotations: Annotations): number {
  return Buffer.byteLength(JSON.stringify(annotations));
}

async function readWhole(path: string): Promise<Annotations | "missing" | "damaged"> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    const code = systemCode(cause) ?? "";
    if (code === "ENOENT") return "missing";
    if (["EISDIR", "EACCES", "EPERM"].includes(code)) return "damaged";
    throw cause;
  }
  if (bytes.length > MOST_ANNOTATION_BYTES) return "damaged";
  return parse(bytes.toString("utf8")) ?? "damaged";
}

/** Kinds of entries that an older version did not know are empty. */
function parse(text: string): Annotations | null {
  try {
    const json: unknown = JSON.parse(text);
    if (json === null || typeof json !== "object" || Array.isArray(json)) return null;
    const parsed = annotationsSchema.safeParse({ ...noAnnotations, ...json });
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Names of files that were set aside, in the order in which that happened. */
async function damagedIn(folder: string): Promise<string[]> {
  const numbered = (await readdir(folder)).flatMap((name) => {
    const number = DAMAGED.exec(name)?.[1];
    return number === undefined ? [] : [{ name, number: Number(number) }];
  });
  return numbered.toSorted((a, b) => a.number - b.number).map(({ name }) => name);
}
