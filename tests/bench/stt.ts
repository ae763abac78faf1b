/**
 * How well, how fast and how soon the embedded engines hear:
 *
 *     npm run bench:stt -- --data DIR [--json] [--text] [--words-only] [--only NAME]
 *
 * DIR holds recordings and their words: `NAME.wav` (16-bit PCM, any rate) with `NAME.tsv` (a header
 * line `start end word`, then start s, end s and word, separated by tabs) or `NAME.txt` (the words).
 * Recordings whose names are equal up to the first `-` are a group. `--text` prints what everybody
 * heard, `--words-only` leaves out speed, `--only` takes the recordings whose names hold NAME.
 * What each figure means stands in docs/measuring-hearing.md.
 */
import { parseArgs } from "node:util";
import { BadInput, readRecordings } from "./support/recordings.ts";
import { runBench } from "./stt/bench.ts";
import { graphTable, speedTable } from "./stt/speed-table.ts";
import { wordErrorTable, wordTable } from "./stt/table.ts";

const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort());
try {
  await main(interrupted.signal);
} catch (error) {
  if (error instanceof BadInput) {
    console.error(error.message);
    process.exitCode = 2;
  } else if (interrupted.signal.aborted) {
    process.exitCode = 130;
  } else {
    throw error;
  }
}

async function main(signal: AbortSignal): Promise<void> {
  const { data, json, text, only, "words-only": wordsOnly } = options();
  const all = await readRecordings(data, (file) => {
    console.error(`${file} has no words beside it (.tsv or .txt) and is left out.`);
  });
  const recordings = all.filter(({ name }) => name.includes(only));
  if (recordings.length === 0) throw new BadInput(`No recording's name holds ${only}.`);
  const report = await runBench(recordings, {
    wordsOnly,
    signal,
    progress: (what) => console.error(what),
  });
  if (json) {
    console.log(JSON.stringify(report, null, 2));
    return;
  }
  console.log(wordErrorTable(report.quality, text));
  console.log(`\n${wordTable(report.quality)}`);
  const { cpu, cores, loadBefore } = report.machine;
  console.log(`\n${cpu}, ${cores} cores; load ${loadBefore.toFixed(1)} before the bench`);
  if (report.speed) console.log(`\n${speedTable(report.speed)}`);
  if (report.graphs) console.log(`\n${graphTable(report.graphs)}`);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: "string" },
        json: { type: "boolean", default: false },
        text: { type: "boolean", default: false },
        only: { type: "string", default: "" },
        "words-only": { type: "boolean", default: false },
      },
    });
    if (values.data) return { ...values, data: values.data };
  } catch (cause) {
    throw new BadInput(cause instanceof Error ? cause.message : String(cause), { cause });
  }
  throw new BadInput("Say where the recordings are: npm run bench:stt -- --data DIR");
}
