import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { systemCode } from "../start-error.ts";

/** Everything that the built client depends on. */
const clientSources = [
  "apps/web/index.html",
  "apps/web/package.json",
  "apps/web/public",
  "apps/web/src",
  "packages",
  "package-lock.json",
  "vite.config.ts",
];
const ignored: ReadonlySet<string> = new Set(["node_modules", "dist"]);

/** SHA-256 over names and contents of sources, by default the client's, hex. */
export async function sourceStamp(
  repository: string,
  sources: readonly string[] = clientSources,
): Promise<string> {
  const hash = createHash("sha256");
  for (const source of sources) {
    const files = await filesUnder(repository, source);
    const contents = await Promise.all(files.map((file) => readFile(join(repository, file))));
    for (const [index, content] of contents.entries()) {
      hash.update(`${files[index]}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest("hex");
}

/** Paths of all files in or at `path`, relative to the root, in a fixed order. */
async function filesUnder(root: string, path: string): Promise<string[]> {
  try {
    if ((await stat(join(root, path))).isFile()) return [path];
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return [];
    throw cause;
  }
  const names = (await readdir(join(root, path))).filter((name) => !ignored.has(name)).sort();
  const nested = await Promise.all(names.map((name) => filesUnder(root, `${path}/${name}`)));
  return nested.flat();
}
