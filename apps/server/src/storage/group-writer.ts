import { writeAt, type RecordingFile } from "./recording-file.ts";

export interface GroupWrite {
  readonly file: RecordingFile;
  /** Byte of the file at which it begins. */
  readonly position: number;
  readonly bytes: Uint8Array;
  /** Can be made again from the rest: nobody waits until it would survive a loss of power. */
  readonly derived?: true;
}

export interface GroupWriterOptions {
  /** Least time from one group to the next, ms. */
  readonly intervalMs: number;
  /** The writes of one group are safe on disk. */
  readonly onSafe: (group: readonly GroupWrite[]) => void;
  /** The disk refused. Called once; nothing is written from then on. */
  readonly onFailed: (cause: Error) => void;
}

/**
 * Writes in groups: what waits is joined into few writes, each file is synced once, and only then
 * the whole group counts as safe. One slow sync so delays an acknowledgement, never the next frame.
 */
export class GroupWriter {
  readonly #options: GroupWriterOptions;
  #waiting: GroupWrite[] = [];
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #lastEndMs = Number.NEGATIVE_INFINITY;
  #failed = false;

  constructor(options: GroupWriterOptions) {
    this.#options = options;
  }

  /** Takes a write. The bytes belong to the writer from now on. */
  put(write: GroupWrite): void {
    if (this.#failed) return;
    this.#waiting.push(write);
    this.#schedule();
  }

  /** Resolves when everything put so far is safe, or the disk has refused. Never rejects. */
  async drain(): Promise<void> {
    for (;;) {
      if (this.#running) await this.#running;
      else if (this.#waiting.length > 0 && !this.#failed) await this.#start();
      else return;
    }
  }

  #schedule(): void {
    if (this.#timer || this.#running || this.#waiting.length === 0) return;
    const sinceMs = performance.now() - this.#lastEndMs;
    const waitMs = Math.max(0, this.#options.intervalMs - sinceMs);
    this.#timer = setTimeout(() => void this.#start(), waitMs);
  }

  #start(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#running = this.#writeGroup().finally(() => {
      this.#running = null;
      this.#lastEndMs = performance.now();
      this.#schedule();
    });
    return this.#running;
  }

  async #writeGroup(): Promise<void> {
    const group = this.#waiting;
    this.#waiting = [];
    const lasting = group.filter((write) => !write.derived);
    const files = new Set(lasting.map((write) => write.file));
    try {
      for (const write of joined(group)) await writeAt(write.file, write.position, write.bytes);
      await Promise.all([...files].map((file) => file.datasync()));
    } catch (cause) {
      this.#failed = true;
      this.#waiting = [];
      this.#options.onFailed(cause instanceof Error ? cause : new Error(String(cause)));
      return;
    }
    this.#options.onSafe(group);
  }
}

/** The same writes in the same order per file, those that follow on from one another as one. */
function joined(group: readonly GroupWrite[]): GroupWrite[] {
  const runs = new Map<RecordingFile, { position: number; end: number; parts: Uint8Array[] }[]>();
  for (const { file, position, bytes } of group) {
    const ofFile = runs.get(file) ?? [];
    runs.set(file, ofFile);
    const last = ofFile.at(-1);
    if (last?.end === position) {
      last.parts.push(bytes);
      last.end += bytes.length;
    } else {
      ofFile.push({ position, end: position + bytes.length, parts: [bytes] });
    }
  }
  return [...runs].flatMap(([file, ofFile]) =>
    ofFile.map(({ position, parts }) => ({ file, position, bytes: Buffer.concat(parts) })),
  );
}
