/**
 * How the voices of this machine speak:
 * `npm run bench:speaking -- [--part sound|places|words] [--group NAME] [--json]`
 *
 * `sound`: how soon the first of it comes, alone and beside microphones whose voice activity is
 * computed in the same process, how long voice activity waits meanwhile, and the process's memory.
 * `places`: where words are said to lie in a reply's sound, against the times that the recogniser
 * measures in it. `words`: every question and every phrase of both interviewers, spoken and
 * understood, with what was understood worst (a group alone with `--group`: questions, follow-ups,
 * maya, tom, "as written").
 */
import { parseArgs } from "node:util";
import { createEmbeddedEngines } from "@greenroom/speech";
import { measureFirstSound } from "./speaking/first-sound.ts";
import { groups, phrasesOf } from "./speaking/phrases.ts";
import { comparePlaces } from "./speaking/places.ts";
import { groupOf, understand, type UnderstoodGroup } from "./speaking/understood.ts";

const { values } = parseArgs({
  options: {
    part: { type: "string" },
    group: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const PLACED = 60;
const { signal } = new AbortController();
const engines = createEmbeddedEngines({ recognisers: 1 });
await Promise.all([engines.textToSpeech.start(signal), engines.speechToText.start(signal)]);
const wants = (part: string) => values.part === undefined || values.part === part;

const sound = wants("sound") ? await measureFirstSound(engines, signal) : null;
const places = wants("places")
  ? await comparePlaces(engines, phrasesOf("questions").slice(0, PLACED), signal)
  : null;
const words: UnderstoodGroup[] = [];
for (const group of groups) {
  if (!wants("words") || (values.group !== undefined && values.group !== group)) continue;
  words.push(groupOf(group, await understand(engines, phrasesOf(group), signal)));
}
await Promise.all([engines.textToSpeech.close(), engines.speechToText.close()]);

if (values.json) console.log(JSON.stringify({ sound, places, words }, null, 2));
else print();

function print(): void {
  if (sound) {
    console.log("first sound          microphones  median ms  p95 ms");
    for (const { text, microphones, medianMs, p95Ms } of sound.rows) {
      console.log(row(text.padEnd(20), [microphones, medianMs, p95Ms], [12, 11, 8]));
    }
    console.log("\nvoice activity meanwhile  microphones  median ms  p95 ms  max ms");
    for (const { microphones, medianMs, p95Ms, maxMs } of sound.voiceActivity) {
      console.log(row("".padEnd(25), [microphones, medianMs, p95Ms, maxMs], [12, 11, 8, 8]));
    }
    console.log(`\nvoice process: ${sound.memory?.nowMb.toFixed(0) ?? "?"} MB`);
  }
  if (places) {
    console.log("\nplaces           words  mean ms  p95 ms    cuts  mean words  p95 words");
    for (const { way, words, meanMs, p95Ms, cuts, meanWords, p95Words } of places) {
      const numbers = [words, meanMs, p95Ms, cuts, meanWords, p95Words];
      console.log(row(way.padEnd(16), numbers, [6, 9, 8, 8, 12, 11]));
    }
  }
  for (const { group, phrases, words: said, wordErrorRate, whole, worst } of words) {
    console.log(`\n${group}: ${phrases} phrases, ${said} words, ${percent(wordErrorRate)} wrong;`);
    console.log(`${percent(whole)} of the phrases without a wrong word. The worst:`);
    for (const { voice, text, heard } of worst)
      console.log(`  ${voice} - ${text}\n      + ${heard}`);
  }
}

function row(name: string, numbers: readonly number[], widths: readonly number[]): string {
  const shown = numbers.map((value, index) => {
    const text = Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 0);
    return text.padStart(widths[index] ?? 0);
  });
  return `${name}${shown.join("")}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
