import { constants, open, type FileHandle } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { SOUND_STEP_SAMPLES, SoundTrackReader, type SoundTrack } from "@greenroom/metrics";
import { VOICE_STEP_SAMPLES } from "@greenroom/protocol";
import { wavPosition } from "../storage/wav.ts";
import { packSoundTrack, SOUND_STEP_BYTES, unpackSoundTrack } from "./sound-file.ts";

/** A recording is read in blocks of 10 s, each with half a second around it: however often it is begun, the same comes out. */
const BLOCK_STEPS = 1_000;
const MARGIN_STEPS = 50;
/** Other work comes in between after so many samples (0.25 s of sound, about 3 ms of work). */
const SLICE_SAMPLES = 4_000;
/** A block in which voice activity never reaches this holds no speech, and is not read. */
const SILENT_BELOW = 0.2;

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
  signal.throwIfAborted();
  const firstStep = Math.max(0, from - MARGIN_STEPS);
  const first = firstStep * SOUND_STEP_SAMPLES;
  const end = Math.min(samples, (until + MARGIN_STEPS) * SOUND_STEP_SAMPLES);
  const voice = voiceActivity.subarray(
    Math.floor(first / VOICE_STEP_SAMPLES),
    Math.ceil(end / VOICE_STEP_SAMPLES),
  );
  if (!voice.some((probability) => probability >= SILENT_BELOW)) return unread(until - from);
  const pcm = new Int16Array(end - first);
  await wav.read(new Uint8Array(pcm.buffer), 0, pcm.byteLength, wavPosition(first));
  const reader = new SoundTrackReader();
  for (let at = 0; at < pcm.length; at += SLICE_SAMPLES) {
    reader.push(pcm.subarray(at, at + SLICE_SAMPLES));
    await setImmediate(undefined, { signal });
  }
  const { f0Hz, changeDb } = reader.finish();
  return {
    f0Hz: f0Hz.subarray(from - firstStep, until - firstStep),
    changeDb: changeDb.subarray(from - firstStep, until - firstStep),
  };
}

function unread(steps: number): SoundTrack {
  return { f0Hz: new Float32Array(steps), changeDb: new Float32Array(steps).fill(Infinity) };
}
