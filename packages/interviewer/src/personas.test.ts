import { describe, expect, it } from "vitest";
import { findPersona, personas, type Persona } from "./personas.ts";
import { maya } from "./scripted/phrases/maya.ts";
import { phrasesFor } from "./scripted/phrases/phrases-for.ts";

const pairs = personas.flatMap((one, at) => personas.slice(at + 1).map((other) => [one, other]));

describe("the interviewers", () => {
  it("are five at least, and Maya is who asks where nobody was chosen", () => {
    expect(personas.length).toBeGreaterThanOrEqual(5);
    expect(findPersona("nobody").id).toBe("maya");
  });

  it("have each their own name, title, temper, voice, and way of breaking in", () => {
    const own = (of: (persona: Persona) => unknown) =>
      new Set(personas.map((persona) => JSON.stringify(of(persona)))).size;
    expect(own(({ name }) => name)).toBe(personas.length);
    expect(own(({ title }) => title)).toBe(personas.length);
    expect(own(({ temper }) => temper)).toBe(personas.length);
    expect(own(({ voice }) => voice)).toBe(personas.length);
    expect(own(({ presses }) => presses)).toBe(personas.length);
    expect(own(({ breaksIn }) => breaksIn)).toBe(personas.length);
  });

  it("are told in a line each, and wait no shorter than the person chose", () => {
    for (const { temper, title, waits } of personas) {
      expect(temper.length).toBeLessThanOrEqual(65);
      expect(title.length).toBeLessThanOrEqual(30);
      expect(waits).toBeGreaterThanOrEqual(1);
    }
  });

  it("have two ways or more to say anything, and nearly as many in all as Maya", () => {
    const counts = (value: unknown): number[] =>
      Array.isArray(value) ? [value.length] : Object.values(value as object).flatMap(counts);
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
    const most = sum(counts(maya));
    for (const { id } of personas) {
      expect(Math.min(...counts(phrasesFor(id)))).toBeGreaterThanOrEqual(2);
      expect(sum(counts(phrasesFor(id)))).toBeGreaterThan(0.9 * most);
    }
  });

  it("share next to no wording", () => {
    const texts = (value: unknown): string[] =>
      typeof value === "string"
        ? [value.replace("{echo} ", "")]
        : Object.values(value as object).flatMap(texts);
    for (const [one, other] of pairs) {
      const said = new Set(texts(phrasesFor(one!.id)));
      const shared = texts(phrasesFor(other!.id)).filter((text) => said.has(text) && text !== "");
      expect(shared.length, `${one!.id} and ${other!.id}: ${shared.join(" / ")}`).toBeLessThan(6);
    }
  });
});
