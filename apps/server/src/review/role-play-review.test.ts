import { scenes, scriptedUtterance, type Exchange } from "@greenroom/interviewer";
import { spoken } from "@greenroom/metrics/testing";
import { sessionOptionsSchema } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { answeredSession, type AnsweredQuestion } from "../testing/answered-session.ts";
import { takesOf } from "../person/first-answers.ts";
import { planOf } from "../session/plan-of.ts";
import { journalHeader } from "../testing/journal-header.ts";
import { usualMeasure } from "./measure.ts";
import { buildReview } from "./review.ts";

/** A session in which the first role-play was played with these words. */
function played(answers: readonly string[]) {
  const scene = scenes.find(({ format }) => format === "role-play");
  const questionId = scene?.question.id ?? "";
  const options = sessionOptionsSchema.parse({ format: "role-play", scene: scene?.id });
  const over = { questionIds: [questionId], options };
  const plan = planOf(journalHeader(over));
  const exchanges: Exchange[] = [];
  const asked = answers.map((answer, at): AnsweredQuestion => {
    const trigger = at === 0 ? "open" : "answer";
    const said = scriptedUtterance({ plan, exchanges, trigger, elapsedS: at * 20 });
    const words = spoken(answer);
    exchanges.push({ said, answer: { words, heardBadly: false, durationS: words.length / 3 } });
    return { questionId, kind: said.kind, move: said.move, text: said.text, answer };
  });
  return answeredSession(asked, over);
}

describe("the review of a role-play", () => {
  it("tells what was asked for, with its place in the recording, what was not, and where it led", async () => {
    const review = await buildReview(
      played([
        "Hello Priya. What do they really need?",
        "We will have the leavers done in nine weeks, before the audit.",
        "And I will join you when we call them.",
        "That's all from me.",
      ]),
      { live: false, folder: "/somewhere", measure: usualMeasure, sound: null },
    );
    const [report] = review.rounds;
    if (report?.kind !== "role-play") throw new Error("There is no report of a role-play");
    const asked = report.facts.filter((fact) => fact.asked !== null);
    expect(asked.map(({ id, asked }) => [id, asked?.text])).toEqual([
      ["leavers", "What do they really need?"],
    ]);
    const [first] = review.turns;
    expect(asked[0]?.asked?.startSample).toBeGreaterThanOrEqual(
      first?.span?.startSample ?? Infinity,
    );
    expect(asked[0]?.asked?.endSample).toBeLessThanOrEqual(first?.span?.endSample ?? 0);
    expect(report.outcomes.filter(({ reached }) => reached).map(({ id }) => id)).toEqual([
      "shared-date",
      "customer-told",
    ]);
    // Whatever is said to somebody who is played is an answer to the scene.
    expect(review.turns.filter(({ figures }) => figures.length === 0)).toEqual([]);
  });

  it("is judged as a talk: by no answer's length or structure, and a greeting is no first take", async () => {
    const review = await buildReview(
      played(["Hello Priya, it is good to see you.", "What do they really need?"]),
      { live: false, folder: "/somewhere", measure: usualMeasure, sound: null },
    );
    const lengths = review.turns.map(({ figures }) => figures.find(({ rule }) => rule === "LN1"));
    for (const length of lengths) {
      expect(length).toMatchObject({ present: false, reason: expect.stringContaining("short") });
    }
    const whole = review.figures.find(({ rule }) => rule === "LN1");
    expect(whole?.present && whole.besides.map(({ name }) => name)).toEqual(["answers"]);
    expect(review.structure.map(({ elements }) => elements)).toEqual([[]]);
    expect(await takesOf(review, usualMeasure)).toEqual([]);
  });

  it("asks what was said means, and what it was held against; where nobody knows it goes by the rules", async () => {
    const asked: string[] = [];
    const measure = {
      ...usualMeasure,
      meaningsOfTexts: (texts: readonly string[]) => {
        asked.push(...texts);
        return Promise.resolve(null);
      },
    };
    const review = await buildReview(played(["Hello Priya. What do they really need?"]), {
      live: false,
      folder: "/somewhere",
      measure,
      sound: null,
    });
    const [report] = review.rounds;
    if (report?.kind !== "role-play") throw new Error("There is no report of a role-play");
    expect(asked).toEqual(
      expect.arrayContaining([
        "What do they really need?",
        ...report.facts.map(({ question }) => question),
      ]),
    );
    expect(report.facts.filter((fact) => fact.asked).map(({ id }) => id)).toEqual(["leavers"]);
  });
});
