import { EngineError, type TextToSpeech, type Voice } from "../engines.ts";
import { RATE_HZ } from "../pcm.ts";
import { sentencesIn } from "./sentences.ts";
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
    async *speak({ text, voice, follows = false, onPlaced }, signal) {
      signal.throwIfAborted();
      if (!voices.some(({ id }) => id === voice)) {
        const known = voices.map(({ id }) => id).join(", ");
        throw new EngineError(
          "voice_unknown",
          `There is no voice "${voice}"; there are: ${known}.`,
        );
      }
      const sentences = sentencesIn(text);
      let startSample = 0;
      for (const [index, { startChar, endChar, text: written }] of sentences.entries()) {
        const tailMs = index === sentences.length - 1 ? TAIL_MS : PAUSE_MS;
        const leadMs = follows && index === 0 ? LEAD_MS + PAUSE_MS - TAIL_MS : LEAD_MS;
        const silences = { leadMs, tailMs };
        const saying = { text: speakable(written), voice, silences };
        const pcm = await child.speak(saying, signal);
        const endSample = startSample + pcm.length;
        const voicedStart = startSample + (leadMs * RATE_HZ) / 1000;
        const voicedEnd = endSample - (tailMs * RATE_HZ) / 1000;
        if (voicedEnd > voicedStart) {
          onPlaced?.({ startChar, endChar, startSample: voicedStart, endSample: voicedEnd });
        }
        startSample = endSample;
        if (pcm.length > 0) yield pcm;
        signal.throwIfAborted();
      }
    },
  };
}
