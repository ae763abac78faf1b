import type {
  AboutOneself,
  Role,
  ServedQuestion,
  StoryMoment,
  StoryPrompt,
  StoryView,
} from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { toTellOptions, toTellOf } from "../interview/to-tell.ts";
import { changedName, recitedWords } from "./difference-words.ts";
import { inOneLine } from "./in-one-line.ts";
import { drillQuestions, toDrill, toTellAgain, toTellOne, toTellOneself } from "./to-tell.ts";

const prompts: StoryPrompt[] = [
  { id: "any", text: "Any?", pillar: "behavioural", theme: null },
  { id: "decision", text: "Which?", pillar: "strategy", theme: "technical-decision" },
];
const served = (id: string, over: Partial<ServedQuestion> = {}): ServedQuestion => ({
  id,
  text: id,
  pillar: "behavioural",
  form: "past",
  told: false,
  ...over,
});
const story = (over: Partial<StoryView>) =>
  ({ id: "s", title: "The move", themes: [], pillars: [], serves: [], ...over }) as StoryView;

describe("a story is told", () => {
  it("of the theme that was chosen, in 90 seconds, with nothing else asked", () => {
    const tell = toTellOne(prompts, "technical-decision")!;
    expect(toTellOptions(tell)).toMatchObject({
      questions: ["decision"],
      again: { questionId: "decision", limitS: 90 },
      focus: "strategy",
    });
    expect(toTellOptions(tell)).not.toHaveProperty("story");
    expect(toTellOf({ tell })).toEqual(tell);
  });

  it("of any theme where none was chosen, or none is asked for", () => {
    expect(toTellOne(prompts, null)?.questionIds).toEqual(["any"]);
    expect(toTellOne(prompts, "conflict")?.questionIds).toEqual(["any"]);
    expect(toTellOne([], null)).toBeNull();
  });

  it("again, so that the answer is offered as another telling", () => {
    const tell = toTellAgain(prompts, story({ themes: ["technical-decision"] }))!;
    expect(toTellOptions(tell)).toMatchObject({ questions: ["decision"], story: "s" });
  });
});

describe("one story, three questions", () => {
  it("takes those it was not told to, from different pillars first", () => {
    const serves = [
      served("a"),
      served("b"),
      served("c", { pillar: "strategy" }),
      served("d", { pillar: "hiring", form: "approach" }),
      served("e", { told: true, pillar: "hiring" }),
    ];
    expect(drillQuestions(serves).map(({ id }) => id)).toEqual(["a", "c", "b"]);
  });

  it("is offered only where three can be asked, without a limit", () => {
    expect(toDrill(story({ serves: [served("a"), served("b")] }))).toBeNull();
    const drill = toDrill(story({ serves: [served("a"), served("b"), served("c")] }))!;
    expect(toTellOptions(drill)).toMatchObject({ questions: ["a", "b", "c"], story: "s" });
    expect(toTellOptions(drill)).not.toHaveProperty("again");
  });
});

describe("about oneself", () => {
  const part = (id: string, roles: Role[] = ["staff"]) => ({
    id,
    text: `${id}?`,
    pillar: "behavioural" as const,
    roles,
  });
  const narrative: AboutOneself = {
    kind: "narrative",
    questions: [part("whole"), part("a"), part("b", ["director"]), part("c"), part("d")],
  };

  it("asks for the whole first, then for parts that fit the role, others each time", () => {
    const asked = (told: number) => toTellOneself(narrative, "staff", told)?.questionIds;
    expect(asked(0)).toEqual(["whole", "a", "c"]);
    expect(asked(1)).toEqual(["whole", "d", "a"]);
  });

  it("asks for the whole alone where no part fits", () => {
    expect(toTellOneself(narrative, "manager", 3)?.questionIds).toEqual(["whole"]);
  });
});

it("the same words stand once, under both names", () => {
  const moment = (name: string, startSample: number): StoryMoment => ({
    name,
    text: "and I decided",
    startSample,
    endSample: startSample + 1,
  });
  expect(inOneLine([moment("Action", 1), moment("Own decision", 1), moment("Result", 5)])).toEqual([
    moment("Action, own decision", 1),
    moment("Result", 5),
  ]);
});

it("what changed has a name", () => {
  const name = (kind: "number" | "duration" | "role", about: string) =>
    changedName({ kind, about, said: [] });
  expect(name("number", "engineer")).toBe("How many engineers");
  expect(name("number", "company")).toBe("How many companies");
  expect(name("number", "people")).toBe("How many people");
  expect(name("duration", "time")).toBe("How long it took");
  expect(name("role", "role")).toBe("Your role");
  expect([0.95, 0.7, 0.5, 0.31].map(recitedWords)).toEqual([
    "Nearly all of the last telling",
    "Most of the last telling",
    "About half of the last telling",
    "A third or so of the last telling",
  ]);
});
