import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  notHeard,
  reduceInterruption,
  type Interruption,
  type InterruptionDecision,
  type InterruptionEvent,
  type Weight,
} from "./interruption.ts";

const STEP = 512;
const RATE = 16_000;

/** An interviewer who is heard from 1 s on, and what the microphone hears, step by step. */
class Scene {
  state: Interruption = notHeard;
  decisions: (InterruptionDecision & { readonly atS: number })[] = [];
  endSample = 0;

  take(event: InterruptionEvent): this {
    const { state, decisions } = reduceInterruption(this.state, event);
    this.state = state;
    this.decisions.push(
      ...decisions.map((decision) => ({ ...decision, atS: this.endSample / RATE })),
    );
    return this;
  }
  steps(seconds: number, probability: number, live = true): this {
    const until = this.endSample + Math.round(seconds * RATE);
    while (this.endSample < until) {
      this.endSample += STEP;
      this.take({ type: "step", probability, endSample: this.endSample, live });
    }
    return this;
  }
  speaks = (seconds: number) => this.steps(seconds, 0.9);
  silent = (seconds: number) => this.steps(seconds, 0.02);
  isHeard = (countsInS = 0, goingOnInS = 1) =>
    this.take({
      type: "heard",
      heard: {
        reply: 1,
        atSample: this.endSample,
        countsFromSample: this.endSample + countsInS * RATE,
        goingOnFromSample: this.endSample + goingOnInS * RATE,
      },
    });
  /** The newest words that were asked for are there. */
  words(weight: Weight): this {
    const asked = this.decisions.findLast((decision) => decision.type === "listen");
    if (!asked) throw new Error("No words were asked for.");
    const { fromSample, toSample } = asked;
    return this.take({ type: "words", fromSample, toSample, weight });
  }
  get stages(): string[] {
    return this.decisions.flatMap((decision) =>
      decision.type === "decide" ? [decision.stage] : [],
    );
  }
  at = (stage: string) =>
    this.decisions.find((decision) => decision.type === "decide" && decision.stage === stage)?.atS;
  get asked(): number[] {
    return this.decisions.flatMap(({ type, atS }) => (type === "listen" ? [atS] : []));
  }
}
/** The interviewer is heard from 1.024 s on. */
const heard = () => new Scene().silent(1).isHeard();

describe("speech over the interviewer", () => {
  it("lowers the voice within 130 ms, and holds it after 0.9 s", () => {
    const scene = heard().silent(0.5);
    const from = scene.endSample / RATE;
    scene.speaks(1);
    expect(scene.stages).toEqual(["ducked", "paused"]);
    expect(scene.at("ducked")! - from).toBeLessThanOrEqual(0.13);
    expect(scene.at("paused")! - from).toBeCloseTo(0.9, 1);
  });
  it("is decoded at 0.3 s, every 0.2 s, and when it is over", () => {
    const scene = heard();
    const from = scene.endSample / RATE;
    scene.speaks(0.8).silent(0.3);
    const asked = scene.asked.map((atS) => atS - from);
    expect(asked).toHaveLength(4);
    [0.3, 0.52, 0.74, 0.9].forEach((atS, index) => expect(asked[index]).toBeCloseTo(atS, 1));
  });
  it("ends the reply as soon as words say so, and belongs to the answer from its first sample", () => {
    const scene = heard().silent(0.5);
    const fromSample = scene.endSample;
    scene.speaks(0.4).words("interrupts");
    expect(scene.stages).toEqual(["ducked", "stopped"]);
    expect(scene.decisions.at(-1)).toMatchObject({ stage: "stopped", reply: 1, fromSample });
    expect(scene.speaks(3).stages).toEqual(["ducked", "stopped"]);
  });
  it("ends it also where the words come when all is silent again", () => {
    const scene = heard().speaks(0.4).silent(0.5).words("interrupts");
    expect(scene.stages).toEqual(["ducked", "stopped"]);
  });
  it("ends it after two seconds where no words can be had at all", () => {
    expect(heard().speaks(1.9).stages).toEqual(["ducked", "paused"]);
    expect(heard().speaks(2.1).stages).toEqual(["ducked", "paused", "stopped"]);
  });
});

describe("a false alarm", () => {
  it("shorter than 0.1 s does nothing at all", () => {
    expect(heard().speaks(0.064).silent(0.2).speaks(0.064).silent(3).decisions).toEqual([]);
  });
  it("with words that interrupt nothing is over 0.3 s after them", () => {
    const scene = heard().speaks(0.4).silent(0.2).words("nothing");
    expect(scene.stages).toEqual(["ducked"]);
    expect(scene.silent(0.2).stages).toEqual(["ducked", "resumed"]);
  });
  it("that was held waits a little longer for more", () => {
    const scene = heard().speaks(1).silent(0.2).words("nothing").silent(0.3);
    expect(scene.stages).toEqual(["ducked", "paused"]);
    expect(scene.silent(0.2).stages).toEqual(["ducked", "paused", "resumed"]);
  });
  it("is over after 2 s of silence also where nothing is known of its words", () => {
    const scene = heard().speaks(0.5).silent(1.9);
    expect(scene.stages).toEqual(["ducked"]);
    expect(scene.silent(0.2).stages).toEqual(["ducked", "resumed"]);
  });
  it("that goes on as voice without words holds nobody for more than 2 s, and only once", () => {
    const scene = heard();
    for (let i = 0; i < 20; i++) {
      scene.speaks(0.25);
      if (scene.asked.length > 0) scene.words("nothing");
    }
    expect(scene.stages).toEqual(["ducked", "paused", "resumed"]);
    expect(scene.silent(1).speaks(0.3).stages.at(-1)).toBe("ducked");
  });
  it("that is the interviewer's own voice is over at once, and not looked at again", () => {
    const scene = heard().speaks(0.4).words("echo");
    expect(scene.stages).toEqual(["ducked", "resumed"]);
    expect(scene.speaks(3).stages).toEqual(["ducked", "resumed"]);
  });
  it("words of it that come late stop nothing", () => {
    const scene = heard().speaks(0.4).silent(2.2);
    const stages = [...scene.stages];
    expect(scene.words("interrupts").stages).toEqual(stages);
  });
});

describe("what does not count", () => {
  it("is speech while nobody is heard", () => {
    expect(new Scene().speaks(5).decisions).toEqual([]);
  });
  it("is speech before it counts; going on then, it does", () => {
    const scene = new Scene().isHeard(3).speaks(2.9);
    expect(scene.decisions).toEqual([]);
    expect(scene.speaks(0.2).stages).toContain("ducked");
  });
  it("is speech that was going on when the reply began, until it still goes on a while later", () => {
    const scene = new Scene().speaks(1).isHeard(0, 1).speaks(0.9);
    expect(scene.decisions).toEqual([]);
    expect(scene.speaks(0.2).stages).toContain("ducked");
    expect(new Scene().speaks(1).isHeard(0, 1).silent(0.6).speaks(0.2).stages).toEqual(["ducked"]);
  });
  it("is sound that was replayed after a lost connection; what was held back goes on", () => {
    const scene = heard().steps(3, 0.9, false);
    expect(scene.decisions).toEqual([]);
    expect(heard().speaks(1).steps(0.1, 0.9, false).stages.at(-1)).toBe("resumed");
  });
  it("is speech after the reply is over", () => {
    const scene = heard().speaks(0.05).take({ type: "over" }).speaks(3);
    expect(scene.decisions).toEqual([]);
  });
});

describe("whatever is heard", () => {
  const event = fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({ speak: fc.boolean(), steps: fc.integer({ min: 1, max: 60 }) }),
    },
    { weight: 4, arbitrary: fc.constantFrom<Weight>("nothing", "echo", "interrupts") },
    {
      weight: 1,
      arbitrary: fc.constantFrom("heard" as const, "over" as const, "replayed" as const),
    },
  );
  type Happening = typeof event extends fc.Arbitrary<infer T> ? T : never;
  const play = (events: readonly Happening[]) => {
    const scene = heard();
    for (const each of events) {
      if (typeof each === "object") scene.steps((each.steps * STEP) / RATE, each.speak ? 0.9 : 0);
      else if (each === "heard") scene.isHeard();
      else if (each === "over") scene.take({ type: "over" });
      else if (each === "replayed") scene.steps(0.1, 0.9, false);
      else if (scene.asked.length > 0) scene.words(each);
    }
    return scene;
  };
  it("nothing is held for good: 4.1 s of silence end all of it", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const { state } = play(events).silent(4.1);
        expect(["off", "full"]).toContain(state.stage);
      }),
    );
  });
  it("stages follow each other as they must, and nothing follows a stop until something is heard", () => {
    const after: Readonly<Record<string, readonly string[]>> = {
      full: ["ducked"],
      resumed: ["ducked"],
      stopped: [],
      ducked: ["paused", "stopped", "resumed"],
      paused: ["stopped", "resumed"],
    };
    fc.assert(
      fc.property(
        fc
          .array(event, { maxLength: 40 })
          .filter((all) => !all.includes("heard") && !all.includes("over")),
        (events) => {
          let before = "full";
          for (const stage of play(events).stages) {
            expect(after[before]).toContain(stage);
            before = stage;
          }
        },
      ),
    );
  });
  it("only words, or voice of 2 s without any, end a reply", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const quiet = events.map((each) => (each === "interrupts" ? "nothing" : each));
        const scene = heard();
        for (const each of quiet) {
          if (typeof each !== "object") continue;
          for (let i = 0; i < each.steps; i++) {
            scene.steps(STEP / RATE, each.speak ? 0.9 : 0);
            if (scene.decisions.at(-1)?.type === "listen") scene.words("nothing");
          }
        }
        expect(scene.stages).not.toContain("stopped");
      }),
    );
  });
});
