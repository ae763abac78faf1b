import { expect, it } from "vitest";
import { voicesOf } from "./voices-of.ts";

const voices = ["slt", "rms", "slt-low"].map((id) => ({ id, name: id }));
const panel = ["maya", "tom", "helen"];

it("each of a panel speaks in their own voice", () => {
  const voice = voicesOf(voices, { personaId: "maya", set: null });
  expect(panel.map(voice)).toEqual(["slt", "rms", "slt-low"]);
  expect(voice(undefined)).toBe("slt");
});

it("the person's choice is for who leads; who had that voice takes theirs", () => {
  const voice = voicesOf(voices, { personaId: "maya", chosen: "rms", set: null });
  expect(panel.map(voice)).toEqual(["rms", "slt", "slt-low"]);
});

it("the voice that is set for the house speaks for all", () => {
  const voice = voicesOf(voices, { personaId: "maya", set: "rms" });
  expect(panel.map(voice)).toEqual(["rms", "rms", "rms"]);
});
