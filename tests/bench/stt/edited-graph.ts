import { int16ToFloat } from "@greenroom/audio";
import { END_TOKEN, START_TOKEN } from "../../../packages/speech/src/recogniser/acoustic-model.ts";
import { alignWords } from "../../../packages/speech/src/recogniser/alignment.ts";
import { editedGraphs } from "../../../packages/speech/src/recogniser/graph/edited-graphs.ts";
import { wordsOf } from "../../../packages/speech/src/recogniser/heard-words.ts";
import { MoonshineModel } from "../../../packages/speech/src/recogniser/moonshine-model.ts";
import type { PlainDecoder } from "./plain-decode.ts";

const RATE_HZ = 16_000;
const STEP_SAMPLES = 512;
/** Behind the sound, for both graphs. */
const TAIL_SAMPLES = RATE_HZ / 2;
const TOKENS_PER_SECOND = 6.5;
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
): Promise<GraphComparison> {
  const model = await MoonshineModel.load(await editedGraphs());
  const ours: Pass[] = [];
  const theirs: Pass[] = [];
  for (const pcm of stretches) {
    const samples = new Float32Array(pcm.length + TAIL_SAMPLES);
    samples.set(int16ToFloat(pcm));
    const [own, other]: [Pass[], Pass[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      own.push(await decodeAndAlign(model, samples, pcm.length));
      other.push({ ...(await untouched.decode(samples)), alignMs: 0 });
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

async function decodeAndAlign(
  model: MoonshineModel,
  samples: Float32Array,
  soundSamples: number,
): Promise<Pass> {
  const startedMs = performance.now();
  const encoded = await model.encode(samples);
  const encodedMs = performance.now();
  const decoding = encoded.begin();
  const most = Math.max(1, Math.floor((samples.length / RATE_HZ) * TOKENS_PER_SECOND));
  const ids: number[] = [];
  const probabilities: number[] = [];
  const attention: Float32Array[] = [];
  let steps = 0;
  while (ids.length < most) {
    const [next] = await decoding.step([ids.at(-1) ?? START_TOKEN]);
    const [id = END_TOKEN] = next?.ids ?? [];
    steps += 1;
    if (!next || id === END_TOKEN) break;
    ids.push(id);
    probabilities.push(Math.exp(next.logProbabilities[0] ?? -Infinity));
    attention.push(next.attention);
  }
  const decodedMs = performance.now();
  const words = wordsOf({ ids, probabilities });
  alignWords(words, {
    attention,
    frames: encoded.frames,
    leadSamples: 0,
    samples: soundSamples,
    // All voice: the most frames there can be to search.
    voice: new Float32Array(Math.ceil(soundSamples / STEP_SAMPLES)).fill(1),
  });
  return {
    text: words.map(({ text }) => text).join(" "),
    steps,
    encodeMs: encodedMs - startedMs,
    decodeMs: decodedMs - encodedMs,
    alignMs: performance.now() - decodedMs,
  };
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
