import { describe, expect, it } from "vitest";
import { personas } from "../../../personas.ts";
import { pointIds } from "../points.ts";
import { challenged } from "./executive-words.ts";
import { executiveOf } from "./executives.ts";

const PRAISE =
  /\b(great|excellent|interesting|wonderful|perfect|impressive|nice|good (point|job|answer))\b/i;
const all = personas.map(({ id }) => [id, executiveOf(id)] as const);

describe.each(all)("%s as an executive", (_, words) => {
  const asked = [
    ...pointIds.flatMap((point) => words.asks[point]),
    ...challenged.flatMap((point) => words.challenges[point]),
    ...Object.values(words.presses).flat(),
    ...words.constraints,
  ];

  it("asks one thing at a time, in a breath or two", () => {
    for (const text of asked) {
      expect(text.match(/\?/g)).toHaveLength(1);
      expect(text).toMatch(/\?$/);
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(22);
    }
  });

  it("never praises, and says nothing that a voice cannot say", () => {
    const others = [...words.goOn, ...words.begin, ...words.announce, ...words.turns];
    for (const text of [...asked, ...others]) expect(text).not.toMatch(/[()[\]/*_`#;—–"“”&%$\d]/);
    for (const text of asked) expect(text).not.toMatch(PRAISE);
  });

  it("says how long it may take, who listens, and that nobody interrupts", () => {
    for (const text of words.announce) {
      expect(text).toContain("{minutes}");
      expect(text).toContain("{listener}");
      expect(text).toMatch(/interrupt|jump in/);
    }
  });

  it("has enough ways to bid somebody go on that none comes twice", () => {
    expect(words.goOn.length).toBeGreaterThanOrEqual(3);
    expect(words.goOn[0]).toMatch(/listening/);
  });
});

it("no two executives ask in the same words, but for the one sentence that all of them want", () => {
  const asked = all.flatMap(([, words]) => [
    ...pointIds.filter((point) => point !== "ask").flatMap((point) => words.asks[point]),
    ...challenged.flatMap((point) => words.challenges[point]),
  ]);
  expect(asked.filter((text, at) => asked.indexOf(text) !== at)).toEqual([]);
});
