import type { EmbeddedEngines } from "@greenroom/speech";
import { watchEventLoop, type EventLoopReport } from "../support/event-loop.ts";
import { captionLags, lagReport, type LagReport } from "./caption-lag.ts";
import { cpuTimeS } from "./cpu-time.ts";
import { speakTogether } from "./live-speakers.ts";
import { memoryOf, type Memory } from "./memory.ts";
import type { FreshStretches } from "./fresh-stretches.ts";
import { inFlightFor, measureSpeed, type Speed } from "./pool-speed.ts";
import { talkOf, type Utterance } from "./talk.ts";

const SPEAKERS = 4;
/** How long they speak, s. */
const TALK_S = 40;
/** Speech for each measurement of speed, s: some seconds of work. */
const ONE_PROCESS_S = 60;
const POOL_S = 180;

export interface SpeedReport {
  readonly processes: number;
  /** Time decoding for each second of sound, by one process that is alone at work. */
  readonly oneProcess: { readonly onePass: number; readonly finalWords: number };
  /** Seconds of sound recognised in a second by all processes. */
  readonly pool: { readonly onePass: number; readonly finalWords: number };
  /**
   * Time on a core for each second of sound, by all processes; `null`: not told here. Processes over
   * this is what a quiet machine with so many cores would do in a second, at the most.
   */
  readonly core: { readonly onePass: number; readonly finalWords: number } | null;
  readonly captions: {
    readonly speakers: number;
    readonly talkS: number;
    /** `null` where no recording has words with times. */
    readonly lag: LagReport | null;
    /** Of this process meanwhile, which does what the server does. */
    readonly eventLoop: EventLoopReport;
  };
  /** Of the recogniser processes together, after all this work; `null`: not told here. */
  readonly poolMemory: Memory | null;
}

/**
 * @param stretches what was recognised in one piece each.
 * @param talk recordings with words that have times.
 */
export async function measureSpeeds(
  engines: EmbeddedEngines,
  stretches: FreshStretches,
  talk: readonly Utterance[],
  signal: AbortSignal,
): Promise<SpeedReport> {
  const captions = await measureCaptions(engines, talk, signal);
  const processes = engines.pids().recognisers.length;
  const measure = (kind: "partial" | "final", seconds: number, inFlight: number) =>
    measureSpeed(engines.speechToText, stretches.take(seconds), kind, inFlight, signal);
  const alone = async (kind: "partial" | "final") => factor(await measure(kind, ONE_PROCESS_S, 1));
  const pids = () => engines.pids().recognisers.filter((pid) => pid !== undefined);
  const all = async (kind: "partial" | "final") => {
    const beforeS = await cpuTimeS(pids());
    const speed = await measure(kind, POOL_S, inFlightFor(processes));
    const afterS = await cpuTimeS(pids());
    const core = beforeS === null || afterS === null ? null : (afterS - beforeS) / speed.soundS;
    return { throughput: throughput(speed), core };
  };
  const oneProcess = { onePass: await alone("partial"), finalWords: await alone("final") };
  const [onePass, finalWords] = [await all("partial"), await all("final")];
  return {
    processes,
    oneProcess,
    pool: { onePass: onePass.throughput, finalWords: finalWords.throughput },
    core:
      onePass.core === null || finalWords.core === null
        ? null
        : { onePass: onePass.core, finalWords: finalWords.core },
    captions,
    poolMemory: await memoryOf(pids()),
  };
}

async function measureCaptions(
  engines: EmbeddedEngines,
  recordings: readonly Utterance[],
  signal: AbortSignal,
): Promise<SpeedReport["captions"]> {
  const talks = talkOf(recordings, SPEAKERS, TALK_S);
  const stopWatching = watchEventLoop();
  const seen = await speakTogether(
    engines,
    talks.map(({ pcm }) => pcm),
    signal,
  );
  const eventLoop = stopWatching();
  const lagsS = talks.flatMap(({ words }, index) => captionLags(words, seen[index] ?? []));
  return { speakers: SPEAKERS, talkS: TALK_S, lag: lagReport(lagsS), eventLoop };
}

function factor({ decodeS, soundS }: Speed): number {
  return decodeS / soundS;
}

function throughput({ soundS, wallS }: Speed): number {
  return soundS / wallS;
}
