import { adviceSchema, type Figure, type QuestionForm } from "@greenroom/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAnswer } from "../structure/reading.ts";
import { spoken } from "../structure/spoken.testing.ts";
import { advise } from "./advise.ts";
import type { AdvisedAnswer, AdvisedQuestion } from "./candidate.ts";

const scene =
  "Last spring I was the tech lead of the billing team at a company of three hundred people, and we had to leave the old data centre within a quarter because the contract ended.";
const deeds =
  "So I first went through every job with the two people who had written them, and I decided to move the invoices last, although the product manager wanted them first, because a wrong invoice is worse than a late one. I wrote the plan, I moved the jobs one by one and I stopped twice when the numbers did not match.";
const end =
  "In the end we were out two weeks early and the cost of running it fell by a third, from ninety to sixty thousand a month.";
const habits =
  "I usually talk to people first. I always try to understand what they need, and then I normally write it down and share it with everyone, because I believe in being open. I generally make sure that everybody is heard, and I always follow up in a week or so.";
const lesson =
  "What I learned is to move the thing that can hurt people last, and I have done it like that since.";

function answer(text: string, figures: readonly Figure[] = [], turn = 1): AdvisedAnswer {
  return { turn, followUp: false, words: spoken(text), figures };
}

function question(
  answers: readonly AdvisedAnswer[],
  form: QuestionForm = "past",
  id = "moved",
): AdvisedQuestion {
  const words = answers.flatMap((each) => each.words);
  const reading = readAnswer(words, form);
  return { id, text: "Tell me about a move.", form, budgetS: 120, reading, answers };
}

const advice = (questions: readonly AdvisedQuestion[], session: readonly Figure[] = []) =>
  advise({ role: "staff", questions, session });
const content = (text: string, form: QuestionForm = "past") =>
  advice([question([answer(text)], form)]).things.find(({ kind }) => kind === "content");

const figure = (
  rule: string,
  value: number,
  more: Partial<Extract<Figure, { present: true }>> = {},
): Figure => ({
  present: true,
  rule,
  name: rule,
  value,
  unit: "",
  besides: [],
  confidence: "high",
  definition: "",
  range: null,
  source: "",
  moments: [],
  ...more,
});
const outside = { range: { text: "", verdict: "outside" as const } };

describe("AD3: content", () => {
  it("a story without its end is asked for the end, at the end", () => {
    const thing = content(`${scene} ${deeds}`);
    expect(thing?.id).toBe("content-result");
    expect(thing?.moment?.text).toContain("did not match");
    expect(thing?.ask).toMatch(/\?$/);
    expect(thing?.again).toMatchObject({ questionId: "moved", limitS: 90 });
  });

  it("AD3.4: what was told thinly is said to be touched on, with its words; only the rest is missing", () => {
    const { reading, ...rest } = question([answer(`${scene} ${deeds} ${end}`)]);
    const quote = { startSample: 0, endSample: 16_000, text: "I learned a lot", confidence: 1 };
    const having = (verdict: "thin" | "not-heard") => {
      const lesson = { verdict, evidence: verdict === "thin" ? [quote] : [], sure: false };
      const changed = { ...reading, signals: { ...reading.signals, lesson } };
      return advice([{ ...rest, reading: changed }]).things[0];
    };
    expect(having("not-heard")?.title).toBe("What you took from it was not heard");
    expect(having("thin")).toMatchObject({
      title: "What you took from it was only touched on",
      moment: { text: "I learned a lot" },
    });
  });

  it("habits instead of a story are one thing, not six", () => {
    expect(content(habits)?.id).toBe("content-generic");
  });

  it("a complete story leaves nothing weighty open", () => {
    expect(content(`${scene} ${deeds} ${end} ${lesson}`)).toBeUndefined();
  });

  it("of a few words nothing can be missed", () => {
    expect(content("I moved it and it was fine.")).toBeUndefined();
  });

  it("grief is left in peace", () => {
    const grief = `${scene} Then a colleague of mine died in an accident, and I had to tell the team the next morning, and I told them in person and we stopped all work for the week.`;
    expect(content(grief)).toBeUndefined();
  });

  it("a design is asked for what designs are asked for", () => {
    const design =
      "I would put a queue in front of it and then workers behind the queue, and a table for the results, and a cache for the reads, and then the clients poll it every few seconds, and later we can replace that by a socket, and the workers write to the table and the cache is filled from there.";
    expect(content(design, "design")?.id).toMatch(/content-(requirements|remedy-first|trade-off)/);
  });
});

describe("AD4, AD5: shape and delivery", () => {
  const whole = `${scene} ${deeds} ${end} ${lesson}`;
  const long = figure("LN1", 300, {
    ...outside,
    besides: [
      { name: "share of the budget", value: 2.5, unit: "ratio" },
      { name: "budget", value: 120, unit: "s" },
    ],
  });

  it("AD4.1: an answer far too long is told so", () => {
    const { things } = advice([question([answer(whole, [long])])]);
    expect(things.map(({ id }) => id)).toEqual(["shape-too-long"]);
    expect(things[0]?.title).toContain("2.5 times");
  });

  it("AD4.2: a point that came late is quoted", () => {
    const late = figure("ST2", 42, {
      moments: [{ startSample: 1, endSample: 2, label: "I moved it" }],
    });
    const [thing] = advice([question([answer(whole, [late])])]).things;
    expect([thing?.id, thing?.moment?.text]).toEqual(["shape-late-headline", "I moved it"]);
  });

  it("AD5.1: delivery is spoken of only outside its range, and only where that is sure", () => {
    const of = (more: Partial<Extract<Figure, { present: true }>>) =>
      advice([question([answer(whole)])], [figure("FI1", 30, more)]).things.map(({ id }) => id);
    expect(of(outside)).toEqual(["delivery-filled-pauses"]);
    expect(of({ ...outside, confidence: "low" })).toEqual([]);
    expect(of({ range: { text: "", verdict: "watch" } })).toEqual([]);
  });

  it.each([
    ["FI1", 30],
    ["PA1", 230],
    ["PA1", 80],
    ["HE1", 9],
    ["PS2", 12],
    ["VO1", 1.2],
  ])(
    "AD5: %s of %d, surely outside its range, is said where nothing weighs more",
    (rule, value) => {
      const { things } = advice([question([answer(whole)])], [figure(rule, value, outside)]);
      expect(things.map(({ kind }) => kind)).toEqual(["delivery"]);
    },
  );

  it("AD1.1: at most one of each kind, the weightiest first", () => {
    const { things } = advice(
      [question([answer(`${scene} ${deeds}`, [long])])],
      [figure("FI1", 30, outside), figure("PA1", 230, outside)],
    );
    expect(things.map(({ kind }) => kind)).toEqual(["content", "shape", "delivery"]);
  });
});

describe("AD1.2: what is found twice weighs more", () => {
  it("than what was found once among several answers", () => {
    const noEnd = `${scene} ${deeds}`;
    const noLesson = `${scene} ${deeds} ${end}`;
    const twice = advice([
      question([answer(noLesson)], "past", "one"),
      question([answer(noLesson, [], 2)], "past", "two"),
      question([answer(noEnd, [], 3)], "past", "three"),
    ]);
    expect(twice.things[0]?.id).toBe("content-result");
    expect(twice.things[0]?.turns).toEqual([3]);
  });
});

describe("by hand", () => {
  const whole = question([answer(`${scene} ${deeds}`)]);
  const ids = (request: Partial<Parameters<typeof advise>[0]>) =>
    advise({ role: "staff", questions: [whole], session: [], ...request }).things.map(
      ({ id }) => id,
    );

  it("AD1.4: what was put aside leaves its place to the next of its kind", () => {
    expect(ids({})).toEqual(["content-result"]);
    expect(ids({ retired: new Set(["content-result"]) })).toEqual(["content-lesson"]);
    expect(ids({ retired: new Set(["content-result", "content-lesson"]) })).toEqual([]);
  });

  it("AD3.6: what the person found is not said to be left out", () => {
    const questions = [{ ...whole, marked: new Set(["result"]) }];
    expect(ids({ questions })).not.toContain("content-result");
  });
});

describe("AD1.5: what was found in a session before", () => {
  const noEnd = question([answer(`${scene} ${deeds}`)], "past", "one");
  const noStory = question([answer(habits, [], 2)], "past", "two");
  const given = (...before: string[]) =>
    advise({ role: "staff", questions: [noEnd, noStory], session: [], before: new Set(before) });

  it("weighs more than what is found for the first time, and is said to be", () => {
    expect(given().things[0]?.id).toBe("content-result");
    const [first] = given("content-generic").things;
    expect(first).toMatchObject({ id: "content-generic", alsoBefore: true });
  });

  it("is not brought up where it is not found again", () => {
    const { things } = given("content-situation", "delivery-fast");
    expect(things).toEqual(given().things);
    expect(things[0]).not.toHaveProperty("alsoBefore");
  });
});

describe("AD6: what went well", () => {
  it("is a result with its size, in the person's own words", () => {
    const { wentWell } = advice([question([answer(`${scene} ${deeds} ${end}`)])]);
    expect(wentWell?.id).toBe("well-result");
    expect(wentWell?.moment.text).toMatch(/two weeks early|fell by a third/);
  });

  it("is nothing where nothing was shown: no flattery", () => {
    expect(
      advice([question([answer("Well it was all right, I think, more or less.")])]).wentWell,
    ).toBeNull();
    expect(advice([])).toEqual({ things: [], wentWell: null });
  });
});

it("AD1: whatever is said, it is what the protocol promises, and each moment lies in the words", () => {
  const parts = fc.subarray([scene, deeds, end, lesson, "I usually ask people.", "um so yes"]);
  const forms = fc.constantFrom<QuestionForm>(
    "past",
    "situational",
    "approach",
    "vision",
    "design",
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(parts, forms), { maxLength: 3 }), (spokenParts) => {
      const questions = spokenParts.map(([texts, form], at) =>
        question([answer(texts.join(" "), [], at + 1)], form, `q${at}`),
      );
      const given = advice(questions);
      expect(adviceSchema.parse(given)).toEqual(given);
      const said = questions.flatMap(({ answers }) => answers.flatMap(({ words }) => words));
      const moments = given.things.flatMap(({ moment }) => moment ?? []);
      const begins = new Set(said.map(({ startSample }) => startSample));
      expect(moments.filter(({ startSample }) => !begins.has(startSample))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
