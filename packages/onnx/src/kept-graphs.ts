import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

/** A path, or the bytes themselves where no folder could be written to. */
export type GraphFile = string | Uint8Array;

export interface GraphsToKeep<Name extends string> {
  /** What the files' names begin with. */
  readonly model: string;
  /** The SHA-256 of each graph's bytes, in hexadecimal digits. */
  readonly pins: Readonly<Record<Name, string>>;
  /** The folder of packages to keep them in; `undefined` for none. */
  readonly packages: string | undefined;
  /** Makes all of them, with the bytes that are pinned. */
  readonly build: () => Promise<Readonly<Record<Name, Uint8Array>>>;
}

/**
 * The files of graphs that are made from installed weights when they are first needed, and kept
 * beside the installed packages; what is found there damaged is made again. Several processes may
 * do so at once: a file appears whole or not at all.
 *
 * @throws what `build` throws.
 */
export async function keptGraphs<Name extends string>({
  model,
  pins,
  packages,
  build,
}: GraphsToKeep<Name>): Promise<Readonly<Record<Name, GraphFile>>> {
  if (packages === undefined) return build();
  const folder = join(packages, ".cache", "greenroom");
  // Named after its bytes: another version of the graphs never meets this one's files.
  const paths = mapped(pins, (sha256, name) =>
    join(folder, `${model}-${name}-${sha256.slice(0, 16)}.onnx`),
  );
  const names = namesOf(pins);
  const whole = await Promise.all(names.map((name) => isWhole(paths[name], pins[name])));
  if (!whole.includes(false)) return paths;
  const graphs = await build();
  try {
    await mkdir(folder, { recursive: true });
    await Promise.all(names.map((name) => putInPlace(paths[name], graphs[name])));
    return paths;
  } catch {
    // A folder that cannot be written to costs the making at each start, no more.
    return graphs;
  }
}

async function isWhole(path: string, sha256: string): Promise<boolean> {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(path), hash);
  } catch {
    return false;
  }
  return hash.digest("hex") === sha256;
}

async function putInPlace(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}.unfinished`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw error;
  }
}

function namesOf<Name extends string>(of: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(of) as Name[];
}

function mapped<Name extends string, From, To>(
  from: Readonly<Record<Name, From>>,
  turn: (value: From, name: Name) => To,
): Record<Name, To> {
  const entries = namesOf(from).map((name) => [name, turn(from[name], name)]);
  return Object.fromEntries(entries) as Record<Name, To>;
}
