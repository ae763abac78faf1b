import { createHash } from "node:crypto";
import { adviceThingSchema, type AdviceThing } from "@greenroom/protocol";
import type { Compared } from "@greenroom/metrics";
import * as z from "zod";
import type { Db } from "../storage/database.ts";
import { storedTakeSchema, type StoredTake } from "./stored-take.ts";

/** Of an earlier answer: what it is compared by, and what it answered. */
export interface EarlierAnswer {
  readonly questionId: string;
  readonly compared: Compared;
}

/** A session that ended with something to work on. */
export interface WorkedOn {
  readonly sessionId: string;
  readonly startedAt: string;
  readonly things: readonly AdviceThing[];
}

/** What rows tell about a person over all sessions; recordings that the product made are left out. */
export interface PersonTable {
  /** The first answers of sessions begun before this time (ISO 8601), oldest first. */
  answersBefore(startedAt: string): Promise<EarlierAnswer[]>;
  /**
   * Takes of a question in other sessions, newest first, at most five. @param always the session whose
   * take is among them, however old it is
   */
  takes(questionId: string, exceptSession: string, always?: string): Promise<StoredTake[]>;
  /** The newest sessions that ended, begun before this time where one is given. */
  workedOn(startedBefore: string | null): Promise<WorkedOn[]>;
  /** Stands for all of that beside one session: another text as soon as any of these rows is. */
  printBeside(session: BesideSession): Promise<string>;
}

/** What it is about a session that other sessions are looked up by. */
export interface BesideSession {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly questionIds: readonly string[];
  /** The session whose takes count, however old they are. */
  readonly always?: string | undefined;
}

/** A figure is rarely missing: among so many answers ten have it, if they ever will. */
const ANSWERS_LOOKED_AT = 60;
const MOST_TAKES = 5;
const SESSIONS_LOOKED_AT = 3;

const comparedSchema = z.record(z.string(), z.number());

export function personTable(db: Db): PersonTable {
  const rowsBefore = (startedAt: string) =>
    db
      .selectFrom("turns")
      .innerJoin("sessions", "sessions.id", "turns.session_id")
      .select(["turns.question_id", "turns.compared"])
      .where("sessions.started_at", "<", startedAt)
      .where("sessions.sample", "=", 0)
      .where("turns.compared", "!=", "{}")
      .orderBy("sessions.started_at")
      .orderBy("turns.turn")
      .limit(ANSWERS_LOOKED_AT)
      .execute();
  const rowsOfTakes = (questionId: string, exceptSession: string, always = "") =>
    db
      .selectFrom("takes")
      .innerJoin("sessions", "sessions.id", "takes.session_id")
      .select(["takes.take", "sessions.started_at"])
      .where("takes.question_id", "=", questionId)
      .where("takes.session_id", "!=", exceptSession)
      .where("sessions.sample", "=", 0)
      .orderBy((order) => order.case().when("takes.session_id", "=", always).then(0).else(1).end())
      .orderBy("sessions.started_at", "desc")
      .limit(MOST_TAKES)
      .execute();
  const rowsWorkedOn = (startedBefore: string | null) =>
    db
      .selectFrom("sessions")
      .select(["id", "started_at", "things"])
      .where("sample", "=", 0)
      .where("state", "!=", "live")
      .where("turns", ">", 0)
      .$if(startedBefore !== null, (query) => query.where("started_at", "<", startedBefore ?? ""))
      .orderBy("started_at", "desc")
      .limit(SESSIONS_LOOKED_AT)
      .execute();
  return {
    answersBefore: async (startedAt) => {
      const rows = await rowsBefore(startedAt);
      return rows.flatMap(({ question_id, compared }) => {
        const parsed = parsedAs(comparedSchema, compared);
        return parsed ? [{ questionId: question_id, compared: parsed }] : [];
      });
    },
    takes: async (questionId, exceptSession, always) => {
      const rows = await rowsOfTakes(questionId, exceptSession, always);
      const newestFirst = rows.toSorted((a, b) => (a.started_at < b.started_at ? 1 : -1));
      return newestFirst.flatMap(({ take }) => parsedAs(storedTakeSchema, take) ?? []);
    },
    workedOn: async (startedBefore) => {
      const rows = await rowsWorkedOn(startedBefore);
      return rows.map(({ id, started_at, things }) => ({
        sessionId: id,
        startedAt: started_at,
        things: parsedAs(z.array(adviceThingSchema), things) ?? [],
      }));
    },
    printBeside: async ({ id, startedAt, questionIds, always }) => {
      const hash = createHash("sha256");
      const note = (rows: unknown) => hash.update(`${JSON.stringify(rows)}\n`);
      note(await rowsBefore(startedAt));
      note(await rowsWorkedOn(startedAt));
      for (const questionId of questionIds) note(await rowsOfTakes(questionId, id, always));
      return hash.digest("base64url");
    },
  };
}

/** `null`: written by another version; it is measured anew before long. */
function parsedAs<T>(schema: z.ZodType<T>, text: string): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
