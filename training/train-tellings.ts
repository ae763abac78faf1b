/**
 * Learns what a stretch of an answer tells, from answers labelled piece by piece (training/answers):
 * `npm run train:tellings`. Writes the model that the product reads, and prints how well it tells
 * answers apart that it has not seen (five folds). About eight minutes of one core; the same answers
 * give the same model.
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { loadSentenceEncoder } from "@greenroom/meaning";
import {
  chance,
  DENSE_WIDTH,
  pack,
  tellings,
  ToldModel,
  toldModelSchema,
  weighFeatures,
  type ToldModelFile,
} from "@greenroom/metrics/tellings";
import { readAnswers } from "./answers.ts";
import { teach, type Taught, type TaughtStretch } from "./examples.ts";
import { areaUnderCurve, judged, learnJudge, type Case } from "./judges.ts";
import { trainNetwork, type Network } from "./network.ts";

const FOLDS = 5;
/** A gram in fewer stretches than this is chance. */
const LEAST_SEEN = 5;
const output = fileURLToPath(
  new URL("../packages/metrics/src/structure/meaning/told-model.json", import.meta.url),
);

const encoder = await loadSentenceEncoder();
const taught: Taught[] = [];
for (const answer of await readAnswers())
  taught.push(await teach(answer, (texts) => encoder.embed(texts)));
await encoder.close();
console.log(
  `${taught.length} answers, ${taught.flatMap(({ stretches }) => stretches).length} stretches`,
);

// What the judges learn from are odds of answers that the network has not seen.
const unseen = new Map<Taught, readonly Float32Array[]>();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const model = modelFrom(
    taught.filter((_, at) => at % FOLDS !== fold),
    {},
  );
  for (const one of taught.filter((_, at) => at % FOLDS === fold))
    unseen.set(one, oddsOf(one, model));
  console.log(`fold ${fold + 1} of ${FOLDS}`);
}
const judges: ToldModelFile["judges"] = {};
for (const [form, list] of Object.entries(judged)) {
  for (const telling of list) {
    const cases = taught.flatMap((one, at): (Case & { fold: number })[] => {
      if (one.answer.form !== form) return [];
      const stretches = one.stretches.map(({ from, to }, order) => {
        const odds = unseen.get(one)?.[order] ?? new Float32Array();
        return { from, to, odds, grams: [], meaning: new Float32Array() };
      });
      const features = weighFeatures({ ...one.reading, sense: { stretches } }, telling);
      // Another fold than the network's, or the judge would have seen its own cases.
      const fold = Math.floor(at / FOLDS) % FOLDS;
      return features ? [{ features, told: one.told.has(telling), fold }] : [];
    });
    report(form, telling, cases);
    const judge = learnJudge(cases);
    if (judge) judges[`${form} ${telling}`] = judge;
  }
}
const file = fileFrom(taught, judges);
await writeFile(output, `${JSON.stringify(file)}\n`);
console.log(`written: ${file.grams.length} grams`);

function modelFrom(from: readonly Taught[], judges: ToldModelFile["judges"]): ToldModel {
  return new ToldModel(toldModelSchema.parse(fileFrom(from, judges)));
}

function fileFrom(from: readonly Taught[], judges: ToldModelFile["judges"]): ToldModelFile {
  const stretches = from.flatMap((one) => one.stretches);
  const grams = usualGrams(stretches);
  const indexOf = new Map(grams.map((gram, index) => [gram, index]));
  const examples = stretches.map(({ grams, dense, tells }) => {
    return { grams: grams.flatMap((gram) => indexOf.get(gram) ?? []), dense, tells };
  });
  const sizes = { grams: grams.length, dense: DENSE_WIDTH, tellings: tellings.length };
  return packed(trainNetwork(examples, sizes, 1), grams, judges);
}

function packed(
  network: Network,
  grams: readonly string[],
  judges: ToldModelFile["judges"],
): ToldModelFile {
  const short = (values: Float32Array) => Array.from(values, (value) => Number(value.toFixed(5)));
  return {
    hidden: network.hidden,
    grams: [...grams],
    gramWeights: pack(network.gramWeights),
    denseWeights: pack(network.denseWeights),
    hiddenBias: short(network.hiddenBias),
    outWeights: pack(network.outWeights),
    outBias: short(network.outBias),
    judges,
  };
}

function oddsOf({ answer, stretches, reading }: Taught, model: ToldModel): Float32Array[] {
  const length = reading.parsed.tokens.length;
  return stretches.map(({ from, grams, dense }, order) =>
    model.odds({
      form: answer.form,
      place: from / length,
      opens: order === 0,
      grams,
      meaning: dense.subarray(0, 512),
    }),
  );
}

function usualGrams(stretches: readonly TaughtStretch[]): string[] {
  const seen = new Map<string, number>();
  for (const { grams } of stretches)
    for (const gram of grams) seen.set(gram, (seen.get(gram) ?? 0) + 1);
  return [...seen].flatMap(([gram, times]) => (times >= LEAST_SEEN ? [gram] : []));
}

/** How well answers are told apart that neither the network nor the judge has seen. */
function report(form: string, telling: string, cases: readonly (Case & { fold: number })[]): void {
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const judge = learnJudge(cases.filter((each) => each.fold !== fold));
    if (!judge) return [];
    return cases
      .filter((each) => each.fold === fold)
      .map(({ features, told }) => ({ score: chance(judge, features), told }));
  }).flat();
  const absent = scored.filter(({ score }) => score < 0.25);
  const right = absent.filter(({ told }) => !told).length;
  const told = scored.filter((each) => each.told).length;
  console.log(
    `${form.padEnd(12)} ${telling.padEnd(13)} told ${told} of ${scored.length}, area ${areaUnderCurve(scored).toFixed(2)}, called absent ${absent.length}, rightly ${right}`,
  );
}
