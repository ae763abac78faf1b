import { serve } from "../process/serve.ts";
import { loadWeights } from "../weights.ts";
import { FliteThread } from "./flite-thread.ts";
import { saidSentence } from "./said-sentence.ts";
import { Silero } from "./silero.ts";
import { asFliteSays, throatOf } from "./throats.ts";
import type { VoiceReply, VoiceRequest } from "./voice-messages.ts";

// The process that is always prompt: voice activity on its main thread, since a busy thread of a
// model cannot be ended, and the voice on another, so that neither waits for the other.
serve<VoiceRequest, VoiceReply>(async (weights) => {
  const silero = await Silero.load(await loadWeights("silero", weights));
  const flite = new FliteThread(await WebAssembly.compile(await loadWeights("flite", weights)));
  // The first sentence costs the most: the wait is here and not at the first question.
  await flite.say({ text: "Ready.", voice: "slt" }, new AbortController().signal);

  return async (request, signal) => {
    if (request.kind === "hear") {
      return { kind: "heard", ...(await silero.run(request.pcm, request.memory)) };
    }
    const throat = throatOf(request.voice);
    const speech = await flite.say(asFliteSays(request.text, throat), signal);
    return { kind: "spoken", ...saidSentence(request, speech, throat.playedHz) };
  };
});
