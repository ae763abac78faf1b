import { elementsFor } from "@greenroom/metrics";
import { forms, pillars } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { competencyBoxes } from "./competencies.ts";
import { packetOf } from "./packet.ts";
import { STORY, toldAnswer } from "./told.testing.ts";

const packetFrom = ({ read, turn }: ReturnType<typeof toldAnswer>) =>
  packetOf({ structure: [read], turns: [turn] });
const packet = packetFrom(toldAnswer(STORY));
const box = (id: string) => packet[0]?.competencies.find((each) => each.id === id);

describe("the packet", () => {
  it("has the candidate's own words in their boxes, with their times", () => {
    expect(packet.map(({ pillar }) => pillar)).toEqual(["behavioural"]);
    const results = box("results")?.evidence ?? [];
    expect(results[0]?.text).toContain("fell by a third");
    for (const { text, startSample, endSample } of results) {
      expect(STORY).toContain(text);
      expect(endSample).toBeGreaterThan(startSample);
    }
  });

  it("leaves a box blank for which nothing was heard, and has none that was not asked for", () => {
    expect(box("learning")).toMatchObject({ name: "Learning", evidence: [] });
    expect(box("case")).toBeUndefined();
  });

  it("writes the same words down once in a box", () => {
    const spans = box("ownership")?.evidence.map(({ startSample }) => startSample) ?? [];
    expect(spans.length).toBeGreaterThan(0);
    expect(new Set(spans).size).toBe(spans.length);
  });

  it("says of each of them who asked for it, where several ask", () => {
    const { read, turn } = toldAnswer(STORY);
    const by = { name: "Tom Adeyemi", title: "Principal engineer" };
    const asked = { ...turn.asked, by };
    const [pillar] = packetFrom({ read, turn: { ...turn, asked } });
    const evidence = pillar?.competencies.flatMap((each) => each.evidence) ?? [];
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.map(({ askedBy }) => askedBy)).toEqual(evidence.map(() => by));
    expect(box("results")?.evidence[0]).not.toHaveProperty("askedBy");
  });

  it("is empty where nothing could be read", () => {
    const { read, turn } = toldAnswer(STORY);
    expect(packetFrom({ read: { ...read, elements: [] }, turn })).toEqual([]);
  });
});

it("every element that any answer is read for is evidence in exactly one box", () => {
  const ids = forms.flatMap((form) =>
    pillars.flatMap((pillar) => elementsFor(form, pillar).map(([id]) => id as string)),
  );
  for (const id of new Set(ids)) {
    expect([id, competencyBoxes.filter(({ elements }) => elements.includes(id)).length]).toEqual([
      id,
      1,
    ]);
  }
});
