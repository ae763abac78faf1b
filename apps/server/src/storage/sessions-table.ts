import {
  sessionSummarySchema,
  type Figure,
  type SessionSummary,
  type Word,
} from "@greenroom/protocol";
import type { Db, SessionRow } from "./database.ts";

/** One turn as it is kept in rows. */
export interface StoredTurn {
  readonly turn: number;
  readonly questionId: string;
  readonly words: readonly Word[];
  readonly figures: readonly Figure[];
}

export interface SessionsTable {
  /** Writes a session and its turns, in place of what was there, in one transaction. */
  put(summary: SessionSummary, turns: readonly StoredTurn[]): Promise<void>;
  /** Newest first. */
  list(): Promise<SessionSummary[]>;
  /** Main questions and follow-ups of these sessions were about these questions. */
  questionIds(sessionIds: readonly string[]): Promise<string[]>;
  remove(id: string): Promise<void>;
}

export function sessionsTable(db: Db): SessionsTable {
  return {
    put: (summary, turns) =>
      db.transaction().execute(async (transaction) => {
        const { id, ...values } = toRow(summary);
        await transaction
          .insertInto("sessions")
          .values({ id, ...values })
          .onConflict((conflict) => conflict.column("id").doUpdateSet(values))
          .execute();
        await transaction.deleteFrom("turns").where("session_id", "=", id).execute();
        if (turns.length === 0) return;
        await transaction
          .insertInto("turns")
          .values(
            turns.map((turn) => ({
              session_id: id,
              turn: turn.turn,
              question_id: turn.questionId,
              words: JSON.stringify(turn.words),
              figures: JSON.stringify(turn.figures),
            })),
          )
          .execute();
      }),
    list: async () => {
      const rows = await db
        .selectFrom("sessions")
        .selectAll()
        .orderBy("started_at", "desc")
        .execute();
      return rows.flatMap((row) => fromRow(row) ?? []);
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
      await db.deleteFrom("turns").where("session_id", "=", id).execute();
      await db.deleteFrom("sessions").where("id", "=", id).execute();
    },
  };
}

function toRow(summary: SessionSummary): SessionRow {
  return {
    id: summary.id,
    started_at: summary.startedAt,
    state: summary.state,
    options: JSON.stringify(summary.options),
    duration_s: summary.durationS,
    turns: summary.turns,
    first_question: summary.firstQuestion,
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
