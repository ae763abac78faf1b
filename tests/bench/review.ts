/**
 * How soon the review of a long session is there:
 * `npm run bench:review -- [--minutes 30] [--turns 60] [--words 4500] [--no-browser] [--json]`
 *
 * A whole interview is written into a fresh data folder (journal, both recordings, voice activity) and
 * its review asked of the real server: when nothing was measured before, right after a restart, and
 * again; and opened in Chromium, from loading the page to the painted words, and scrolled through.
 *
 * The reference of the same run is what nobody can do without: the review's own JSON parsed and written
 * once, and the recording read once.
 */
import { rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { writeLongSession } from "../support/long-session.ts";
import { temporaryFolder } from "../support/greenroom.ts";
import { watchMachine } from "./voice/machine.ts";
import { openInBrowser, type Opened } from "./review/in-browser.ts";
import { printReport } from "./review/print.ts";
import { askServer } from "./review/server.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "30" },
    turns: { type: "string", default: "60" },
    words: { type: "string", default: "4500" },
    "no-browser": { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const machine = watchMachine(values["no-browser"] ? "none" : "Chromium, headless");
const dataDir = await temporaryFolder();
try {
  const session = await writeLongSession(dataDir, {
    minutes: Number(values.minutes),
    turns: Number(values.turns),
    words: Number(values.words),
  });
  const server = await askServer(dataDir, session);
  const browser: Opened | null = values["no-browser"]
    ? null
    : await openInBrowser(dataDir, session);
  const report = { session, server, browser, machine: machine() };
  if (values.json) console.log(JSON.stringify(report, null, 2));
  else printReport(report);
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
