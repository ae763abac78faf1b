import { setPriority } from "node:os";
import { vocabularyOf } from "../glossary/vocabulary.ts";
import { serve } from "../process/serve.ts";
import { RATE_HZ, STEP_SAMPLES, toFloats } from "../pcm.ts";
import { freshMemory, Silero } from "../voice/silero.ts";
import { loadWeights } from "../weights.ts";
import { hearTerms } from "./hear-terms.ts";
import { EncodedOnce } from "./encoded-once.ts";
import { hear } from "./hear.ts";
import { editedGraphs } from "./graph/edited-graphs.ts";
import { MoonshineModel } from "./moonshine-model.ts";
import type { RecogniserReply, RecogniserRequest } from "./recogniser-messages.ts";
import { Remembered } from "./remembered.ts";
import { type Span, within } from "./sound.ts";
import { understand, understandAtOnce } from "./understand.ts";

/** Kinder than usual: words can wait a little, the server and the voice cannot. */
const NICENESS = 5;
setPriority(NICENESS);

// One recogniser. It looks for voice itself: guards and word times need to know where it is.
serve<RecogniserRequest, RecogniserReply>(async (weights) => {
  const silero = await Silero.load(await loadWeights("silero", weights));
  const model = await MoonshineModel.load(await editedGraphs(weights));
  // The first decode allocates; better now than in the first answer.
  const silence = { samples: new Float32Array(16_000), voice: new Float32Array(32) };
  await hear(model, silence, { leadS: 0, speed: 1 }, new AbortController().signal);

  const remembered = new Remembered();
  return async ({ pcm, kind, terms }, signal) => {
    const startedMs = performance.now();
    const padded = padToStep(pcm);
    const { probabilities: voice } = await silero.run(padded, freshMemory());
    const sound = { samples: toFloats(padded), voice };
    const ear = new EncodedOnce(model);
    const listen = remembered.with((part, way) => hear(ear, part, way, signal));
    const vocabulary = vocabularyOf(terms);
    const heard =
      kind === "partial"
        ? await understandAtOnce(sound, listen)
        : await hearTerms(await understand(sound, listen), sound, listen, vocabulary);
    // Nothing lies in what was added to make whole steps.
    const inside = <S extends Span>(span: S) => within(span, pcm.length / RATE_HZ);
    return {
      words: heard.words.map(inside),
      missed: heard.missed.map(inside),
      understood: heard.missed.length === 0,
      decodeMs: performance.now() - startedMs,
    };
  };
});

function padToStep(pcm: Int16Array): Int16Array {
  const padded = new Int16Array(Math.ceil(pcm.length / STEP_SAMPLES) * STEP_SAMPLES);
  padded.set(pcm);
  return padded;
}
