import { join } from "node:path";
import { sessionOptionsSchema, type SessionSummary } from "@greenroom/protocol";
import { describe, expect, it, onTestFinished } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { openDatabase } from "./database.ts";
import { sessionsTable, type Rows, type StoredTurn } from "./sessions-table.ts";

const summary = (over: Partial<SessionSummary> = {}): SessionSummary => ({
  id: "session-one",
  startedAt: "2026-01-01T00:00:00.000Z",
  state: "live",
  options: sessionOptionsSchema.parse({}),
  durationS: 0,
  turns: 0,
  firstQuestion: null,
  sample: false,
  ...over,
});
const turn: StoredTurn = {
  turn: 1,
  questionId: "q",
  words: [{ text: "so", startSample: 0, endSample: 10, confidence: 0.9, times: "measured" }],
  figures: [],
  compared: {},
};
const rows = (over: Partial<SessionSummary> = {}, turns: readonly StoredTurn[] = []): Rows => ({
  summary: summary(over),
  whole: true,
  turns,
  things: [],
  takes: [],
});
const openTable = async () => {
  const path = join(await temporaryFolder(), "greenroom.sqlite");
  const db = await openDatabase(path);
  onTestFinished(() => db.destroy());
  return { table: sessionsTable(db), db, path };
};

describe("the sessions table", () => {
  it("lists sessions, newest first", async () => {
    const { table } = await openTable();
    const older = rows();
    const newer = rows({ id: "session-two", startedAt: "2026-01-02T00:00:00.000Z", sample: true });
    await table.put(older);
    await table.put(newer);
    expect(await table.list()).toEqual([newer.summary, older.summary]);
  });

  it("replaces a session and its turns as a whole", async () => {
    const { table, db } = await openTable();
    await table.put(rows({}, [turn, { ...turn, turn: 2 }]));
    const later = rows({ state: "ended", turns: 1, durationS: 61.5, firstQuestion: "Why?" }, [
      turn,
    ]);
    await table.put(later);
    expect(await table.list()).toEqual([later.summary]);
    const stored = await db.selectFrom("turns").selectAll().execute();
    expect(stored.map((row) => JSON.parse(row.words))).toEqual([turn.words]);
  });

  it("knows which sessions need no more measuring", async () => {
    const { table } = await openTable();
    await table.put(rows({ id: "session-one", state: "ended" }));
    await table.put({ ...rows({ id: "session-two", state: "ended" }), whole: false });
    await table.put(rows({ id: "session-three", state: "unfinished" }));
    expect(await table.wholeIds()).toEqual(["session-one", "session-three"]);
  });

  it("forgets a session with its words", async () => {
    const { table, db } = await openTable();
    await table.put(rows({}, [turn]));
    await table.remove("session-one");
    expect(await table.list()).toEqual([]);
    expect(await db.selectFrom("turns").selectAll().execute()).toEqual([]);
  });

  it("leaves out a row that makes no sense", async () => {
    const { table, db } = await openTable();
    await table.put(rows());
    await table.put(rows({ id: "session-two" }));
    await db
      .updateTable("sessions")
      .set({ options: "{" })
      .where("id", "=", "session-two")
      .execute();
    expect(await table.list()).toEqual([summary()]);
  });

  it("finds its rows again when the database is opened again", async () => {
    const { table, path } = await openTable();
    await table.put(rows({}, [turn]));
    const again = await openDatabase(path);
    onTestFinished(() => again.destroy());
    expect(await sessionsTable(again).list()).toEqual([summary()]);
  });
});
