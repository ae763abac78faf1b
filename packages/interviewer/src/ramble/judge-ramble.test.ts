import { describe, expect, it } from "vitest";
import { questions } from "../bank/bank.ts";
import type { Exchange, InterviewContext } from "../interviewer.ts";
import { playLongAnswer, timed } from "../kept-out/play-long-answer.ts";
import { personas } from "../personas.ts";
import { circles, listsSteps, longStory, wanders } from "./answers.testing.ts";
import { judgeRamble } from "./judge-ramble.ts";

const question = questions.find(({ form, budgetS }) => form === "past" && budgetS === 120)!;
const asked: Exchange["said"] = {
  kind: "ask",
  text: question.spoken,
  questionId: question.id,
  move: "question-1",
};

/** A context in which this was said in answer to the open question, at 150 words a minute. */
function saying(text: string, before: readonly Exchange[] = []): InterviewContext {
  const words = timed(text, 150);
  const said =
    before.length > 0 ? { ...asked, kind: "follow-up" as const, move: "ask-result" } : asked;
  return {
    plan: { questionIds: [question.id], personaId: "tom", role: "staff", lengthS: 1_800 },
    exchanges: [...before, { said, answer: { words, heardBadly: false, durationS: 120 } }],
    trigger: "break-in",
    elapsedS: 120,
  };
}

const brokenInto = (move: string, questionId = question.id): Exchange => ({
  said: { kind: "follow-up", text: "Let me stop you there.", questionId, move },
  answer: { words: timed("Yes, I see.", 150), heardBadly: false, durationS: 2 },
});
const opened: Exchange = {
  said: asked,
  answer: { words: timed("It was a platform.", 150), heardBadly: false, durationS: 2 },
};

describe("an answer is broken into", () => {
  it("where nothing that moves it on was told for a long while", () => {
    expect(judgeRamble(saying(wanders))).toEqual({
      reason: "nothing-told",
      gap: "ask-own-decision",
    });
  });

  it("where the same words come again and again", () => {
    const broken = playLongAnswer(
      { form: "approach", pillar: "hiring", heard: circles },
      "tom",
      150,
    );
    expect(broken?.ramble.gap).toBe("ask-example");
  });

  it("sooner by Tom than by Maya", () => {
    const answer = { form: "past", pillar: "behavioural", heard: wanders } as const;
    const tom = playLongAnswer(answer, "tom", 150);
    const maya = playLongAnswer(answer, "maya", 150);
    expect(tom?.atS).toBeLessThan(maya?.atS ?? 0);
  });
});

describe("an answer is left alone", () => {
  it.each([
    ["a long story that goes somewhere", { form: "past", pillar: "behavioural", heard: longStory }],
    [
      "one step after another",
      { form: "situational", pillar: "cross-functional", heard: listsSteps },
    ],
  ] as const)("%s", (_, answer) => {
    for (const { id: persona } of personas) {
      for (const wordsPerMin of [110, 150, 190]) {
        expect(playLongAnswer(answer, persona, wordsPerMin)).toBeNull();
      }
    }
  });

  it("in its first minute, and in the first half of its time", () => {
    const first = wanders.split(/\s+/).slice(0, 140).join(" ");
    expect(judgeRamble(saying(first))).toBeNull();
  });

  it.each([
    "In the end I decided to close the old interface.",
    "The outcome was that the calls fell by half.",
    "Anyway, to get to the point.",
    "Hang on, let me think for a moment.",
    "So long story short.",
  ])("where the point or the end sounds near: %s", (end) => {
    expect(judgeRamble(saying(`${wanders} ${end}`))).toBeNull();
  });

  it.each([
    "And in that year my father passed away.",
    "And then there were the layoffs.",
    "One of them was harassed by a customer.",
    "I can't tell you the name of the client.",
  ])("where it tells of what nobody breaks into: %s", (sentence) => {
    const [first, ...rest] = wanders.split(". ");
    expect(judgeRamble(saying([first, sentence.slice(0, -1), ...rest].join(". ")))).toBeNull();
  });

  it("where it was broken into already, and for the third time in an interview", () => {
    expect(judgeRamble(saying(wanders, [opened]))?.reason).toBe("nothing-told");
    const again = [opened, brokenInto("break-in-own-decision")];
    expect(judgeRamble(saying(wanders, again))).toBeNull();
    const other = questions.filter(({ id }) => id !== question.id).slice(0, 2);
    const twice = other.map(({ id }) => brokenInto("break-in-result", id));
    expect(judgeRamble(saying(wanders, twice.slice(1).concat(opened)))).not.toBeNull();
    const context = saying(wanders);
    const third = { ...context, exchanges: [...twice, ...context.exchanges] };
    expect(judgeRamble(third)).toBeNull();
  });

  it("where it was heard badly, or comes slowly", () => {
    const context = saying(wanders);
    const change = (words: NonNullable<Exchange["answer"]>["words"]): InterviewContext => ({
      ...context,
      exchanges: [{ said: asked, answer: { words, heardBadly: false, durationS: 120 } }],
    });
    const words = timed(wanders, 150);
    expect(judgeRamble(change(words.map((word) => ({ ...word, confidence: 0.65 }))))).toBeNull();
    expect(judgeRamble(change(timed(wanders, 60)))).toBeNull();
  });
});
