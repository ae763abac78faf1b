import { SupervisedChild } from "../process/supervised-child.ts";
import type { Log } from "../process/log.ts";
import type { WeightSource } from "../weights.ts";
import type { VoiceMemory, VoiceSteps } from "./silero.ts";
import type { Said, Saying, VoiceReply, VoiceRequest } from "./voice-messages.ts";

/** The voice process as its two engines see it. */
export interface VoiceChild {
  readonly pid: number | undefined;
  start(signal: AbortSignal): Promise<void>;
  unavailable(): string | null;
  close(): Promise<void>;
  hear(pcm: Int16Array, memory: VoiceMemory, signal: AbortSignal): Promise<VoiceSteps>;
  speak(saying: Saying, signal: AbortSignal): Promise<Said>;
}

/** No sentence takes it half a second, and loading takes one. */
const STUCK_MS = 15_000;

export function forkVoiceChild(weights: WeightSource, log: Log): VoiceChild {
  const module = new URL("./voice-process.ts", import.meta.url);
  const child = new SupervisedChild<VoiceRequest, VoiceReply>({
    name: "voice",
    module,
    weights,
    log,
    stuckMs: STUCK_MS,
  });
  return {
    get pid() {
      return child.pid;
    },
    start: (signal) => child.start(signal),
    unavailable: () => child.unavailable(),
    close: () => child.close(),
    async hear(pcm, memory, signal) {
      const reply = await child.request({ kind: "hear", pcm, memory }, signal);
      if (reply.kind !== "heard") throw new Error("The voice process answered something else.");
      return reply;
    },
    async speak(saying, signal) {
      const reply = await child.request({ kind: "speak", ...saying }, signal);
      if (reply.kind !== "spoken") throw new Error("The voice process answered something else.");
      return reply;
    },
  };
}
