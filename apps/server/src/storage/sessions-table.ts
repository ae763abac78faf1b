import type { Compared } from "@greenroom/metrics";
import {
  sessionSummarySchema,
  type AdviceThing,
  type Figure,
  type SessionSummary,
  type Word,
} from "@greenroom/protocol";
import type { StoredTake } from "../person/stored-take.ts";
import type { Db, SessionRow, TakeRow, TurnRow } from "./database.ts";

/** One turn as it is kept in rows. */
export interface StoredTurn {
  readonly turn: number;
  readonly questionId: string;
  readonly words: readonly Word[];
  readonly figures: readonly Figure[];
  /** What of them is compared with other answers of the person. */
  readonly compared: Compared;
}

/** A session as it is kept in rows: what lists and queries need of it. */
export interface Rows {
  readonly summary: SessionSummary;
  /** Everything was measured that can be, the sound included. */
  readonly whole: boolean;
  readonly turns: readonly StoredTurn[];
  /** Things to work on, the weightiest first. */
  readonly things: readonly AdviceThing[];
  readonly takes: readonly StoredTake[];
}

export interface SessionsTable {
  /** Writes a session, in place of what was there, in one transaction. */
  put(rows: Rows): Promise<void>;
  /** Newest first. */
  list(): Promise<SessionSummary[]>;
  /** Sessions of which nothing is left to be measured: nobody spoke in them since they were. */
  wholeIds(): Promise<string[]>;
  /** Something is left to be measured of it again. Its rows stay as they are until then. */
  notWhole(id: string): Promise<void>;
  /** Main questions and follow-ups of these sessions were about these questions. */
  questionIds(sessionIds: readonly string[]): Promise<string[]>;
  remove(id: string): Promise<void>;
}

export function sessionsTable(db: Db): SessionsTable {
  return {
    put: (rows) =>
      db.transaction().execute(async (transaction) => {
        const { id, ...values } = toRow(rows);
        await transaction
          .insertInto("sessions")
          .values({ id, ...values })
          .onConflict((conflict) => conflict.column("id").doUpdateSet(values))
          .execute();
        for (const table of ["turns", "takes"] as const) {
          await transaction.deleteFrom(table).where("session_id", "=", id).execute();
        }
        const turns = rows.turns.map((turn) => toTurnRow(id, turn));
        if (turns.length > 0) await transaction.insertInto("turns").values(turns).execute();
        const takes = rows.takes.map((take) => toTakeRow(id, take));
        if (takes.length > 0) await transaction.insertInto("takes").values(takes).execute();
      }),
    list: async () => {
      const rows = await db
        .selectFrom("sessions")
        .selectAll()
        .orderBy("started_at", "desc")
        .execute();
      return rows.flatMap((row) => fromRow(row) ?? []);
    },
    wholeIds: async () => {
      const rows = await db.selectFrom("sessions").select("id").where("whole", "=", 1).execute();
      return rows.map(({ id }) => id);
    },
    notWhole: async (id) => {
      await db.updateTable("sessions").set({ whole: 0 }).where("id", "=", id).execute();
    },
    questionIds: async (sessionIds) => {
      if (sessionIds.length === 0) return [];
      const rows = await db
        .selectFrom("turns")
        .select("question_id")
        .distinct()
        .where("session_id", "in", [...sessionIds])
        .execute();
      return rows.map((row) => row.question_id);
    },
    remove: async (id) => {
      await db.deleteFrom("takes").where("session_id", "=", id).execute();
      await db.deleteFrom("turns").where("session_id", "=", id).execute();
      await db.deleteFrom("sessions").where("id", "=", id).execute();
    },
  };
}

function toTurnRow(id: string, turn: StoredTurn): TurnRow {
  return {
    session_id: id,
    turn: turn.turn,
    question_id: turn.questionId,
    words: JSON.stringify(turn.words),
    figures: JSON.stringify(turn.figures),
    compared: JSON.stringify(turn.compared),
  };
}

function toTakeRow(id: string, take: StoredTake): TakeRow {
  return { session_id: id, question_id: take.questionId, take: JSON.stringify(take) };
}

function toRow({ summary, whole, things }: Rows): SessionRow {
  return {
    id: summary.id,
    started_at: summary.startedAt,
    state: summary.state,
    options: JSON.stringify(summary.options),
    duration_s: summary.durationS,
    turns: summary.turns,
    first_question: summary.firstQuestion,
    sample: summary.sample ? 1 : 0,
    whole: whole ? 1 : 0,
    things: JSON.stringify(things),
  };
}

/** `null`: the row makes no sense to this version. Its session's rows are written anew at the next start. */
function fromRow(row: SessionRow): SessionSummary | null {
  const parsed = sessionSummarySchema.safeParse({
    id: row.id,
    startedAt: row.started_at,
    state: row.state,
    options: parseJson(row.options),
    durationS: row.duration_s,
    turns: row.turns,
    firstQuestion: row.first_question,
    sample: row.sample === 1,
  });
  return parsed.success ? parsed.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
