import { concatInt16 } from "@greenroom/audio";
import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import type { TextToSpeech } from "@greenroom/speech";
import type { SampleAnswer } from "./script.ts";

/** As loud as a microphone should record speech (SR1): −22 dBFS. */
const SPEECH_RMS = 32_768 * 10 ** (-22 / 20);
const LOUDEST = 32_000;
/** Quieter than this is no speech: what the level is measured over, per 10 ms. */
const SPEECH_FLOOR_RMS = 150;
const STEP = SAMPLE_RATE_HZ / 100;
/** A quiet room, about −70 dBFS: no microphone records nothing at all. */
const ROOM = 18;

/** An answer as sound at 16 kHz, its pauses as long as they are written. */
export async function speakAnswer(
  { phrases }: SampleAnswer,
  textToSpeech: TextToSpeech,
  voice: string,
  signal: AbortSignal,
): Promise<Int16Array> {
  if (textToSpeech.sampleRateHz !== SAMPLE_RATE_HZ)
    throw new Error("The voice speaks at another rate.");
  const parts: Int16Array[] = [];
  for (const [text, pauseMs] of phrases) {
    const pieces: Int16Array[] = [];
    for await (const pcm of textToSpeech.speak({ text, voice }, signal)) pieces.push(pcm);
    parts.push(trimmed(concatInt16(pieces)), new Int16Array((pauseMs * SAMPLE_RATE_HZ) / 1_000));
  }
  return levelled(concatInt16(parts));
}

/** The room's own sound, to be heard behind everything; the same each time. */
export class RoomTone {
  #seed = 20_260_101;

  /** Adds itself to a frame. */
  under(pcm: Int16Array): Int16Array {
    return pcm.map((sample) => {
      this.#seed = (this.#seed * 48_271) % 2_147_483_647;
      return sample + (this.#seed % (2 * ROOM + 1)) - ROOM;
    });
  }
}

/** Without the silence that the voice puts around a phrase, so that pauses are what is written. */
function trimmed(pcm: Int16Array): Int16Array {
  const loud = (from: number) => rmsOf(pcm.subarray(from, from + STEP)) >= SPEECH_FLOOR_RMS / 2;
  let start = 0;
  let end = pcm.length;
  while (start + STEP < end && !loud(start)) start += STEP;
  while (end - STEP > start && !loud(end - STEP)) end -= STEP;
  return pcm.subarray(start, end);
}

function levelled(pcm: Int16Array): Int16Array {
  let sum = 0;
  let count = 0;
  let peak = 1;
  for (let at = 0; at < pcm.length; at += STEP) {
    const step = pcm.subarray(at, at + STEP);
    const rms = rmsOf(step);
    for (const sample of step) peak = Math.max(peak, Math.abs(sample));
    if (rms < SPEECH_FLOOR_RMS) continue;
    sum += rms * rms;
    count++;
  }
  const gain = Math.min(SPEECH_RMS / Math.sqrt(sum / Math.max(1, count)), LOUDEST / peak);
  return pcm.map((sample) => Math.round(sample * gain));
}

function rmsOf(pcm: Int16Array): number {
  let sum = 0;
  for (const sample of pcm) sum += sample * sample;
  return Math.sqrt(sum / Math.max(1, pcm.length));
}
