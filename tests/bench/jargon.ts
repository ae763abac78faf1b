/**
 * What the vocabulary of engineering leadership is good for:
 * `npm run bench:jargon -- [--data DIR] [--part NAME] [--text] [--json]`
 *
 * Sentences of the trade (jargon/sentences.ts) are said by both of our own voices, synthetic and
 * clear, and heard without terms, with the glossary, and with made-up names announced as well.
 * Printed for each part: terms heard, and written as they should be; word error rate; words that
 * were right without terms and are wrong with them (lost), and the reverse (won). Everyday sentences
 * should not change at all. With `--data` the same for recordings of people with their words beside
 * them (the format of bench:stt). `--part` hears one part only, `--text` prints what changed.
 */
import { parseArgs } from "node:util";
import { concatInt16 } from "@greenroom/audio";
import { createEmbeddedEngines } from "@greenroom/speech";
import { inSilence, openEar } from "./jargon/ear.ts";
import { reportOf, type Clip, type PartReport } from "./jargon/report.ts";
import { ownNames, sentences } from "./jargon/sentences.ts";
import { jargonParts, readSentence } from "./jargon/spoken.ts";
import { BadInput, readRecordings } from "./support/recordings.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    part: { type: "string" },
    text: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

if (values.part && !jargonParts.some((part) => part === values.part)) {
  console.error(`There is no part ${values.part}; there are ${jargonParts.join(", ")}.`);
  process.exit(2);
}
const { signal } = new AbortController();
const ear = await openEar(signal);
const reports: PartReport[] = [];
for (const part of jargonParts) {
  if (values.part && values.part !== part) continue;
  reports.push(reportOf(part, await spokenClips(part)));
}
if (values.data) reports.push(reportOf("people", await recordedClips(values.data)));

if (values.json) console.log(JSON.stringify({ voices: "synthetic", parts: reports }, null, 2));
else print(reports);

async function spokenClips(part: (typeof jargonParts)[number]): Promise<Clip[]> {
  const { textToSpeech } = createEmbeddedEngines();
  await textToSpeech.start(signal);
  const clips: Clip[] = [];
  for (const sentence of sentences[part]) {
    const { text, spoken, terms } = readSentence(sentence);
    for (const { id: voice } of textToSpeech.voices) {
      const pieces: Int16Array[] = [];
      for await (const pcm of textToSpeech.speak({ text: spoken, voice }, signal)) pieces.push(pcm);
      const heard = await ear.listen(inSilence(concatInt16(pieces)), ownNames);
      clips.push({ name: voice, said: text, terms, heard });
    }
  }
  await textToSpeech.close();
  return clips;
}

async function recordedClips(dir: string): Promise<Clip[]> {
  const clips: Clip[] = [];
  for (const { name, pcm, said } of await recordings(dir)) {
    clips.push({ name, said, terms: [], heard: await ear.listen(pcm, ownNames) });
  }
  return clips;
}

async function recordings(dir: string) {
  try {
    return await readRecordings(dir);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

function print(parts: readonly PartReport[]): void {
  console.log("part      heard     clips  terms heard  as written     WER  lost  won  time on top");
  for (const { part, clips, rows, termsShare } of parts) {
    for (const { way, recall, wordErrorRate, lost, won } of rows) {
      const share = (count: number) => (recall.said > 0 ? `${count}/${recall.said}` : "");
      const columns = [
        part.padEnd(9),
        way.padEnd(9),
        String(clips).padStart(5),
        share(recall.heard).padStart(12),
        share(recall.written).padStart(11),
        `${(wordErrorRate * 100).toFixed(1)}%`.padStart(7),
        String(lost).padStart(5),
        String(won).padStart(4),
        way === "none" ? "" : `${(termsShare * 100).toFixed(0)}%`.padStart(12),
      ];
      console.log(columns.join(" "));
    }
  }
  if (!values.text) return;
  for (const { part, changes } of parts) {
    for (const { name, before, after } of changes) {
      console.log(`\n${part} (${name})\n  - ${before}\n  + ${after}`);
    }
  }
}
