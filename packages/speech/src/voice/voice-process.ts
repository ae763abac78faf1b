import { setTimeout as sleep } from "node:timers/promises";
import { serve } from "../process/serve.ts";
import { loadWeights } from "../weights.ts";
import { finishSentence } from "./finish.ts";
import { sayWithFlite } from "./flite.ts";
import { Silero, type VoiceMemory } from "./silero.ts";
import type { VoiceReply, VoiceRequest } from "./voice-messages.ts";

/** Long enough for the event loop to read what came and to send off what was said, ms. */
const REST_MS = 2;

// The process that is always prompt: voice activity first, and between its steps the voice.
serve<VoiceRequest, VoiceReply>(async (weights) => {
  const silero = await Silero.load(await loadWeights("silero", weights));
  const flite = await WebAssembly.compile(await loadWeights("flite", weights));
  // The first instance costs the most: the wait is here and not at the first question.
  await sayWithFlite(flite, "Ready.", "slt");
  const hearing = new Set<Promise<VoiceReply>>();
  let speaking: Promise<unknown> = Promise.resolve();

  const hear = async (pcm: Int16Array, memory: VoiceMemory): Promise<VoiceReply> => ({
    kind: "heard",
    ...(await silero.run(pcm, memory)),
  });
  const untilNothingIsHeard = async () => {
    await sleep(REST_MS);
    while (hearing.size > 0) await Promise.allSettled(hearing);
  };

  return async (request, signal) => {
    if (request.kind === "hear") {
      const work = hear(request.pcm, request.memory);
      hearing.add(work);
      return work.finally(() => hearing.delete(work));
    }
    // One sentence at a time: Flite holds the thread for 20 ms for each second that it says.
    const turn = speaking.then(async () => {
      await untilNothingIsHeard();
      signal.throwIfAborted();
      const pcm = await sayWithFlite(flite, request.text, request.voice);
      return finishSentence(pcm, request.silences);
    });
    speaking = turn.catch(() => {});
    return { kind: "spoken", pcm: await turn };
  };
});
