import { dbfs, peak, RATE_HZ, rms } from "../pcm.ts";

/** Loudness that every sentence is brought to, over its voiced part. */
export const TARGET_DBFS = -20;
/** A voice is only ever nudged: what is further off is meant so, or is noise. */
const MOST_GAIN_DB = 9;
const HIGHEST_PEAK = 0.97;
/** Windows of 10 ms below this are silence. Flite's own is digital zero or nearly so. */
const SILENCE_DBFS = -50;
const WINDOW_SAMPLES = RATE_HZ / 100;

export interface Silences {
  readonly leadMs: number;
  readonly tailMs: number;
}

export interface FinishedSentence {
  readonly pcm: Int16Array;
  /** So many samples came before its first in the sound that the voice gave. */
  readonly cutSamples: number;
}

/**
 * Trims a sentence's silence at both ends (Flite begins with 140 to 260 ms of it) to what is asked
 * for, and brings it to an even loudness without clipping. Silence alone becomes nothing.
 */
export function finishSentence(pcm: Int16Array, { leadMs, tailMs }: Silences): FinishedSentence {
  const voiced = voicedWindows(pcm);
  const first = voiced.at(0);
  const last = voiced.at(-1);
  if (first === undefined || last === undefined) return { pcm: new Int16Array(0), cutSamples: 0 };
  const lead = Math.round((leadMs / 1000) * RATE_HZ);
  const tail = Math.round((tailMs / 1000) * RATE_HZ);
  const from = first * WINDOW_SAMPLES;
  const to = Math.min(pcm.length, (last + 1) * WINDOW_SAMPLES);
  const gain = gainFor(pcm.subarray(from, to));
  const finished = new Int16Array(lead + (to - from) + tail);
  for (let i = 0; i < finished.length; i++) {
    const sample = pcm[from - lead + i] ?? 0;
    finished[i] = Math.round(sample * gain);
  }
  return { pcm: finished, cutSamples: from - lead };
}

function voicedWindows(pcm: Int16Array): number[] {
  const windows: number[] = [];
  for (let window = 0; window * WINDOW_SAMPLES < pcm.length; window++) {
    const from = window * WINDOW_SAMPLES;
    if (dbfs(rms(pcm.subarray(from, from + WINDOW_SAMPLES))) > SILENCE_DBFS) windows.push(window);
  }
  return windows;
}

function gainFor(voiced: Int16Array): number {
  const wantedDb = TARGET_DBFS - dbfs(rms(voiced));
  const nudgeDb = Math.max(-MOST_GAIN_DB, Math.min(MOST_GAIN_DB, wantedDb));
  return Math.min(10 ** (nudgeDb / 20), HIGHEST_PEAK / peak(voiced));
}
