import { problem, type Joined, type Problem } from "@greenroom/protocol";
import { describe, expect, it, vi } from "vitest";
import type { SessionEvent } from "../session/journal.ts";
import { journalHeader } from "../testing/journal-header.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { openRecordingFile, type OpenRecordingFile } from "../storage/recording-file.ts";
import { usualDisk } from "../storage/session-folder.ts";
import { openSessionStore } from "../storage/session-store.ts";
import type { SessionFolder } from "../storage/ports.ts";
import type { LiveSession, LiveSessionHooks } from "./live-session.ts";
import { liveSessions, type Guest } from "./live-sessions.ts";

const { id } = journalHeader();

class GuestDouble implements Guest {
  readonly dismissals: Problem[] = [];
  emit(): void {}
  audio(): void {}
  dismiss(why: Problem): void {
    this.dismissals.push(why);
  }
}

const joined: Joined = {
  nextSeq: 0,
  nextSample: 0,
  lines: [],
  state: {
    phase: "preparing",
    turn: 0,
    reply: 0,
    question: null,
    sample: 0,
    lengthMin: 15,
    persona: "maya",
    talk: "open",
    workOn: null,
    limit: null,
  },
};

/** Writes down who comes and goes, and nothing else. */
class SessionDouble implements LiveSession {
  readonly id: string;
  readonly folder: SessionFolder;
  readonly hooks: LiveSessionHooks;
  readonly seen: string[] = [];
  ended = false;
  constructor(folder: SessionFolder, hooks: LiveSessionHooks) {
    this.id = folder.id;
    this.folder = folder;
    this.hooks = hooks;
  }
  join(): Joined {
    this.seen.push("join");
    return joined;
  }
  leave(): void {
    this.seen.push("leave");
  }
  frame(): "accepted" {
    return "accepted";
  }
  command(): void {}
  report(): void {}
  safe(): Promise<void> {
    return Promise.resolve();
  }
  async close(): Promise<void> {
    this.seen.push("close");
    await this.folder.close();
  }
}

const setUp = async (over: { graceMs?: number; openFile?: OpenRecordingFile } = {}) => {
  const store = await openSessionStore(await temporaryFolder(), {
    ...usualDisk,
    openFile: over.openFile ?? openRecordingFile,
  });
  const folder = await store.create(journalHeader());
  const write = async (...events: SessionEvent[]) => {
    for (const event of events) folder.journal(event);
    await folder.close();
  };
  const opened: SessionDouble[] = [];
  const onStored = vi.fn<(id: string, state: "open" | "closed") => void>();
  const sessions = liveSessions({
    store,
    opener: (hooks) => (folder) => {
      const session = new SessionDouble(folder, hooks(folder.id));
      opened.push(session);
      return session;
    },
    graceMs: over.graceMs ?? 60_000,
    onStored,
    onWarning: (_id, message, cause) => {
      throw new Error(message, { cause });
    },
  });
  return { store, write, sessions, opened, onStored };
};

/** However busy the machine is. */
function told(onStored: Awaited<ReturnType<typeof setUp>>["onStored"], state: "open" | "closed") {
  return vi.waitFor(() => expect(onStored).toHaveBeenCalledWith(id, state), { timeout: 20_000 });
}

describe("live sessions", () => {
  it("are opened once, however many pages come at the same time; the last one has the seat", async () => {
    const { write, sessions, opened } = await setUp();
    await write();
    const guests = [new GuestDouble(), new GuestDouble(), new GuestDouble()];
    await Promise.all(guests.map((guest) => sessions.enter(id, guest)));
    expect(opened).toHaveLength(1);
    expect(guests.map((guest) => guest.dismissals)).toEqual([
      [problem("session_taken")],
      [problem("session_taken")],
      [],
    ]);
    await sessions.closeAll();
  });

  it("are not left by a page that lost its seat", async () => {
    const { write, sessions, opened } = await setUp();
    await write();
    const [first, second] = [new GuestDouble(), new GuestDouble()];
    await sessions.enter(id, first);
    await sessions.enter(id, second);
    sessions.leave(id, first);
    expect(sessions.inUse(id)).toBe(true);
    expect(opened[0]?.seen).toEqual(["join", "join"]);
    await sessions.closeAll();
  });

  it("stay open for a while with nobody in them, then close, and open again", async () => {
    const { write, sessions, opened, onStored } = await setUp({ graceMs: 1 });
    await write();
    const guest = new GuestDouble();
    await sessions.enter(id, guest);
    sessions.leave(id, guest);
    await told(onStored, "closed");
    expect(opened[0]?.seen).toEqual(["join", "leave", "close"]);
    await sessions.enter(id, guest);
    expect(opened).toHaveLength(2);
    await sessions.closeAll();
  });

  it("that ended before cannot be entered; nor can those that never were", async () => {
    const { write, sessions } = await setUp();
    await write({ type: "ended", sample: 0, reason: "left" });
    const guest = new GuestDouble();
    await expect(sessions.enter(id, guest)).rejects.toMatchObject({
      problem: problem("session_ended"),
    });
    await expect(sessions.enter("another-session", guest)).rejects.toMatchObject({
      problem: problem("session_unknown"),
    });
    expect(sessions.count).toBe(0);
  });

  it("close by themselves once they have ended, with their page still there", async () => {
    const { write, sessions, opened, onStored } = await setUp();
    await write();
    const guest = new GuestDouble();
    await sessions.enter(id, guest);
    opened[0]!.hooks.ended();
    await told(onStored, "closed");
    expect(opened[0]?.seen).toEqual(["join", "leave", "close"]);
    expect(guest.dismissals).toEqual([]);
    expect(sessions.count).toBe(0);
  });

  it("that are being closed can be waited for", async () => {
    const { write, sessions, opened, onStored } = await setUp();
    await write();
    await sessions.enter(id, new GuestDouble());
    expect(sessions.closing(id)).toBeNull();
    opened[0]!.hooks.ended();
    await sessions.closing(id);
    expect(onStored).toHaveBeenCalledWith(id, "closed");
    expect(sessions.closing(id)).toBeNull();
  });

  it("have their rows renewed only when a turn is safe on disk", async () => {
    const { write, sessions, opened, onStored } = await setUp();
    await write();
    await sessions.enter(id, new GuestDouble());
    onStored.mockClear();
    const [session] = opened;
    session!.folder.journal({ type: "speech-started", sample: 0 });
    session!.hooks.changed();
    expect(onStored).not.toHaveBeenCalled();
    await told(onStored, "open");
    await sessions.closeAll();
  });

  it("whose disk is full send their page away with a sentence, and go on once there is room", async () => {
    let full = false;
    const noSpace = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    const { write, sessions, opened, onStored } = await setUp({
      openFile: async (path) => {
        const file = await openRecordingFile(path);
        return {
          write: (bytes, offset, length, position) =>
            full && position > 44
              ? Promise.reject(noSpace)
              : file.write(bytes, offset, length, position),
          datasync: () => file.datasync(),
          truncate: (length) => file.truncate(length),
          stat: () => file.stat(),
          close: () => file.close(),
        };
      },
    });
    await write();
    const guest = new GuestDouble();
    await sessions.enter(id, guest);
    full = true;
    opened[0]!.folder.writeCandidate(640, new Int16Array(640));
    await told(onStored, "closed");
    expect(guest.dismissals).toEqual([problem("storage_failed")]);
    full = false;
    await sessions.enter(id, guest);
    expect(opened).toHaveLength(2);
    await sessions.closeAll();
  });

  it("take nobody any more once all are being closed", async () => {
    const { write, sessions, opened } = await setUp();
    await write();
    const guest = new GuestDouble();
    await sessions.enter(id, guest);
    await sessions.closeAll();
    expect(opened[0]?.seen).toEqual(["join", "leave", "close"]);
    await expect(sessions.enter(id, guest)).rejects.toMatchObject({ problem: problem("internal") });
  });
});
