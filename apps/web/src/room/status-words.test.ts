import { phases } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { talkSentence } from "../words/talk-words.ts";
import { phaseTable } from "./phase-table.ts";
import { statusWords, talkHint } from "./status-words.ts";

const idle = { pressed: false, touch: false } as const;
const pressed = { pressed: true, touch: false } as const;

describe("what the status reads", () => {
  it("follows the phase alone where one just talks", () => {
    for (const phase of phases) {
      expect(statusWords(phase, { mode: "open", ...idle })).toBe(phaseTable[phase].status);
    }
  });
  it("says how to be heard while no key is pressed, and Listening only while one is", () => {
    for (const phase of ["listening", "paused", "holding"] as const) {
      expect(statusWords(phase, { mode: "hold", ...idle })).toBe("Hold the space bar to talk");
      expect(statusWords(phase, { mode: "tap", ...idle })).toBe("Tap the space bar to talk");
      expect(statusWords(phase, { mode: "hold", ...pressed })).toBe("Listening");
    }
  });
  it("says who has the word where the candidate has not, pressed or not", () => {
    for (const talking of [idle, pressed]) {
      expect(statusWords("replying", { mode: "hold", ...talking })).toBe("Interviewer is speaking");
      expect(statusWords("preparing", { mode: "tap", ...talking })).toBe("Thinking");
    }
  });
});

it("nobody is told of a space bar on a screen that is touched", () => {
  for (const mode of ["hold", "tap"] as const) {
    const said = phases.flatMap((phase) =>
      [true, false].flatMap((pressed) => {
        const talking = { mode, pressed, touch: true };
        return [statusWords(phase, talking), talkHint(phase, talking)];
      }),
    );
    expect([...said, talkSentence(mode, true)].join(" ")).not.toMatch(/space|key/i);
  }
});
