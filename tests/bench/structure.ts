/**
 * How well structure is read: `npm run bench:structure -- [--half tuning|kept-out] [--heard] [--differences] [--rules-only] [--json]`
 *
 * The rules are compared with the labels of our own corpus (structure/LABELLING.md), each element
 * for itself and all together. `--heard` has every answer said by one of our voices and reads what
 * our recogniser makes of it as well (minutes). Of the half that was kept out, a second listener's
 * labels are printed beside, for the answers they have heard: people differ too. `--differences`
 * lists each verdict that differs from its label; of the half kept out only how many there are, so
 * that no rule is tuned to it.
 */
import { parseArgs } from "node:util";
import { loadSentenceEncoder, MeaningStore } from "@greenroom/meaning";
import { textsToEmbed } from "@greenroom/metrics";
import type { Word } from "@greenroom/protocol";
import { createEmbeddedEngines } from "@greenroom/speech";
import {
  halves,
  readCorpus,
  readSecondOpinions,
  type Half,
  type LabelledAnswer,
} from "./structure/corpus.ts";
import { hearSpoken } from "./structure/hear-spoken.ts";
import { asWords, findIn } from "./structure/read.ts";
import { tableOf } from "./structure/report.ts";
import { scoreOf, type Found, type Score } from "./structure/score.ts";

const { values } = parseArgs({
  options: {
    half: { type: "string" },
    heard: { type: "boolean", default: false },
    differences: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    "rules-only": { type: "boolean", default: false },
  },
});
const chosen = halves.filter((half) => values.half === undefined || values.half === half);
if (chosen.length === 0) {
  console.error(`There is no half ${values.half}; there are ${halves.join(" and ")}.`);
  process.exit(2);
}

const encoder = values["rules-only"] ? null : await loadSentenceEncoder();
const meanings = new MeaningStore(Promise.resolve(encoder));
const meaningsOf = (words: readonly Word[]) => meanings.meaningsOf(textsToEmbed(words));

const reports: { title: string; half: Half; score: Score }[] = [];
for (const half of chosen) {
  const answers = await readCorpus(half);
  const written: Found[] = [];
  for (const answer of answers) {
    const words = asWords(answer.answer);
    written.push(findIn(answer, words, await meaningsOf(words)));
  }
  reports.push({ title: `${half}, as written`, half, score: scoreOf(answers, written) });
  if (values.heard) {
    const heard = await foundWhenHeard(answers);
    reports.push({ title: `${half}, as heard`, half, score: scoreOf(answers, heard) });
  }
  if (half === "kept-out") {
    const opinions = (await readSecondOpinions()).map((opinion): Found => opinion);
    const title = "kept-out, a second listener";
    reports.push({ title, half, score: scoreOf(answers, opinions) });
  }
}

if (values.json) {
  const shown = reports.map(({ half, score, ...report }) => {
    const { differences, ...rates } = score;
    return {
      ...report,
      ...rates,
      differences: half === "kept-out" ? differences.length : differences,
    };
  });
  console.log(JSON.stringify({ reports: shown }, null, 2));
} else {
  for (const { title, half, score } of reports) {
    console.log(`${tableOf(title, score)}\n`);
    if (!values.differences) continue;
    if (half === "kept-out") console.log(`${score.differences.length} verdicts differ\n`);
    else {
      for (const { answer, element, label, verdict } of score.differences) {
        console.log(`${answer}  ${element}: labelled ${label}, called ${verdict}`);
      }
    }
  }
}

async function foundWhenHeard(answers: readonly LabelledAnswer[]): Promise<Found[]> {
  const engines = createEmbeddedEngines();
  const { signal } = new AbortController();
  const parts = [engines.textToSpeech, engines.voiceActivity, engines.speechToText];
  await Promise.all(parts.map((part) => part.start(signal)));
  const voices = engines.textToSpeech.voices;
  const found: Found[] = [];
  for (const [index, answer] of answers.entries()) {
    const voice = voices[index % voices.length]?.id ?? "";
    const words = await hearSpoken(engines, answer.answer, voice, signal);
    found.push(findIn(answer, words, await meaningsOf(words)));
  }
  await Promise.all(parts.map((part) => part.close()));
  return found;
}
