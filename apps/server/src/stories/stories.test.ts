import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findQuestion, storyPrompt } from "@greenroom/interviewer";
import {
  keptStorySchema,
  sessionStoriesSchema,
  storiesSchema,
  storyViewSchema,
  type KeptStory,
} from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { openSessionStore } from "../storage/session-store.ts";
import { answeredSession } from "../testing/answered-session.ts";
import { storeAnswer } from "../testing/recorded-answer.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { ownHeaders, testApp, type TestApp } from "../testing/test-app.ts";

const told =
  "last spring I was the tech lead of the billing team and we had to leave the old data centre because the contract ended so I went through every job with the two people who had written them and I decided to move the invoices last and I wrote the plan and I moved the jobs one by one and after that nobody was called at night".split(
    " ",
  );
const toldAgain =
  "when the contract of the data centre ended I led the billing team and I decided that the invoices would move last and I went through the jobs with the people who had written them and wrote a plan and we moved every job and nobody was called at night any more".split(
    " ",
  );
const somethingElse =
  "a junior engineer called Ana had been given the search index and she was afraid of asking so I sat with her every morning and I gave her my own reviews to read and after three months she ran the design meetings and two others asked to be coached by her as well".split(
    " ",
  );
const [first, second, third] = ["session-of-monday", "session-of-tuesday", "session-of-friday"];

async function open(folder?: string): Promise<TestApp> {
  const dataDir = folder ?? (await temporaryFolder());
  if (!folder) {
    await storeAnswer(dataDir, first, [told]);
    await storeAnswer(dataDir, second, [toldAgain]);
    await storeAnswer(dataDir, third, [somethingElse]);
  }
  return testApp({}, { DATA_DIR: dataDir });
}
const ask = (app: TestApp, method: "GET" | "POST" | "DELETE", url: string, payload?: object) =>
  app.server.inject({ method, url, headers: ownHeaders, ...(payload && { payload }) });
const keep = async (app: TestApp, sessionId: string, storyId?: string): Promise<KeptStory> => {
  const response = await ask(app, "POST", "/api/stories", {
    sessionId,
    turn: 1,
    ...(storyId !== undefined && { storyId }),
  });
  expect([response.statusCode, response.statusCode === 201 ? "" : response.body]).toEqual([
    201,
    "",
  ]);
  return keptStorySchema.parse(response.json());
};
const stories = async (app: TestApp) =>
  storiesSchema.parse((await ask(app, "GET", "/api/stories")).json());
const ofSession = async (app: TestApp, id: string) =>
  sessionStoriesSchema.parse((await ask(app, "GET", `/api/sessions/${id}/stories`)).json());

describe("an answer that is kept as a story", () => {
  it("has a title, themes, a pillar, its words and moments, and questions that it can serve", async () => {
    const app = await open();
    const { story, tellingId } = await keep(app, first);
    expect(story).toMatchObject({ kind: "story", pillars: ["behavioural"] });
    expect(story.title).toMatch(/^[A-Z]/);
    expect(story.tellings).toMatchObject([
      { id: tellingId, sessionId: first, turn: 1, text: told.join(" "), replayable: true },
    ]);
    expect(story.tellings[0]!.moments.length).toBeGreaterThan(0);
    expect(story.themes.length).toBeGreaterThan(0);
    for (const { id } of story.serves) {
      expect(story.themes).toEqual(
        expect.arrayContaining(
          findQuestion(id)!.serves.filter((theme) => story.themes.includes(theme)),
        ),
      );
    }
    expect(story.serves.length).toBeGreaterThan(2);
  });

  it("outlives the database, which is built again without it", async () => {
    const app = await open();
    const { story } = await keep(app, first);
    await app.server.close();
    const { dataDir } = app.config.storage;
    for (const name of await readdir(dataDir)) {
      if (name.startsWith("greenroom.sqlite")) await rm(join(dataDir, name));
    }
    const again = await open(dataDir);
    expect((await stories(again)).stories).toEqual([story]);
  });

  it("is kept once, however often it is asked for", async () => {
    const app = await open();
    const [one, other] = await Promise.all([keep(app, first), keep(app, first)]);
    expect(other).toEqual(one);
    expect((await stories(app)).stories).toHaveLength(1);
  });

  it("is taken back by its telling, and the story with it", async () => {
    const app = await open();
    const { story, tellingId } = await keep(app, first);
    const url = `/api/stories/${story.id}/tellings/${tellingId}`;
    expect((await ask(app, "DELETE", url)).statusCode).toBe(204);
    expect((await stories(app)).stories).toEqual([]);
    expect(await readdir(join(app.config.storage.dataDir, "stories"))).toEqual([]);
    expect((await ask(app, "DELETE", url)).json()).toMatchObject({ code: "story_unknown" });
  });

  it("can be renamed and tagged otherwise; what is not named stays", async () => {
    const app = await open();
    const { story } = await keep(app, first);
    const url = `/api/stories/${story.id}`;
    const change = { title: "  The move of the invoices ", themes: ["technical-decision"] };
    const changed = storyViewSchema.parse((await ask(app, "POST", url, change)).json());
    expect(changed).toMatchObject({
      title: "The move of the invoices",
      themes: ["technical-decision"],
      pillars: story.pillars,
    });
    expect((await stories(app)).stories).toEqual([changed]);
    expect((await ask(app, "POST", url, { title: " " })).statusCode).toBe(400);
    expect((await ask(app, "POST", "/api/stories/no-such-story", change)).statusCode).toBe(404);
  });

  it("follows a correction of its words", async () => {
    const app = await open();
    const { story } = await keep(app, first);
    const { startSample } = story.tellings[0]!.span;
    const edit = {
      type: "correct",
      turn: 1,
      startSample,
      endSample: startSample + 4_000,
      text: "This",
    };
    expect((await ask(app, "POST", `/api/sessions/${first}/edits`, edit)).statusCode).toBe(200);
    expect((await stories(app)).stories[0]!.tellings[0]!.text).toMatch(/^This spring/);
  });
});

describe("another telling", () => {
  it("is offered where the words are much the same, and nowhere else", async () => {
    const app = await open();
    const { story, tellingId } = await keep(app, first);
    const alike = { storyId: story.id, title: story.title };
    expect(await ofSession(app, second)).toEqual({
      answers: [{ turn: 1, kind: "story", kept: null, alike }],
    });
    expect(await ofSession(app, third)).toEqual({
      answers: [{ turn: 1, kind: "story", kept: null, alike: null }],
    });
    expect(await ofSession(app, first)).toEqual({
      answers: [{ turn: 1, kind: "story", kept: { ...alike, tellingId }, alike: null }],
    });
  });

  it("stands with the first one, the newest above", async () => {
    const app = await open();
    const { story } = await keep(app, first);
    const both = await keep(app, second, story.id);
    expect(both.story.id).toBe(story.id);
    expect(both.story.tellings.map(({ sessionId }) => sessionId).toSorted()).toEqual(
      [first, second].toSorted(),
    );
    expect((await stories(app)).stories).toHaveLength(1);
  });
});

it("what was told differently stands side by side, quoted from each telling", async () => {
  const dataDir = await temporaryFolder();
  await storeAnswer(dataDir, first, [
    [..."I led eight engineers in billing and".split(" "), ...told],
  ]);
  await storeAnswer(dataDir, second, [
    [..."there were twelve engineers in billing and".split(" "), ...told],
  ]);
  const app = await open(dataDir);
  const { story } = await keep(app, first);
  const both = await keep(app, second, story.id);
  const quotes = both.story.changed.map(({ about, said }) => [
    about,
    ...said.map(({ quote }) => quote),
  ]);
  expect(quotes).toEqual([
    [
      "engineer",
      "I led eight engineers in billing and last",
      "there were twelve engineers in billing and last",
    ],
  ]);
  expect(both.story.recited).toMatchObject({ text: `engineers in billing and ${told.join(" ")}` });
});

describe("what is told of oneself", () => {
  const way =
    "I joined a bank as a developer and there I learned to ask the authors before I move their jobs. I always coach people before I judge them. I love long walks in the rain and the sea.";
  const asked = async () => {
    const dataDir = await temporaryFolder();
    const store = await openSessionStore(dataDir);
    for (const [id, questionId, answer] of [
      [first, "been-learned-going", way],
      [second, "been-learned-going", way],
      [third, "own-outage", told.join(" ")],
    ] as const) {
      const { header, events, candidateSamples } = answeredSession([{ questionId, answer }]);
      const folder = await store.create({ ...header, id });
      folder.writeCandidate(0, new Int16Array(candidateSamples));
      for (const event of events) folder.journal(event);
      await folder.close();
    }
    return open(dataDir);
  };

  it("is one thing, however often it is told, and no story", async () => {
    const app = await asked();
    const { story } = await keep(app, first);
    expect(story).toMatchObject({ kind: "narrative", themes: [], serves: [] });
    expect(await ofSession(app, second)).toMatchObject({
      answers: [{ kind: "narrative", alike: { storyId: story.id } }],
    });
    const both = await keep(app, second);
    expect(both.story).toMatchObject({ id: story.id, tellings: [{}, {}] });
  });

  it("is held against the stories: what stands under a claim is named, the rest is left open", async () => {
    const app = await asked();
    const { story: move } = await keep(app, third);
    const { story } = await keep(app, first);
    expect(story.claims.map(({ text, stories }) => [text, stories])).toEqual([
      [
        expect.stringMatching(/^I joined a bank/),
        [{ id: move.id, title: move.title, by: "words" }],
      ],
      [expect.stringMatching(/^I always coach/), []],
      [expect.stringMatching(/^I love long walks/), []],
    ]);
  });
});

describe("the deletion of a session", () => {
  it("takes its words out of the stories, and a story that was told only there", async () => {
    const app = await open();
    const { story } = await keep(app, first);
    await keep(app, second, story.id);
    await keep(app, third);
    expect((await ask(app, "DELETE", `/api/sessions/${second}`)).statusCode).toBe(204);
    expect((await ask(app, "DELETE", `/api/sessions/${third}`)).statusCode).toBe(204);
    const left = (await stories(app)).stories;
    expect(left).toMatchObject([{ id: story.id, tellings: [{ sessionId: first }] }]);
    const file = join(app.config.storage.dataDir, "stories", `${story.id}.json`);
    expect(await readFile(file, "utf8")).not.toContain(second);
  });

  it("leaves them where that was asked for, and says that they cannot be heard any more", async () => {
    const app = await open();
    const { story } = await keep(app, first);
    await ask(app, "DELETE", `/api/sessions/${first}?stories=keep`);
    expect((await stories(app)).stories).toMatchObject([
      { id: story.id, tellings: [{ text: told.join(" "), replayable: false }] },
    ]);
  });
});

it("a session of chosen questions asks those and no others", async () => {
  const app = await open();
  const questions = [storyPrompt("conflict")!.id];
  const created = await ask(app, "POST", "/api/sessions", { questions });
  const { id } = created.json<{ id: string }>();
  const { dataDir } = app.config.storage;
  const [header] = (await readFile(join(dataDir, "sessions", id, "journal.jsonl"), "utf8")).split(
    "\n",
  );
  expect(JSON.parse(header!)).toMatchObject({ questionIds: questions });
});

it("nothing is kept of an answer that is not there", async () => {
  const app = await open();
  const refused = await ask(app, "POST", "/api/stories", { sessionId: first, turn: 7 });
  expect([refused.statusCode, refused.json()]).toMatchObject([422, { code: "story_misplaced" }]);
  const unknown = await ask(app, "POST", "/api/stories", { sessionId: "no-such-session", turn: 1 });
  expect(unknown.json()).toMatchObject({ code: "session_unknown" });
});

it("a damaged file is named, kept as it is, and in nobody's way", async () => {
  const app = await open();
  const { story } = await keep(app, first);
  const { folder } = await stories(app);
  const damaged = join(folder, "0000-damaged.json");
  await writeFile(damaged, '{"version":1,"id"');
  expect(await stories(app)).toMatchObject({ stories: [{ id: story.id }], damaged: [damaged] });
  expect(await readFile(damaged, "utf8")).toBe('{"version":1,"id"');
});
