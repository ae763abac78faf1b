import { floatToInt16 } from "@greenroom/audio";
import { noise, voice, vowels } from "@greenroom/audio/testing";
import { describe, expect, it } from "vitest";
import { judgeEnding } from "./judge.ts";
import { PITCH_SAMPLES, voiceStaysUp } from "./voice-stays-up.ts";

const RATE = 16_000;
/** The last 0.3 s, in which a voice goes from its level to so many semitones above it. */
const END = 0.3 * RATE;

/** A voice at 120 Hz that ends by going up or down, steadily, and stays there. */
function ends(semitones: number, startHz = 120): Int16Array {
  const from = PITCH_SAMPLES - END;
  const pitch = (at: number) => {
    const gone = Math.min(1, Math.max(0, (at - from) / (END / 2)));
    return startHz * 2 ** ((semitones * gone) / 12);
  };
  return floatToInt16(voice(pitch, vowels.ah, RATE, PITCH_SAMPLES));
}

const silent = (seconds: number) => new Int16Array(seconds * RATE);
const joined = (...parts: Int16Array[]) => Int16Array.from(parts.flatMap((part) => [...part]));

describe("a voice at the end of speech", () => {
  it.each([80, 120, 220])("stays up where it ends high, at %i Hz", (startHz) => {
    expect(voiceStaysUp(ends(5, startHz))).toBe(true);
  });

  it("says nothing where it is level, falls, or rises by less than is heard", () => {
    for (const semitones of [0, 1.5, -2, -6]) {
      expect([semitones, voiceStaysUp(ends(semitones))]).toEqual([semitones, false]);
    }
  });

  it("says nothing where it is short, whispered at the end, noise, or not there", () => {
    const up = ends(5);
    expect(voiceStaysUp(joined(silent(1.2), up.subarray(-0.3 * RATE)))).toBe(false);
    expect(voiceStaysUp(joined(up.subarray(0.3 * RATE), silent(0.3)))).toBe(false);
    expect(voiceStaysUp(floatToInt16(noise(PITCH_SAMPLES, 0.1)))).toBe(false);
    expect(voiceStaysUp(silent(1.5))).toBe(false);
    expect(voiceStaysUp(new Int16Array(0))).toBe(false);
  });

  it("takes a jump by an octave for an error", () => {
    expect(voiceStaysUp(ends(12))).toBe(false);
  });
});

describe("the judge", () => {
  const up = () => true;

  it("waits longer for who sounds complete and stays up", () => {
    expect(judgeEnding("We moved it to the new cluster.").ending).toBe("complete");
    expect(judgeEnding("We moved it to the new cluster.", up)).toEqual({
      ending: "unclear",
      why: "the voice stays up",
    });
  });

  it("goes by the words alone where they say that it is all, ask, or are not complete", () => {
    for (const text of ["That's my answer.", "Does that make sense?", "so we", "Let me think."]) {
      expect([text, judgeEnding(text, up)]).toEqual([text, judgeEnding(text)]);
    }
  });
});
