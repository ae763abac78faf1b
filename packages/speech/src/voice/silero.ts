import { openSession } from "@greenroom/onnx";
import { type InferenceSession, Tensor } from "onnxruntime-node";
import { STEP_SAMPLES, toFloats } from "../pcm.ts";

/** Silero v5 and v6 look at the 64 samples before each step; without them v6 stays near zero. */
export const CONTEXT_SAMPLES = 64;
/**
 * Silero is given everything 12 dB louder, clipped: quiet microphones are many and browsers' gain
 * control is off. Below about −40 dBFS it misses half of a voice that it finds whole up to
 * −10 dBFS; so raised, recall stays at 97 % from 18 dB under to 10 dB over the usual level, and
 * clipped peaks cost nothing. A gain that follows the voice was worse: one pop misleads it.
 */
const GAIN = 4;
const STATE_SHAPE = [2, 1, 128] as const;
export const STATE_LENGTH = 256;

/** All that Silero remembers of a stream. Plain data: it can travel and outlive a process. */
export interface VoiceMemory {
  /** Recurrent state, [2, 1, 128]. */
  readonly state: Float32Array;
  /** The last 64 samples. */
  readonly context: Int16Array;
}

export function freshMemory(): VoiceMemory {
  return { state: new Float32Array(STATE_LENGTH), context: new Int16Array(CONTEXT_SAMPLES) };
}

export interface VoiceSteps {
  /** One for each whole step, 0 to 1. */
  readonly probabilities: Float32Array;
  readonly memory: VoiceMemory;
}

/** The model itself, without memory of any stream. 0.1 to 0.15 ms a step on one thread. */
export class Silero {
  readonly #session: InferenceSession;
  readonly #rate = new Tensor("int64", BigInt64Array.of(16_000n), []);

  constructor(session: InferenceSession) {
    this.#session = session;
  }

  static async load(weights: Uint8Array): Promise<Silero> {
    return new Silero(await openSession(weights));
  }

  /** Runs the whole steps in `pcm` (a multiple of 512 samples; a rest is left out). */
  async run(pcm: Int16Array, memory: VoiceMemory): Promise<VoiceSteps> {
    const steps = Math.floor(pcm.length / STEP_SAMPLES);
    const probabilities = new Float32Array(steps);
    const sound = new Int16Array(CONTEXT_SAMPLES + steps * STEP_SAMPLES);
    sound.set(memory.context);
    sound.set(pcm.subarray(0, steps * STEP_SAMPLES), CONTEXT_SAMPLES);
    let state = memory.state;
    for (let step = 0; step < steps; step++) {
      const from = step * STEP_SAMPLES;
      const input = raised(toFloats(sound.subarray(from, from + CONTEXT_SAMPLES + STEP_SAMPLES)));
      const { output, stateN } = await this.#session.run({
        input: new Tensor("float32", input, [1, input.length]),
        state: new Tensor("float32", state, STATE_SHAPE),
        sr: this.#rate,
      });
      probabilities[step] = floatsOf(output)[0] ?? 0;
      state = floatsOf(stateN);
    }
    return { probabilities, memory: { state, context: sound.slice(-CONTEXT_SAMPLES) } };
  }
}

function raised(sound: Float32Array): Float32Array {
  return sound.map((sample) => Math.max(-1, Math.min(1, sample * GAIN)));
}

function floatsOf(tensor: Tensor | undefined): Float32Array {
  if (!(tensor?.data instanceof Float32Array)) throw new Error("The graph gave no floats.");
  return tensor.data;
}
