import { readdir, rename } from "node:fs/promises";
import { basename, dirname } from "node:path";
import Libsql from "libsql";
import {
  Kysely,
  Migrator,
  SqliteDialect,
  type Migration,
  type SqliteDatabase,
  type SqliteStatement,
} from "kysely";
import { reasonOf, StartError, systemCode } from "../start-error.ts";

/** Rows for lists and queries. What a session is lies in its folder; all of this can be built again. */
export interface Tables {
  readonly sessions: SessionRow;
  readonly turns: TurnRow;
  readonly takes: TakeRow;
}

export interface SessionRow {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly started_at: string;
  readonly state: string;
  /** JSON. */
  readonly options: string;
  readonly duration_s: number;
  readonly turns: number;
  readonly first_question: string | null;
  /** 1: made by the product, so that it tells nothing about the person. */
  readonly sample: number;
  /** 1: everything was measured that can be, the sound included; nothing is left to be done. */
  readonly whole: number;
  /** JSON: the things to work on. */
  readonly things: string;
}

export interface TurnRow {
  readonly session_id: string;
  readonly turn: number;
  readonly question_id: string;
  /** All words of the turn, one JSON document. */
  readonly words: string;
  /** JSON. */
  readonly figures: string;
  /** JSON: what of them is compared with other answers. */
  readonly compared: string;
}

/** The first answer to a main question, as it is put beside other takes of it. */
export interface TakeRow {
  readonly session_id: string;
  readonly question_id: string;
  /** JSON. */
  readonly take: string;
}

export type Db = Kysely<Tables>;

/**
 * Opens (or makes) the database file and brings its tables to this version. A damaged file is moved
 * aside and a new one made: every row can be built again.
 * @param onDamaged is told where the damaged file lies now.
 * @throws StartError that names the file, where it cannot be opened for another reason.
 */
export async function openDatabase(
  path: string,
  onDamaged: (movedTo: string) => void = () => {},
): Promise<Db> {
  try {
    return await openWhole(path).catch(async (cause: unknown) => {
      if (!isDamage(cause)) throw cause;
      onDamaged(await moveAside(path));
      return openWhole(path);
    });
  } catch (cause) {
    throw new StartError(
      `DATA_DIR: the file ${path} cannot be opened (${reasonOf(cause)}). Move it away: its lists are built again from the sessions.`,
      { cause },
    );
  }
}

/** The file is no database, or one with pages that make no sense. */
function isDamage(cause: unknown): boolean {
  const code = systemCode(cause) ?? "";
  return code.startsWith("SQLITE_NOTADB") || code.startsWith("SQLITE_CORRUPT");
}

/** Renames the file, and what SQLite keeps beside it, to the first number that is free. */
async function moveAside(path: string): Promise<string> {
  const names = await readdir(dirname(path));
  let n = 1;
  while (names.includes(`${basename(path)}.damaged-${n}`)) n += 1;
  const to = `${path}.damaged-${n}`;
  for (const beside of ["-wal", "-shm", ""]) {
    if (names.includes(basename(path) + beside)) await rename(path + beside, to + beside);
  }
  return to;
}

async function openWhole(path: string): Promise<Db> {
  const libsql = new Libsql(path);
  try {
    prepare(libsql);
    return await migrated(libsql);
  } catch (cause) {
    if (libsql.open) libsql.close();
    throw cause;
  }
}

function prepare(libsql: Libsql.Database): void {
  libsql.exec("pragma journal_mode = wal");
  // A row that was reported as written survives a loss of power.
  libsql.exec("pragma synchronous = full");
  libsql.exec("pragma foreign_keys = on");
  // What is deleted is overwritten, not only unlinked.
  libsql.exec("pragma secure_delete = on");
  // Every page is read once now, so that damage is not found in the middle of an interview.
  const found: unknown = libsql.prepare("pragma quick_check(1)").pluck().all()[0];
  if (found !== "ok") throw Object.assign(new Error(String(found)), { code: "SQLITE_CORRUPT" });
}

async function migrated(libsql: Libsql.Database): Promise<Db> {
  const db: Db = new Kysely({ dialect: new SqliteDialect({ database: forKysely(libsql) }) });
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
  }).migrateToLatest();
  if (error !== undefined) {
    await db.destroy();
    throw error instanceof Error ? error : new Error("The database cannot be brought up to date.");
  }
  return db;
}

/** Column types are such that PostgreSQL takes them as well. */
const migrations: Record<string, Migration> = {
  "0001-sessions-and-turns": {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable("sessions")
        .addColumn("id", "varchar(64)", (column) => column.primaryKey())
        .addColumn("started_at", "varchar(32)", (column) => column.notNull())
        .addColumn("state", "varchar(16)", (column) => column.notNull())
        .addColumn("options", "text", (column) => column.notNull())
        .addColumn("duration_s", "double precision", (column) => column.notNull())
        .addColumn("turns", "integer", (column) => column.notNull())
        .addColumn("first_question", "text")
        .execute();
      await db.schema
        .createIndex("sessions_started_at")
        .on("sessions")
        .column("started_at")
        .execute();
      await db.schema
        .createTable("turns")
        .addColumn("session_id", "varchar(64)", (column) =>
          column.notNull().references("sessions.id").onDelete("cascade"),
        )
        .addColumn("turn", "integer", (column) => column.notNull())
        .addColumn("question_id", "varchar(80)", (column) => column.notNull())
        .addColumn("words", "text", (column) => column.notNull())
        .addColumn("figures", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("turns_key", ["session_id", "turn"])
        .execute();
    },
  },
  "0002-person": {
    up: async (db: Kysely<unknown>) => {
      const { schema } = db;
      for (const column of ["sample", "whole"]) {
        await schema
          .alterTable("sessions")
          .addColumn(column, "integer", (c) => c.notNull().defaultTo(0))
          .execute();
      }
      await schema
        .alterTable("sessions")
        .addColumn("things", "text", (column) => column.notNull().defaultTo("[]"))
        .execute();
      await schema
        .alterTable("turns")
        .addColumn("compared", "text", (column) => column.notNull().defaultTo("{}"))
        .execute();
      await schema
        .createTable("takes")
        .addColumn("session_id", "varchar(64)", (column) =>
          column.notNull().references("sessions.id").onDelete("cascade"),
        )
        .addColumn("question_id", "varchar(80)", (column) => column.notNull())
        .addColumn("take", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("takes_key", ["session_id", "question_id"])
        .execute();
      await schema.createIndex("takes_question").on("takes").column("question_id").execute();
    },
  },
};

/** libsql has better-sqlite3's interface at run time; its types are narrower. */
function forKysely(database: Libsql.Database): SqliteDatabase {
  return {
    close: () => {
      // Statements that wait for the garbage collector would keep all of it in the log beside it.
      try {
        database.exec("pragma wal_checkpoint(truncate)");
      } catch {
        // A full disk, say. Nothing is lost: the next start reads the log.
      }
      database.close();
    },
    prepare: (sql): SqliteStatement => {
      const statement = database.prepare(sql);
      return {
        reader: statement.reader,
        all: (parameters) => statement.all([...parameters]),
        run: (parameters) => statement.run([...parameters]),
        iterate: (parameters) => statement.iterate([...parameters]),
      };
    },
  };
}
