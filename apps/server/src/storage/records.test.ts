import { appendFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { questions } from "@greenroom/interviewer";
import { noAnnotations, type Word } from "@greenroom/protocol";
import { describe, expect, it, onTestFinished } from "vitest";
import { personTable } from "../person/person-table.ts";
import { usualMeasure } from "../review/measure.ts";
import { buildReview } from "../review/review.ts";
import { answeredSession } from "../testing/answered-session.ts";
import { journalHeader } from "../testing/journal-header.ts";
import { saidWords, storeAnswer } from "../testing/recorded-answer.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { openDatabase } from "./database.ts";
import { openRecords } from "./records.ts";
import { openSessionStore } from "./session-store.ts";
import { sessionsTable } from "./sessions-table.ts";

const header = journalHeader();
const { id } = header;

/** @param meanwhile done while a session is measured the first time, the second time and so on */
const open = async (dataDir: string, meanwhile: (() => Promise<void>)[] = []) => {
  const store = await openSessionStore(dataDir);
  const db = await openDatabase(join(dataDir, "greenroom.sqlite"));
  onTestFinished(() => db.destroy());
  const table = sessionsTable(db);
  const warnings: string[] = [];
  const measuredIds: string[] = [];
  const records = openRecords({
    store,
    table,
    measure: usualMeasure,
    review: async (id, stored) => {
      measuredIds.push(id);
      const context = { live: false, folder: "", measure: usualMeasure, sound: null };
      const review = await buildReview(stored, context);
      await meanwhile.shift()?.();
      return { review, withSound: true };
    },
    onWarning: (_id, message) => warnings.push(message),
  });
  const rowOfWords = async () => (await db.selectFrom("turns").select("words").execute())[0]?.words;
  return { store, table, records, warnings, measuredIds, rowOfWords, person: personTable(db) };
};

const misheard = ["we", "used", "cuban", "eighties"];
const corrected = expect.stringContaining('"heardAs":"cuban eighties"');
/** What makes one word of the two that were misheard. */
const correct = ({ records, store }: Awaited<ReturnType<typeof open>>) => {
  const [{ startSample }, { endSample }] = saidWords(misheard).slice(2) as [Word, Word];
  const correction = { id: "correction", turn: 1, startSample, endSample, text: "Kubernetes" };
  const annotations = { ...noAnnotations, corrections: [correction] };
  return records.change(id, () => store.annotate(id, annotations));
};

/** A recorded second, left as a killed server leaves it: the file's length not in its header. */
const killed = async (dataDir: string) => {
  const { store } = await open(dataDir);
  const folder = await store.create(header);
  folder.journal({ type: "joined", sample: 0, wallMs: 0 });
  folder.writeCandidate(0, new Int16Array(16_000));
  await folder.close();
  const { candidate, journal } = store.files(id);
  const bytes = await readFile(candidate);
  bytes.writeUInt32LE(0xffff_ffff, 40);
  await writeFile(candidate, bytes);
  await appendFile(journal, '{"type":"speech-sta');
  return candidate;
};

describe("after a start", () => {
  it("a session that was cut short is listed as unfinished, and its recording says its length", async () => {
    const dataDir = await temporaryFolder();
    const candidate = await killed(dataDir);
    const { records, table, warnings } = await open(dataDir);
    await records.rebuild();
    expect(await table.list()).toEqual([
      expect.objectContaining({ id, state: "unfinished", durationS: 1 }),
    ]);
    expect((await readFile(candidate)).readUInt32LE(40)).toBe(32_000);
    expect(warnings).toEqual([]);
  });

  it("rows that were lost are there again, from the folders", async () => {
    const dataDir = await temporaryFolder();
    await killed(dataDir);
    const before = await open(dataDir);
    await before.records.rebuild();
    const rows = await before.table.list();
    await before.table.remove(id);
    await before.records.rebuild();
    expect(await before.table.list()).toEqual(rows);
  });

  it("what was being changed when the server was killed is measured again", async () => {
    const dataDir = await temporaryFolder();
    await storeAnswer(dataDir, id, [misheard]);
    const before = await open(dataDir);
    await before.records.rebuild();
    await before.records.measured();
    expect(await before.table.wholeIds()).toEqual([id]);
    await new Promise<void>((resolve) => {
      void before.records.change(id, () => new Promise(() => resolve()));
    });
    const { records, table } = await open(dataDir);
    expect(await table.wholeIds()).toEqual([]);
    await records.rebuild();
    await records.measured();
    expect(await table.wholeIds()).toEqual([id]);
  });

  it("what was changed while it was measured is measured again", async () => {
    const dataDir = await temporaryFolder();
    await storeAnswer(dataDir, id, [misheard]);
    const before = await open(dataDir, [
      () => correct(before),
      // The server is stopped before what was changed is in the rows.
      async () => void before.records.close(),
    ]);
    await before.records.rebuild();
    await before.records.measured();
    expect(await before.table.wholeIds()).toEqual([]);

    const { records, table, rowOfWords } = await open(dataDir);
    await records.rebuild();
    await records.measured();
    expect(await table.wholeIds()).toEqual([id]);
    expect(await rowOfWords()).toEqual(corrected);
  });

  it("rows without a folder are gone", async () => {
    const dataDir = await temporaryFolder();
    await killed(dataDir);
    const { records, table, store } = await open(dataDir);
    await records.rebuild();
    await rm(store.path(id), { recursive: true });
    await records.rebuild();
    expect(await table.list()).toEqual([]);
  });

  it("one damaged folder is named and keeps nothing else from being listed", async () => {
    const dataDir = await temporaryFolder();
    await killed(dataDir);
    const { records, table, store, warnings } = await open(dataDir);
    await mkdir(store.path("damaged-session"));
    await writeFile(store.files("damaged-session").journal, "garbage\n");
    await mkdir(store.path("empty-session"));
    await records.rebuild();
    expect((await table.list()).map((row) => row.id)).toEqual([id]);
    expect(warnings).toEqual(["The rows of a session could not be written"]);
  });
});

it("a session is listed at once, and measured behind that; then its answers count for the person", async () => {
  const { store, table, records, person } = await open(await temporaryFolder());
  const answer = Array.from({ length: 8 }, () => "so I decided to cut the scope").join(" ");
  const stored = answeredSession([{ questionId: questions[0]!.id, answer }]);
  const folder = await store.create(stored.header);
  for (const event of stored.events) folder.journal(event);
  folder.writeCandidate(0, new Int16Array(stored.candidateSamples));
  folder.writeVoiceActivity(0, stored.voiceActivity);
  await folder.close();

  await records.renew(id, false);
  expect(await table.list()).toMatchObject([{ id, turns: 1 }]);
  expect(await table.wholeIds()).toEqual([]);
  await records.measured();
  expect(await table.wholeIds()).toEqual([id]);
  const [counted] = await person.answersBefore("2027-01-01T00:00:00.000Z");
  expect(counted?.compared["PA1"]).toBeGreaterThan(100);
});

it("what somebody waits for is measured at once, and only once", async () => {
  const dataDir = await temporaryFolder();
  await storeAnswer(dataDir, id, [misheard]);
  const { records, table, measuredIds } = await open(dataDir);
  await records.ensure(id);
  expect(await table.wholeIds()).toEqual([id]);
  await records.ensure(id);
  await records.ensure("deleted-session");
  expect(measuredIds).toEqual([id]);
});

it("what is changed while somebody waits for it is measured as it is then", async () => {
  const dataDir = await temporaryFolder();
  await storeAnswer(dataDir, id, [misheard]);
  const opened = await open(dataDir, [() => correct(opened)]);
  await opened.records.ensure(id);
  expect(await opened.rowOfWords()).toEqual(corrected);
});

it("a change that fails is told, and leaves the session measured", async () => {
  const dataDir = await temporaryFolder();
  await storeAnswer(dataDir, id, [misheard]);
  const { records, table, warnings } = await open(dataDir);
  await records.ensure(id);
  const full = records.change(id, () => Promise.reject(new Error("The disk is full.")));
  await expect(full).rejects.toThrow("The disk is full.");
  await records.measured();
  expect(await table.wholeIds()).toEqual([id]);
  expect(warnings).toEqual([]);
});
