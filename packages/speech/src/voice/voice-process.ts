import { serve } from "../process/serve.ts";
import { loadWeights } from "../weights.ts";
import { sayWithFlite } from "./flite.ts";
import { Silero } from "./silero.ts";
import type { VoiceReply, VoiceRequest } from "./voice-messages.ts";

// The process that is always prompt: voice activity, and the voice sentence by sentence.
serve<VoiceRequest, VoiceReply>(async (weights) => {
  const silero = await Silero.load(await loadWeights("silero", weights));
  const flite = await WebAssembly.compile(await loadWeights("flite", weights));
  // The first instance costs the most: the wait is here and not at the first question.
  await sayWithFlite(flite, "Ready.", "slt");
  let speaking: Promise<unknown> = Promise.resolve();

  return async (request, signal) => {
    if (request.kind === "hear") {
      return { kind: "heard", ...(await silero.run(request.pcm, request.memory)) };
    }
    // One sentence at a time, and between two of them the steps that have arrived meanwhile.
    const turn = speaking.then(async () => {
      await new Promise(setImmediate);
      signal.throwIfAborted();
      return sayWithFlite(flite, request.text, request.voice);
    });
    speaking = turn.catch(() => {});
    return { kind: "spoken", pcm: await turn };
  };
});
