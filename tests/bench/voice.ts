import { parseArgs } from "node:util";
import { printed } from "./voice/print.ts";
import { report } from "./voice/report.ts";
import { partNames, run, type PartName } from "./voice/run.ts";

/**
 * How talking with it is, measured from sound to sound in a real browser with the real server and the
 * embedded engines on this machine. The answers are spoken by our own voice.
 *
 *     npm run bench:voice -- [--turns N] [--only done,natural,pauses,interruptions,echo] [--json] [--quiet]
 *
 * All of it, 100 turns and every pause, takes under twenty minutes; with fewer turns a sample.
 */
const FULL_TURNS = 100;

const { values: options } = parseArgs({
  options: {
    turns: { type: "string", default: String(FULL_TURNS) },
    only: { type: "string", default: partNames.join(",") },
    json: { type: "boolean", default: false },
    quiet: { type: "boolean", default: false },
  },
});
const turns = Number(options.turns);
const only = new Set(options.only.split(","));
const unknown = [...only].filter((part) => !partNames.some((name) => name === part));
if (!Number.isInteger(turns) || turns < 3 || unknown.length > 0) {
  console.error(`Say how many turns (3 or more), and which of: ${partNames.join(", ")}.`);
  process.exit(2);
}

const measured = await run({
  turns,
  only: only as ReadonlySet<PartName>,
  full: turns >= FULL_TURNS,
  note: options.quiet ? () => {} : (text) => console.error(text),
});
const found = report(measured);
console.log(options.json ? JSON.stringify({ ...found, measured }) : printed(measured, found));
