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
/** Where voice activity does not reach this within so many steps, nobody speaks, and nothing is read. */
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
  const track = unread(until - from);
  const firstStep = Math.max(0, from - MARGIN_STEPS);
  const endStep = Math.min(Math.floor(samples / SOUND_STEP_SAMPLES), until + MARGIN_STEPS);
  for (const [begin, end] of spoken(voiceActivity, firstStep, endStep)) {
    const { f0Hz, changeDb } = await readSteps(wav, begin, end, signal);
    for (let step = Math.max(begin, from); step < Math.min(end, until); step++) {
      track.f0Hz[step - from] = f0Hz[step - begin] ?? 0;
      track.changeDb[step - from] = changeDb[step - begin] ?? Infinity;
    }
  }
  return track;
}

async function readSteps(
  wav: FileHandle,
  begin: number,
  end: number,
  signal: AbortSignal,
): Promise<SoundTrack> {
  const pcm = new Int16Array((end - begin) * SOUND_STEP_SAMPLES);
  const position = wavPosition(begin * SOUND_STEP_SAMPLES);
  await wav.read(new Uint8Array(pcm.buffer), 0, pcm.byteLength, position);
  const reader = new SoundTrackReader();
  for (let at = 0; at < pcm.length; at += SLICE_SAMPLES) {
    await setImmediate(undefined, { signal });
    reader.push(pcm.subarray(at, at + SLICE_SAMPLES));
  }
  return reader.finish();
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

function unread(steps: number): SoundTrack {
  return { f0Hz: new Float32Array(steps), changeDb: new Float32Array(steps).fill(Infinity) };
}
