import { patienceMs } from "@greenroom/protocol";
import { table } from "../stt/table.ts";
import type { Measured } from "./run.ts";
import type { Aim, Report, Row } from "./report.ts";
import { shares } from "./split.ts";
import type { Quantile } from "./spread.ts";

/** The report for people. */
export function printed(measured: Measured, { latencies, counts, shares: parts }: Report): string {
  const { machine, accuracy, missing } = measured;
  const load = machine.load.map((one) => one.toFixed(1)).join(" → ");
  return [
    "Sound to sound, inside the page; the answers are synthetic speech. Milliseconds, [95 % interval].",
    "",
    latencyTable(latencies.filter(({ spread }) => spread !== null)),
    "",
    table([
      ["to be 0", "found", "of", ""],
      ...counts
        .filter(({ of }) => of > 0)
        .map(({ name, count, of, met }) => [
          name,
          String(count),
          String(of),
          met ? "met" : "MISSED",
        ]),
    ]),
    "",
    pauseTable(measured),
    alarmTable(measured),
    table([
      ["what each part adds: median (p95), ms", "turns", ...shares],
      ...parts.map(({ name, count, parts }) => [
        name,
        String(count),
        ...shares.map((share) => `${ms(parts[share].medianMs)} (${ms(parts[share].p95Ms)})`),
      ]),
    ]),
    "",
    `Endings judged as they are labelled: ${judged(measured)}.`,
    `A click's way through the page's microphone takes ${accuracy.microphoneWayMs.toFixed(1)} ms; it is part of what begins with speech.`,
    `Known sounds were measured with errors of: click ${accuracy.clickMs.toFixed(1)}, reply's start ${accuracy.replyStartMs.toFixed(1)}, ducked ${accuracy.duckedMs.toFixed(1)} (steps of 10), silent ${accuracy.silentMs.toFixed(1)} ms.`,
    `Heard is at the destination; the browser says that its (simulated) loudspeaker is ${measured.outputLatencyMs.toFixed(0)} ms later.`,
    `${machine.processor}, ${machine.cores} cores, ${machine.node}, ${machine.browser}; load ${load}, cores ${(machine.busyShare * 100).toFixed(0)} % in use.`,
    ...(missing.length > 0 ? ["", "Not measured:", ...missing.map((one) => `  ${one}`)] : []),
  ].join("\n");
}

function latencyTable(rows: readonly Row[]): string {
  return table([
    ["", "turns", "median", "", "p90", "p95", "", "max", "aim", ""],
    ...rows.map(({ name, spread, aim, met }) => [
      name,
      String(spread?.count ?? 0),
      ms(spread?.median.value),
      between(spread?.median),
      ms(spread?.p90.value),
      ms(spread?.p95.value),
      between(spread?.p95),
      ms(spread?.max),
      aim ? aimed(aim) : "",
      met === null ? "" : met ? "met" : "MISSED",
    ]),
  ]);
}

function pauseTable({ pauses }: Measured): string {
  const kinds = [...new Set(pauses.map(({ profile, place }) => `${profile}, ${place}`))];
  const lengths = [...new Set(pauses.map(({ pauseS }) => pauseS))].toSorted((a, b) => a - b);
  if (kinds.length === 0) return "";
  const wrong = pauses.filter(({ allowed, heardAfterMs }) => !allowed && heardAfterMs !== null);
  const pausesTold = table([
    [
      "pauses: the answer went on; its turn was over, as the profile has it; cut off",
      ...lengths.map((s) => `${s} s`),
    ],
    ...kinds.map((kind) => [
      kind,
      ...lengths.map((length) =>
        pauses
          .filter((one) => `${one.profile}, ${one.place}` === kind && one.pauseS === length)
          .map(({ heardAfterMs, endedAfterMs, allowed }) => {
            if (heardAfterMs === null && endedAfterMs === null) return "on";
            if (allowed) return "over";
            return heardAfterMs === null ? "over, unheard" : "CUT OFF";
          })
          .join(" "),
      ),
    ]),
  ]);
  const cutOff = wrong.map(
    ({ profile, place, pauseS, understood }) =>
      `Cut off: ${profile}, ${place}, ${pauseS} s, understood as “${understood}”`,
  );
  return [pausesTold, ...cutOff].join("\n");
}

function alarmTable({ intruded, echoed }: Measured): string {
  const rows = intruded.map(({ kind, clip, echoMs, found }) => [
    `${kind}: ${clip}${echoMs === undefined ? "" : `, with an echo at ${echoMs} ms`}`,
    ms(found?.duckedAfterMs),
    ms(found?.silentAfterMs),
    ms(found?.decidedToSilentMs),
    found
      ? found.overByItself
        ? "over by itself"
        : found.stopped
          ? "stopped"
          : "went on"
      : "not speaking",
    (found?.gaps ?? []).map(({ lastedMs, lostMs }) => `${ms(lastedMs)} (${ms(lostMs)})`).join(" "),
    String(found?.staleSamples ?? ""),
  ]);
  const echoes = echoed.map(
    ({ delayMs, soundedS, interruptions, words }) =>
      `Echo at −20 dB, ${delayMs} ms, ${soundedS.toFixed(1)} s: ${interruptions} interruptions, ${words.length} times words${words.length > 0 ? ` (“${words.at(-1) ?? ""}”)` : ""}`,
  );
  const heads = ["", "ducked", "silent", "decided", "", "gaps (lost), ms", "stale"];
  return [...(rows.length > 0 ? [table([heads, ...rows])] : []), ...echoes].join("\n");
}

function judged({ natural, done }: Measured): string {
  const told = natural.filter(({ trace }) => trace?.patienceMs != null);
  if (told.length === 0) return `not told by the traces of ${natural.length + done.length} turns`;
  const as = told.filter(({ profile, labelled, trace }) => {
    return trace?.patienceMs === patienceMs[profile][labelled];
  });
  return `${as.length} of ${told.length} natural ends`;
}

function aimed({ medianMs, p95Ms, maxMs }: Aim): string {
  if (maxMs !== undefined) return `≤ ${maxMs}`;
  return `≤ ${medianMs ?? "–"} / ${p95Ms ?? "–"}`;
}

function between(quantile: Quantile | undefined): string {
  if (!quantile) return "";
  return `[${ms(quantile.low)}, ${ms(quantile.high)}]`;
}

function ms(value: number | null | undefined): string {
  return value === null || value === undefined ? "–" : value.toFixed(0);
}
