import { setTimeout } from "node:timers/promises";
import type { Engines } from "@greenroom/speech";
import { readSound } from "../review/read-sound.ts";
import { TRACK_FILE } from "../review/sound-tracks.ts";
import { sessionFiles } from "../storage/session-files.ts";
import { readStoredSession } from "../storage/stored-session.ts";
import { holdSample } from "./hold-sample.ts";
import { currentSampleId } from "./sample-folders.ts";
import type { MakeSample } from "./sample.ts";
import { join } from "node:path";

/** How often it is looked whether somebody still speaks. */
const LOOK_EVERY_MS = 500;

/**
 * Makes the sample with these engines, whenever nobody is in an interview, and reads its sound as well,
 * so that its first review opens at once.
 *
 * @param liveSessions how many interviews are open
 */
export function sampleMaker(engines: Engines, liveSessions: () => number): MakeSample {
  const quiet = async (signal: AbortSignal): Promise<void> => {
    while (liveSessions() > 0) await setTimeout(LOOK_EVERY_MS, undefined, { signal });
  };
  return async (path, onProgress, signal) => {
    await holdSample({ id: currentSampleId, path, engines, quiet, onProgress }, signal);
    const { candidateSamples, voiceActivity } = await readStoredSession(path);
    const wavPath = sessionFiles(path).candidate;
    const trackPath = join(path, TRACK_FILE);
    await readSound({ wavPath, trackPath, samples: candidateSamples, voiceActivity }, signal);
  };
}
