import { elementTypes, type GraphProto, type ModelProto, type TensorProto } from "@greenroom/onnx";

/** Moves unsigned bytes to signed ones: the difference to a zero point moved as well stays. */
const SIGN = 0x80;

/**
 * A model whose products of integers have signed weights where they had unsigned ones. The numbers
 * that come out are the same to the bit, and processors with instructions for unsigned times signed
 * (VNNI) are twice as fast. Others round what is too large for 16 bits: ask `signedProductsAreExact`.
 */
export function withSignedProducts(model: ModelProto): ModelProto {
  const products = new Set(namesOfProducts(model.graph));
  return { ...model, graph: signedIn(model.graph, products) };
}

/** Bytes of a tensor, unsigned to signed. */
export function signedBytes(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => byte ^ SIGN);
}

/** Weights and their zero points, of products in this graph and in those inside its nodes. */
function namesOfProducts({ node }: GraphProto): string[] {
  return node.flatMap(({ opType, input, attribute }) => {
    const inner = attribute.flatMap(({ g }) => (g ? namesOfProducts(g) : []));
    const [, weights = "", , zeroPoint = ""] = input;
    return opType === "MatMulInteger" ? [weights, zeroPoint, ...inner] : inner;
  });
}

function signedIn(graph: GraphProto, products: ReadonlySet<string>): GraphProto {
  return {
    ...graph,
    initializer: graph.initializer.map((tensor) =>
      products.has(tensor.name) ? signedTensor(tensor) : tensor,
    ),
    node: graph.node.map((node) => ({
      ...node,
      attribute: node.attribute.map((one) =>
        one.g ? { ...one, g: signedIn(one.g, products) } : one,
      ),
    })),
  };
}

function signedTensor({ rawData, int32Data, ...tensor }: TensorProto): TensorProto {
  if (tensor.dataType !== elementTypes.uint8) {
    throw new Error(`The weights ${tensor.name} are no unsigned bytes.`);
  }
  return {
    ...tensor,
    dataType: elementTypes.int8,
    rawData: signedBytes(rawData ?? Uint8Array.from(int32Data ?? [])),
  };
}
