import { expect, it } from "vitest";
import { voiceName } from "./voice-name.ts";

const voices = [
  { id: "slt", name: "SLT" },
  { id: "rms", name: "RMS" },
];
const maya = { id: "maya", name: "Maya Lindqvist", title: "", temper: "", voice: "slt" };

it.each([
  [undefined, "Maya Lindqvist’s own"],
  ["slt", "Maya Lindqvist’s own"],
  ["rms", "RMS"],
  ["of an engine that is gone", "Maya Lindqvist’s own"],
])("names the voice for the choice %s", (chosen, name) => {
  expect(voiceName(voices, maya, chosen)).toBe(name);
});
