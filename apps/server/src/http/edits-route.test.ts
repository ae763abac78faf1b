import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { reviewSchema, type Edit, type Figure, type Review } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../storage/database.ts";
import { askedQuestion, saidWords, storeAnswer } from "../testing/recorded-answer.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import {
  connected,
  createSession,
  joinRoom,
  ownHeaders,
  pageSocket,
  testApp,
  type TestApp,
} from "../testing/test-app.ts";

/** A story without an end, long enough that one is asked for. */
const story =
  "last spring um I was the tech lead of the billing team and we had to leave the old data centre because the contract ended so I first went through every job with the two people who had written them and I decided to move the invoices last and I wrote the plan and I moved the jobs one by one to cuban eighties and after that nobody was called at night".split(
    " ",
  );
const words = saidWords(story);
const at = (text: string) => words[story.indexOf(text)]!;
const id = "session-with-an-answer";

const open = async (dataDir?: string) => {
  const folder = dataDir ?? join(await temporaryFolder(), "data");
  if (!dataDir) await storeAnswer(folder, id, [story]);
  return testApp({}, { DATA_DIR: folder });
};
const send = (app: TestApp, edit: unknown, session = id) =>
  app.server.inject({
    method: "POST",
    url: `/api/sessions/${session}/edits`,
    headers: ownHeaders,
    payload: edit as object,
  });
const make = async (app: TestApp, edit: Edit, session = id): Promise<Review> => {
  const response = await send(app, edit, session);
  expect([response.statusCode, response.statusCode === 200 ? "" : response.body]).toEqual([
    200,
    "",
  ]);
  return reviewSchema.parse(response.json());
};
const reviewOf = async (app: TestApp, session = id): Promise<Review> => {
  const response = await app.server.inject({
    url: `/api/sessions/${session}`,
    headers: ownHeaders,
  });
  return reviewSchema.parse(response.json());
};
const correct = (text: string, from: string, to = from): Edit => ({
  type: "correct",
  turn: 1,
  startSample: at(from).startSample,
  endSample: at(to).endSample,
  text,
});
const markResult = {
  type: "mark-element",
  questionId: askedQuestion!.id,
  elementId: "result",
  startSample: at("nobody").startSample,
  endSample: at("night").endSample,
} as const satisfies Edit;
const figure = (figures: readonly Figure[], rule: string) => {
  const found = figures.find((each) => each.rule === rule);
  return found?.present === true ? found.value : null;
};
const told = ({ turns }: Review) => turns[0]!.words.map(({ text }) => text).join(" ");
const adviceIds = ({ advice }: Review) => advice.things.map(({ id }) => id);

describe("a corrected word", () => {
  it("stands in the transcript and in the figures, after a restart too, until it is taken back", async () => {
    const app = await open();
    const before = await reviewOf(app);
    expect(figure(before.turns[0]!.figures, "FI1")).toBe(1);
    const after = await make(app, correct("", "um"));
    expect(figure(after.turns[0]!.figures, "FI1")).toBe(0);
    const both = await make(app, correct("Kubernetes", "cuban", "eighties"));
    expect(told(both)).toContain("one by one to Kubernetes and after");
    expect(both.turns[0]!.segments.flatMap((each) => each.words)).toEqual(both.turns[0]!.words);
    await app.server.close();

    const again = await open(app.config.storage.dataDir);
    expect(await reviewOf(again)).toEqual(both);
    let last = both;
    for (const entry of both.annotations.corrections) {
      last = await make(again, { type: "undo", id: entry.id });
    }
    expect(last).toEqual(before);
  });

  it("stands in the rows as well, also where the server was stopped before it wrote them", async () => {
    const app = await open();
    await make(app, correct("Kubernetes", "cuban", "eighties"));
    await app.server.close();
    const again = await open(app.config.storage.dataDir);
    const rows = async () => {
      const db = await openDatabase(join(again.config.storage.dataDir, "greenroom.sqlite"));
      const turns = await db.selectFrom("turns").selectAll().execute();
      await db.destroy();
      return turns;
    };
    const measured = { figures: expect.stringContaining('"PA1"') };
    const words = expect.stringContaining('"heardAs":"cuban eighties"');
    await expect.poll(rows, { timeout: 20_000 }).toMatchObject([{ ...measured, words }]);
  });

  it("may be all of them: an answer without words is not judged, and comes back", async () => {
    const app = await open();
    const before = await reviewOf(app);
    const none = await make(app, correct("", "last", "night"));
    expect(none.turns[0]!.words).toEqual([]);
    expect(none.structure[0]).toMatchObject({ turns: [], elements: [] });
    expect(none.advice.things.filter(({ kind }) => kind === "content")).toEqual([]);
    const back = await make(app, { type: "undo", id: none.annotations.corrections[0]!.id });
    expect(back).toEqual(before);
  });

  it("survives another that is made at the same time", async () => {
    const app = await open();
    await Promise.all([
      make(app, correct("Kubernetes", "cuban", "eighties")),
      make(app, correct("", "um")),
      make(app, markResult),
    ]);
    const { annotations } = await reviewOf(app);
    expect(annotations.corrections).toHaveLength(2);
    expect(annotations.elementMarks).toHaveLength(1);
  });
});

describe("an element marked by hand", () => {
  it("is shown by those words, and its advice goes", async () => {
    const app = await open();
    const before = await reviewOf(app);
    const advised = adviceIds(before).find((adviceId) => adviceId.startsWith("content-")) ?? "";
    const elementId = advised.slice("content-".length);
    const after = await make(app, { ...markResult, elementId });
    const marked = after.structure[0]!.elements.find((element) => element.id === elementId);
    expect(marked?.verdict).toBe("shown");
    expect(marked?.quotes.at(-1)).toMatchObject({
      text: "nobody was called at night",
      by: "person",
      markId: after.annotations.elementMarks[0]!.id,
    });
    expect(adviceIds(after)).not.toContain(advised);
    const undone = await make(app, { type: "undo", id: after.annotations.elementMarks[0]!.id });
    expect(undone).toEqual(before);
  });
});

describe("advice found not useful", () => {
  it("is given in no session any more, also after a restart, until it is taken back", async () => {
    const dataDir = join(await temporaryFolder(), "data");
    const other = "session-of-another-day";
    await storeAnswer(dataDir, id, [story]);
    await storeAnswer(dataDir, other, [story]);
    const app = await open(dataDir);
    const before = await reviewOf(app, other);
    const [first] = before.advice.things;
    const after = await make(app, { type: "not-useful", adviceId: first!.id });
    expect(adviceIds(after)).not.toContain(first!.id);
    expect(after.annotations.notUseful).toMatchObject([
      { adviceId: first!.id, title: first!.title },
    ]);
    expect(adviceIds(await reviewOf(app, other))).not.toContain(first!.id);
    await app.server.close();

    const again = await open(dataDir);
    expect(adviceIds(await reviewOf(again, other))).not.toContain(first!.id);
    await make(again, { type: "undo", id: after.annotations.notUseful[0]!.id });
    expect((await reviewOf(again, other)).advice).toEqual(before.advice);
  });

  it("comes back with the deletion of the session in which it was put aside", async () => {
    const dataDir = join(await temporaryFolder(), "data");
    const other = "session-of-another-day";
    await storeAnswer(dataDir, id, [story]);
    await storeAnswer(dataDir, other, [story]);
    const app = await open(dataDir);
    const before = await reviewOf(app, other);
    await make(app, { type: "not-useful", adviceId: adviceIds(before)[0]! });
    const url = `/api/sessions/${id}`;
    await app.server.inject({ method: "DELETE", url, headers: ownHeaders });
    expect((await reviewOf(app, other)).advice).toEqual(before.advice);
    expect(await readdir(join(dataDir, "sessions"))).toEqual([other]);
  });
});

describe("an edit is refused", () => {
  const span = { startSample: 0, endSample: 10 };
  const refusals: [string, unknown, number, string][] = [
    ["that is none", { type: "sing" }, 400, "request_malformed"],
    ["with too long a text", correct("x".repeat(201), "um"), 400, "request_malformed"],
    ["where no word is", { ...correct("x", "um"), ...span }, 422, "edit_misplaced"],
    ["in a turn that is not there", { ...correct("x", "um"), turn: 9 }, 422, "edit_misplaced"],
    ["of a question not asked", { ...markResult, questionId: "x" }, 422, "edit_misplaced"],
    ["of an element not asked for", { ...markResult, elementId: "ask" }, 422, "edit_misplaced"],
    ["about advice not given", { type: "not-useful", adviceId: "x" }, 422, "edit_misplaced"],
    ["to compare nothing", { type: "compare", questionId: "x" }, 422, "edit_misplaced"],
    ["that takes back nothing", { type: "undo", id: "x" }, 404, "edit_unknown"],
  ];

  it("and changes nothing", async () => {
    const app = await open();
    for (const [name, edit, status, code] of refusals) {
      const response = await send(app, edit);
      const answer = [name, response.statusCode, response.json()];
      expect(answer).toMatchObject([name, status, { code, retry: false }]);
    }
    const files = await readdir(join(app.config.storage.dataDir, "sessions", id));
    expect(files).not.toContain("annotations.json");
  });

  it("in a session that does not exist", async () => {
    const app = await open();
    const response = await send(app, markResult, "no-such-session");
    expect(response.json()).toMatchObject({ code: "session_unknown" });
  });

  it("while the interview still runs", async () => {
    const app = await testApp();
    const address = await app.listen();
    const who = await createSession(app);
    const socket = await connected(pageSocket(address, who));
    await joinRoom(socket);
    const response = await send(app, { type: "undo", id: "x" }, who.id);
    expect([response.statusCode, response.json()]).toMatchObject([
      409,
      { code: "session_live", sentence: expect.stringContaining("still running") },
    ]);
  });
});

it("a damaged file of edits is said, kept, and in nobody's way", async () => {
  const dataDir = join(await temporaryFolder(), "data");
  await storeAnswer(dataDir, id, [story]);
  const folder = join(dataDir, "sessions", id);
  await writeFile(join(folder, "annotations.json"), '{"corrections":[{"id"');
  const app = await open(dataDir);
  expect((await reviewOf(app)).damagedAnnotations).toBe(join(folder, "annotations.json"));
  const after = await make(app, correct("", "um"));
  expect(after.annotations.corrections).toHaveLength(1);
  const aside = join(folder, "annotations.damaged-1.json");
  expect((await reviewOf(app)).damagedAnnotations).toBe(aside);
  expect(await readFile(aside, "utf8")).toBe('{"corrections":[{"id"');
});
