import { availableParallelism } from "node:os";
import type { Engines } from "./engines.ts";
import { noLog, type Log } from "./process/log.ts";
import { SupervisedChild } from "./process/supervised-child.ts";
import type { RecogniserReply, RecogniserRequest } from "./recogniser/recogniser-messages.ts";
import { MoonshineSpeechToText } from "./recogniser/speech-to-text.ts";
import { fliteTextToSpeech } from "./voice/text-to-speech.ts";
import { sileroVoiceActivity } from "./voice/voice-activity.ts";
import { forkVoiceChild } from "./voice/voice-child.ts";
import type { WeightSource } from "./weights.ts";

/** Two understand far more speech than one machine is spoken to; each more is memory. */
const MOST_RECOGNISERS = 2;

/**
 * The longest decode, retries and all, takes 5 s on a free core; loading takes 1 s. A busy machine
 * gets ten times that.
 */
const RECOGNISER_STUCK_MS = 60_000;

export interface EmbeddedOptions {
  /** Recogniser processes, about 190 MB each. Default: one for each core, 1 or 2. */
  readonly recognisers?: number;
  readonly log?: Log;
  readonly weights?: WeightSource;
}

export interface EmbeddedEngines extends Engines {
  /** Ids of the processes that run now; for tests that kill them. */
  pids(): { readonly voice: number | undefined; readonly recognisers: (number | undefined)[] };
}

/**
 * The engines that work with no network and no key: Silero and Flite in one process, Moonshine in
 * others. Nothing runs until `start` (or the first request) of one of them. Voice activity and
 * text-to-speech share a process; it ends when either of the two is closed.
 */
export function createEmbeddedEngines(options: EmbeddedOptions = {}): EmbeddedEngines {
  const { log = noLog, weights = {} } = options;
  // They give way to the server and the voice (see the niceness of their process), so none is left
  // idle to keep the room responsive.
  const each = Math.min(MOST_RECOGNISERS, availableParallelism());
  const count = Math.max(1, options.recognisers ?? each);
  const voice = forkVoiceChild(weights, log);
  const recognisers = Array.from(
    { length: count },
    (_, index) =>
      new SupervisedChild<RecogniserRequest, RecogniserReply>({
        name: `recogniser ${index + 1}`,
        module: new URL("./recogniser/recogniser-process.ts", import.meta.url),
        weights,
        log,
        stuckMs: RECOGNISER_STUCK_MS,
      }),
  );
  return {
    voiceActivity: sileroVoiceActivity(voice),
    speechToText: new MoonshineSpeechToText(recognisers),
    textToSpeech: fliteTextToSpeech(voice),
    pids: () => ({ voice: voice.pid, recognisers: recognisers.map(({ pid }) => pid) }),
  };
}
