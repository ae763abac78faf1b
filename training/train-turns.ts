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

type TaughtCase = Case & { readonly turn: TaughtTurn; readonly part: "whole" | "end" };

/** Of a longer turn only the end is judged, words. */
const LONGEST = 70;
/** Without "--folds" the model is only made. */
const FOLDS = process.argv.includes("--folds") ? 5 : 0;
/** A gram in fewer turns than this is chance. */
const LEAST_SEEN = 5;
const output =
  process.env["TURN_OUT"] ??
  fileURLToPath(
    new URL("../packages/metrics/src/structure/meaning/turn-model.json", import.meta.url),
  );

const encoder = await loadSentenceEncoder();
const cases: TaughtCase[] = [];
for (const turn of await readTurns()) {
  const { whole, end } = await featuresOf(turn.text, (texts) => encoder.embed(texts));
  const kind = kindAt(turn.kind);
  // A whole answer is never judged as one turn; and what is set right stands anywhere in a turn.
  if (whole && turn.text.split(" ").length <= LONGEST)
    cases.push({ turn, features: whole, kind, part: "whole" });
  if (end && turn.kind !== "misheard") cases.push({ turn, features: end, kind, part: "end" });
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
const judged: { readonly one: TaughtCase; readonly chances: readonly number[] }[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const unseen = cases.filter(({ turn }) => foldOf.get(bare(turn.text)) === fold);
  const held = new Set(unseen);
  const model = new TurnModel(fileFrom(cases.filter((one) => !held.has(one))));
  for (const one of unseen) judged.push({ one, chances: model.chances(one.features) });
}
for (const part of FOLDS > 0 ? (["whole", "end"] as const) : []) {
  console.log(part === "whole" ? "whole turns" : "ends of longer turns");
  for (const [at, kind] of turnKinds.entries()) report(part, at, kind);
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

/** How many of a kind are known for it, and how many answers are taken for it, the surer the fewer. */
function report(part: TaughtCase["part"], at: number, kind: string): void {
  const here = judged.filter(({ one }) => one.part === part);
  const taken = (of: number, sure: number) =>
    here.filter(({ one, chances }) => {
      const told = chances[0] ?? 1;
      const best = 1 - told >= sure ? chances.indexOf(Math.max(...chances.slice(1)), 1) : 0;
      return one.kind === of && best === at;
    }).length;
  const all = here.filter(({ one }) => one.kind === at).length;
  const figures = [0.5, 0.7, 0.9].map((sure) =>
    at === 0 ? `${taken(0, sure)}` : `${taken(at, sure)} (${taken(0, sure)} answers taken for it)`,
  );
  console.log(`  ${kind}, of ${all} where surer than 0.5, 0.7, 0.9: ${figures.join(", ")}`);
}
