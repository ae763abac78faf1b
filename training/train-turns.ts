/**
 * Learns which turns are no answers, from turns labelled by kind (training/turns) and from the labelled
 * answers: `npm run train:turns -- [--folds]`. Writes the model that the product reads; with folds it prints
 * first how well it tells turns apart that it has not seen. A minute or two, and five more with folds;
 * the same turns give the same model.
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { loadSentenceEncoder } from "@greenroom/meaning";
import {
  pack,
  TurnModel,
  turnKinds,
  TURN_WIDTH,
  type TurnModelFile,
} from "@greenroom/metrics/tellings";
import { learnSoftmax, type Case } from "./softmax.ts";
import { featuresOf, kindAt, readTurns, type TaughtTurn } from "./turns.ts";

/** Without "--folds" the model is only made. */
const FOLDS = process.argv.includes("--folds") ? 5 : 0;
/** A gram in fewer turns than this is chance. */
const LEAST_SEEN = 3;
const output =
  process.env["TURN_OUT"] ??
  fileURLToPath(
    new URL("../packages/metrics/src/structure/meaning/turn-model.json", import.meta.url),
  );

const encoder = await loadSentenceEncoder();
const cases: (Case & { readonly turn: TaughtTurn })[] = [];
for (const turn of await readTurns()) {
  const features = await featuresOf(turn.text, (texts) => encoder.embed(texts));
  if (features) cases.push({ turn, features, kind: kindAt(turn.kind) });
}
await encoder.close();
console.log(`${cases.length} turns`);

// The two spellings of a turn are in the same fold.
const foldOf = new Map(
  [...new Set(cases.map(({ turn }) => bare(turn.text)))].map((text, at) => [
    text,
    at % Math.max(1, FOLDS),
  ]),
);
const right = turnKinds.map(() => 0);
const taken = turnKinds.map(() => 0);
for (let fold = 0; fold < FOLDS; fold += 1) {
  const unseen = cases.filter(({ turn }) => foldOf.get(bare(turn.text)) === fold);
  const model = new TurnModel(fileFrom(cases.filter((one) => !unseen.includes(one))));
  for (const { features, kind } of unseen) {
    const chances = model.chances(features);
    const told = chances[0] ?? 1;
    const best = told > 0.5 ? 0 : chances.indexOf(Math.max(...chances.slice(1)));
    if (best === kind) right[kind] = (right[kind] ?? 0) + 1;
    if (kind === 0 && best !== 0) taken[best] = (taken[best] ?? 0) + 1;
  }
}
for (const [at, kind] of FOLDS > 0 ? turnKinds.entries() : []) {
  const all = cases.filter((one) => one.kind === at).length;
  console.log(`${kind}: ${right[at]} of ${all} right, ${taken[at]} answers taken for it`);
}
await writeFile(output, `${JSON.stringify(fileFrom(cases))}\n`);

function fileFrom(seen: readonly Case[]): TurnModelFile {
  const counts = new Map<string, number>();
  for (const { features } of seen)
    for (const gram of features.grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const requested = new Set(
    seen.filter(({ kind }) => kind !== 0).flatMap(({ features }) => features.grams),
  );
  const grams = [...counts]
    .filter(([gram, count]) => count >= LEAST_SEEN && requested.has(gram))
    .map(([gram]) => gram)
    .toSorted();
  const { gramWeights, denseWeights, bias } = learnSoftmax(
    seen,
    grams,
    turnKinds.length,
    TURN_WIDTH,
  );
  return { grams, gramWeights: pack(gramWeights), denseWeights: pack(denseWeights), bias };
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[,.?!:]/g, "");
}
