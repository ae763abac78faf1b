import { readWeightFile, type WeightFolders } from "@greenroom/onnx/weights";
import { z } from "zod";
import { weightFiles } from "./weights.ts";

/** A list of weights as TensorFlow.js writes it; their bytes lie in that order, without gaps. */
const modelSchema = z.object({
  weightsManifest: z.array(
    z.object({
      weights: z.array(
        z.object({
          name: z.string(),
          shape: z.array(z.int().nonnegative()),
          dtype: z.enum(["float32", "int32"]),
        }),
      ),
    }),
  ),
});

const BYTES_PER_NUMBER = 4;

/** Floats, row-major. */
export interface NamedWeight {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** The weights of the sentence encoder by their names. */
export class NamedWeights {
  readonly #weights: ReadonlyMap<string, NamedWeight>;

  constructor(weights: ReadonlyMap<string, NamedWeight>) {
    this.#weights = weights;
  }

  /** @throws WeightFault where a file is missing or is not the pinned one. */
  static async read(folders: WeightFolders): Promise<NamedWeights> {
    const model = await readWeightFile(weightFiles.model, folders);
    const shards = await Promise.all(
      weightFiles.shards.map((file) => readWeightFile(file, folders)),
    );
    const { buffer } = new Uint8Array(Buffer.concat(shards));
    const list = modelSchema.parse(JSON.parse(new TextDecoder().decode(model)));
    const weights = new Map<string, NamedWeight>();
    let at = 0;
    for (const { name, shape, dtype } of list.weightsManifest.flatMap(({ weights }) => weights)) {
      const length = shape.reduce((product, size) => product * size, 1);
      if (dtype === "float32") {
        weights.set(name, { shape, values: new Float32Array(buffer, at, length) });
      }
      at += length * BYTES_PER_NUMBER;
    }
    return new NamedWeights(weights);
  }

  /** The only weight whose name has all of `parts` in it. @throws where there is none, or several. */
  of(...parts: readonly string[]): NamedWeight {
    const found = [...this.#weights].filter(([name]) => parts.every((part) => name.includes(part)));
    const [only, another] = found;
    if (!only || another) throw new Error(`${found.length} weights are named ${parts.join(", ")}.`);
    return only[1];
  }
}
