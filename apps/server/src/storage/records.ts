import type { Review } from "@greenroom/protocol";
import type { Measure } from "../review/measure.ts";
import { measuredRows, quickRows } from "../review/rows.ts";
import type { StoredSession } from "./ports.ts";
import type { SessionStore } from "./session-store.ts";
import type { SessionsTable } from "./sessions-table.ts";

/** Keeps the rows in step with the folders, which are what counts. */
export interface Records {
  /**
   * Writes the rows of one session anew: what lists need at once, and, where nobody speaks in it,
   * what is measured of it in the background. Calls for one session follow one another.
   */
  renew(id: string, live: boolean): Promise<void>;
  /**
   * Makes a change of what is measured, and has the session measured again after it: after the next
   * start, where the server ends before. Its rows stay as they are until then.
   * @throws whatever `change` throws.
   */
  change(id: string, change: () => Promise<void>): Promise<void>;
  /** Brings rows and folders together after a start: what was cut short is mended and noted. */
  rebuild(): Promise<void>;
  /** What is measured of a session is in its rows when this resolves, whatever else waits for that. */
  ensure(id: string): Promise<void>;
  /** Resolves when no rows are being written any more; something may still be measured. */
  idle(): Promise<void>;
  /** Resolves when all that was to be measured is in the rows. */
  measured(): Promise<void>;
  /** Ends measuring: what is left is measured after the next start. */
  close(): Promise<void>;
}

export interface RecordsOptions {
  readonly store: SessionStore;
  readonly table: SessionsTable;
  readonly measure: Measure;
  /** The review of a session, and whether its sound could be read for it. */
  readonly review: (id: string, stored: StoredSession) => Promise<MeasuredReview>;
  readonly onWarning: (id: string, message: string, cause: unknown) => void;
}

export interface MeasuredReview {
  readonly review: Review;
  readonly withSound: boolean;
}

export function openRecords(options: RecordsOptions): Records {
  const { store, table, measure, onWarning } = options;
  const toMeasure = new Set<string>();
  /** By session, how often what is measured of it became another. */
  const changes = new Map<string, number>();
  let writing = Promise.resolve();
  let measuring = Promise.resolve();
  let closed = false;

  const warned = async (id: string, write: () => Promise<void>): Promise<void> => {
    try {
      await write();
    } catch (cause) {
      onWarning(id, "The rows of a session could not be written", cause);
    }
  };
  const inTurn = (id: string, write: () => Promise<void>): Promise<void> => {
    writing = writing.then(() => warned(id, write));
    return writing;
  };
  const changed = (id: string) => changes.set(id, (changes.get(id) ?? 0) + 1);

  /** One session after another, whose reviews give way to other work themselves. */
  const measureLater = (id: string) => {
    if (toMeasure.has(id)) return;
    toMeasure.add(id);
    measuring = measuring.then(() => warned(id, async () => void (await measureNow(id))));
  };
  /** `false`: it became another meanwhile, so that what was measured is in no row. */
  const measureNow = async (id: string): Promise<boolean> => {
    toMeasure.delete(id);
    const before = changes.get(id);
    const stored = closed ? null : await store.read(id);
    if (!stored) return true;
    const { review, withSound } = await options.review(id, stored);
    const rows = await measuredRows(review, measure, withSound);
    let same = true;
    await inTurn(id, async () => {
      same = changes.get(id) === before;
      // It may have been deleted meanwhile.
      if (same && !closed && (await store.header(id))) await table.put(rows);
    });
    return same;
  };

  const renew = (id: string, live: boolean): Promise<void> =>
    inTurn(id, async () => {
      changed(id);
      const stored = await store.read(id);
      if (!stored) return table.remove(id);
      const rows = quickRows(stored, live);
      await table.put(rows);
      if (!live && rows.turns.length > 0) measureLater(id);
    });

  const changedAfter = async (
    marked: Promise<void>,
    id: string,
    change: () => Promise<void>,
  ): Promise<void> => {
    await marked;
    try {
      await change();
    } finally {
      changed(id);
      measureLater(id);
    }
  };

  /** A session is measured beside those before it. One whose journal cannot be read comes first. */
  const oldestFirst = async (ids: readonly string[]): Promise<string[]> => {
    const begun = async (id: string) => {
      const header = await store.header(id).catch(() => null);
      return { id, at: header?.createdAt ?? "" };
    };
    const all = await Promise.all(ids.map(begun));
    return all.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map(({ id }) => id);
  };

  return {
    renew,
    change: (id, change) => {
      const marked = inTurn(id, () => table.notWhole(id));
      // In the same turn: nothing that was measured before it is written between the two.
      const made = changedAfter(marked, id, change);
      writing = made.catch(() => {});
      return made;
    },
    ensure: async (id) => {
      const whole = await table.wholeIds();
      if (whole.includes(id)) return;
      await warned(id, async () => {
        let done = false;
        while (!done) done = await measureNow(id);
      });
    },
    idle: () => writing,
    measured: async () => {
      await writing;
      await measuring;
    },
    close: async () => {
      closed = true;
      await measuring;
      await writing;
    },
    rebuild: async () => {
      const [ids, rows, whole] = await Promise.all([store.list(), table.list(), table.wholeIds()]);
      const folders = new Set(ids);
      for (const { id } of rows) if (!folders.has(id)) await table.remove(id);
      const done = new Set(whole);
      for (const id of await oldestFirst(ids.filter((each) => !done.has(each)))) {
        try {
          await store.mend(id);
        } catch (cause) {
          onWarning(id, "A recording could not be mended", cause);
        }
        await renew(id, false);
      }
    },
  };
}
