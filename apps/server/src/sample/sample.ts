import type { SampleState } from "@greenroom/protocol";
import type { SampleFolders } from "./sample-folders.ts";

/** Makes a sample in a folder that is not there yet. */
export type MakeSample = (
  path: string,
  onProgress: (done: number) => void,
  signal: AbortSignal,
) => Promise<void>;

/** The sample session: there, being made, or deleted by the person. */
export interface Sample {
  state(): SampleState;
  /** Makes it in the background where there is none and nobody deleted it. Call once. */
  begin(): void;
  /** Brings it back. */
  restore(): Promise<void>;
  /** The person deletes it: it is not made again by itself. */
  forget(): Promise<void>;
  /** Resolves when nothing is being made any more. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export interface SampleOptions {
  readonly folders: SampleFolders;
  readonly make: MakeSample;
  /** Resolves when engines can be used; `false`: they cannot. */
  readonly ready: () => Promise<boolean>;
  /** It lies among the sessions now. */
  readonly onInstalled: (id: string) => Promise<void>;
  readonly onFailed: (cause: unknown) => void;
}

export function openSample(options: SampleOptions): Sample {
  const { folders, make, ready, onInstalled, onFailed } = options;
  const stopped = new AbortController();
  const { signal } = stopped;
  const stop = new Promise<false>((resolve) => {
    signal.addEventListener("abort", () => resolve(false), { once: true });
  });
  let state: SampleState = { state: "preparing", progress: 0 };
  let working: Promise<void> | null = null;

  const install = async (): Promise<void> => {
    state = { state: "preparing", progress: 0 };
    try {
      const known = await folders.present();
      if (known) return void (state = { state: "ready", id: known });
      const id = await folders.install(async (path) => {
        if (!(await Promise.race([ready(), stop]))) throw new Error("The engines do not work.");
        const onProgress = (progress: number) => void (state = { state: "preparing", progress });
        signal.throwIfAborted();
        await make(path, onProgress, signal);
      });
      await onInstalled(id);
      state = { state: "ready", id };
    } catch (cause) {
      if (signal.aborted) return;
      state = { state: "unavailable" };
      onFailed(cause);
    }
  };
  const work = (what: () => Promise<void>): Promise<void> => {
    working ??= what().finally(() => (working = null));
    return working;
  };

  return {
    state: () => state,
    begin: () =>
      void work(async () => {
        if (await folders.wasDeleted()) state = { state: "deleted" };
        else await install();
      }),
    restore: async () => {
      if (state.state === "ready" || state.state === "preparing" || signal.aborted) return;
      await folders.noteDeleted(false);
      void work(install);
    },
    forget: async () => {
      await folders.noteDeleted(true);
      state = { state: "deleted" };
    },
    settled: async () => {
      await working;
    },
    close: async () => {
      stopped.abort(new Error("The server stops."));
      await working;
    },
  };
}
