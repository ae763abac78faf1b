import { pillars } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { leftInPartS, partAt, partsFor } from "./agenda.ts";
import { findQuestion } from "./bank/bank.ts";
import { planInterview } from "./plan.ts";
import { scriptedUtterance } from "./scripted/scripted-interviewer.ts";
import type { Exchange } from "./interviewer.ts";
import { spoken } from "@greenroom/metrics/testing";

const loop = (lengthMin: number) =>
  planInterview({ focus: "full-loop", role: "manager", personaId: "maya", lengthMin, seed: 3 });

describe("the agenda of a full loop", () => {
  it("has as many parts as there is time for, in one order", () => {
    expect(partsFor(45, "a")).toEqual([...pillars]);
    expect(partsFor(60, "a")).toEqual([...pillars]);
    expect(partsFor(30, "a")).toHaveLength(4);
    const two = partsFor(15, "a");
    expect(two).toHaveLength(2);
    expect(pillars.filter((pillar) => two.includes(pillar))).toEqual(two);
    expect(partsFor(5, "a")).toEqual([]);
  });

  it("keeps what matters most where there is not time for all", () => {
    for (const seed of ["a", "b", "c"]) {
      expect(partsFor(15, seed, { hiring: 2, strategy: 1 })).toEqual(["strategy", "hiring"]);
    }
    const often = new Set(["a", "b", "c", "d", "e", "f"].flatMap((seed) => partsFor(15, seed)));
    expect(often.size).toBeGreaterThan(2);
  });

  it("gives each part its share, and each one question at least", () => {
    const plan = { parts: [...pillars], lengthS: 45 * 60 };
    expect(partAt(plan, null, 0)).toBe("behavioural");
    expect(partAt(plan, "behavioural", 200)).toBe("behavioural");
    expect(partAt(plan, "behavioural", 480)).toBe("system-design");
    // Late: the parts behind get one question each.
    expect(partAt(plan, "system-design", 1_700)).toBe("strategy");
    expect(partAt(plan, "hiring", 2_690)).toBe("hiring");
    expect(leftInPartS(plan, "system-design", 1_000)).toBe(80);
    expect(leftInPartS({ lengthS: 900 }, "hiring", 1_000)).toBe(Infinity);
  });

  it("belongs to a loop only, and to none that begins with a chosen question", () => {
    expect(loop(5).parts).toBeUndefined();
    expect(loop(45).parts).toEqual([...pillars]);
    const request = { role: "manager", personaId: "maya", lengthMin: 45, seed: 3 } as const;
    expect(planInterview({ ...request, focus: "hiring" }).parts).toBeUndefined();
    const again = { ...request, focus: "full-loop", firstQuestionId: "own-outage" } as const;
    expect(planInterview(again).parts).toBeUndefined();
  });

  it("is told at the start, and said again where the next part begins", () => {
    const plan = loop(45);
    const exchanges: Exchange[] = [];
    for (let minute = 0; minute < 43; minute += 4.5) {
      const trigger = exchanges.length === 0 ? "open" : "skip";
      const said = scriptedUtterance({ plan, exchanges, trigger, elapsedS: minute * 60 });
      const words = spoken("I would rather have another one");
      exchanges.push({ said, answer: { words, heardBadly: false, durationS: 3 } });
    }
    const texts = exchanges.map(({ said }) => said.text);
    expect(texts[0]).toContain(
      "We have forty-five minutes: first the people you work with, then systems at scale, then technical direction, then work with other functions, and hiring and building teams at the end.",
    );
    const asked = exchanges.flatMap(
      ({ said }) => findQuestion(said.questionId ?? "")?.pillar ?? [],
    );
    expect(asked).toEqual(asked.toSorted((a, b) => pillars.indexOf(a) - pillars.indexOf(b)));
    expect(new Set(asked).size).toBe(5);
    const told = texts.filter((text) => /part|We come to/.test(text));
    expect(told.length).toBeGreaterThanOrEqual(4);
  });
});

it("asks one thing more in a part that is over, and then goes on to the next", () => {
  const plan = { ...loop(45), questionIds: ["falling-behind", "too-fragile"] };
  const story =
    "Last year one engineer on my team was slower than the others and I told him so in our weekly talk.";
  const exchanges: Exchange[] = [];
  const says = (trigger: "open" | "answer", elapsedS: number) => {
    const said = scriptedUtterance({ plan, exchanges, trigger, elapsedS });
    exchanges.push({ said, answer: { words: spoken(story), heardBadly: false, durationS: 9 } });
    return said;
  };
  says("open", 0);
  expect(says("answer", 560).kind).toBe("follow-up");
  expect(says("answer", 600)).toMatchObject({ kind: "ask", questionId: "too-fragile" });
});

describe("an occasion", () => {
  it.each(["recruiter-screen", "narrative", "philosophy", "meta-interview"] as const)(
    "is practised with its own questions: %s",
    (focus) => {
      const { questionIds, parts } = planInterview({
        focus,
        role: "staff",
        personaId: "maya",
        lengthMin: 15,
        seed: 1,
      });
      expect(parts).toBeUndefined();
      expect(questionIds.length).toBeGreaterThanOrEqual(5);
      expect(new Set(questionIds.map((id) => findQuestion(id)?.occasion))).toEqual(
        new Set([focus]),
      );
    },
  );

  it("asks for the whole of one's narrative or philosophy first, whatever was asked lately", () => {
    const first = (focus: "narrative" | "philosophy", avoid: string) =>
      planInterview({
        focus,
        role: "staff",
        personaId: "maya",
        lengthMin: 15,
        seed: 1,
        avoidQuestionIds: [avoid],
      }).questionIds[0];
    expect(first("narrative", "been-learned-going")).toBe("been-learned-going");
    expect(first("philosophy", "how-you-lead")).toBe("how-you-lead");
  });
});
