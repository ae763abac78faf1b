import type { Interviewer } from "@greenroom/interviewer";
import type { Engines } from "@greenroom/speech";
import { voicesOf } from "../engines/voices-of.ts";
import type { OpenLiveSession } from "../live/live-session.ts";
import { readCandidateAtOnce } from "../storage/read-candidate.ts";
import type { RunnerHooks } from "./runner-options.ts";
import { SessionRunner } from "./runner.ts";
import type { Session } from "./model.ts";
import { planOf } from "./plan-of.ts";
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
    const { options: chosen } = stored.header;
    const runner = new SessionRunner({
      folder,
      engines: options.engines,
      interviewer: options.interviewer,
      plan: planOf(stored.header),
      voiceOf: voicesOf(options.engines.textToSpeech.voices, {
        personaId: chosen.persona,
        chosen: chosen.voice,
        set: options.voice ?? null,
      }),
      chosen,
      session: afterStop(fold(stored.events)),
      storedSamples: stored.candidateSamples,
      wallMs: options.wallMs,
      hooks: options.hooks(folder.id),
    });
    const unheard = runner.joinedBefore && !runner.ended;
    // At most one open turn's worth.
    const { hearingFromSample, sample } = runner;
    if (unheard) runner.catchUp(readCandidateAtOnce(folder.path, hearingFromSample, sample));
    return runner;
  };
}

/** Whether somebody was speaking is not known across a stop; who goes on speaking is heard again. */
function afterStop(session: Session): Session {
  return { ...session, voice: { ...session.voice, speaking: false } };
}
