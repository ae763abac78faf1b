import { setPriority } from "node:os";
import { serve } from "../process/serve.ts";
import { freshMemory, Silero } from "../voice/silero.ts";
import { loadWeights } from "../weights.ts";
import { editedGraphs } from "./graph/edited-graphs.ts";
import { MoonshineModel } from "./moonshine-model.ts";
import { decodeGreedily } from "./moonshine.ts";
import type { RecogniserReply, RecogniserRequest } from "./recogniser-messages.ts";
import { understand } from "./understand.ts";

/** Kinder than usual: words can wait a little, the server and the voice cannot. */
const NICENESS = 5;
setPriority(NICENESS);

// One recogniser. It looks for voice itself: guards and word times need to know where it is.
serve<RecogniserRequest, RecogniserReply>(async (weights) => {
  const silero = await Silero.load(await loadWeights("silero", weights));
  const model = await MoonshineModel.load(await editedGraphs(weights));
  // The first decode allocates; better now than in the first answer.
  await decodeGreedily(model, new Float32Array(16_000), 2, new AbortController().signal);

  return async ({ pcm, kind }, signal) => {
    const startedMs = performance.now();
    const { probabilities } = await silero.run(padToStep(pcm), freshMemory());
    const decode = (samples: Float32Array, maxTokens: number) =>
      decodeGreedily(model, samples, maxTokens, signal);
    const cuts = kind === "partial" ? 0 : undefined;
    const understood = await understand(pcm, probabilities, decode, cuts);
    return { ...understood, decodeMs: performance.now() - startedMs };
  };
});

function padToStep(pcm: Int16Array): Int16Array {
  const padded = new Int16Array(Math.ceil(pcm.length / 512) * 512);
  padded.set(pcm);
  return padded;
}
