import type { GraphComparison } from "./edited-graph.ts";
import type { SpeedReport } from "./speed.ts";
import { table } from "./table.ts";

/** How fast and how soon, a line for each figure. */
export function speedTable(report: SpeedReport): string {
  const { processes, oneProcess, pool, core, captions, poolMemory } = report;
  const { lag, eventLoop, speakers, talkS } = captions;
  return table([
    ["speed", "one greedy pass", "all that final words need"],
    ["one process, s for each second of sound", ...pair(oneProcess, 3)],
    [`${processes} processes, seconds of sound a second`, ...pair(pool, 1)],
    ["time on a core for each second of sound", ...(core ? pair(core, 3) : ["–", "–"])],
    [],
    [`${speakers} people speaking at once for ${talkS} s`],
    [
      "  from a word's end to its caption: median, 95 %, most",
      lag ? [lag.medianMs, lag.p95Ms, lag.maxMs].map(ms).join(", ") : "–",
    ],
    ["  words that never were in a caption", lag ? `${lag.neverShown} of ${said(lag)}` : "–"],
    [
      "  event loop late: 99 %, most; at work at most",
      [eventLoop.p99LateMs, eventLoop.maxLateMs, eventLoop.maxBusyMs].map(ms).join(", "),
    ],
    [
      "memory of the recognisers together: now, peak",
      poolMemory ? [poolMemory.nowMb, poolMemory.peakMb].map(mb).join(", ") : "–",
    ],
  ]);
}

export function graphTable({ ratio, edited, untouched, stretches, sameTexts }: GraphComparison) {
  const line = (name: string, of: (times: GraphComparison["edited"]) => number) => [
    name,
    of(edited).toFixed(1),
    of(untouched).toFixed(1),
    (of(edited) / of(untouched)).toFixed(2),
  ];
  const lines = table([
    ["one greedy pass, ms", "edited graphs", "untouched", "ratio"],
    line("hearing (encoder)", ({ encodeMs }) => encodeMs),
    line("a step (decoder)", ({ stepMs }) => stepMs),
    ["word times", edited.alignMs.toFixed(1), "–", ""],
    line(`all of ${stretches} stretches`, ({ totalMs }) => totalMs),
  ]);
  return `${lines}\nThe same text in ${sameTexts} of ${stretches} stretches; ${ratio.toFixed(2)} of the time.`;
}

function pair(both: SpeedReport["pool"], digits: number): string[] {
  return [both.onePass, both.finalWords].map((value) => value.toFixed(digits));
}

function said({ words, neverShown }: { words: number; neverShown: number }): number {
  return words + neverShown;
}

function mb(value: number): string {
  return `${value.toFixed(0)} MB`;
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}
