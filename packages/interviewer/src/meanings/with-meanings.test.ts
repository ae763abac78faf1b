import { describe, expect, it, test } from "vitest";
import { spoken } from "@greenroom/metrics/testing";
import type { Exchange, InterviewContext, Interviewer } from "../interviewer.ts";
import { scenes } from "../rounds/scenes.ts";
import { withMeanings } from "./with-meanings.ts";

const { signal } = new AbortController();
const meaning = new Float32Array([1]);

function context(answer: string | null): InterviewContext {
  const said = { kind: "ask", text: "Tell me.", questionId: "one", move: "ask" } as const;
  const words = answer === null ? null : spoken(answer);
  const exchange: Exchange = {
    said,
    answer: words && { words, heardBadly: false, durationS: 5 },
  };
  const plan = { questionIds: ["one"], personaId: "maya", role: "staff", lengthS: 600 } as const;
  return { plan, exchanges: [exchange], trigger: "answer", elapsedS: 5 };
}

function listener(): Interviewer & { readonly given: InterviewContext[] } {
  const given: InterviewContext[] = [];
  return {
    given,
    info: { name: "Listener", where: "here" },
    metered: true,
    next: (context) => {
      given.push(context);
      const head = { kind: "close", questionId: null, move: "close" } as const;
      return Promise.resolve({ head, sentences: (async function* () {})(), notice: null });
    },
  };
}

test("the interviewer is told what each answer means before it decides", async () => {
  const inner = listener();
  const asked: string[] = [];
  const source = {
    meaningsOf: (texts: readonly string[]) => {
      asked.push(...texts);
      return Promise.resolve(() => meaning);
    },
  };
  await withMeanings(inner, source).next(
    context("I moved the pumps. It rained for a whole week"),
    signal,
  );
  expect(asked).toEqual(["I moved the pumps.", "It rained for a whole week"]);
  expect(inner.given[0]?.exchanges[0]?.answer?.meanings?.("anything")).toBe(meaning);
});

test("the words stay the same ones: what was read of them before is still known", async () => {
  const inner = listener();
  const before = context("I moved the pumps.");
  const source = { meaningsOf: () => Promise.resolve(() => meaning) };
  await withMeanings(inner, source).next(before, signal);
  expect(inner.given[0]?.exchanges[0]?.answer?.words).toBe(before.exchanges[0]?.answer?.words);
});

test("where nothing can be known it decides by the rules alone", async () => {
  const inner = listener();
  const before = context("I moved the pumps.");
  await withMeanings(inner, { meaningsOf: () => Promise.resolve(null) }).next(before, signal);
  expect(inner.given[0]?.exchanges).toEqual(before.exchanges);
});

test("nobody is asked about silence", async () => {
  const inner = listener();
  const source = { meaningsOf: () => Promise.reject(new Error("nothing to ask about")) };
  await withMeanings(inner, source).next(context(null), signal);
  await withMeanings(inner, source).next(context(""), signal);
  expect(inner.given).toHaveLength(2);
});

test("it is the same interviewer: its name, and whether it costs something", () => {
  const wrapped = withMeanings(listener(), { meaningsOf: () => Promise.resolve(null) });
  expect([wrapped.info.name, wrapped.metered]).toEqual(["Listener", true]);
});

test("whoever waits for an encoder that still loads can give up", async () => {
  const controller = new AbortController();
  const source = { meaningsOf: () => new Promise<null>(() => {}) };
  const interviewer = withMeanings(listener(), source);
  const waiting = interviewer.next(context("I moved the pumps."), controller.signal);
  controller.abort(new Error("gone"));
  await expect(waiting).rejects.toThrow("gone");
});

describe("before somebody who is played decides", () => {
  const [played] = scenes.filter(({ format }) => format === "role-play");
  const plan = {
    questionIds: [played?.question.id ?? ""],
    personaId: "maya",
    role: "staff",
    lengthS: 600,
    format: "role-play",
  } as const;
  const sourceOf = () => {
    const asked: (readonly string[])[] = [];
    const meaningsOf = (texts: readonly string[]) => {
      asked.push(texts);
      const known = new Set(texts);
      return Promise.resolve((text: string) => (known.has(text) ? meaning : undefined));
    };
    return { asked, meaningsOf };
  };

  it("the ways to ask in this scene are looked up once, while it is set", async () => {
    const source = sourceOf();
    const inner = listener();
    const interviewer = withMeanings(inner, source);
    await interviewer.next({ ...context(null), plan, exchanges: [], trigger: "open" }, signal);
    expect(source.asked[0]?.length).toBeGreaterThan(100);
    const example = source.asked[0]?.[0] ?? "";
    await interviewer.next({ ...context("Who else knows?"), plan }, signal);
    await interviewer.next({ ...context("Who was told?"), plan }, signal);
    expect(source.asked.filter((texts) => texts.includes(example))).toHaveLength(1);
    const meanings = inner.given.at(-1)?.exchanges[0]?.answer?.meanings;
    expect(meanings?.(example)).toBe(meaning);
    expect(meanings?.("Who was told?")).toBe(meaning);
  });

  it("they are asked for again where they could not be known", async () => {
    let loaded = false;
    const source = sourceOf();
    const late = {
      meaningsOf: (texts: readonly string[]) =>
        loaded ? source.meaningsOf(texts) : Promise.resolve(null),
    };
    const interviewer = withMeanings(listener(), late);
    await interviewer.next({ ...context("Who else knows?"), plan }, signal);
    loaded = true;
    await interviewer.next({ ...context("Who else knows?"), plan }, signal);
    expect(source.asked.some((texts) => texts.length > 100)).toBe(true);
  });
});
