import { constants, open, type FileHandle } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { SOUND_STEP_SAMPLES, StepLevels, VoiceReader, type SoundTrack } from "@greenroom/metrics";
import { VOICE_STEP_SAMPLES } from "@greenroom/protocol";
import { wavPosition } from "../storage/wav.ts";
import { packSoundTrack, silentTrack, SOUND_STEP_BYTES, unpackSoundTrack } from "./sound-file.ts";

/** A recording is read in blocks of 10 s, each with half a second around it: however often it is begun, the same comes out. */
const BLOCK_STEPS = 1_000;
const MARGIN_STEPS = 50;
/** Other work comes in between after so many samples (0.25 s of sound, about 3 ms of work). */
const SLICE_SAMPLES = 4_000;
/** Where voice activity does not reach this within so many steps, nobody speaks, and only the level is read. */
const SILENT_BELOW = 0.2;
const AROUND_STEPS = 20;

export interface Recording {
  /** The candidate's WAV, and the file beside it in which the track is kept. */
  readonly wavPath: string;
  readonly trackPath: string;
  /** How much of the recording is to be read. */
  readonly samples: number;
  readonly voiceActivity: Float32Array;
}

/**
 * What the voice does in a recording. What was read before is taken from the track's file, what is
 * new is read in small slices and added to it: 1 % of the sound's length in all.
 * @throws the signal's reason, or the system's error where the recording cannot be read.
 */
export async function readSound(recording: Recording, signal: AbortSignal): Promise<SoundTrack> {
  const steps = Math.floor(recording.samples / SOUND_STEP_SAMPLES);
  const track = await open(recording.trackPath, constants.O_RDWR | constants.O_CREAT, 0o600);
  try {
    const bytes = new Uint8Array(steps * SOUND_STEP_BYTES);
    const { bytesRead } = await track.read(bytes, 0, bytes.length, 0);
    const kept = Math.floor(bytesRead / SOUND_STEP_BYTES);
    if (kept < steps) {
      const wav = await open(recording.wavPath, "r");
      try {
        // The last block that was kept may have lacked what came after it.
        const first = Math.max(0, Math.floor((kept - MARGIN_STEPS) / BLOCK_STEPS)) * BLOCK_STEPS;
        for (let from = first; from < steps; from += BLOCK_STEPS) {
          signal.throwIfAborted();
          const until = Math.min(steps, from + BLOCK_STEPS);
          const block = packSoundTrack(await readBlock(wav, recording, from, until, signal));
          bytes.set(block, from * SOUND_STEP_BYTES);
          await track.write(block, 0, block.length, from * SOUND_STEP_BYTES);
        }
      } finally {
        await wav.close();
      }
    }
    return unpackSoundTrack(bytes);
  } finally {
    await track.close();
  }
}

async function readBlock(
  wav: FileHandle,
  { samples, voiceActivity }: Recording,
  from: number,
  until: number,
  signal: AbortSignal,
): Promise<SoundTrack> {
  const track = silentTrack(until - from);
  const levels = new StepLevels();
  await eachSlice(wav, from, until, signal, (pcm) => levels.push(pcm));
  const { levelDbfs, clippedSamples } = levels.finish();
  track.levelDbfs.set(levelDbfs);
  track.clippedSamples.set(clippedSamples);
  const firstStep = Math.max(0, from - MARGIN_STEPS);
  const endStep = Math.min(Math.floor(samples / SOUND_STEP_SAMPLES), until + MARGIN_STEPS);
  for (const [begin, end] of spoken(voiceActivity, firstStep, endStep)) {
    const reader = new VoiceReader();
    await eachSlice(wav, begin, end, signal, (pcm) => reader.push(pcm));
    const { f0Hz, changeDb } = reader.finish();
    for (let step = Math.max(begin, from); step < Math.min(end, until); step++) {
      track.f0Hz[step - from] = f0Hz[step - begin] ?? 0;
      track.changeDb[step - from] = changeDb[step - begin] ?? Infinity;
    }
  }
  return track;
}

/** Reads the sound of these steps and hands it on in small slices, giving way to other work between them. */
async function eachSlice(
  wav: FileHandle,
  begin: number,
  end: number,
  signal: AbortSignal,
  take: (pcm: Int16Array) => void,
): Promise<void> {
  const pcm = new Int16Array((end - begin) * SOUND_STEP_SAMPLES);
  const position = wavPosition(begin * SOUND_STEP_SAMPLES);
  await wav.read(new Uint8Array(pcm.buffer), 0, pcm.byteLength, position);
  for (let at = 0; at < pcm.length; at += SLICE_SAMPLES) {
    await setImmediate(undefined, { signal });
    take(pcm.subarray(at, at + SLICE_SAMPLES));
  }
}

/** Stretches, from step to step, in which there may be speech, with a little around them. */
function spoken(voiceActivity: Float32Array, first: number, end: number): [number, number][] {
  const stretches: [number, number][] = [];
  for (let at = first; at < end; at += MARGIN_STEPS) {
    const stepAt = (step: number) => Math.max(0, (step * SOUND_STEP_SAMPLES) / VOICE_STEP_SAMPLES);
    const around = voiceActivity.subarray(
      Math.floor(stepAt(at - AROUND_STEPS)),
      Math.ceil(stepAt(at + MARGIN_STEPS + AROUND_STEPS)),
    );
    if (!around.some((probability) => probability >= SILENT_BELOW)) continue;
    const last = stretches.at(-1);
    const until = Math.min(end, at + MARGIN_STEPS);
    if (last?.[1] === at) last[1] = until;
    else stretches.push([at, until]);
  }
  return stretches;
}
