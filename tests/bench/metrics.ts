/**
 * How far the figures of a delivery can be trusted: what the product measures, against references.
 *
 *     npm run bench:metrics -- --data DIR [--json] [--each] [--only PART,PART] [--syllable-script FILE]
 *
 * DIR holds recordings and their words, as for `bench:stt`: `NAME.wav` with `NAME.tsv` (a header line
 * `start end word`, then start s, end s and word, separated by tabs) or `NAME.txt` (the words).
 * Parts: pitch, level and syllables (against Praat: `apt-get install praat`), pauses and rate (against
 * the times and words of a `.tsv`), gaps (silence of known length put into speech), pace (our own voices
 * at known rates). `--each` prints every recording. What each figure means: docs/measuring-metrics.md.
 */
import { parseArgs } from "node:util";
import { partsOf, runBench, parts } from "./metrics/bench.ts";
import { agreementTable, detectionTable } from "./metrics/table.ts";
import { BadInput, readRecordings } from "./support/recordings.ts";

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
  const { data, json, each, only, "syllable-script": syllableScript } = options();
  const recordings = await readRecordings(data, (file) => {
    console.error(`${file} has no words beside it (.tsv or .txt) and is left out.`);
  });
  const report = await runBench(recordings, {
    only: partsOf(only),
    syllableScript: syllableScript ?? null,
    signal,
    progress: (what) => console.error(what),
  });
  if (report.praat === "missing") {
    console.error(
      "Praat is not installed: pitch, level and syllables are left out (apt-get install praat).",
    );
  }
  if (json) {
    console.log(JSON.stringify(report, null, 2));
    return;
  }
  for (const part of parts) {
    const agreements = report.agreements[part];
    const detections = report.detections[part];
    if (agreements?.length) console.log(`\n${part}\n${agreementTable(agreements, each)}`);
    if (detections?.length) console.log(`\n${part}\n${detectionTable(detections, each)}`);
  }
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: "string" },
        json: { type: "boolean", default: false },
        each: { type: "boolean", default: false },
        only: { type: "string", default: "" },
        "syllable-script": { type: "string" },
      },
    });
    if (values.data) return { ...values, data: values.data };
  } catch (cause) {
    throw new BadInput(cause instanceof Error ? cause.message : String(cause), { cause });
  }
  throw new BadInput("Say where the recordings are: npm run bench:metrics -- --data DIR");
}
