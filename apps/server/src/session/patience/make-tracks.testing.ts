/**
 * Makes the voice-activity tracks of the patience matrix: sentences in the product's own voices, with
 * pauses as people leave them, heard by the product's own voice activity. Run once, from the root:
 *
 *     node --import tsx apps/server/src/session/patience/make-tracks.testing.ts
 */
import { writeFileSync } from "node:fs";
import type { Ending } from "@greenroom/protocol";
import { createEmbeddedEngines } from "@greenroom/speech";
import { beforePause, goneOn, rooms, type Room, type Track } from "./tracks.testing.ts";

const RATE = 16_000;
const STEP = 512;
/** Pauses in every place, s, and besides the longest that a patient interviewer has to bear there. */
const pausesS = [1, 2, 4, 8];
const longestS: Readonly<Record<Ending, number>> = {
  complete: 1.8,
  unclear: 2.5,
  unfinished: 4.5,
  "asked-for-time": 19,
};
/** Softer than this is no sound of the sentence: the voice begins and ends in silence. */
const AUDIBLE = 200;

const engines = createEmbeddedEngines();
const never = new AbortController().signal;

/** A sentence without the silence around it. */
async function say(text: string, voice: string): Promise<Int16Array> {
  const samples: number[] = [];
  for await (const part of engines.textToSpeech.speak({ text, voice }, never)) {
    for (const sample of part) samples.push(sample);
  }
  const audible = (sample: number) => Math.abs(sample) > AUDIBLE;
  return Int16Array.from(
    samples.slice(samples.findIndex(audible), samples.findLastIndex(audible) + 1),
  );
}

/** The same noise at every run, −1…1. */
function noiseFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

/** What is heard in a pause besides the room: a breath in its middle, or some keys. */
function pauseSound(room: Room, samples: number): Float64Array {
  const noise = noiseFrom(samples);
  const sound = new Float64Array(samples);
  if (room === "breath") {
    const length = Math.min(0.35 * RATE, samples / 2);
    const from = Math.floor(samples / 2 - length / 2);
    let smooth = 0;
    for (let i = 0; i < length; i++) {
      smooth += 0.4 * (noise() - smooth);
      sound[from + i] = 0.012 * Math.sin((Math.PI * i) / length) * smooth;
    }
  }
  const keys = room === "keys" ? 3 : 0;
  for (let key = 1; key <= keys; key++) {
    const from = Math.floor((samples * key) / 4);
    for (let i = 0; i < 0.02 * RATE; i++) sound[from + i] = 0.1 * Math.exp(-i / 60) * noise();
  }
  return sound;
}

async function track(ending: Ending, voice: string, pauseS: number, room: Room): Promise<Track> {
  const before = await say(beforePause[ending], voice);
  const after = await say(goneOn, voice);
  const lead = RATE / 2;
  const pause = Math.round(pauseS * RATE);
  const resumes = lead + before.length + pause;
  const steps = Math.ceil((resumes + after.length + RATE / 2) / STEP);
  const noise = noiseFrom(7);
  const sound = Float64Array.from({ length: steps * STEP }, () => 0.0008 * noise());
  const place = (at: number, part: ArrayLike<number>, gain: number) => {
    for (let i = 0; i < part.length; i++)
      sound[at + i] = (sound[at + i] ?? 0) + gain * (part[i] ?? 0);
  };
  place(lead, before, 1 / 32_768);
  place(lead + before.length, pauseSound(room, pause), 1);
  place(resumes, after, 1 / 32_768);
  const stream = engines.voiceActivity.open();
  const pcm = Int16Array.from(sound, (sample) =>
    Math.round(32_767 * Math.max(-1, Math.min(1, sample))),
  );
  const voiceActivity = await stream.push(pcm, never);
  stream.close();
  const levels = Uint8Array.from(voiceActivity, (probability) => Math.round(255 * probability));
  return {
    ending,
    voice,
    pauseS,
    room,
    resumesStep: Math.floor(resumes / STEP),
    levels: Buffer.from(levels).toString("base64"),
  };
}

await Promise.all([engines.textToSpeech.start(never), engines.voiceActivity.start(never)]);
const tracks: Track[] = [];
for (const ending of Object.keys(longestS) as Ending[]) {
  for (const voice of ["slt", "rms"]) {
    for (const pauseS of [...pausesS, longestS[ending]]) {
      const room = rooms[tracks.length % rooms.length] ?? "quiet";
      tracks.push(await track(ending, voice, pauseS, room));
    }
  }
}
await Promise.all([engines.textToSpeech.close(), engines.voiceActivity.close()]);
writeFileSync(
  new URL("tracks.testing.json", import.meta.url),
  `${JSON.stringify(tracks, null, 2)}\n`,
);
