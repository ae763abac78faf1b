import { describe, expect, it } from "vitest";
import type { DesignReport } from "../rounds/reports.ts";
import { leftOutWords, saidInStage, stageVerdict, stressVerdict } from "./stage-words.ts";

type Stage = DesignReport["stages"][number];

const at = (startSample: number, text = "we page somebody") => ({
  startSample,
  endSample: startSample + 9,
  text,
});
const stage = (name: string, over: Partial<Stage> = {}): Stage => ({
  id: name,
  name,
  budgetS: 60,
  span: at(0),
  spentS: 30,
  reached: "asked",
  points: [],
  ...over,
});
const points = [
  { name: "Alerts", said: at(50) },
  { name: "Monitoring", said: at(10) },
  { name: "Rollout", said: null },
  { name: "Drills", said: at(50) },
];

describe("a stage in words", () => {
  it("counts what was heard of what belongs to it", () => {
    expect(stageVerdict(stage("Operations", { points }))).toEqual({
      words: "3 of 4 heard",
      level: "good",
    });
    expect(stageVerdict(stage("Operations", { points, reached: "unasked" })).words).toBe(
      "3 of 4 heard, unasked",
    );
    expect(stageVerdict(stage("Operations", { points: points.slice(1, 3) })).level).toBe("good");
    expect(stageVerdict(stage("Deep dive")).words).toBe("Nothing of it heard");
  });

  it("says why there is nothing, and names all that were left out by how", () => {
    const stages = [
      stage("Framing"),
      stage("Requirements", { reached: "skipped", span: null }),
      stage("Trade-offs", { reached: "no-time", span: null }),
      stage("Operations", { reached: "no-time", span: null }),
    ];
    expect(stages.map(stageVerdict).at(1)).toEqual({ words: "Skipped", level: "watch" });
    expect(leftOutWords(stages)).toBe(
      "Skipped: requirements. Not reached: trade-offs and operations.",
    );
    expect(leftOutWords(stages.slice(0, 1))).toBeNull();
  });

  it("tells in the order said, with what the same words show together", () => {
    expect(saidInStage(points).map(({ names }) => names)).toEqual(["Monitoring", "Alerts, drills"]);
  });
});

it("an answer to a bad day is gone into where all of it was heard", () => {
  const stress = { id: "x", text: "It is down.", chose: null, answered: at(0) };
  const heard = points.slice(0, 2);
  expect(stressVerdict({ ...stress, went: heard }).words).toBe("Gone into");
  expect(stressVerdict({ ...stress, went: points }).words).toBe("Gone into in part");
  expect(stressVerdict({ ...stress, went: points.slice(2, 3) }).words).toBe(
    "Answered, not gone into",
  );
  expect(stressVerdict({ ...stress, answered: null, went: [] }).words).toBe("Not answered");
});
