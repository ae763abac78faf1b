import { int16ToFloat } from "@greenroom/audio";
import type {
  AcousticModel,
  Encoded,
} from "../../../packages/speech/src/recogniser/acoustic-model.ts";
import { editedGraphs } from "../../../packages/speech/src/recogniser/graph/edited-graphs.ts";
import { hear } from "../../../packages/speech/src/recogniser/hear.ts";
import { MoonshineModel } from "../../../packages/speech/src/recogniser/moonshine-model.ts";
import type { PlainDecoder } from "./plain-decode.ts";

const RATE_HZ = 16_000;
const STEP_SAMPLES = 512;
/** Zeros behind the sound, for both graphs. */
const TAIL_SAMPLES = RATE_HZ / 2;
/** Each stretch is timed so often by both in turn, and the least is taken: the rest is other work. */
const ROUNDS = 3;

export interface GraphComparison {
  readonly stretches: number;
  readonly soundS: number;
  /** Greedy decode with word times by the edited graphs, over a plain greedy decode; all steps. */
  readonly ratio: number;
  readonly edited: GraphTimes;
  readonly untouched: GraphTimes;
  /** Stretches whose two texts are equal. */
  readonly sameTexts: number;
}

export interface GraphTimes {
  readonly encodeMs: number;
  readonly stepMs: number;
  /** Everything else: finding the words in the sound. */
  readonly alignMs: number;
  readonly totalMs: number;
  readonly steps: number;
}

interface Pass {
  readonly text: string;
  readonly steps: number;
  readonly encodeMs: number;
  readonly decodeMs: number;
  readonly alignMs: number;
}

/** Times the edited graphs and the untouched ones on the same stretches, in this process. */
export async function compareGraphs(
  untouched: PlainDecoder,
  stretches: readonly Int16Array[],
  signal: AbortSignal,
): Promise<GraphComparison> {
  const model = await MoonshineModel.load(await editedGraphs());
  const ours: Pass[] = [];
  const theirs: Pass[] = [];
  for (const pcm of stretches) {
    const samples = int16ToFloat(pcm);
    const withTail = new Float32Array(samples.length + TAIL_SAMPLES);
    withTail.set(samples);
    const [own, other]: [Pass[], Pass[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      own.push(await hearOnce(model, samples, signal));
      other.push({ ...(await untouched.decode(withTail)), alignMs: 0 });
    }
    ours.push(fastest(own));
    theirs.push(fastest(other));
  }
  const [edited, plain] = [timesOf(ours), timesOf(theirs)];
  return {
    stretches: stretches.length,
    soundS: stretches.reduce((sum, { length }) => sum + length, 0) / RATE_HZ,
    ratio: edited.totalMs / plain.totalMs,
    edited,
    untouched: plain,
    sameTexts: ours.filter(({ text }, index) => text === theirs[index]?.text).length,
  };
}

/** The product's own single pass: greedy, with word times. */
async function hearOnce(
  model: AcousticModel,
  samples: Float32Array,
  signal: AbortSignal,
): Promise<Pass> {
  // All voice: the most frames there can be to search for words.
  const voice = new Float32Array(Math.ceil(samples.length / STEP_SAMPLES)).fill(1);
  const watch = new Stopwatch(model);
  const startedMs = performance.now();
  const { words } = await hear(watch, { samples, voice }, { leadS: 0, speed: 1 }, signal);
  const { steps, encodeMs, decodeMs } = watch;
  return {
    text: words.map(({ text }) => text).join(" "),
    steps,
    encodeMs,
    decodeMs,
    alignMs: performance.now() - startedMs - encodeMs - decodeMs,
  };
}

/** The same model, which tells how long it took. */
class Stopwatch implements AcousticModel {
  readonly #model: AcousticModel;
  encodeMs = 0;
  decodeMs = 0;
  steps = 0;

  constructor(model: AcousticModel) {
    this.#model = model;
  }

  async encode(samples: Float32Array): Promise<Encoded> {
    const startedMs = performance.now();
    const encoded = await this.#model.encode(samples);
    this.encodeMs += performance.now() - startedMs;
    return { frames: encoded.frames, begin: () => this.#begin(encoded) };
  }

  #begin(encoded: Encoded): ReturnType<Encoded["begin"]> {
    const decoding = encoded.begin();
    return {
      step: async (...fed) => {
        const startedMs = performance.now();
        const next = await decoding.step(...fed);
        this.decodeMs += performance.now() - startedMs;
        this.steps += 1;
        return next;
      },
    };
  }
}

function fastest(passes: readonly Pass[]): Pass {
  const total = ({ encodeMs, decodeMs, alignMs }: Pass) => encodeMs + decodeMs + alignMs;
  return passes.reduce((best, pass) => (total(pass) < total(best) ? pass : best));
}

function timesOf(passes: readonly Pass[]): GraphTimes {
  const total = (of: (pass: Pass) => number) => passes.reduce((sum, pass) => sum + of(pass), 0);
  const [encodeMs, decodeMs, alignMs] = [
    total((pass) => pass.encodeMs),
    total((pass) => pass.decodeMs),
    total((pass) => pass.alignMs),
  ];
  const steps = total((pass) => pass.steps);
  return {
    encodeMs,
    stepMs: decodeMs / steps,
    alignMs,
    totalMs: encodeMs + decodeMs + alignMs,
    steps,
  };
}
