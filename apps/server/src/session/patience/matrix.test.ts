import { endings, patienceMs, patiences, type Ending, type Patience } from "@greenroom/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  EARLY_MS,
  endpointingOf,
  judged,
  newEndpointing,
  reduceEndpointing,
  type EndpointingEvent,
} from "../endpointing.ts";

const STEP_S = 512 / 16_000;
/** No pause up to this long ends a turn of a patient interviewer, s. */
const aimsS: Readonly<Record<Ending, number>> = {
  complete: 1.8,
  unclear: 2.5,
  unfinished: 4.5,
  "asked-for-time": 19,
};
/** The words are there so long after the speech: the pause for them, and a decode. */
const WORDS_AFTER_S = 0.7;

/** One session's clock: voice activity in, step by step; words come when they are there. */
class Track {
  readonly events: (EndpointingEvent & { readonly atS: number })[] = [];
  readonly #options;
  #state = newEndpointing();
  #words: { readonly ending: Ending; readonly atStep: number; readonly toSample: number } | null =
    null;

  constructor(patience: Patience) {
    this.#options = endpointingOf(patience);
  }

  get lastSpeechS(): number {
    return this.#state.lastSpeechSample / 16_000;
  }
  get patienceReached(): boolean {
    return this.events.some((event) => event.type === "silence" && event.reached === "patience");
  }

  speaks(seconds: number, noise: readonly number[]): this {
    return this.#run(seconds, (at) => 0.75 + 0.2 * (noise[at % noise.length] ?? 0));
  }

  /** Breath and room below the thresholds, and now and then a click of one step. */
  isSilent(seconds: number, noise: readonly number[]): this {
    return this.#run(seconds, (at) => {
      // A click that touches the speech would be part of it.
      const value = at === 0 ? 0 : (noise[at % noise.length] ?? 0);
      return value > 0.95 ? 0.9 : 0.3 * value;
    });
  }

  /** What was said so far sounds so; known a while after its last speech. */
  sounds(ending: Ending, afterS = WORDS_AFTER_S): this {
    const atStep = this.#state.step + Math.round(afterS / STEP_S);
    this.#words = { ending, atStep, toSample: this.#state.lastSpeechSample };
    return this;
  }

  #run(seconds: number, probability: (at: number) => number): this {
    for (let at = 0; at < Math.round(seconds / STEP_S); at++) {
      const step = reduceEndpointing(this.#state, probability(at), true, this.#options);
      this.#state = step.state;
      this.#tell(step.events);
      if (this.#words && this.#state.step >= this.#words.atStep) {
        const { ending, toSample } = this.#words;
        this.#words = null;
        const told = judged(this.#state, ending, toSample);
        this.#state = told.state;
        this.#tell(told.events);
      }
    }
    return this;
  }

  #tell(events: readonly EndpointingEvent[]): void {
    this.events.push(...events.map((event) => ({ ...event, atS: this.#state.step * STEP_S })));
  }
}

const noises = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 7,
  maxLength: 97,
});
/** A click is one step: without room in front of it, two would be speech. */
const quiet = noises.map((noise) => noise.map((value, at) => (at % 3 === 0 ? value : value * 0.9)));
const cases = patiences.flatMap((patience) => endings.map((ending) => [patience, ending] as const));

describe.each(cases)("a %s interviewer, an answer that sounds %s", (patience, ending) => {
  const delayS = patienceMs[patience][ending] / 1_000;
  /** Nothing shorter than the words' coming can be told apart. */
  const inTime = delayS > WORDS_AFTER_S ? WORDS_AFTER_S : 0.5;

  it("is cut off at no pause that is shorter", () => {
    fc.assert(
      fc.property(
        noises,
        quiet,
        fc.double({ min: 0.1, max: delayS - 0.1, noNaN: true }),
        (voice, room, pauseS) => {
          const track = new Track(patience).speaks(2, voice).sounds(ending, inTime);
          track.isSilent(pauseS, room).speaks(1, voice).isSilent(0.3, room);
          expect(track.patienceReached).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("ends so long before the profile's delay as the reply takes to be heard", () => {
    fc.assert(
      fc.property(noises, (voice) => {
        const track = new Track(patience).speaks(2, voice).sounds(ending, inTime);
        const fromS = track.lastSpeechS;
        track.isSilent(delayS + 0.2, [0.1]);
        const end = track.events.find(
          (event) => event.type === "silence" && event.reached === "patience",
        );
        expect(end).toMatchObject({ ending });
        const afterS = (end?.atS ?? 0) - fromS;
        const releasedS = delayS - EARLY_MS / 1_000;
        expect(afterS).toBeGreaterThanOrEqual(releasedS);
        expect(afterS).toBeLessThanOrEqual(releasedS + 0.05);
      }),
      { numRuns: 20 },
    );
  });
});

describe("the aims", () => {
  it.each(endings)(
    "a patient interviewer lets thoughts be finished where they are %s",
    (ending) => {
      const pauseS = aimsS[ending];
      const track = new Track("patient").speaks(3, [0.5]).sounds(ending);
      track.isSilent(pauseS, [0.2, 0.97, 0.1]).speaks(1, [0.5]);
      expect(track.patienceReached).toBe(false);
    },
  );

  it("no pause up to 1.8 s is cut whatever the words sound like, and whenever they come", () => {
    for (const ending of endings) {
      for (const afterS of [0, 0.4, 0.7, 1.2, 1.7, 3]) {
        const track = new Track("patient").speaks(3, [0.5]).sounds(ending, afterS);
        track.isSilent(1.8, [0.2]).speaks(1, [0.5]);
        expect([ending, afterS, track.patienceReached]).toEqual([ending, afterS, false]);
      }
    }
  });
});

describe("words", () => {
  it("that come late count when they are there; until then the end is unclear", () => {
    const late = new Track("patient").speaks(2, [0.5]).sounds("unfinished", 2.6);
    expect(late.isSilent(4.8, [0.2]).patienceReached).toBe(false);
    const complete = new Track("patient").speaks(2, [0.5]).sounds("complete", 2.4);
    expect(complete.isSilent(2.35, [0.2]).patienceReached).toBe(false);
    expect(complete.isSilent(0.15, [0.2]).patienceReached).toBe(true);
    const tooLate = new Track("patient").speaks(2, [0.5]).sounds("unfinished", 3.2);
    expect(tooLate.isSilent(3, [0.2]).patienceReached).toBe(true);
  });

  it("of what was said before decide nothing once speech has gone on", () => {
    const track = new Track("quick").speaks(2, [0.5]).sounds("complete", 1);
    track.isSilent(0.3, [0.2]).speaks(0.5, [0.5]).isSilent(1, [0.2]);
    expect(track.patienceReached).toBe(false);
    expect(track.isSilent(0.3, [0.2]).patienceReached).toBe(true);
  });

  it("that ask for time tell it once", () => {
    const track = new Track("patient").speaks(2, [0.5]).sounds("asked-for-time");
    track.isSilent(1, [0.2]).sounds("asked-for-time").isSilent(5, [0.2]);
    expect(track.events.filter(({ type }) => type === "time-asked")).toHaveLength(1);
  });
});
