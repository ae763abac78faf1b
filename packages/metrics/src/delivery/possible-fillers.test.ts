import { floatToInt16, concatInt16 } from "@greenroom/audio";
import { noise, voice, vowels } from "@greenroom/audio/testing";
import type { Segment, Span, Word } from "@greenroom/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { possibleFillers, possibleFillersIn } from "./possible-fillers.ts";
import { soundTrackOf } from "./sound-track.ts";

const S = 16_000;
const PITCH_HZ = 110;

const silence = (s: number) => new Int16Array(s * S);
const hiss = (s: number) => floatToInt16(noise(s * S, 0.05));
/** One vowel at one pitch. */
const held = (s: number, f0Hz = PITCH_HZ) => floatToInt16(voice(f0Hz, vowels.uh, S, s * S));
/** One vowel, its pitch rising by so many semitones a second. */
const gliding = (s: number, semitonesPerS: number) =>
  floatToInt16(voice((i) => PITCH_HZ * 2 ** ((i / S) * (semitonesPerS / 12)), vowels.uh, S, s * S));
/** Something like fluent speech: the vowel changes every 90 ms. */
const babble = (s: number) => {
  const order = [vowels.ee, vowels.ah, vowels.m, vowels.uh];
  return concatInt16(
    Array.from({ length: Math.round(s / 0.09) }, (_, i) =>
      floatToInt16(voice(PITCH_HZ, order[i % order.length]!, S, 0.09 * S)),
    ),
  );
};

/** A track that takes every sound that is not silent for speech. */
function voiceActivityOf(pcm: Int16Array): Float32Array {
  return Float32Array.from({ length: Math.floor(pcm.length / 512) }, (_, step) =>
    pcm.subarray(step * 512, (step + 1) * 512).some((sample) => Math.abs(sample) > 50)
      ? 0.97
      : 0.02,
  );
}

const word = (text: string, startS: number, endS: number): Word => ({
  text,
  startSample: startS * S,
  endSample: endS * S,
  confidence: 0.9,
  times: "measured",
});
const found = (parts: readonly Int16Array[], words: readonly Word[] = []) => {
  const pcm = concatInt16(parts);
  return possibleFillersIn(pcm, voiceActivityOf(pcm), words);
};
const secondsOf = (spans: readonly Span[]) =>
  spans.map(({ startSample, endSample }) => [startSample / S, endSample / S]);

describe("FI2.1: a voice that holds one sound at one pitch", () => {
  it.each([0.3, 0.5, 1.2])("for %d s is one possible filler, where it was held", (lengthS) => {
    const [only, ...others] = secondsOf(found([silence(0.5), held(lengthS), silence(0.5)]));
    expect(others).toEqual([]);
    expect(Math.abs(only![0]! - 0.5)).toBeLessThan(0.06);
    expect(Math.abs(only![1]! - (0.5 + lengthS))).toBeLessThan(0.06);
  });

  it.each([60, 110, 220, 330])("is one at %d Hz, quiet or loud", (f0Hz) => {
    for (const gain of [1, 0.03]) {
      const vowel = held(0.4, f0Hz).map((sample) => gain * sample);
      expect(found([silence(0.3), vowel, silence(0.3)])).toHaveLength(1);
    }
  });

  it("is one with a voice's usual fall, and with a nasal at the end", () => {
    expect(found([silence(0.3), gliding(0.5, -2), silence(0.3)])).toHaveLength(1);
    const um = concatInt16([held(0.3), floatToInt16(voice(PITCH_HZ, vowels.m, S, 0.25 * S))]);
    const [only] = found([silence(0.3), um, silence(0.3)]);
    expect(only).toBeDefined();
  });

  it.each<[string, Int16Array]>([
    ["shorter than 200 ms", held(0.15)],
    ["whose pitch glides", gliding(1, 12)],
    ["whose sound changes", babble(2)],
  ])("is none %s", (_, sound) => {
    expect(found([silence(0.5), sound, silence(0.5)])).toEqual([]);
  });

  it("is not heard in silence, nor in noise", () => {
    expect(found([silence(2)])).toEqual([]);
    expect(found([hiss(2)])).toEqual([]);
    expect(possibleFillersIn(new Int16Array(0), new Float32Array(0), [])).toEqual([]);
  });
});

describe("FI2.2: it is speech, and low", () => {
  it("is none where voice activity hears no speech: a fan, a tone", () => {
    const pcm = concatInt16([silence(0.3), held(1), silence(0.3)]);
    expect(possibleFillersIn(pcm, new Float32Array(50).fill(0.1), [])).toEqual([]);
  });

  it("is none high above the voice's median pitch, as drawn-out words often are", () => {
    const speech = [babble(3), silence(0.3)];
    expect(found([...speech, held(0.4), silence(0.3)])).toHaveLength(1);
    expect(found([...speech, held(0.4, PITCH_HZ * 1.3), silence(0.3)])).toEqual([]);
  });
});

describe("FI2.3: words that were measured account for what they fit", () => {
  // Something is held from 1.0 to 1.5.
  const sound = [babble(0.9), silence(0.1), held(0.5), silence(0.1), babble(0.9)];
  const around = [word("we", 0, 0.4), word("migrated", 1.6, 2.4)];

  it.each<[string, Word[], number]>([
    ["between two words", around, 1],
    ["where a word lies over it", [...around, word("so", 1, 1.5)], 0],
    ["at the end of a word that is far too long for its letters", [word("we", 0.3, 1.55)], 1],
    ["where it was written as a short word", [...around, word("Ah,", 1, 1.5)], 1],
    ["inside a long word", [word("availability", 0.9, 1.7)], 0],
    ["where a filler was heard", [...around, word("um,", 1.05, 1.4)], 0],
    ["where a filler was heard close by", [...around, word("uh", 0.7, 0.95)], 0],
  ])("%s", (_, words, count) => {
    expect(found(sound, words)).toHaveLength(count);
  });
});

describe("FI2.4: words that were only spread over their segment", () => {
  const pcm = concatInt16([babble(0.9), silence(0.1), held(0.5), silence(0.1), babble(0.9)]);
  const count = (text: string) => {
    const texts = text.split(" ");
    const words = texts.map((text, i): Word => ({
      ...word(text, (2.5 * i) / texts.length, (2.5 * (i + 1)) / texts.length),
      times: "estimated",
    }));
    const within = { startSample: 0, endSample: pcm.length };
    const segments: Segment[] = [{ ...within, words, understood: true }];
    const voiceActivity = voiceActivityOf(pcm);
    return possibleFillers({ sound: soundTrackOf(pcm), voiceActivity, segments, within }).length;
  };

  it("leave room for one where they are few, wherever they were put", () => {
    expect(count("we moved it over")).toBe(1);
  });

  it("leave none where they fill the time", () => {
    expect(count("we moved it over to another availability region")).toBe(0);
  });

  it("have it already where one of them is a filler", () => {
    expect(count("um we moved")).toBe(0);
  });
});

it("FI2: possible fillers lie in order and apart inside the answer, 200 ms and longer", () => {
  const part = fc.oneof(
    fc.double({ min: 0.1, max: 0.6, noNaN: true }).map((s) => held(Math.round(s * 100) / 100)),
    fc.double({ min: 0.1, max: 0.6, noNaN: true }).map((s) => babble(s)),
    fc.constantFrom(silence(0.2), hiss(0.2), gliding(0.3, 8)),
  );
  const said = fc.tuple(fc.constantFrom("so", "um", "availability"), fc.nat(20), fc.nat(10));
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 5 }),
      fc.array(said, { maxLength: 4 }),
      (parts, all) => {
        const words = all.map(([text, at, long]) => word(text, at / 10, (at + long) / 10));
        const pcm = concatInt16(parts);
        const voiceActivity = voiceActivityOf(pcm);
        const within = { startSample: 1_600, endSample: Math.max(1_600, pcm.length - 1_600) };
        const segments = [{ ...within, words, understood: true }];
        const spans = possibleFillers({
          sound: soundTrackOf(pcm),
          voiceActivity,
          segments,
          within,
        });
        let before = within.startSample;
        for (const { startSample, endSample } of spans) {
          expect(startSample).toBeGreaterThanOrEqual(before);
          expect(endSample - startSample).toBeGreaterThanOrEqual(0.2 * S);
          before = endSample;
        }
        expect(before).toBeLessThanOrEqual(within.endSample);
      },
    ),
    { numRuns: 15 },
  );
});
