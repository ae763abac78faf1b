import type { Status } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { joinWords } from "./join-words.ts";

const status = (state: Status["engines"][number]["state"], ready = state === "ready") => ({
  is: "ready" as const,
  value: {
    ready,
    engines: [
      {
        part: "hearing" as const,
        name: "Moonshine tiny",
        where: "on this machine",
        state,
        detail: null,
      },
    ],
    personas: [],
    scenes: [],
    voices: [],
  },
});

it("opens once the microphone is on and the models are ready", () => {
  expect(joinWords(true, status("ready"))).toBeNull();
});

it.each([
  ["your microphone", false, status("ready")],
  ["Moonshine tiny", true, status("starting")],
  ["mended", true, status("failed")],
  ["server", true, { is: "failed" as const, code: "internal", sentence: "" }],
])("says that it waits for %s", (words, microphoneOn, state) => {
  expect(joinWords(microphoneOn, state)).toContain(words);
});
