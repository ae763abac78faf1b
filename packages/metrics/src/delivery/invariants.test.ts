import type { Figure, Span } from "@greenroom/protocol";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { MeasuredAnswer } from "../answer.ts";
import { beside, present } from "./figures.testing.ts";
import { measureDelivery, measureSession, paceOf } from "./measure.ts";
import type { SoundTrack } from "./sound-track.ts";
import { answerOf, sampleOf, talk, wordOf, type Happening } from "./test-answers.ts";

const STEP = 512;
const SOUND_STEP = 160;
/** As many samples as both tracks have whole steps of. */
const SHIFT_STEPS = 5;

/** What people say, with everything that a rule looks for. */
const said = fc
  .array(
    fc.constantFrom(
      ..."we I moved the team decided because and so um uh like, you know, sort of I guess probably".split(
        " ",
      ),
      ..."really, actually, no wait. cold-hearted 30% API. right? sys- shipped it. cut costs by half.".split(
        " ",
      ),
      wordOf(1),
      wordOf(2),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((words) => words.join(" "));

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(said, fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([say, confidence]) => ({ say, steps: 8 * say.split(" ").length, confidence })),
  },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 120 }).map((silence) => ({ silence })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 200 }).map((hold) => ({ hold })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }).map((mumble) => ({ mumble })) },
);

const script = fc.array(happening, { maxLength: 12 });
const form = fc.constantFrom("past", "design", "situational", undefined);
/** Enough speech that every rule of time and words has something to say. */
const long: Happening = { say: `We decided to move it. ${talk(55)}`, steps: 700 };

const answers = fc
  .tuple(script, form, fc.boolean(), fc.nat({ max: 40 }))
  .map(([parts, of, heard, fromStep]) => answer(parts, { form: of, heard, fromStep }));

function answer(
  parts: readonly Happening[],
  how: { form?: MeasuredAnswer["form"]; heard?: boolean; fromStep?: number } = {},
): MeasuredAnswer {
  const made = answerOf(parts, { fromStep: how.fromStep ?? 10 });
  const steps = Math.floor((made.voiceActivity.length * STEP) / SOUND_STEP);
  return {
    ...made,
    ...(how.form && { form: how.form }),
    ...(how.heard !== false && { sound: soundOf(steps) }),
  };
}

/** A voice that goes up and down, with creak, slips, unvoiced sounds and a few clipped samples. */
function soundOf(steps: number, fromStep = 0): SoundTrack {
  const each = (value: (step: number) => number) =>
    Float32Array.from({ length: steps }, (_, step) => value(step - fromStep));
  return {
    f0Hz: each((step) => [0, 110, 130, 125, 60, 480, 118][step % 7] ?? 0),
    changeDb: each((step) => (step % 90 < 30 ? 0.2 : 3)),
    levelDbfs: each((step) => -30 + (step % 13)),
    clippedSamples: Uint8Array.from({ length: steps }, (_, step) => (step % 50 === 0 ? 3 : 0)),
  };
}

const numbersOf = (figure: Figure): number[] =>
  figure.present ? [figure.value, ...figure.besides.map(({ value }) => value)] : [];

/** What no figure may be, by its rule; empty where all is well. */
function faultsOf(figures: readonly Figure[], turns: readonly Span[]): string[] {
  return figures.flatMap((figure) => {
    const fault = (is: boolean, what: string) => (is ? [`${figure.rule}: ${what}`] : []);
    if (!figure.present) return fault(figure.reason === "", "absent without a reason");
    const { value, unit, moments } = figure;
    const most = unit === "ratio" || unit === "0–1" ? 1 : unit === "%" ? 100 : Infinity;
    const starts = moments.map(({ startSample }) => startSample);
    const inside = ({ startSample, endSample }: Span) =>
      turns.some((turn) => startSample >= turn.startSample && endSample <= turn.endSample);
    return [
      ...fault(!numbersOf(figure).every(Number.isFinite), numbersOf(figure).join(", ")),
      // What is measured from full scale lies below it; all else counts or measures up from nothing.
      ...fault(unit !== "dBFS" && (value < 0 || value > most), `${value} ${unit}`),
      ...fault(starts.join() !== starts.toSorted((a, b) => a - b).join(), "moments out of order"),
      ...fault(!moments.every(inside), "a moment outside the turn"),
      ...fault(!moments.every((it) => it.endSample >= it.startSample), "a moment backwards"),
    ];
  });
}

it("whatever is said, numbers are numbers, shares are shares, and moments lie in order inside the turn", () => {
  fc.assert(
    fc.property(answers, (one) => {
      expect(faultsOf(measureDelivery(one), [one.turn])).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

it("the same of a session, in which one answer follows the other", () => {
  fc.assert(
    fc.property(fc.array(script, { minLength: 1, maxLength: 3 }), fc.nat(200), (scripts, said) => {
      const all = oneAfterTheOther(scripts);
      const interviewer = [{ startSample: 0, endSample: said * STEP }];
      const turns = all.map(({ turn }) => turn);
      expect(faultsOf(measureSession(all, interviewer), turns)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

it("what cannot be told is absent with its reason: nothing is 0 for want of speech or words", () => {
  const wordless = measureDelivery(answer([{ silence: 400 }]));
  expect(wordless.filter(({ present }) => present)).toEqual([]);
  const mumbled = measureDelivery(answer([{ mumble: 700 }]));
  const rules = mumbled.filter(({ present }) => present).map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(["LN1", "PS1", "PS5", "VO1", "SR1"]));
  for (const rule of ["PA1", "PA3", "FI1", "FI3", "FI4", "HE1", "LX1", "ST3"]) {
    expect(rules).not.toContain(rule);
  }
});

it("does not matter when in a session something is said", () => {
  fc.assert(
    fc.property(script, form, fc.integer({ min: 1, max: 400 }), (parts, of, times) => {
      const early = answer(parts, { form: of, fromStep: 0 });
      const shift = times * SHIFT_STEPS;
      const late = laterBy(early, shift);
      expect(measureDelivery(late)).toEqual(
        measureDelivery(early).map((figure) => ({
          ...figure,
          ...(figure.present && {
            moments: figure.moments.map((moment) => ({ ...moment, ...moved(moment, shift) })),
          }),
        })),
      );
      expect(paceOf(late)).toEqual(paceOf(early).map((it) => ({ ...it, ...moved(it, shift) })));
    }),
    { numRuns: 20 },
  );
});

it("AN4: held time changes nothing but where things are, and is told as such", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 2_000 }),
      fc.integer({ min: 8, max: 60 }),
      (hold, silence) => {
        const parts: Happening[] = [long, { silence }, long];
        const how = { form: "past", heard: false } as const;
        const without = measureDelivery(answer([...parts, long], how));
        const held = measureDelivery(answer([...parts, { hold }, long], how));
        // The last 15 s before each second are others, and no stretch goes on through it.
        const rest = (figures: readonly Figure[]) =>
          figures.filter(({ rule }) => rule !== "PA2" && rule !== "ST2").map(withoutHeld);
        expect(rest(held)).toEqual(rest(without));
        const length = present(held, "LN1");
        expect(beside(length, "held time")).toBeCloseTo((hold * STEP) / 16_000, 1);
        expect(present(held, "ST2").value).toBe(present(without, "ST2").value);
      },
    ),
    { numRuns: 8 },
  );
});

/** What a figure says, but for where, and how long was held. */
function withoutHeld(figure: Figure): unknown {
  if (!figure.present) return figure;
  const besides = figure.besides.filter(({ name }) => name !== "held time");
  return { ...figure, besides, moments: figure.moments.length };
}

it("SE1: what is counted in a session is what is counted in its answers", () => {
  const counted = ["PS1", "PS2", "FI1", "FI2", "FI3", "FI4"];
  fc.assert(
    fc.property(fc.array(script, { minLength: 1, maxLength: 3 }), (scripts) => {
      const all = oneAfterTheOther(scripts.map((parts) => [long, ...parts]));
      const each = all.map((one) => measureDelivery(one));
      const session = measureSession(all);
      const valueOf = (figures: readonly Figure[], rule: string) => {
        const figure = figures.find((it) => it.rule === rule);
        return figure?.present ? figure.value : null;
      };
      const wrong = counted.filter((rule) => {
        const values = each.map((figures) => valueOf(figures, rule));
        const known = values.flatMap((value) => value ?? []);
        const value = valueOf(session, rule);
        // Badly heard answers are absent by themselves, and may tip the whole session.
        if (known.length < values.length || value === null) return false;
        return value !== known.reduce((sum, one) => sum + one, 0);
      });
      expect(wrong).toEqual([]);
      const lengths = each.map((figures) => valueOf(figures, "LN1") ?? 0);
      const together = lengths.reduce((sum, value) => sum + value, 0);
      expect(Math.abs((valueOf(session, "LN1") ?? 0) - together)).toBeLessThan(
        0.05 * (all.length + 1) + 1e-9,
      );
    }),
    { numRuns: 15 },
  );
});

it("SE1: rates of a session lie between those of its answers", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 500, max: 1_500 }), { minLength: 2, maxLength: 4 }),
      (lengths) => {
        const all = oneAfterTheOther(lengths.map((steps) => [{ say: talk(60), steps }]));
        const rateOf = (figures: readonly Figure[]) =>
          numbersOf(figures.find(({ rule }) => rule === "PA1")!)[0]!;
        const rates = all.map((one) => rateOf(measureDelivery(one)));
        const session = rateOf(measureSession(all));
        expect(session).toBeGreaterThanOrEqual(Math.min(...rates) - 1);
        expect(session).toBeLessThanOrEqual(Math.max(...rates) + 1);
      },
    ),
    { numRuns: 8 },
  );
});

/** Answers of one session: one track, one clock. */
function oneAfterTheOther(scripts: readonly (readonly Happening[])[]): MeasuredAnswer[] {
  const apart: MeasuredAnswer[] = [];
  for (const parts of scripts) {
    const fromStep = (apart.at(-1)?.voiceActivity.length ?? 0) + 10;
    apart.push(answerOf(parts, { fromStep }));
  }
  const whole = Float32Array.from(apart.at(-1)?.voiceActivity ?? []);
  for (const { voiceActivity, turn } of apart) {
    const first = turn.startSample / STEP;
    whole.set(voiceActivity.subarray(first), first);
  }
  const sound = soundOf(Math.floor((whole.length * STEP) / SOUND_STEP));
  return apart.map((one) => ({ ...one, voiceActivity: whole, sound }));
}

function moved({ startSample, endSample }: Span, steps: number): Span {
  return { startSample: startSample + sampleOf(steps), endSample: endSample + sampleOf(steps) };
}

function laterBy(one: MeasuredAnswer, steps: number): MeasuredAnswer {
  const voiceActivity = new Float32Array(steps + one.voiceActivity.length).fill(0.02);
  voiceActivity.set(one.voiceActivity, steps);
  const soundSteps = (steps * STEP) / SOUND_STEP;
  const whole = soundOf(soundSteps + (one.sound?.f0Hz.length ?? 0), soundSteps);
  return {
    ...one,
    voiceActivity,
    ...(one.sound && {
      sound: { ...whole, clippedSamples: laterSteps(one.sound.clippedSamples, soundSteps) },
    }),
    turn: moved(one.turn, steps),
    held: one.held.map((span) => moved(span, steps)),
    words: one.words.map((word) => ({ ...word, ...moved(word, steps) })),
    segments: one.segments.map((segment) => ({
      ...segment,
      ...moved(segment, steps),
      words: segment.words.map((word) => ({ ...word, ...moved(word, steps) })),
    })),
  };
}

function laterSteps(values: Uint8Array, steps: number): Uint8Array {
  const later = new Uint8Array(steps + values.length);
  later.set(values, steps);
  return later;
}
