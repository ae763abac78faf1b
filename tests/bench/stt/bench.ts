import { createEmbeddedEngines, type Engines } from "@greenroom/speech";
import type { Recording } from "../support/recordings.ts";
import { PlainDecoder } from "./plain-decode.ts";
import { findPocketSphinx } from "./pocketsphinx.ts";
import { hearRecording, RATE_HZ, type HeardRecording } from "./product-ear.ts";
import { qualityOf, type HeardByAll, type Quality, type Stretches } from "./report.ts";
import { hearPlainly } from "./whole-clip.ts";

export interface BenchOptions {
  readonly signal: AbortSignal;
  /** Is told what is done next. */
  readonly progress: (what: string) => void;
}

export interface Report {
  readonly quality: Quality;
}

/** Processes of the pool. */
const RECOGNISERS = 2;

export async function runBench(
  recordings: readonly Recording[],
  { signal, progress }: BenchOptions,
): Promise<Report> {
  const engines = createEmbeddedEngines({ recognisers: RECOGNISERS });
  try {
    await Promise.all([engines.voiceActivity.start(signal), engines.speechToText.start(signal)]);
    progress("Hearing the recordings …");
    const heard = await hearAll(engines, recordings, signal);
    progress("Hearing them plainly, and by PocketSphinx …");
    const byAll = await hearByOthers(recordings, heard, signal);
    return { quality: qualityOf(byAll) };
  } finally {
    await Promise.all([engines.voiceActivity.close(), engines.speechToText.close()]);
  }
}

async function hearAll(
  engines: Engines,
  recordings: readonly Recording[],
  signal: AbortSignal,
): Promise<HeardRecording[]> {
  const heard: HeardRecording[] = [];
  for (const { pcm } of recordings) heard.push(await hearRecording(engines, pcm, signal));
  return heard;
}

async function hearByOthers(
  recordings: readonly Recording[],
  heard: readonly HeardRecording[],
  signal: AbortSignal,
): Promise<HeardByAll[]> {
  const plain = await PlainDecoder.load();
  const pocketSphinx = await findPocketSphinx(signal);
  const byAll: HeardByAll[] = [];
  for (const [index, { name, words, pcm }] of recordings.entries()) {
    const ours = heard[index];
    if (!ours) continue;
    byAll.push({
      name,
      soundS: pcm.length / RATE_HZ,
      said: words,
      ours,
      stretches: stretchesOf(ours),
      possibleFillers: null,
      plain: await hearPlainly(plain, pcm, ours.voiceActivity),
      pocketSphinx: pocketSphinx && (await pocketSphinx.hear(pcm, signal)),
    });
  }
  await plain.release();
  return byAll;
}

function stretchesOf({ segments }: HeardRecording): Stretches {
  return {
    count: segments.length,
    empty: segments.filter(({ words }) => words.length === 0).length,
    notUnderstood: segments.filter(({ understood }) => !understood).length,
  };
}
