import { availableParallelism, cpus, loadavg } from "node:os";
import { possibleFillers, soundTrackOf } from "@greenroom/metrics";
import { createEmbeddedEngines, type EmbeddedEngines } from "@greenroom/speech";
import type { Recording } from "../support/recordings.ts";
import { compareGraphs, type GraphComparison } from "./edited-graph.ts";
import { FreshStretches } from "./fresh-stretches.ts";
import type { Span } from "./heard.ts";
import { PlainDecoder } from "./plain-decode.ts";
import { findPocketSphinx, type PocketSphinx } from "./pocketsphinx.ts";
import { hearRecording, RATE_HZ, secondsOf, type HeardRecording } from "./product-ear.ts";
import { qualityOf, type HeardByAll, type Quality, type Stretches } from "./report.ts";
import { measureSpeeds, type SpeedReport } from "./speed.ts";
import type { Utterance } from "./talk.ts";
import { hearPlainly } from "./whole-clip.ts";

export interface BenchOptions {
  /** Leaves out what takes time to time. */
  readonly wordsOnly: boolean;
  readonly signal: AbortSignal;
  /** Is told what is done next. */
  readonly progress: (what: string) => void;
}

export interface Report {
  readonly machine: Machine;
  readonly quality: Quality;
  /** `null`: left out. */
  readonly speed: SpeedReport | null;
  readonly graphs: GraphComparison | null;
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  /** Processes that wanted to run in the minute before the bench: near 0 on a quiet machine. */
  readonly loadBefore: number;
}

/** Processes of the pool. */
const RECOGNISERS = 2;
/** Speech for the comparison of graphs, s. */
const GRAPHS_S = 40;

interface HeardAll {
  readonly heard: readonly HeardRecording[];
  readonly stretches: FreshStretches;
  readonly speed: SpeedReport | null;
}

/** Hears the recordings in all the ways that are compared, one after the other. */
export async function runBench(
  recordings: readonly Recording[],
  options: BenchOptions,
): Promise<Report> {
  const { signal, progress } = options;
  const machine = machineNow();
  const { heard, stretches, speed } = await hearByProduct(recordings, options);
  const plain = await PlainDecoder.load();
  try {
    progress("Hearing them plainly, and by PocketSphinx …");
    const pocketSphinx = await findPocketSphinx(signal);
    const byAll: HeardByAll[] = [];
    for (const [index, recording] of recordings.entries()) {
      const ours = heard[index];
      if (ours) byAll.push(await hearByOthers(recording, ours, plain, pocketSphinx, signal));
    }
    if (speed) progress("Timing the graphs …");
    return {
      machine,
      quality: qualityOf(byAll),
      speed,
      graphs: speed && (await compareGraphs(plain, stretches.take(GRAPHS_S), signal)),
    };
  } finally {
    await plain.release();
  }
}

function machineNow(): Machine {
  return {
    cpu: cpus()[0]?.model ?? "",
    cores: availableParallelism(),
    node: process.version,
    loadBefore: loadavg()[0] ?? 0,
  };
}

async function hearByProduct(
  recordings: readonly Recording[],
  { signal, progress, wordsOnly }: BenchOptions,
): Promise<HeardAll> {
  const engines = createEmbeddedEngines({ recognisers: RECOGNISERS });
  try {
    await Promise.all([engines.voiceActivity.start(signal), engines.speechToText.start(signal)]);
    progress("Hearing the recordings …");
    const heard: HeardRecording[] = [];
    for (const { pcm } of recordings) heard.push(await hearRecording(engines, pcm, signal));
    const pieces = heard.flatMap(({ decodes }) => decodes.map(({ request }) => request.pcm));
    const stretches = new FreshStretches(pieces);
    // Where nobody speaks there is nothing to time.
    if (wordsOnly || pieces.length === 0) return { heard, stretches, speed: null };
    return { heard, stretches, speed: await timed(engines, recordings, heard, stretches) };
  } finally {
    await Promise.all([engines.voiceActivity.close(), engines.speechToText.close()]);
  }

  function timed(
    engines: EmbeddedEngines,
    recordings: readonly Recording[],
    heard: readonly HeardRecording[],
    stretches: FreshStretches,
  ): Promise<SpeedReport> {
    progress("Four people speak at once, in real time …");
    return measureSpeeds(engines, stretches, utterances(recordings, heard), signal);
  }
}

/** Words by the truth's times, or else by those that were found in the sound. */
function utterances(
  recordings: readonly Recording[],
  heard: readonly HeardRecording[],
): Utterance[] {
  return recordings.flatMap(({ pcm, timed, words }, index): Utterance[] => {
    const own = heard[index];
    if (timed) return [{ pcm, words }];
    return own && own.measured === own.words.length ? [{ pcm, words: own.words }] : [];
  });
}

async function hearByOthers(
  { name, words, pcm }: Recording,
  ours: HeardRecording,
  plain: PlainDecoder,
  pocketSphinx: PocketSphinx | null,
  signal: AbortSignal,
): Promise<HeardByAll> {
  const [plainly, byPocketSphinx] = await Promise.all([
    hearPlainly(plain, pcm, ours.voiceActivity),
    pocketSphinx?.hear(pcm, signal) ?? null,
  ]);
  return {
    name,
    soundS: pcm.length / RATE_HZ,
    said: words,
    ours,
    stretches: stretchesOf(ours),
    possibleFillers: possibleIn(pcm, ours),
    plain: plainly,
    pocketSphinx: byPocketSphinx,
  };
}

/** As the review finds them. */
function possibleIn(pcm: Int16Array, { voiceActivity, segments }: HeardRecording): Span[] {
  const within = { startSample: 0, endSample: pcm.length };
  const sound = soundTrackOf(pcm);
  return possibleFillers({ sound, voiceActivity, segments, within }).map(secondsOf);
}

function stretchesOf({ segments, decodes }: HeardRecording): Stretches {
  return {
    count: segments.length,
    empty: segments.filter(({ words }) => words.length === 0).length,
    notUnderstood: segments.filter(({ understood }) => !understood).length,
    missedS: decodes
      .flatMap(({ result }) => result.missed ?? [])
      .reduce((sum, { startS, endS }) => sum + endS - startS, 0),
  };
}
