import { join } from "node:path";
import { questions } from "@greenroom/interviewer";
import { reviewSchema, sessionOptionsSchema, type Figure, type Review } from "@greenroom/protocol";
import { describe, expect, it, onTestFinished } from "vitest";
import { usualMeasure } from "../review/measure.ts";
import { buildReview } from "../review/review.ts";
import { measuredRows } from "../review/rows.ts";
import { openDatabase } from "../storage/database.ts";
import { sessionsTable } from "../storage/sessions-table.ts";
import { answeredSession, type AnsweredQuestion } from "../testing/answered-session.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { knownPerson } from "./person.ts";
import { personTable } from "./person-table.ts";

const story =
  "last spring I was the lead of a team of six and the release was late so I decided to cut the scope and I talked to every partner myself and in the end we shipped two weeks early and the cost fell by a third";
const [one, two] = questions.filter(({ form }) => form === "past").map(({ id }) => id);
const design = questions.find(({ form }) => form === "design")!.id;
const asked = (questionId: string, answer = story): AnsweredQuestion => ({ questionId, answer });

/** A person's sessions, one a day, each a list of what was asked and answered. */
const person = async () => {
  const db = await openDatabase(join(await temporaryFolder(), "greenroom.sqlite"));
  onTestFinished(() => db.destroy());
  const table = sessionsTable(db);
  const known = knownPerson(personTable(db), usualMeasure);
  const review = async (day: number, exchanges: readonly AnsweredQuestion[]): Promise<Review> => {
    const createdAt = new Date(Date.UTC(2026, 0, day)).toISOString();
    const stored = answeredSession(exchanges, { id: `session-${day}`, createdAt });
    const context = { live: false, folder: "", measure: usualMeasure, sound: null };
    return buildReview(stored, context);
  };
  return {
    known,
    table,
    review,
    had: async (day: number, exchanges: readonly AnsweredQuestion[], sample = false) => {
      const made = await review(day, exchanges);
      const summary = { ...made.session, sample };
      await table.put(await measuredRows({ ...made, session: summary }, usualMeasure, true));
    },
  };
};
const pace = (figures: readonly Figure[]) => {
  const found = figures.find(({ rule }) => rule === "PA1");
  return found?.present ? found.baseline : undefined;
};

describe("a person's baseline", () => {
  it("BL3: is there from five answers in earlier sessions on, for answers and for sessions", async () => {
    const { had, known, review } = await person();
    await had(1, [asked(one!), asked(two!)]);
    await had(2, [asked(one!), asked(two!)]);
    expect(pace((await known.beside(await review(9, [asked(one!)]))).figures)).toBeUndefined();
    await had(3, [asked(one!)]);
    const beside = await known.beside(await review(9, [asked(one!)]));
    expect(pace(beside.figures)).toMatchObject({ answers: 5, unit: "words/min" });
    expect(pace(beside.turns[0]!.figures)).toMatchObject({ answers: 5 });
    expect(reviewSchema.parse(beside)).toEqual(beside);
  });

  it("BL3: counts no session that came later", async () => {
    const { had, known, review } = await person();
    await had(
      5,
      [one!, two!, one!, two!, one!].map((id) => asked(id)),
    );
    expect(pace((await known.beside(await review(4, [asked(one!)]))).figures)).toBeUndefined();
  });

  it("BL2: counts neither what was heard badly nor what the product said itself", async () => {
    const { had, known, review } = await person();
    const bad = { ...asked(one!), heardBadly: true };
    await had(1, [bad, bad, bad, bad, bad]);
    await had(
      2,
      [one!, two!, one!, two!, one!].map((id) => asked(id)),
      true,
    );
    expect(pace((await known.beside(await review(9, [asked(one!)]))).figures)).toBeUndefined();
  });

  it("BL3.1: holds designs against designs", async () => {
    const { had, known, review } = await person();
    await had(
      1,
      [one!, two!, one!, two!, one!].map((id) => asked(id)),
    );
    const beside = await known.beside(await review(9, [asked(design)]));
    expect(pace(beside.turns[0]!.figures)).toBeUndefined();
  });
});

describe("takes", () => {
  it("of a question stand together: this session's first, then the others, newest first", async () => {
    const { had, known, review } = await person();
    await had(1, [asked(one!)]);
    await had(2, [asked(two!)]);
    await had(8, [asked(one!, "I was not there and I do not know what they did about it")]);
    const { takes } = await known.beside(await review(5, [asked(one!)]));
    expect(takes.map(({ sessionId, when }) => [sessionId, when])).toEqual([
      ["session-5", "this"],
      ["session-8", "after"],
      ["session-1", "before"],
    ]);
    expect(takes[0]!.words.map(({ text }) => text).join(" ")).toBe(story);
    expect(takes[0]!.elements.find(({ id }) => id === "result")?.verdict).toBe("shown");
  });

  it("are first answers: what a follow-up asked for is not in them", async () => {
    const { had, known, review } = await person();
    const followUp = {
      ...asked(one!, "it saved us about forty thousand"),
      kind: "follow-up" as const,
    };
    await had(1, [asked(one!), followUp]);
    const { takes } = await known.beside(await review(5, [asked(one!), followUp]));
    expect(takes.map(({ words }) => words.map(({ text }) => text).join(" "))).toEqual([
      story,
      story,
    ]);
  });

  it("hold what the person found in them by hand", async () => {
    const { had, known, review } = await person();
    await had(1, [asked(one!)]);
    const now = await review(5, [asked(one!)]);
    const [word] = now.turns[0]!.words;
    const mark = { ...word!, id: "m", questionId: one!, elementId: "lesson" };
    const annotations = { ...now.annotations, elementMarks: [mark] };
    const { takes } = await known.beside({ ...now, annotations });
    const lessons = takes.map(
      ({ elements }) => elements.find(({ id }) => id === "lesson")?.verdict,
    );
    expect(lessons).toEqual(["shown", "not-heard"]);
  });

  it("are the newest five, and the one that was to be answered again, however old it is", async () => {
    const { had, known, review } = await person();
    for (const day of [1, 2, 3, 4, 5, 6, 7]) await had(day, [asked(one!)]);
    const now = await review(9, [asked(one!)]);
    const again = { questionId: one!, limitS: 30, ofSession: "session-1" };
    const options = { ...now.session.options, again };
    const { takes } = await known.beside({ ...now, session: { ...now.session, options } });
    const days = takes.map(({ sessionId }) => sessionId.replace("session-", ""));
    expect(days).toEqual(["9", "7", "6", "5", "4", "1"]);
  });

  it("of a session that was deleted are not there", async () => {
    const { had, known, review, table } = await person();
    await had(1, [asked(one!)]);
    await table.remove("session-1");
    expect((await known.beside(await review(5, [asked(one!)]))).takes).toEqual([]);
  });
});

describe("what there was to work on before", () => {
  const noEnd = asked(
    one!,
    `${story.slice(0, story.indexOf(" and in the end"))} and I wrote the plan and I moved the jobs one by one and I stopped twice when the numbers did not match`,
  );

  it("is what was found in the sessions before, and not in those after", async () => {
    const { had, known } = await person();
    await had(3, [noEnd]);
    const before = (day: number) => known.advisedBefore("session-now", `2026-01-0${day}T12:00:00Z`);
    expect([...(await before(4))]).toContain("content-result");
    expect([...(await before(2))]).toEqual([]);
  });

  it("is nothing for the product's own recording", async () => {
    const { had, known } = await person();
    await had(3, [noEnd]);
    expect([...(await known.advisedBefore("sample-1", "2026-01-09T00:00:00Z"))]).toEqual([]);
  });
});

it("BL6: who says that English is not their first language is judged by no native speaker's pace", async () => {
  const judged = async (firstLanguage: "english" | "other") => {
    const options = sessionOptionsSchema.parse({ firstLanguage });
    const stored = answeredSession([asked(one!)], { options });
    const context = { live: false, folder: "", measure: usualMeasure, sound: null };
    const { figures, turns } = await buildReview(stored, context);
    return [figures, turns[0]!.figures].map((each) => {
      const found = each.find(({ rule }) => rule === "PA1");
      return found?.present ? found.range !== null : "not measured";
    });
  };
  expect(await judged("english")).toEqual([true, true]);
  expect(await judged("other")).toEqual([false, false]);
});
