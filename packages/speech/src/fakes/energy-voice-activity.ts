import type { EngineError, VoiceActivityEngine, VoiceActivityStream } from "../engines.ts";
import { concat, dbfs, rms, STEP_SAMPLES } from "../pcm.ts";
import { closedError, FakeEngine } from "./fake-engine.ts";

/** Sound of this level is as likely speech as not. */
const EVEN_DBFS = -45;
/** So much louder or quieter is 0.95 or 0.05. */
const SURE_DB = 6;

/** Takes loud for speech: a tone or noise in a test is speech, zeros are silence. */
export class EnergyVoiceActivity extends FakeEngine implements VoiceActivityEngine {
  #failure: EngineError | null = null;

  constructor() {
    super("Level meter");
  }

  /** The next piece of sound, of whichever stream, rejects with this. */
  failNext(error: EngineError): void {
    this.#failure = error;
  }

  open(): VoiceActivityStream {
    let rest: Int16Array = new Int16Array(0);
    let closed = false;
    return {
      push: async (pcm, signal) => {
        if (closed || this.closed) throw closedError();
        const all = concat([rest, pcm]);
        const failure = this.#failure;
        this.#failure = null;
        // The samples of a call that was aborted or failed still count: its steps come with the next.
        if (signal.aborted || failure) {
          rest = all;
          throw failure ?? signal.reason;
        }
        const steps = Math.floor(all.length / STEP_SAMPLES);
        rest = all.slice(steps * STEP_SAMPLES);
        return Float32Array.from({ length: steps }, (_, step) =>
          likelihood(all.subarray(step * STEP_SAMPLES, (step + 1) * STEP_SAMPLES)),
        );
      },
      close: () => {
        closed = true;
      },
    };
  }
}

function likelihood(step: Int16Array): number {
  const over = (dbfs(rms(step)) - EVEN_DBFS) / SURE_DB;
  return 1 / (1 + Math.exp(-over * Math.log(19)));
}
