import { rowsOf } from "../review/review.ts";
import type { Measure } from "../review/measure.ts";
import type { SessionStore } from "./session-store.ts";
import type { SessionsTable } from "./sessions-table.ts";

/** Keeps the rows in step with the folders, which are what counts. */
export interface Records {
  /** Writes the rows of one session anew. Calls for one session follow one another. */
  renew(id: string, live: boolean): Promise<void>;
  /** Brings rows and folders together after a start: what was cut short is mended and noted. */
  rebuild(): Promise<void>;
  /** Resolves when nothing is being written any more. */
  idle(): Promise<void>;
}

export interface RecordsOptions {
  readonly store: SessionStore;
  readonly table: SessionsTable;
  readonly measure: Measure;
  readonly onWarning: (id: string, message: string, cause: unknown) => void;
}

export function openRecords({ store, table, measure, onWarning }: RecordsOptions): Records {
  let last = Promise.resolve();

  const write = async (id: string, live: boolean): Promise<void> => {
    try {
      const stored = await store.read(id);
      if (!stored) return await table.remove(id);
      const { summary, turns } = await rowsOf(stored, { live, measure });
      await table.put(summary, turns);
    } catch (cause) {
      onWarning(id, "The rows of a session could not be written", cause);
    }
  };

  const renew = (id: string, live: boolean): Promise<void> => {
    last = last.then(() => write(id, live));
    return last;
  };

  return {
    renew,
    idle: () => last,
    rebuild: async () => {
      const [ids, rows] = await Promise.all([store.list(), table.list()]);
      const folders = new Set(ids);
      for (const { id } of rows) if (!folders.has(id)) await table.remove(id);
      const whole = new Set(rows.filter((row) => row.state === "ended").map((row) => row.id));
      for (const id of ids) {
        if (whole.has(id)) continue;
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
