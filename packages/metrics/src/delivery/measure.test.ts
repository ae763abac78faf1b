import { figureSchema, type Figure } from "@greenroom/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beside, present, reasonFor } from "./figures.testing.ts";
import { measureDelivery, measureSession } from "./measure.ts";
import { answerOf, sampleOf, seconds, stepsFor, talk, type Happening } from "./test-answers.ts";

/** A minute: 150 words in four stretches, three pauses of 1.024 s, 0.512 s and 0.256 s. */
const minute: readonly Happening[] = [
  { say: talk(50), steps: 500 },
  { silence: 32 },
  { say: talk(40), steps: 500 },
  { silence: 16 },
  { say: talk(40), steps: 500 },
  { silence: 8 },
  { say: talk(20), steps: 319 },
];

const all =
  "LN1 PA1 PS1 FI1 FI2 FI3 ST2 PA2 PA3 PA4 PS2 PS3 PS4 PS5 FI4 HE1 ST3 VO1 VO2 LX1 LX2 SR1 SR2 SR3";

it("every answer has a figure for every rule, or a reason, as the protocol has them", () => {
  const [ofAnswer, ofSession] = [
    measureDelivery(answerOf(minute)),
    measureSession([answerOf(minute)]),
  ];
  expect(ofAnswer.map(({ rule }) => rule)).toEqual(all.split(" "));
  expect(ofSession.map(({ rule }) => rule)).toEqual([...all.split(" "), "ST1"]);
  for (const figure of [...ofAnswer, ...ofSession]) {
    expect(figureSchema.parse(figure)).toEqual(figure);
  }
});

describe("LN1: answer length", () => {
  it("LN1.1: is the answer's length, its share of the budget, and held time apart", () => {
    const script = [...minute, { hold: stepsFor(32) }, { say: talk(5), steps: 100 }];
    const length = present(measureDelivery(answerOf(script, { budgetS: 80 })), "LN1");
    expect(length.value).toBe(63.2);
    expect(beside(length, "share of the budget")).toBe(0.79);
    expect(beside(length, "held time")).toBe(32);
    expect(length.moments).toEqual([
      { startSample: sampleOf(10), endSample: sampleOf(10 + 1_875 + 1_000 + 100), label: "answer" },
    ]);
  });

  it.each([
    [0.39, "outside"],
    [0.4, "watch"],
    [0.59, "watch"],
    [0.6, "good"],
    [1.2, "good"],
    [1.21, "watch"],
    [1.61, "outside"],
  ])("LN1.2: %d of the budget is %s", (share, verdict) => {
    const length = present(
      measureDelivery(answerOf(minute, { budgetS: seconds(1_875) / share })),
      "LN1",
    );
    expect(length.range?.verdict).toBe(verdict);
  });

  it("LN1.3: of a session is the sum, and is not judged", () => {
    const session = [60, 60, 300].map((budgetS) => answerOf(minute, { budgetS }));
    const length = present(measureSession(session), "LN1");
    expect(length.value).toBe(180);
    expect(length.range).toBeNull();
    expect(length.besides.map((number) => number.value)).toEqual([3, 2]);
  });

  it("LN1.3: of a session says which budgets they were", () => {
    const nameOf = (...answers: ReturnType<typeof answerOf>[]) =>
      present(measureSession(answers), "LN1").besides.at(-1)?.name;
    const question = (budgetS: number) => answerOf(minute, { budgetS });
    const followUp = { ...question(60), followUp: true };
    expect(nameOf(question(150), followUp, followUp)).toBe(
      "answers within 0.6–1.2 of their budget (2:30 min for a question, 1:00 min for a follow-up)",
    );
    expect(nameOf(question(150), question(120))).toContain("(2:00–2:30 min for a question)");
  });
});

it("LN1.5: an answer that the interviewer broke into is not judged by its length", () => {
  const cut = { ...answerOf(minute, { budgetS: 150 }), brokenInto: true };
  const length = present(measureDelivery(cut), "LN1");
  expect(length.value).toBe(60);
  expect(length.range).toBeNull();
  expect(beside(length, "answers broken into")).toBe(1);
});

describe("PA1: speaking rate", () => {
  it("PA1.1: 150 words in a minute, pauses included", () => {
    const rate = present(measureDelivery(answerOf(minute)), "PA1");
    expect([rate.value, rate.unit]).toEqual([150, "words/min"]);
  });

  it("PA1.1: fillers and repeats are no words, and held time is no time", () => {
    const script = [...minute, { hold: 500 }, { say: "um wordbj wordbj uh", steps: 1 }];
    expect(present(measureDelivery(answerOf(script)), "PA1").value).toBe(150);
  });

  it.each([
    [99, "outside"],
    [100, "watch"],
    [119, "watch"],
    [120, "good"],
    [180, "good"],
    [181, "watch"],
    [200, "watch"],
    [201, "outside"],
  ])("PA1.2: %d words a minute are %s", (words, verdict) => {
    const rate = present(measureDelivery(answerOf([{ say: talk(words), steps: 1_875 }])), "PA1");
    expect([rate.value, rate.range?.verdict]).toEqual([words, verdict]);
  });
});

describe("PS1: silent pauses", () => {
  it("PS1.1: number, rate, mean length and sum, and where they are", () => {
    const pauses = present(measureDelivery(answerOf(minute)), "PS1");
    expect(pauses.value).toBe(3);
    expect(beside(pauses, "rate")).toBe(3);
    expect(beside(pauses, "mean length")).toBe(0.6);
    expect(beside(pauses, "all together")).toBe(1.8);
    expect(pauses.moments.map((moment) => moment.label)).toEqual(["1.0 s", "0.5 s", "0.3 s"]);
    expect(pauses.moments[0]).toMatchObject({
      startSample: sampleOf(510),
      endSample: sampleOf(542),
    });
  });

  it("PS1.1: none at all is zero, without a mean length", () => {
    const pauses = present(measureDelivery(answerOf([{ say: talk(40), steps: 500 }])), "PS1");
    expect(pauses.value).toBe(0);
    expect(pauses.besides.map((number) => number.name)).toEqual(["rate"]);
  });

  it("PS1.2: are not judged", () => {
    expect(present(measureDelivery(answerOf(minute)), "PS1").range).toBeNull();
  });
});

describe("what cannot be said is absent, with its reason", () => {
  const rules = ["LN1", "PA1", "PS1", "FI1"];

  it("AN2: nothing was said", () => {
    const figures = measureDelivery(answerOf([{ silence: 400 }]));
    for (const rule of rules) expect(reasonFor(figures, rule)).toBe("no speech was heard");
  });

  it("SH1: too few words", () => {
    const figures = measureDelivery(answerOf([{ say: `${talk(12)} um`, steps: 400 }]));
    expect(reasonFor(figures, "PA1")).toBe("too short: 12 of 20 words");
    expect(present(figures, "PS1").value).toBe(0);
    expect(present(figures, "FI1").value).toBe(1);
  });

  it("SH1: too little time", () => {
    const figures = measureDelivery(answerOf([{ say: talk(30), steps: 312 }]));
    for (const rule of rules.slice(1)) {
      expect(reasonFor(figures, rule)).toBe("too short: 9.9 of 10 s");
    }
    expect(present(figures, "LN1").value).toBe(10);
  });

  it("UN2: nothing was understood", () => {
    const figures = measureDelivery(answerOf([{ mumble: 600 }]));
    expect(reasonFor(figures, "PA1")).toBe("no words were understood");
    expect(reasonFor(figures, "FI1")).toBe("no words were understood");
    expect(present(figures, "LN1").value).toBe(19.2);
  });

  it("UN2: too little was understood", () => {
    const figures = measureDelivery(answerOf([{ say: talk(50), steps: 540 }, { mumble: 460 }]));
    expect(reasonFor(figures, "PA1")).toBe("only 54 % of the speech was understood");
    expect(present(figures, "PS1").value).toBe(0);
  });

  it("UN1: of a stretch that was understood in part, only what was missed is not", () => {
    const spoken = answerOf([{ say: talk(50), steps: 1_000 }]);
    const [segment] = spoken.segments;
    if (!segment) throw new Error("nothing was said");
    const halfWay = { startSample: sampleOf(510), endSample: segment.endSample };
    const words = segment.words.filter((word) => word.endSample <= halfWay.startSample);
    const withWords = (more: typeof words) => {
      const partly = { ...segment, understood: false, words: more, missed: [halfWay] };
      return measureDelivery({ ...spoken, words: more, segments: [partly] });
    };
    expect(reasonFor(withWords(words), "PA1")).toBe("only 50 % of the speech was understood");
    const [typed] = segment.words.slice(-1);
    if (!typed) throw new Error("nothing was said");
    expect(present(withWords([...words, typed]), "PA1").value).toBeGreaterThan(0);
  });

  it("AN5: the track is missing", () => {
    const answer = answerOf(minute);
    const figures = measureDelivery({ ...answer, voiceActivity: new Float32Array(0) });
    for (const rule of rules)
      expect(reasonFor(figures, rule)).toContain("voice activity is missing");
  });

  it("words without a voice are not measured", () => {
    const answer = { ...answerOf([{ silence: 900 }]), words: answerOf(minute).words };
    expect(reasonFor(measureDelivery(answer), "PA1")).toContain("no voice was detected");
  });

  it("a session without answers", () => {
    for (const rule of rules)
      expect(reasonFor(measureSession([]), rule)).toBe("no speech was heard");
  });
});

describe("confidence", () => {
  it("CO1: falls where voice activity wavers", () => {
    const answer = answerOf(minute);
    const confidenceAt = (share: number) => {
      const voiceActivity = answer.voiceActivity.map((probability, step) =>
        probability > 0.9 && step % 100 < share ? 0.7 : probability,
      );
      return present(measureDelivery({ ...answer, voiceActivity }), "PS1").confidence;
    };
    expect([5, 20, 40].map(confidenceAt)).toEqual(["high", "medium", "low"]);
  });

  it("CO2: falls with how well the words were heard", () => {
    const confidenceAt = (confidence: number) => {
      const script = [{ say: talk(60), steps: 900, confidence }];
      return present(measureDelivery(answerOf(script)), "PA1").confidence;
    };
    expect([0.9, 0.7, 0.5].map(confidenceAt)).toEqual(["high", "medium", "low"]);
  });

  it("CO2: falls with how much was understood", () => {
    const script = [{ say: talk(60), steps: 900 }, { mumble: 100 }];
    expect(present(measureDelivery(answerOf(script)), "PA1").confidence).toBe("medium");
  });
});

const someAnswer = fc
  .array(
    fc.oneof(
      fc.record({
        say: fc
          .array(fc.constantFrom("we", "um", "plan", "cut", "it", "so"), {
            minLength: 1,
            maxLength: 30,
          })
          .map((words) => words.join(" ")),
        steps: fc.integer({ min: 3, max: 400 }),
      }),
      fc.record({ silence: fc.integer({ min: 1, max: 100 }) }),
      fc.record({ hold: fc.integer({ min: 1, max: 100 }) }),
      fc.record({ mumble: fc.integer({ min: 3, max: 100 }) }),
    ),
    { maxLength: 12 },
  )
  .map((script) => answerOf(script));

describe("whatever was said", () => {
  it("SE1: a session of one answer has that answer's figures", () => {
    fc.assert(
      fc.property(someAnswer, (answer) => {
        expect(measureSession([answer]).slice(1, -1)).toEqual(measureDelivery(answer).slice(1));
      }),
    );
  });

  it("SE1: a session's counts are the sums of its answers', in any order", () => {
    fc.assert(
      fc.property(fc.array(someAnswer, { maxLength: 5 }), (answers) => {
        const there = (figures: readonly Figure[]) =>
          figures.map((figure) => (figure.present ? figure.value : null));
        const session = measureSession(answers);
        expect(there(measureSession(answers.toReversed()))).toEqual(there(session));
        for (const rule of ["PS1", "FI1"]) {
          const whole = session.find((figure) => figure.rule === rule);
          const parts = answers
            .flatMap((answer) => measureDelivery(answer))
            .filter((figure) => figure.rule === rule && figure.present)
            .reduce((sum, figure) => sum + (figure.present ? figure.value : 0), 0);
          expect(whole?.present ? whole.value : Infinity).toBeGreaterThanOrEqual(parts);
        }
      }),
    );
  });

  it("moments are as many as the count says, in order, and inside the turn", () => {
    fc.assert(
      fc.property(someAnswer, (answer) => {
        const counting = ["PS1", "PS2", "FI1", "FI2", "FI3", "FI4"];
        const counts = measureDelivery(answer).filter(({ rule }) => counting.includes(rule));
        for (const figure of counts.filter((figure) => figure.present)) {
          const { value, moments } = present([figure], figure.rule);
          expect(moments.length).toBe(value);
          for (const [index, moment] of moments.entries()) {
            const after = moments[index - 1]?.endSample ?? answer.turn.startSample;
            expect(moment.startSample).toBeGreaterThanOrEqual(after);
            expect(moment.endSample).toBeLessThanOrEqual(answer.turn.endSample);
          }
        }
      }),
    );
  });

  it("no number is negative, endless or no number at all", () => {
    fc.assert(
      fc.property(fc.array(someAnswer, { maxLength: 3 }), (answers) => {
        const numbers = measureSession(answers).flatMap((figure) =>
          figure.present ? [figure.value, ...figure.besides.map(({ value }) => value)] : [],
        );
        for (const number of numbers) {
          expect(Number.isFinite(number)).toBe(true);
          expect(number).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

it("SE2: an answer that cannot be measured is left out, and makes the rest less sure", () => {
  const good = answerOf(minute);
  const untracked = { ...good, voiceActivity: new Float32Array(0) };
  const rate = present(measureSession([good, untracked]), "PA1");
  expect([rate.value, rate.confidence]).toEqual([150, "medium"]);
});
