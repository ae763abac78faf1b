import { EngineError, type TextToSpeech, type Voice } from "../engines.ts";
import { RATE_HZ } from "../pcm.ts";
import { sentencesOf } from "./sentences.ts";
import { speakable } from "./speakable.ts";
import type { VoiceChild } from "./voice-child.ts";

const LEAD_MS = 20;
/** Between two sentences; at the end of all. */
const PAUSE_MS = 320;
const TAIL_MS = 120;

const voices: readonly Voice[] = [
  { id: "slt", name: "Flite SLT (woman, US)" },
  { id: "rms", name: "Flite RMS (man, US)" },
];

/** Flite in the voice process, one sentence a request: a new process goes on with the next one. */
export function fliteTextToSpeech(child: VoiceChild): TextToSpeech {
  return {
    info: { name: "Flite", where: "on this machine" },
    voices,
    sampleRateHz: RATE_HZ,
    start: (signal) => child.start(signal),
    unavailable: () => child.unavailable(),
    close: () => child.close(),
    async *speak({ text, voice }, signal) {
      signal.throwIfAborted();
      if (!voices.some(({ id }) => id === voice)) {
        const known = voices.map(({ id }) => id).join(", ");
        throw new EngineError(
          "voice_unknown",
          `There is no voice "${voice}"; there are: ${known}.`,
        );
      }
      const sentences = sentencesOf(speakable(text));
      for (const [index, sentence] of sentences.entries()) {
        const tailMs = index === sentences.length - 1 ? TAIL_MS : PAUSE_MS;
        const silences = { leadMs: LEAD_MS, tailMs };
        const pcm = await child.speak({ text: sentence, voice, silences }, signal);
        if (pcm.length > 0) yield pcm;
        signal.throwIfAborted();
      }
    },
  };
}
