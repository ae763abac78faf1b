import { sampleAtFrame, sampleHeardAt, type SessionClock } from "@greenroom/audio";
import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import type { CaptureMessage } from "./worklet-messages.ts";

type Running =
  /** `begin` was asked for; the worklet has not yet said at which of its frames it did. */
  | { readonly is: "waiting"; readonly atSample: number }
  | { readonly is: "running"; readonly clock: SessionClock }
  /** Nothing is captured: the session's clock stands still; playback may still end on the old one. */
  | { readonly is: "standing"; readonly atSample: number; readonly clock: SessionClock | null };

/** The session's clock as the page knows it, from what the capture worklet tells. */
export class Timeline {
  #epoch = 0;
  #state: Running = { is: "standing", atSample: 0, clock: null };

  /** Returns the number of this beginning, for the worklet. */
  begin(firstSample: number): number {
    this.#epoch += 1;
    this.#state = { is: "waiting", atSample: firstSample };
    return this.#epoch;
  }

  /** Reads a message of the worklet. `false`: it belongs to an earlier beginning. */
  accept(message: CaptureMessage, contextRateHz: number): boolean {
    if (message.is === "level") return true;
    if (message.epoch !== this.#epoch) return false;
    if (message.is === "begun") {
      const { startFrame, firstSample: baseSample } = message;
      const sessionRateHz = SAMPLE_RATE_HZ;
      const clock = { contextRateHz, sessionRateHz, startFrame, baseSample };
      this.#state = { is: "running", clock };
    } else if (message.is === "stopped") {
      const clock = this.#state.is === "running" ? this.#state.clock : null;
      this.#state = { is: "standing", atSample: message.endSample, clock };
    }
    return true;
  }

  /** The context is gone; the clock goes on only with another `begin`. */
  stand(contextTimeS: number): void {
    this.#state = { is: "standing", atSample: this.sampleAt(contextTimeS), clock: null };
  }

  /** The sample captured at this time of the context. */
  sampleAt(contextTimeS: number): number {
    if (this.#state.is !== "running") return this.#state.atSample;
    const { clock } = this.#state;
    return sampleAtFrame(clock, contextTimeS * clock.contextRateHz);
  }

  /** The sample at which what is rendered at `outputFrame` leaves the loudspeaker. */
  sampleHeardAt(outputFrame: number, outputLatencyS: number): number {
    const { clock } = this.#state.is === "waiting" ? { clock: null } : this.#state;
    if (!clock) return this.sampleAt(0);
    return sampleHeardAt(clock, outputFrame, outputLatencyS);
  }
}
