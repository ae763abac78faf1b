import { personas } from "@greenroom/interviewer";
import { patiences } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import {
  endpointingOf,
  newEndpointing,
  reduceEndpointing,
  type EndpointingEvent,
  type EndpointingOptions,
} from "./endpointing.ts";

type Stretch = readonly [probability: number, seconds: number, live?: boolean];

/** Runs a track written as stretches: probability, seconds, and whether it is live. */
function eventsOf(options: EndpointingOptions, ...stretches: readonly Stretch[]) {
  let state = newEndpointing();
  const events: EndpointingEvent[] = [];
  for (const [probability, seconds, live = true] of stretches) {
    for (let i = 0; i < Math.round((seconds * 16_000) / 512); i++) {
      const step = reduceEndpointing(state, probability, live, options);
      state = step.state;
      events.push(...step.events);
    }
  }
  return events;
}

function runWith(options: EndpointingOptions, ...stretches: readonly Stretch[]) {
  return eventsOf(options, ...stretches).map((event) =>
    event.type === "silence" ? event.reached : event.type.replace("speech-", ""),
  );
}

const run = (...stretches: readonly Stretch[]) => runWith(endpointingOf("patient"), ...stretches);

describe("endpointing", () => {
  it("starts with speech of 100 ms and dates it to its first step", () => {
    let state = newEndpointing();
    const events: EndpointingEvent[] = [];
    for (const probability of [0, 0, 0.9, 0.9, 0.9, 0.9]) {
      const step = reduceEndpointing(state, probability, true);
      state = step.state;
      events.push(...step.events);
    }
    expect(events).toEqual([{ type: "speech-started", sample: 2 * 512 }]);
  });

  it("takes a click of 60 ms for nothing", () => {
    expect(run([0, 1], [0.9, 0.06], [0, 5])).toEqual([]);
  });

  it("ends nothing before anybody has spoken", () => {
    expect(run([0, 60])).toEqual([]);
  });

  it("tells a breath after 0.35 s, where one is waited for", () => {
    expect(run([0.9, 1], [0.1, 0.32])).toEqual(["started", "ended"]);
    expect(run([0.9, 1], [0.1, 0.4])).toEqual(["started", "ended", "breath"]);
    const { breathMs, pauseMs } = endpointingOf("patient", false);
    expect([breathMs, pauseMs]).toEqual([null, 700]);
    expect(runWith(endpointingOf("patient", false), [0.9, 1], [0.1, 0.8])).toEqual([
      "started",
      "ended",
      "pause",
    ]);
  });

  it("tells how long the silence had to be that ended a turn", () => {
    const told = eventsOf(endpointingOf("quick"), [0.9, 1], [0.1, 2]).filter(
      (event) => event.type === "silence",
    );
    expect(told.map(({ reached, afterMs }) => `${reached} ${afterMs}`)).toEqual([
      "breath 350",
      "pause 500",
      "patience 1200",
    ]);
  });

  it("tells a pause, and after 2.8 s of silence the end", () => {
    expect(run([0.9, 1], [0.1, 2.7])).toEqual(["started", "ended", "breath", "pause"]);
    expect(run([0.9, 1], [0.1, 2.9])).toEqual(["started", "ended", "breath", "pause", "patience"]);
  });

  it("tells the end once, however long the silence lasts", () => {
    expect(run([0.9, 1], [0.1, 30])).toEqual(["started", "ended", "breath", "pause", "patience"]);
  });

  it("lets a hesitant probability between the thresholds go on", () => {
    expect(run([0.9, 1], [0.4, 5])).toEqual(["started"]);
  });

  it("counts no replayed silence", () => {
    expect(run([0.9, 1, false], [0, 10, false])).toEqual(["started", "ended"]);
    expect(run([0.9, 1, false], [0, 10, false], [0, 2.7])).toEqual([
      "started",
      "ended",
      "breath",
      "pause",
    ]);
  });

  it("begins its patience anew after each speech", () => {
    const once = ["started", "ended", "breath", "pause"];
    expect(run([0.9, 1], [0, 2.5], [0.9, 1], [0, 2.5])).toEqual([...once, ...once]);
  });
});

it("waits longer for an interviewer who does, and for nobody shorter than the person chose", () => {
  for (const patience of patiences) {
    const own = endpointingOf(patience).patienceMs;
    const slow = endpointingOf(patience, true, 1.3).patienceMs;
    expect(slow.complete).toBe(Math.round(own.complete * 1.3));
    expect(slow["asked-for-time"]).toBe(own["asked-for-time"]);
    expect(endpointingOf(patience, true, 0.5).patienceMs).toEqual(own);
    for (const { waits } of personas) expect(waits).toBeGreaterThanOrEqual(1);
  }
});
