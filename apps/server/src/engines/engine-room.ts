import type { Interviewer } from "@greenroom/interviewer";
import type { Status } from "@greenroom/protocol";
import type { Engine, Engines } from "@greenroom/speech";

type EngineStatus = Status["engines"][number];

/** Starts the engines beside everything else, and knows how each of them is. */
export interface EngineRoom {
  readonly ready: boolean;
  statuses(): readonly EngineStatus[];
  /** Resolves when each engine is ready or has failed. Never rejects. */
  readonly settled: Promise<void>;
  close(): Promise<void>;
}

export interface EngineRoomOptions {
  readonly engines: Engines;
  readonly interviewer: Interviewer;
  readonly onFailed: (status: EngineStatus, cause: unknown) => void;
}

export function openEngineRoom({ engines, interviewer, onFailed }: EngineRoomOptions): EngineRoom {
  const stopped = new AbortController();
  const parts: readonly (readonly [EngineStatus["part"], Engine])[] = [
    ["hearing", engines.speechToText],
    ["voice", engines.textToSpeech],
    ["voice activity", engines.voiceActivity],
  ];
  const statuses = new Map<EngineStatus["part"], EngineStatus>(
    parts.map(([part, { info }]) => [part, { part, ...info, state: "starting", detail: null }]),
  );
  statuses.set("interviewer", {
    part: "interviewer",
    ...interviewer.info,
    state: "ready",
    detail: null,
  });

  const start = async (part: EngineStatus["part"], engine: Engine): Promise<void> => {
    const { info } = engine;
    try {
      await engine.start(stopped.signal);
      statuses.set(part, { part, ...info, state: "ready", detail: null });
    } catch (cause) {
      if (stopped.signal.aborted) return;
      const detail = cause instanceof Error ? cause.message : String(cause);
      const failed: EngineStatus = { part, ...info, state: "failed", detail };
      statuses.set(part, failed);
      onFailed(failed, cause);
    }
  };
  const startAll = async () => {
    await Promise.all(parts.map(([part, engine]) => start(part, engine)));
  };
  const settled = startAll();

  return {
    get ready() {
      return [...statuses.values()].every(({ state }) => state === "ready");
    },
    statuses: () => [...statuses.values()],
    settled,
    close: async () => {
      stopped.abort(new Error("The server stops."));
      await settled;
      await Promise.allSettled(parts.map(([, engine]) => engine.close()));
    },
  };
}
