import { describe, expect, it } from "vitest";
import { beside, present, reasonFor } from "../figures.testing.ts";
import { measureDelivery, measureSession } from "../measure.ts";
import { answerOf, stepsFor, talk, wordOf, type Happening } from "../test-answers.ts";

const said = (say: string): Happening => ({ say, steps: stepsFor(20) });
const figure = (say: string, rule: string) => present(measureDelivery(answerOf([said(say)])), rule);

describe("FI3: filler words", () => {
  it("FI3.2: their number and rate, like apart, and where they are; not judged", () => {
    const fillers = figure(`${talk(30)} it was, like, you know, like ten days`, "FI3");
    expect([fillers.value, beside(fillers, "of these, like"), beside(fillers, "rate")]).toEqual([
      3, 2, 9,
    ]);
    expect(fillers.moments.map(({ label }) => label)).toEqual(["like", "you know", "like"]);
    expect(fillers.range).toBeNull();
    expect(fillers.confidence).not.toBe("high");
  });
});

describe("FI4: repeats and restarts", () => {
  it("FI4.3: their number, and how many come in a hundred words", () => {
    const found = figure(`${talk(48)} we we had to no wait`, "FI4");
    expect(found.value).toBe(2);
    // 48, "we had to no wait": the repetition is pruned.
    expect(beside(found, "in 100 words")).toBe(3.8);
  });
});

describe("HE1: hedges", () => {
  it("HE1.2: only those that take back count, calibrating ones stand beside", () => {
    const hedged = figure(`I guess ${talk(40)} probably roughly ${talk(5)}`, "HE1");
    expect(beside(hedged, "hedges that take back")).toBe(1);
    expect(beside(hedged, "words that say how sure you are")).toBe(2);
    expect(hedged.moments.map(({ label }) => label)).toEqual(["i guess"]);
  });

  it.each([
    [1, "good"],
    [2, "watch"],
    [4, "outside"],
  ])("HE1.3: %d in some fifty words are %s", (count, verdict) => {
    const say = `${talk(40)} ${Array.from({ length: count }, (_, at) => `I guess ${wordOf(90 + at)} ${wordOf(80 + at)}`).join(" ")}`;
    expect(figure(say, "HE1").range?.verdict).toBe(verdict);
  });

  it("HE1.1: the longest that fits is one", () => {
    expect(beside(figure(`${talk(30)} I guess maybe`, "HE1"), "hedges that take back")).toBe(1);
  });
});

describe("LX: words and sentences", () => {
  it("LX1.1: absent below 50 words", () => {
    expect(reasonFor(measureDelivery(answerOf([said(talk(49))])), "LX1")).toBe(
      "too short: 49 of 50 words",
    );
    expect(figure(talk(60), "LX1")).toMatchObject({ value: 1, besides: [] });
    expect(beside(figure(talk(120), "LX1"), "MTLD")).toBe(120);
  });

  it("LX2.1: words in a sentence, and the long ones", () => {
    const sentences = figure(`${talk(35)}. ${talk(5)}. ${talk(5)}?`, "LX2");
    expect([sentences.value, beside(sentences, "sentences")]).toEqual([15, 3]);
    expect(beside(sentences, "of more than 30 words")).toBe(1);
    expect(sentences.moments.map(({ label }) => label)).toEqual(["35 words"]);
  });

  it("LX2.2: more than 30 on average is worth a look", () => {
    expect(figure(`${talk(70)}.`, "LX2").range?.verdict).toBe("watch");
  });
});

describe("ST: the shape of an answer", () => {
  const setting =
    "It was spring and the weather was fine and there was a lot of talk about the product.";
  const deed = "I moved the billing service to the new cluster. We tested it together.";
  const story = {
    ...answerOf([said(setting), { silence: stepsFor(1) }, said(deed)]),
    form: "past" as const,
  };

  it("ST2.1: the headline is the first sentence that answers, and is quoted", () => {
    const first = present(measureDelivery(story), "ST2");
    expect(first.value).toBeGreaterThan(20);
    expect(first.moments[0]?.label).toContain("moved the billing service");
    expect(beside(first, "longest stretch without a breath")).toBe(20);
  });

  it("ST2.1: told at once, it comes at once", () => {
    const atOnce = { ...answerOf([said(deed), said(setting)]), form: "past" as const };
    expect(present(measureDelivery(atOnce), "ST2").value).toBeLessThan(1);
  });

  it("ST2.3: of several answers, only those count that have a figure of their own", () => {
    const brief = { ...answerOf([{ say: deed, steps: stepsFor(9.8) }]), form: "past" as const };
    const poor = {
      ...answerOf([{ mumble: stepsFor(40) }, said(deed), said(setting)]),
      form: "past" as const,
    };
    expect(reasonFor(measureDelivery(brief), "ST2")).toMatch(/too short/);
    expect(reasonFor(measureDelivery(poor), "ST2")).toMatch(/was understood/);
    const session = present(measureSession([story, story, brief, story, brief, poor]), "ST2");
    const alone = present(measureDelivery(story), "ST2");
    expect([session.value, session.moments.length]).toEqual([alone.value, 3]);
    expect(beside(session, "answers counted")).toBe(3);
    expect(reasonFor(measureSession([brief, brief]), "ST2")).toBe(
      "no answer is long and clear enough by itself",
    );
  });

  it("ST2: held time is in neither: nobody speaks in it", () => {
    const hold = { hold: stepsFor(60) };
    const held = { ...answerOf([said(setting), hold, said(deed)]), form: "past" as const };
    const first = present(measureDelivery(held), "ST2");
    expect(first.value).toBeLessThan(30);
    expect(beside(first, "longest stretch without a breath")).toBe(20);
  });

  it("ST2.1: none is heard where nothing answers, or the question is not known", () => {
    const none = { ...answerOf([said(setting), said(setting)]), form: "past" as const };
    expect(reasonFor(measureDelivery(none), "ST2")).toBe("no sentence that answers was heard");
  });

  it("ST3: deeds told with I and with we, in stories only; not judged", () => {
    const deeds = present(measureDelivery(story), "ST3");
    expect([beside(deeds, "with I"), beside(deeds, "with we")]).toEqual([1, 1]);
    expect([deeds.value, deeds.range]).toEqual([0.5, null]);
    expect(reasonFor(measureDelivery({ ...story, form: "design" }), "ST3")).toBe(
      "no story was asked for",
    );
  });

  it("ST1: the candidate's share of what both said", () => {
    const answer = answerOf([said(talk(40))]);
    const interviewer = [{ startSample: 0, endSample: 5 * 16_000 }];
    expect(present(measureSession([answer], interviewer), "ST1").value).toBeCloseTo(0.8, 2);
    expect(reasonFor(measureSession([answer]), "ST1")).toBe("the interviewer was not heard");
  });
});
