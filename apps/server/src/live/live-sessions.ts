import { ProblemError, problem, type Joined, type Problem } from "@greenroom/protocol";
import type { SessionFolder } from "../storage/ports.ts";
import type { SessionStore } from "../storage/session-store.ts";
import type { LiveSession, LiveSessionHooks, OpenLiveSession, RoomClient } from "./live-session.ts";

/** A page with a seat in a session: one a session, the newest. */
export interface Guest extends RoomClient {
  /** Another page took the seat, or the session is closed: says why, and ends the connection. */
  dismiss(why: Problem): void;
}

export interface Seat {
  readonly session: LiveSession;
  readonly joined: Joined;
}

/** The sessions that are open in this process. */
export interface LiveSessions {
  /**
   * Seats a guest; who had the seat is dismissed. Opens the session from its journal where needed.
   * @throws ProblemError session_unknown, session_ended, storage_failed.
   */
  enter(id: string, guest: Guest): Promise<Seat>;
  leave(id: string, guest: Guest): void;
  /** Somebody sits in it, and it has not ended. */
  inUse(id: string): boolean;
  /** Resolves when a session that is being closed is closed, with its last words; `null` for any other. */
  closing(id: string): Promise<void> | null;
  /** How many are open, with somebody in them or not. */
  readonly count: number;
  /** Flushes and closes one session; it can be entered again. */
  close(id: string): Promise<void>;
  /** Flushes and closes all. Nobody can enter any more. */
  closeAll(): Promise<void>;
}

export interface LiveSessionsOptions {
  readonly store: Pick<SessionStore, "open" | "read">;
  /** Makes what opens a session, from what is to be told about each of them. */
  readonly opener: (hooks: (id: string) => LiveSessionHooks) => OpenLiveSession;
  /** How long a session stays open with nobody in it, ms. */
  readonly graceMs: number;
  /** Rows of a session should be renewed: a turn is safe on disk, or the session was closed. */
  readonly onStored: (id: string, state: "open" | "closed") => void;
  readonly onWarning: (id: string, message: string, cause: unknown) => void;
}

interface Opened {
  readonly folder: SessionFolder;
  readonly session: LiveSession;
}

interface Entry {
  readonly opening: Promise<Opened>;
  opened: Opened | null;
  guest: Guest | null;
  grace: NodeJS.Timeout | null;
  closing: Promise<void> | null;
}

export function liveSessions(options: LiveSessionsOptions): LiveSessions {
  const { store, onStored, onWarning } = options;
  const entries = new Map<string, Entry>();
  let closed = false;

  /** Rows follow what is safe on disk, so they wait for the next group of writes. */
  const renewOnceSafe = (id: string) => {
    const off = entries.get(id)?.opened?.folder.onDurable(() => {
      off?.();
      onStored(id, "open");
    });
  };
  const openSession = options.opener((id) => ({
    changed: () => renewOnceSafe(id),
    // Nothing more can come: the recording is made whole before the review asks for it.
    ended: () => void close(id),
    warned: (message, cause) => onWarning(id, message, cause),
  }));

  const open = async (id: string): Promise<Opened> => {
    const stored = await store.read(id);
    if (!stored) throw new ProblemError("session_unknown");
    if (stored.events.some(({ type }) => type === "ended")) throw new ProblemError("session_ended");
    const folder = await store.open(id).catch((cause: unknown) => {
      throw new ProblemError("storage_failed", undefined, { cause });
    });
    if (!folder) throw new ProblemError("session_unknown");
    try {
      return { folder, session: openSession(folder, stored) };
    } catch (cause) {
      await folder.close();
      throw cause;
    }
  };

  const entryOf = async (id: string): Promise<Entry & { readonly opened: Opened }> => {
    for (let entry = entries.get(id); entry?.closing; entry = entries.get(id)) await entry.closing;
    const entry = entries.get(id) ?? begin(id);
    const opened = await entry.opening;
    if (entry.closing) return entryOf(id);
    return Object.assign(entry, { opened });
  };

  const begin = (id: string): Entry => {
    if (closed) throw new ProblemError("internal");
    const opening = open(id);
    const entry: Entry = { opening, opened: null, guest: null, grace: null, closing: null };
    entries.set(id, entry);
    void seat(id, entry);
    return entry;
  };

  /** Who asked hears of a failure from `opening`. */
  const seat = async (id: string, entry: Entry): Promise<void> => {
    try {
      entry.opened = await entry.opening;
      waitForGuest(id, entry);
      entry.opened.folder.onFailed(() => failed(id, entry));
      onStored(id, "open");
    } catch {
      entries.delete(id);
    }
  };

  /** What a full disk refused is sent again by a page that comes back, once there is room. */
  const failed = (id: string, entry: Entry) => {
    entry.guest?.dismiss(problem("storage_failed"));
    void close(id);
  };

  const waitForGuest = (id: string, entry: Entry) => {
    if (entry.grace) clearTimeout(entry.grace);
    entry.grace = setTimeout(() => void close(id), options.graceMs).unref();
  };

  const close = async (id: string, how: "at-once" | "all-words" = "all-words"): Promise<void> => {
    const entry = entries.get(id);
    if (!entry) return;
    entry.closing ??= finish(id, entry, how);
    await entry.closing;
  };

  const finish = async (id: string, entry: Entry, how: "at-once" | "all-words"): Promise<void> => {
    if (entry.grace) clearTimeout(entry.grace);
    try {
      const { session } = await entry.opening;
      if (entry.guest) session.leave(entry.guest);
      entry.guest = null;
      await session.close(how);
      onStored(id, "closed");
    } catch (cause) {
      onWarning(id, "Closing a session failed", cause);
    }
    entries.delete(id);
  };

  return {
    enter: async (id, guest) => {
      let entry = await entryOf(id);
      // What the answer calls safe is on disk by then.
      for (; ; entry = await entryOf(id)) {
        await entry.opened.session.safe();
        if (!entry.closing) break;
      }
      const { session } = entry.opened;
      if (entry.grace) clearTimeout(entry.grace);
      const before = entry.guest;
      entry.guest = guest;
      const joined = session.join(guest);
      if (before && before !== guest) before.dismiss(problem("session_taken"));
      return { session, joined };
    },
    leave: (id, guest) => {
      const entry = entries.get(id);
      if (!entry || entry.guest !== guest) return;
      entry.guest = null;
      entry.opened?.session.leave(guest);
      waitForGuest(id, entry);
    },
    inUse: (id) => {
      const entry = entries.get(id);
      return Boolean(entry?.guest) && entry?.opened?.session.ended === false;
    },
    closing: (id) => entries.get(id)?.closing ?? null,
    get count() {
      return entries.size;
    },
    close,
    closeAll: async () => {
      closed = true;
      await Promise.all([...entries.keys()].map((id) => close(id, "at-once")));
    },
  };
}
