import { parseArgs } from "node:util";
import { reviewSchema } from "@greenroom/protocol";
import { openStage, type Stage } from "../e2e/support/stage.ts";
import { plainWords } from "./support/plain-words.ts";
import { readRecordings, type Recording } from "./support/recordings.ts";
import { rate, sum, wordErrors, type WordErrors } from "./support/word-errors.ts";

/**
 * Plays each recording of a folder into the microphone of a real browser, as the answer to the first
 * question of an interview with the real engines, and prints what came of it.
 *
 *     npm run bench:interview -- --data DIR [--only NAME] [--json]
 *
 * DIR holds recordings and their words as for `bench:stt`.
 */
interface Answered {
  readonly name: string;
  readonly errors: WordErrors;
  /** The interviewer's next words, and whether sound of them came out of the page. */
  readonly followUp: string;
  readonly followUpHeard: boolean;
  /** Longest and 99th-percentile stall of the server's event loop meanwhile, ms. */
  readonly maxLagMs: number;
  readonly p99LagMs: number;
}

const { values: options } = parseArgs({
  options: {
    data: { type: "string" },
    only: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
if (!options.data) {
  console.error("Say where the recordings are: npm run bench:interview -- --data DIR");
  process.exit(2);
}

const recordings = (await readRecordings(options.data)).filter(
  ({ name }) => !options.only || name.includes(options.only),
);
const stage = await openStage();
const answered: Answered[] = [];
try {
  for (const recording of recordings) answered.push(await answer(stage, recording));
} finally {
  await stage.close();
}
print(answered);

async function answer(stage: Stage, { name, pcm, said }: Recording): Promise<Answered> {
  const { url } = stage.greenroom;
  const candidate = await stage.candidate();
  try {
    await candidate.enterRoom(url);
    await candidate.until("Listening");
    await candidate.soundHeard();
    await lag(url);
    await candidate.plays(pcm);
    const { shown: followUp, heard } = await candidate.listens(2);
    const { maxLagMs, p99LagMs } = await lag(url);
    const review = await fetch(`${url}/api/sessions/${candidate.sessionId}`);
    const { turns } = reviewSchema.parse(await review.json());
    const text = turns.flatMap((turn) => turn.words.map((word) => word.text)).join(" ");
    return {
      name,
      errors: wordErrors(plainWords(said).words, plainWords(text).words),
      followUp,
      followUpHeard: heard.length > 0,
      maxLagMs,
      p99LagMs,
    };
  } finally {
    await candidate.leave();
  }
}

/** The server's own measurement since it was last asked; asking begins the next one. */
async function lag(url: string): Promise<{ maxLagMs: number; p99LagMs: number }> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const ms = (quantile: string) => {
    const found = new RegExp(
      `greenroom_event_loop_lag_seconds\\{quantile="${quantile}"\\} (\\S+)`,
    ).exec(text);
    if (!found) throw new Error("The server tells no event-loop lag.");
    return Number(found[1]) * 1000;
  };
  return { maxLagMs: ms("1"), p99LagMs: ms("0.99") };
}

function print(all: readonly Answered[]): void {
  const group = (prefix: string) =>
    sum(all.filter(({ name }) => name.startsWith(prefix)).map(({ errors }) => errors));
  const prefixes = [...new Set(all.map(({ name }) => name.replace(/-.*$/, "")))];
  const totals = prefixes.map((prefix) => ({ prefix, errors: group(prefix) }));
  const maxLagMs = Math.max(...all.map((each) => each.maxLagMs));
  if (options.json) {
    console.log(
      JSON.stringify({
        recordings: all.map((each) => ({ ...each, wordErrorRate: rate(each.errors) })),
        totals: totals.map(({ prefix, errors }) => ({ prefix, wordErrorRate: rate(errors) })),
        maxLagMs,
      }),
    );
    return;
  }
  const percent = (errors: WordErrors) => `${(rate(errors) * 100).toFixed(1)} %`;
  console.table(
    all.map((each) => ({
      recording: each.name,
      words: each.errors.said,
      "word errors": percent(each.errors),
      "follow-up heard": each.followUpHeard ? "yes" : "NO",
      "lag max, ms": each.maxLagMs.toFixed(1),
      "lag p99, ms": each.p99LagMs.toFixed(1),
    })),
  );
  for (const { prefix, errors } of totals) {
    console.log(`${prefix}: ${percent(errors)} word errors of ${errors.said} words`);
  }
  console.log(`Longest stall of the server's event loop: ${maxLagMs.toFixed(1)} ms`);
  for (const { name, followUp } of all) console.log(`${name}: “${followUp}”`);
}
