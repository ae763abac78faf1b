import { onTestFinished } from "vitest";
import { EnergyVoiceActivity } from "../fakes/energy-voice-activity.ts";
import type { RemoteDeadlines } from "./deadlines.ts";
import { RemoteSpeechToText } from "./remote-speech-to-text.ts";
import { TranscriptionServer, type ServerOptions } from "./transcription-server.testing.ts";

const LONG_MS = 60_000;
/** On a busy machine nothing is soon: only what a test is about is timed. */
export const patient: Partial<RemoteDeadlines> = {
  connectMs: LONG_MS,
  answerMs: LONG_MS,
  bodyMs: LONG_MS,
  startMs: LONG_MS,
  brokeSoonMs: LONG_MS,
  retryPausesMs: [1, 1],
};

export const never = new AbortController().signal;

/** 1.5 s that are speech to the voice activity of these tests. */
export const speech = tone(1.5);

export function tone(seconds: number): Int16Array {
  return Int16Array.from({ length: seconds * 16_000 }, (_, i) => 8_000 * Math.sin(i / 5));
}

export function joined(...parts: readonly Int16Array[]): Int16Array {
  const whole = new Int16Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export const finalOf = (pcm = speech) => ({ pcm, kind: "final" as const, stream: "a" });

export interface Setting extends ServerOptions {
  readonly deadlines?: Partial<RemoteDeadlines>;
  readonly parallel?: number;
}

/** A server of this test and an ear that talks to it; both end with the test. */
export async function serviceOf({ deadlines, parallel, ...options }: Setting = {}) {
  const server = await TranscriptionServer.start(options);
  const ear = new RemoteSpeechToText({
    baseUrl: server.baseUrl,
    apiKey: options.key ?? null,
    model: server.model,
    voiceActivity: new EnergyVoiceActivity(),
    deadlines: { ...patient, ...deadlines },
    ...(parallel === undefined ? {} : { parallel }),
  });
  onTestFinished(async () => {
    await ear.close();
    await server.close();
  });
  return { server, ear };
}

/** What a promise is rejected with. */
export async function failure(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => null,
    (cause: unknown) => cause,
  );
}
