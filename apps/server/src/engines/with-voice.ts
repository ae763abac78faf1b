import type { TextToSpeech } from "@greenroom/speech";

/** The same engine, speaking with one voice whoever is asked for; `null`: with the one asked for. */
export function withVoice(engine: TextToSpeech, voice: string | null): TextToSpeech {
  if (voice === null) return engine;
  return {
    info: engine.info,
    voices: engine.voices,
    sampleRateHz: engine.sampleRateHz,
    start: (signal) => engine.start(signal),
    close: () => engine.close(),
    speak: ({ text }, signal) => engine.speak({ text, voice }, signal),
  };
}
