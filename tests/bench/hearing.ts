/**
 * How well the embedded engines hear: `npm run bench:hearing -- --data DIR [--json] [--text] [--speed N]`
 *
 * DIR holds recordings and their words: `NAME.wav` (16-bit PCM, any rate) with `NAME.tsv` (a header
 * line, then start s, end s, word, separated by tabs) or `NAME.txt` (the words). Each is fed frame by
 * frame as a microphone would, as fast as it is taken or at N times the speed of speech. Printed for
 * each recording and for each group of a name (what stands in front of the first `-`): word error
 * rate without fillers (see support/plain-words.ts for what counts as equal), fillers heard and
 * said, segments not understood, decoding time for each second of sound; and, over all, how late
 * this process's event loop was meanwhile.
 */
import { parseArgs } from "node:util";
import { createEmbeddedEngines } from "@greenroom/speech";
import { watchEventLoop } from "./support/event-loop.ts";
import { listen, type Listened } from "./support/listen.ts";
import { plainWords } from "./support/plain-words.ts";
import { readRecordings } from "./support/recordings.ts";
import { rate, sum, wordErrors, type WordErrors } from "./support/word-errors.ts";

interface Row {
  readonly name: string;
  readonly errors: WordErrors;
  readonly fillersHeard: number;
  readonly fillersSaid: number;
  readonly segments: number;
  readonly lost: number;
  readonly decodeMs: number;
  readonly soundMs: number;
  readonly text: string;
}

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    json: { type: "boolean", default: false },
    text: { type: "boolean", default: false },
    speed: { type: "string", default: "0" },
  },
});
if (!values.data) {
  console.error("Say where the recordings are: npm run bench:hearing -- --data DIR");
  process.exit(2);
}

const { signal } = new AbortController();
const engines = createEmbeddedEngines();
await Promise.all([engines.voiceActivity.start(signal), engines.speechToText.start(signal)]);
const recordings = await readRecordings(values.data);
const stopWatching = watchEventLoop();
const heard: Listened[] = [];
for (const { pcm } of recordings) {
  heard.push(await listen(engines, pcm, { speed: Number(values.speed), signal }));
}
const eventLoop = stopWatching();
await Promise.all([engines.voiceActivity.close(), engines.speechToText.close()]);

const rows = recordings.flatMap(({ name, pcm, said }, index): Row[] => {
  const listened = heard[index];
  if (!listened) return [];
  const [wanted, got] = [plainWords(said), plainWords(listened.text)];
  return [
    {
      ...listened,
      name,
      errors: wordErrors(wanted.words, got.words),
      fillersHeard: got.fillers.length,
      fillersSaid: wanted.fillers.length,
      soundMs: pcm.length / 16,
    },
  ];
});
const groups = [...new Set(rows.map(({ name }) => name.split("-")[0] ?? name))].map((group) =>
  together(
    group,
    rows.filter(({ name }) => name.split("-")[0] === group),
  ),
);
const all = together("all", rows);
if (values.json) {
  const plain = (row: Row) => ({ ...row, wordErrorRate: rate(row.errors) });
  const report = { rows: rows.map(plain), groups: groups.map(plain), all: plain(all), eventLoop };
  console.log(JSON.stringify(report, null, 2));
} else {
  console.log(
    "recording             WER   subst  insert  delete  words  fillers  lost  decode/sound",
  );
  for (const row of [...rows, ...groups, all]) {
    console.log(line(row));
    if (values.text && row.text) console.log(`    ${row.text}`);
  }
  const late = `${eventLoop.maxLateMs.toFixed(1)} ms at most, p99 ${eventLoop.p99LateMs.toFixed(1)} ms`;
  console.log(`event loop late: ${late}; at work ${eventLoop.maxBusyMs.toFixed(1)} ms at most`);
}

function together(name: string, some: readonly Row[]): Row {
  const total = (of: (row: Row) => number) => some.reduce((sum, row) => sum + of(row), 0);
  return {
    name,
    errors: sum(some.map(({ errors }) => errors)),
    fillersHeard: total((row) => row.fillersHeard),
    fillersSaid: total((row) => row.fillersSaid),
    segments: total((row) => row.segments),
    lost: total((row) => row.lost),
    decodeMs: total((row) => row.decodeMs),
    soundMs: total((row) => row.soundMs),
    text: "",
  };
}

function line({ name, errors, fillersHeard, fillersSaid, segments, lost, ...row }: Row): string {
  const { substitutions, insertions, deletions, said } = errors;
  return [
    name.padEnd(20),
    `${(rate(errors) * 100).toFixed(1)}%`.padStart(6),
    String(substitutions).padStart(6),
    String(insertions).padStart(7),
    String(deletions).padStart(7),
    String(said).padStart(6),
    `${fillersHeard}/${fillersSaid}`.padStart(8),
    `${lost}/${segments}`.padStart(6),
    (row.decodeMs / row.soundMs).toFixed(3).padStart(8),
  ].join(" ");
}
