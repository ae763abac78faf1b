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
  /** What became of each start. */
  const started = new Map<Engine, { readonly failure: string | null }>();

  /** An engine that was given up after its start is failed until it is back. */
  const statusOf = (part: EngineStatus["part"], engine: Engine): EngineStatus => {
    const { info } = engine;
    const start = started.get(engine);
    if (!start) return { part, ...info, state: "starting", detail: null };
    const failure = start.failure ?? engine.unavailable();
    if (failure !== null) return { part, ...info, state: "failed", detail: failure };
    return { part, ...info, state: "ready", detail: engine.limited?.() ?? null };
  };
  const statuses = (): EngineStatus[] => [
    ...parts.map(([part, engine]) => statusOf(part, engine)),
    { part: "interviewer", ...interviewer.info, state: "ready", detail: null },
  ];

  const start = async (part: EngineStatus["part"], engine: Engine): Promise<void> => {
    try {
      await engine.start(stopped.signal);
      started.set(engine, { failure: null });
    } catch (cause) {
      if (stopped.signal.aborted) return;
      started.set(engine, { failure: cause instanceof Error ? cause.message : String(cause) });
      onFailed(statusOf(part, engine), cause);
    }
  };
  const startAll = async () => {
    await Promise.all(parts.map(([part, engine]) => start(part, engine)));
  };
  const settled = startAll();

  return {
    get ready() {
      return statuses().every(({ state }) => state === "ready");
    },
    statuses,
    settled,
    close: async () => {
      stopped.abort(new Error("The server stops."));
      await settled;
      await Promise.allSettled(parts.map(([, engine]) => engine.close()));
    },
  };
}
