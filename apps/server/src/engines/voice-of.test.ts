import { expect, it } from "vitest";
import { voiceOf } from "./voice-of.ts";

const own = [
  { id: "slt", name: "A" },
  { id: "rms", name: "B" },
];
const service = [
  { id: "marin", name: "A", nearest: "slt" },
  { id: "cedar", name: "B", nearest: "rms" },
  { id: "onyx", name: "C", nearest: "rms" },
];

it.each([
  ["the person's choice", own, { chosen: "rms", set: "slt", persona: "slt" }, "rms"],
  ["the setting", own, { set: "rms", persona: "slt" }, "rms"],
  ["the persona's own", own, { set: null, persona: "rms" }, "rms"],
  [
    "another engine's voice is not there",
    own,
    { chosen: "onyx", set: null, persona: "slt" },
    "slt",
  ],
  [
    "of a service the voice nearest to the persona's",
    service,
    { set: null, persona: "rms" },
    "cedar",
  ],
  ["a choice among a service's", service, { chosen: "onyx", set: null, persona: "slt" }, "onyx"],
  ["the first, where none is near", service, { set: null, persona: "kal" }, "marin"],
])("%s", (_, voices, wishes, voice) => {
  expect(voiceOf(voices, wishes)).toBe(voice);
});
