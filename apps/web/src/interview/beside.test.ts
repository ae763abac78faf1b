import type { PersonaSummary } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { besideOf, withToggled } from "./beside.ts";

const persona = (id: string, beside: string[] = []): PersonaSummary => {
  return { id, name: id, title: "", temper: "", voice: "", beside };
};
const maya = persona("maya", ["tom", "helen"]);
const all = [maya, persona("tom"), persona("anita"), persona("helen")];
const names = (chosen?: readonly string[]) => besideOf(maya, all, chosen).map(({ id }) => id);

describe("beside who leads sit", () => {
  it("their usual ones where nobody was chosen", () => {
    expect(names()).toEqual(["tom", "helen"]);
  });

  it("those who were chosen, as far as they are there, and never who leads", () => {
    expect(names(["anita", "maya"])).toEqual(["anita"]);
    expect(names(["somebody who left"])).toEqual(["tom", "helen"]);
  });
});

describe("who is chosen", () => {
  it("comes in the place of who was chosen first, where two sit there", () => {
    expect(withToggled(["tom"], "helen")).toEqual(["tom", "helen"]);
    expect(withToggled(["tom", "helen"], "anita")).toEqual(["helen", "anita"]);
  });

  it("goes again, unless nobody else would be left", () => {
    expect(withToggled(["tom", "helen"], "tom")).toEqual(["helen"]);
    expect(withToggled(["helen"], "helen")).toEqual(["helen"]);
  });
});
