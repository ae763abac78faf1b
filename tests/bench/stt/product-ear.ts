import type { Segment, Span as SamplesSpan, Word } from "@greenroom/protocol";
import type { Engines, SpeechToText, Transcription, TranscriptionRequest } from "@greenroom/speech";
import { defaultEndpointing } from "../../../apps/server/src/session/endpointing.ts";
import { Hearing } from "../../../apps/server/src/session/hearing.ts";
import type { SaidWord } from "../support/truth.ts";
import type { Heard, Span } from "./heard.ts";

export const RATE_HZ = 16_000;
/** As the microphone sends it: 40 ms. */
export const FRAME_SAMPLES = 640;
/** So much may be fed ahead of voice activity, samples: far less than the server keeps. */
const AHEAD_SAMPLES = 5 * RATE_HZ;
const TURN = 1;

/** One decode that the server asked for. */
export interface Decode {
  readonly request: TranscriptionRequest;
  readonly result: Transcription;
}

export interface HeardRecording extends Heard {
  readonly segments: readonly Segment[];
  /** Probability of voice for each 512 samples. */
  readonly voiceActivity: Float32Array;
  /** Those of the final words. */
  readonly decodes: readonly Decode[];
}

/**
 * Hears a recording through the server's own way from samples to words, fed as fast as it is taken
 * and as if it came after a lost connection, so that no partial is asked for.
 */
export async function hearRecording(
  engines: Engines,
  pcm: Int16Array,
  signal: AbortSignal,
): Promise<HeardRecording> {
  const segments: Segment[] = [];
  const voiceActivity: number[] = [];
  const decodes: Decode[] = [];
  let onJudged = () => {};
  const broken = new AbortController();
  const whole = padToStep(pcm);
  const hearing = new Hearing({
    stream: "bench",
    voiceActivity: engines.voiceActivity,
    speechToText: watched(engines.speechToText, (decode) => decodes.push(decode)),
    fromSample: 0,
    before: null,
    endpointing: () => defaultEndpointing,
    terms: [],
    recorded: async (startSample, endSample) => whole.slice(startSample, endSample),
    listener: {
      voiceActivity: (_, probabilities) => {
        voiceActivity.push(...probabilities);
        onJudged();
      },
      endpointing: () => {},
      clock: () => {},
      turnOf: () => TURN,
      segment: (_, segment) => segments.push(segment),
      caption: () => {},
      failed: (cause) => {
        broken.abort(cause);
        onJudged();
      },
    },
  });
  try {
    for (let from = 0; from < whole.length; from += FRAME_SAMPLES) {
      signal.throwIfAborted();
      while (from - voiceActivity.length * 512 > AHEAD_SAMPLES) {
        broken.signal.throwIfAborted();
        await new Promise<void>((resolve) => (onJudged = resolve));
      }
      hearing.push(from, whole.subarray(from, from + FRAME_SAMPLES), false);
    }
    await hearing.settle(signal);
  } finally {
    hearing.close();
  }
  broken.signal.throwIfAborted();
  return {
    words: segments.flatMap(wordsOf),
    measured: segments.flatMap(({ words }) => words.filter(isMeasured)).length,
    segments,
    voiceActivity: Float32Array.from(voiceActivity),
    decodes: decodes.filter(({ request }) => request.kind === "final"),
  };
}

/** Words of a segment in seconds of the recording. */
export function wordsOf({ words }: Segment): SaidWord[] {
  return words.map((word) => ({ text: word.text, span: secondsOf(word) }));
}

function isMeasured({ times }: Word): boolean {
  return times === "measured";
}

/** A place in samples of the recording, in seconds. */
export function secondsOf(place: SamplesSpan): Span {
  return { startS: place.startSample / RATE_HZ, endS: place.endSample / RATE_HZ };
}

/** The same engine, which tells of each decode that it has done. */
function watched(engine: SpeechToText, onDecode: (decode: Decode) => void): SpeechToText {
  return {
    info: engine.info,
    capabilities: engine.capabilities,
    start: (signal) => engine.start(signal),
    unavailable: () => engine.unavailable(),
    close: () => engine.close(),
    transcribe: async (request, signal) => {
      const result = await engine.transcribe(request, signal);
      onDecode({ request, result });
      return result;
    },
  };
}

/** Voice activity is judged in steps of 512 samples; no sample of the end is to be left out. */
function padToStep(pcm: Int16Array): Int16Array {
  const padded = new Int16Array(Math.ceil(pcm.length / 512) * 512);
  padded.set(pcm);
  return padded;
}
