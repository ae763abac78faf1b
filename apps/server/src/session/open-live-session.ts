import { closeSync, openSync, readSync } from "node:fs";
import { findPersona, type Interviewer } from "@greenroom/interviewer";
import type { Engines } from "@greenroom/speech";
import type { OpenLiveSession } from "../live/live-session.ts";
import { sessionFiles } from "../storage/session-files.ts";
import { wavPosition } from "../storage/wav.ts";
import { SessionRunner, type RunnerHooks } from "./runner.ts";
import type { Session } from "./model.ts";
import { fold } from "./session.ts";

export interface OpenLiveSessionOptions {
  readonly engines: Engines;
  readonly interviewer: Interviewer;
  /** Speaks for every persona; by default each has their own voice. */
  readonly voice?: string | null;
  readonly wallMs: () => number;
  readonly hooks: (id: string) => RunnerHooks;
}

/** Makes the runner of a new session, or of one that goes on after the server was stopped. */
export function liveSessionOpener(
  options: OpenLiveSessionOptions,
): (...from: Parameters<OpenLiveSession>) => SessionRunner {
  return (folder, stored) => {
    const { options: chosen, questionIds } = stored.header;
    const runner = new SessionRunner({
      folder,
      engines: options.engines,
      interviewer: options.interviewer,
      plan: {
        questionIds,
        personaId: chosen.persona,
        role: chosen.role,
        lengthS: chosen.lengthMin * 60,
      },
      voice: options.voice ?? findPersona(chosen.persona).voice,
      chosen,
      session: afterStop(fold(stored.events)),
      storedSamples: stored.candidateSamples,
      wallMs: options.wallMs,
      hooks: options.hooks(folder.id),
    });
    const unheard = runner.joinedBefore && !runner.ended;
    if (unheard) runner.catchUp(readPcm(folder.path, runner.hearingFromSample, runner.sample));
    return runner;
  };
}

/** Whether somebody was speaking is not known across a stop; who goes on speaking is heard again. */
function afterStop(session: Session): Session {
  return { ...session, voice: { ...session.voice, speaking: false } };
}

/** Reads candidate samples from disk. At most one open turn's worth, once, when a session is opened again. */
function readPcm(folder: string, startSample: number, endSample: number): Int16Array {
  const bytes = new Uint8Array(Math.max(0, endSample - startSample) * 2);
  if (bytes.length === 0) return new Int16Array();
  const file = openSync(sessionFiles(folder).candidate, "r");
  try {
    readSync(file, bytes, 0, bytes.length, wavPosition(startSample));
  } finally {
    closeSync(file);
  }
  const view = new DataView(bytes.buffer);
  return Int16Array.from({ length: bytes.length / 2 }, (_, i) => view.getInt16(i * 2, true));
}
