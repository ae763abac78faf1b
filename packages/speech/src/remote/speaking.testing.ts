import { onTestFinished } from "vitest";
import { concat } from "../pcm.ts";
import type { TextToSpeech } from "../engines.ts";
import type { VoiceDeadlines } from "./deadlines.ts";
import { RemoteTextToSpeech } from "./remote-text-to-speech.ts";
import { SpeechServer, type SpeechServerOptions } from "./speech-server.testing.ts";

const LONG_MS = 60_000;
/** On a busy machine nothing is soon: only what a test is about is timed. */
export const patientVoice: Partial<VoiceDeadlines> = {
  connectMs: LONG_MS,
  firstSoundMs: LONG_MS,
  chunkMs: LONG_MS,
  startMs: LONG_MS,
  brokeSoonMs: LONG_MS,
  retryPausesMs: [1, 1],
};

export const never = new AbortController().signal;
export const sentence = "What did you decide, and who had to live with it?";

export interface VoiceSetting extends SpeechServerOptions {
  readonly deadlines?: Partial<VoiceDeadlines>;
  readonly voice?: string;
}

/** A server of this test and a voice that talks to it; both end with the test. */
export async function voiceOf({ deadlines, voice, ...options }: VoiceSetting = {}) {
  const server = await SpeechServer.start(options);
  const service = new RemoteTextToSpeech({
    baseUrl: server.baseUrl,
    apiKey: options.key ?? null,
    model: server.model,
    deadlines: { ...patientVoice, ...deadlines },
    ...(voice === undefined ? {} : { voice }),
  });
  onTestFinished(async () => {
    await service.close();
    await server.close();
  });
  return { server, service };
}

/** All of what is said, and the pieces that it came in. */
export async function said(
  voice: TextToSpeech,
  text = sentence,
  signal: AbortSignal = never,
  id = voice.voices[0]?.id ?? "",
) {
  const pieces: Int16Array[] = [];
  for await (const piece of voice.speak({ text, voice: id }, signal)) pieces.push(piece);
  return { pieces, pcm: concat(pieces) };
}
