import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { SoundTrack } from "@greenroom/metrics";
import type { StoredSession } from "../storage/ports.ts";
import { sessionFiles } from "../storage/session-files.ts";
import { readSound } from "./read-sound.ts";

/** What voices do in the recordings of sessions: read once, bit by bit, and kept beside them. */
export interface SoundTracks {
  /** Reads what has been recorded since, in the background. */
  prepare(id: string): void;
  /**
   * The track of a session; `null` where it cannot be read, or takes too long to wait for. It is
   * read on then, and there the next time.
   * @param waitMs how long is not too long; by default what a review waits
   */
  of(id: string, stored: StoredSession, waitMs?: number): Promise<SoundTrack | null>;
  /** Leaves a session alone, so that it can be deleted. */
  release(id: string): Promise<void>;
  /** Ends all reading. */
  close(): Promise<void>;
}

export interface SoundTracksOptions {
  readonly stored: (id: string) => Promise<StoredSession | null>;
  /** Where a session lies. */
  readonly folder: (id: string) => string;
  readonly onWarning: (id: string, message: string, cause: unknown) => void;
  /** How long a review waits for a recording that was not read yet, ms. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 5_000;
/** Beside the recording; whoever deletes it has it read again. Its number rises with what is read. */
export const TRACK_FILE = "sound-track-2.bin";

/** Reading of one session: one at a time, since each finds what the one before it has kept. */
interface Reading {
  readonly abort: AbortController;
  last: Promise<SoundTrack | null>;
}

export function soundTracks(options: SoundTracksOptions): SoundTracks {
  const { folder, onWarning, patienceMs = PATIENCE_MS } = options;
  const readings = new Map<string, Reading>();
  let closed = false;

  const read = async (
    id: string,
    stored: StoredSession | null,
    signal: AbortSignal,
  ): Promise<SoundTrack | null> => {
    if (!stored || signal.aborted) return null;
    const recording = {
      wavPath: sessionFiles(folder(id)).candidate,
      trackPath: join(folder(id), TRACK_FILE),
      samples: stored.candidateSamples,
      voiceActivity: stored.voiceActivity,
    };
    try {
      return await readSound(recording, signal);
    } catch (cause) {
      if (!signal.aborted) onWarning(id, "The sound of a session could not be read", cause);
      return null;
    }
  };

  const begin = (id: string, stored: () => Promise<StoredSession | null>) => {
    const reading = readings.get(id) ?? {
      abort: new AbortController(),
      last: Promise.resolve(null),
    };
    readings.set(id, reading);
    const { signal } = reading.abort;
    const mine = reading.last.then(async () => {
      // A journal that cannot be read is told of where the review is asked for.
      const session = await stored().catch(() => null);
      const track = await read(id, session, signal);
      if (reading.last === mine) readings.delete(id);
      return track;
    });
    reading.last = mine;
    return mine;
  };

  const release = async (id: string) => {
    const reading = readings.get(id);
    reading?.abort.abort();
    await reading?.last;
  };

  return {
    prepare: (id) => {
      if (!closed) void begin(id, () => options.stored(id));
    },
    of: async (id, stored, waitMs = patienceMs) => {
      if (closed) return null;
      const patience = new AbortController();
      const late = setTimeout(waitMs, null, { signal: patience.signal }).catch(() => null);
      const track = await Promise.race([begin(id, () => Promise.resolve(stored)), late]);
      patience.abort();
      return track;
    },
    release,
    close: async () => {
      closed = true;
      await Promise.all([...readings.keys()].map(release));
    },
  };
}
