import { beforeAll, describe, expect, test } from "vitest";
import { toFloats } from "../pcm.ts";
import { sayWithFlite } from "../voice/flite.mjs";
import { loadWeights } from "../weights.ts";
import { END_TOKEN, type NextToken, START_TOKEN } from "./acoustic-model.ts";
import { editedGraphs } from "./graph/edited-graphs.ts";
import { signedProductsAreExact } from "./graph/exact-products.ts";
import { MoonshineModel } from "./moonshine-model.ts";
import { UntouchedMoonshine } from "./untouched.fixture.ts";

const RATE_HZ = 16_000;
const MOST_TOKENS = 60;
const sentences = [
  "Tell me about a time when you disagreed with your manager, and what you did about it.",
  "We cut the latency by half, because the cache was warm before the first request came in.",
  "I would start with the database: one writer, three readers, and a queue in front of them.",
  "No.",
];

let model: MoonshineModel;
let untouched: UntouchedMoonshine;
let spoken: Float32Array[];

beforeAll(async () => {
  model = await MoonshineModel.load(await editedGraphs());
  untouched = await UntouchedMoonshine.load();
  const flite = await WebAssembly.compile(await loadWeights("flite"));
  spoken = [];
  for (const voice of ["slt", "rms"]) {
    for (const text of sentences) {
      const speech = toFloats((await sayWithFlite(flite, text, voice)).pcm);
      const sound = new Float32Array(speech.length + RATE_HZ / 2);
      sound.set(speech);
      spoken.push(sound);
    }
  }
});

/** The likeliest token after the likeliest token, to the end. */
async function greedy(sound: Float32Array, by = model) {
  const decoding = (await by.encode(sound)).begin();
  const steps: NextToken[] = [];
  let token = START_TOKEN;
  while (steps.length <= MOST_TOKENS) {
    const [next] = await decoding.step([token]);
    token = next!.ids[0]!;
    steps.push(next!);
    if (token === END_TOKEN) break;
  }
  const texts = steps.slice(0, -1);
  return { steps, ids: texts.map(({ ids }) => ids[0]!), texts };
}

test("weights with a sign give the same to the bit, where products are exact", async () => {
  if (!(await signedProductsAreExact())) return;
  const [signed, unsigned] = await Promise.all(
    (["signed", "unsigned"] as const).map(async (which) =>
      MoonshineModel.load(await editedGraphs({}, which)),
    ),
  );
  const [a, b] = await Promise.all([greedy(spoken[0]!, signed), greedy(spoken[0]!, unsigned)]);
  expect(a.ids).toEqual(b.ids);
  expect(a.texts.map((text) => text.logProbabilities)).toEqual(
    b.texts.map((text) => text.logProbabilities),
  );
});

test("greedy texts are those of the untouched graphs, and as likely", async () => {
  for (const sound of spoken) {
    const wanted = await untouched.decode(sound, MOST_TOKENS);
    const got = await greedy(sound);
    expect(got.ids).toEqual(wanted.ids);
    got.texts.forEach(({ logProbabilities }, index) => {
      // Integers in the last product move them a little.
      expect(Math.abs(logProbabilities[0]! - wanted.logProbabilities[index]!)).toBeLessThan(0.15);
    });
  }
});

describe("a step", () => {
  test("says where it listened: every head's attention is one in all", async () => {
    const { frames } = await model.encode(spoken[0]!);
    expect(frames).toBeCloseTo(spoken[0]!.length / 384, -1);
    const { steps } = await greedy(spoken[0]!);
    for (const { attention } of steps) {
      expect(attention).toHaveLength(48 * frames);
      for (let head = 0; head < 48; head++) {
        const row = attention.subarray(head * frames, (head + 1) * frames);
        expect(row.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 4);
      }
    }
  });

  test("gives the likeliest tokens best first, and knows the others too", async () => {
    const decoding = (await model.encode(spoken[0]!)).begin();
    const [next] = await decoding.step([START_TOKEN]);
    const { ids, logProbabilities } = next!;
    expect(ids).toHaveLength(16);
    expect([...logProbabilities]).toEqual([...logProbabilities].sort((a, b) => b - a));
    const all = Array.from({ length: 32_768 }, (_, id) => next!.logProbabilityOf(id));
    expect(ids[0]).toBe(all.indexOf(Math.max(...all)));
    ids.forEach((id, rank) => expect(all[id]).toBe(logProbabilities[rank]));
    expect(all.reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1, 4);
    expect(next!.logProbabilityOf(32_768)).toBe(-Infinity);
    expect(next!.logProbabilityOf(-1)).toBe(-Infinity);
  });

  test("keeps what it gave; only the whole vocabulary is the newest step's", async () => {
    const decoding = (await model.encode(spoken[0]!)).begin();
    const [first] = await decoding.step([START_TOKEN]);
    const [ids, attention] = [[...first!.ids], [...first!.attention]];
    await decoding.step([first!.ids[0]!]);
    expect([...first!.ids]).toEqual(ids);
    expect([...first!.attention]).toEqual(attention);
    expect(() => first!.logProbabilityOf(5)).toThrow("newest");
  });
});

describe("several rows", () => {
  test("give what each of them gives alone", async () => {
    const encoded = await model.encode(spoken[1]!);
    const alone = await greedy(spoken[1]!);
    const together = encoded.begin();
    await together.step([START_TOKEN]);
    const [first, second] = [alone.ids[0]!, alone.ids[1]!];
    // Rows 0 and 2 go the greedy way; row 1 begins elsewhere and takes row 0's place later.
    let next = await together.step([first, 500, first], [0, 0, 0]);
    for (const row of [0, 2]) expectAlike(next[row]!, alone.steps[1]!);
    next = await together.step([second, second], [2, 0]);
    for (const row of [0, 1]) expectAlike(next[row]!, alone.steps[2]!);
    expect(next[0]!.attention).not.toBe(next[1]!.attention);
  });

  test("that do not fit the step before are refused", async () => {
    const decoding = (await model.encode(spoken[3]!)).begin();
    await decoding.step([START_TOKEN]);
    await expect(decoding.step([5, 6])).rejects.toThrow(RangeError);
    await expect(decoding.step([5, 6], [0, 1])).rejects.toThrow(RangeError);
  });
});

test("a sound of 1600 samples is heard, a shorter one refused", async () => {
  const [next] = await (await model.encode(new Float32Array(1_600))).begin().step([START_TOKEN]);
  expect(next!.logProbabilities[0]).toBeLessThanOrEqual(0);
  await expect(model.encode(new Float32Array(1_599))).rejects.toThrow(RangeError);
});

test("one utterance can be written down twice", async () => {
  const encoded = await model.encode(spoken[2]!);
  const [a, b] = [encoded.begin(), encoded.begin()];
  const [first] = await a.step([START_TOKEN]);
  await a.step([first!.ids[0]!]);
  const [again] = await b.step([START_TOKEN]);
  expect(again!.ids).toEqual(first!.ids);
  expect(again!.logProbabilities).toEqual(first!.logProbabilities);
});

test("text of more tokens than there was room for goes on without a seam", async () => {
  const encoded = await model.encode(spoken[0]!);
  const decoding = encoded.begin();
  let next = await decoding.step([START_TOKEN]);
  for (let i = 0; i < 40; i++) next = await decoding.step([700 + i]);
  const again = encoded.begin();
  let beam = await again.step([START_TOKEN, START_TOKEN]);
  for (let i = 0; i < 40; i++) beam = await again.step([700 + i, 700 + i], [1, 0]);
  expect(beam).toHaveLength(2);
  expectAlike(beam[0]!, next[0]!);
});

/** Rows are quantized together, so they move each other by a little. */
function expectAlike(got: NextToken, wanted: NextToken): void {
  expect(got.ids[0]).toBe(wanted.ids[0]);
  expect(Math.abs(got.logProbabilities[0]! - wanted.logProbabilities[0]!)).toBeLessThan(0.15);
  const off = got.attention.reduce(
    (sum, one, index) => sum + Math.abs(one - wanted.attention[index]!),
    0,
  );
  expect(off / 48).toBeLessThan(0.1);
}
