import type { LongSession } from "../../support/long-session.ts";
import type { Machine } from "../voice/machine.ts";
import type { Opened, Smoothness } from "./in-browser.ts";
import type { Asked, ServerFigures } from "./server.ts";

export interface ReviewReport {
  readonly session: LongSession;
  readonly server: ServerFigures;
  readonly browser: Opened | null;
  readonly machine: Machine;
}

export function printReport({ session, server, browser, machine }: ReviewReport): void {
  const minutes = (session.samples / 16_000 / 60).toFixed(0);
  console.log(
    `An interview of ${minutes} min, ${session.turns} answers, ${session.words} words; ` +
      `${machine.cores} cores, load ${machine.load.map((load) => load.toFixed(1)).join(" → ")}\n`,
  );
  console.log(
    "server                                          median ms  worst ms  others waited ms",
  );
  line("review, nothing measured before, new process", server.neverMeasured);
  line("review, made of what was measured, new process", server.remade);
  line("review, new process", server.cold);
  line("review, again", server.warm);
  line("peaks, again", server.peaks);
  const { jsonMs, readWavMs, reviewBytes } = server;
  console.log(`
review                        ${(reviewBytes / 1e6).toFixed(2)} MB
its JSON parsed and written   ${jsonMs.toFixed(1)} ms (reference)
the recording read once       ${readWavMs.toFixed(1)} ms (reference)
again / JSON                  ${(server.warm.medianMs / jsonMs).toFixed(1)} ×
prepared in the background    ${(server.preparedMs / 1_000).toFixed(1)} s after the start`);
  if (!browser) return;
  console.log(`
browser, from loading the page until it is painted
what is seen first            ${spread(browser.paintedMs.screen)}
waveforms                     ${spread(browser.paintedMs.waveform)}
first words of the transcript ${spread(browser.paintedMs.words)}
all its words                 ${spread(browser.paintedMs.allWords)}
`);
  console.log("              frames  median ms  p95 ms  longest ms  tasks > 50 ms  longest ms");
  smooth("scrolling", browser.scrolling);
  smooth("playing", browser.playing);
}

function line(name: string, { medianMs, worstMs, othersWaitedMs }: Asked): void {
  const [median, worst, others] = [medianMs, worstMs, othersWaitedMs].map((ms) => ms.toFixed(0));
  console.log(
    `${name.padEnd(48)}${median?.padStart(9)}${worst?.padStart(10)}${others?.padStart(18)}`,
  );
}

function smooth(name: string, of: Smoothness): void {
  const cells = [
    [of.frames.toString(), 6],
    [of.medianFrameMs.toFixed(0), 11],
    [of.p95FrameMs.toFixed(0), 8],
    [of.longestFrameMs.toFixed(0), 12],
    [of.longTasks.toString(), 15],
    [of.longestTaskMs.toFixed(0), 12],
  ] as const;
  console.log(name.padEnd(14) + cells.map(([text, width]) => text.padStart(width)).join(""));
}

function spread(ms: readonly number[]): string {
  const sorted = ms.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return `first ${ms[0]?.toFixed(0)} ms, median ${median.toFixed(0)} ms, worst ${sorted.at(-1)?.toFixed(0)} ms (${ms.length} times)`;
}
