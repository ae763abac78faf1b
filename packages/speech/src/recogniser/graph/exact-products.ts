import { GraphBuilder, openSession } from "@greenroom/onnx";
import { Tensor } from "onnxruntime-node";

const INNER = 64;
const COLUMNS = 64;
const HIGHEST = 255;
const [LEAST, MOST] = [-128, 127];

/**
 * Whether this processor multiplies unsigned with signed bytes exactly. Without instructions for it
 * (VNNI, or those of ARM), ONNX Runtime adds two products in 16 bits, and what is too large for
 * them is cut off. Tried out, for Node.js tells nothing of a processor's instructions.
 */
export async function signedProductsAreExact(): Promise<boolean> {
  const graph = new GraphBuilder("probe");
  const input = graph.input("input", "uint8", ["rows", INNER]);
  const weights = Int8Array.from({ length: INNER * COLUMNS }, (_, i) => (i % 2 ? MOST : LEAST));
  const product = graph.node("MatMulInteger", [
    input,
    graph.constant("weights", "int8", [INNER, COLUMNS], new Uint8Array(weights.buffer)),
  ]);
  graph.output(product, "product", "int32", ["rows", COLUMNS]);
  const session = await openSession(graph.finish());
  try {
    // One row and several take different ways.
    const exact = [1, 8].map(async (rows) => {
      const bytes = new Uint8Array(rows * INNER).fill(HIGHEST);
      const feeds = { input: new Tensor("uint8", bytes, [rows, INNER]) };
      const data = (await session.run(feeds)).product?.data;
      return (
        data instanceof Int32Array &&
        data.every((sum, i) => sum === INNER * HIGHEST * (i % 2 ? MOST : LEAST))
      );
    });
    return (await Promise.all(exact)).every(Boolean);
  } finally {
    await session.release();
  }
}
