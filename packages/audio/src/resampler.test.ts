import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resample, Resampler } from "./resampler.ts";
import { rms, signalToErrorDb, tone } from "./test-signals.ts";

const rates = [8_000, 16_000, 44_100, 48_000, 96_000];
const pairs = rates.flatMap((from) => rates.map((to) => [from, to] as const));
const toSpeech = [44_100, 48_000, 96_000] as const;

describe("a resampler keeps the sound", () => {
  it.each(pairs)("a 1 kHz tone from %i to %i Hz stays itself within −75 dB", (from, to) => {
    const got = resample(tone(1_000, from, from / 5), from, to);
    const wanted = tone(1_000, to, got.length);
    expect(signalToErrorDb(wanted, got, Math.ceil(to / 100))).toBeGreaterThan(75);
  });

  it.each(toSpeech)("from %i to 16000 Hz 6.4 kHz passes within 0.01 dB", (from) => {
    const got = resample(tone(6_400, from, from / 5), from, 16_000);
    expect(20 * Math.log10(rms(got, 200, 3_000) * Math.SQRT2)).toBeCloseTo(0, 1.7);
  });

  it.each(toSpeech)("from %i to 16000 Hz 7.2 kHz is halved", (from) => {
    const got = resample(tone(7_200, from, from / 5), from, 16_000);
    expect(20 * Math.log10(rms(got, 200, 3_000) * Math.SQRT2)).toBeCloseTo(-6, 0);
  });

  it.each(toSpeech.flatMap((from) => [8_050, 9_000, 12_345, 20_000].map((hz) => [from, hz])))(
    "from %i to 16000 Hz a tone of %i Hz folds back at under −75 dB",
    (from, hz) => {
      const got = resample(tone(hz, from, from / 5), from, 16_000);
      expect(20 * Math.log10(rms(got, 200, 3_000) * Math.SQRT2)).toBeLessThan(-75);
    },
  );

  it("up from 16 to 48 kHz the mirror image of a tone is under −75 dB", () => {
    const got = resample(tone(6_000, 16_000, 3_200), 16_000, 48_000);
    expect(signalToErrorDb(tone(6_000, 48_000, got.length), got, 480)).toBeGreaterThan(75);
  });

  it("a constant stays constant at every phase", () => {
    const got = resample(new Float32Array(4_410).fill(0.5), 44_100, 16_000).subarray(100, 1_500);
    for (const sample of got) expect(sample).toBeCloseTo(0.5, 6);
  });

  it("an impulse comes out at its own instant", () => {
    const impulse = new Float32Array(4_800);
    impulse[2_400] = 1;
    const got = resample(impulse, 48_000, 16_000);
    expect(got.indexOf(Math.max(...got))).toBe(800);
  });

  it("equal rates pass through untouched, at once", () => {
    const input = tone(440, 16_000, 100);
    const resampler = new Resampler(16_000, 16_000);
    const output = new Float32Array(100);
    expect(resampler.process(input, output)).toBe(100);
    expect(output).toEqual(input);
    expect(resampler.latencyInputSamples).toBe(0);
  });
});

describe("a resampler counts exactly", () => {
  it.each(pairs)("N samples from %i to %i Hz give ceil(N · to / from)", (from, to) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), (samples) => {
        expect(resample(new Float32Array(samples), from, to).length).toBe(
          Math.ceil((samples * to) / from),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("half a minute at 44.1 kHz in blocks of 128 drift by no sample", () => {
    const resampler = new Resampler(44_100, 16_000);
    const block = new Float32Array(128);
    const output = new Float32Array(resampler.maxOutputSamples(128));
    let made = 0;
    let drifted = 0;
    const blocks = Math.floor((30 * 44_100) / 128);
    for (let i = 1; i <= blocks; i++) {
      made += resampler.process(block, output);
      const known = Math.max(0, i * 128 - resampler.latencyInputSamples);
      drifted += Math.abs(made - Math.ceil((known * 16_000) / 44_100));
    }
    expect(drifted).toBe(0);
    made += resampler.flush(new Float32Array(1_000));
    expect(made).toBe(Math.ceil((blocks * 128 * 16_000) / 44_100));
  });

  it.each(pairs)("from %i to %i Hz a sample waits for its latency and no longer", (from, to) => {
    const resampler = new Resampler(from, to);
    const output = new Float32Array(10_000);
    expect(resampler.process(new Float32Array(resampler.latencyInputSamples), output)).toBe(0);
    expect(resampler.process(new Float32Array(1), output)).toBe(Math.ceil(to / from));
    expect(resampler.latencyInputSamples / from).toBeLessThan(0.0035);
  });
});

describe("a resampler keeps its state", () => {
  it("cutting a stream anywhere changes no bit", () => {
    const chunks = fc.array(fc.integer({ min: 0, max: 1_500 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...pairs), chunks, fc.integer(), ([from, to], sizes, seed) => {
        const input = Float32Array.from(
          { length: sizes.reduce((sum, size) => sum + size, 0) },
          (_, i) => Math.sin(i * i * 0.001 + seed),
        );
        const resampler = new Resampler(from, to);
        const output = new Float32Array(resampler.maxOutputSamples(input.length) + 4_000);
        let written = 0;
        let read = 0;
        for (const size of sizes) {
          written += resampler.process(input.subarray(read, read + size), output.subarray(written));
          read += size;
        }
        written += resampler.flush(output.subarray(written));
        expect(output.subarray(0, written)).toEqual(resample(input, from, to));
      }),
      { numRuns: 30 },
    );
  });

  it("after a flush it begins afresh", () => {
    const input = tone(500, 44_100, 5_000);
    const resampler = new Resampler(44_100, 16_000);
    const output = new Float32Array(4_000);
    for (const _ of [1, 2]) {
      let written = resampler.process(input, output);
      written += resampler.flush(output.subarray(written));
      expect(output.subarray(0, written)).toEqual(resample(input, 44_100, 16_000));
    }
  });

  it("says what it cannot do", () => {
    expect(() => new Resampler(0, 16_000)).toThrow("positive whole number of hertz, not 0");
    expect(() => new Resampler(44_100.5, 16_000)).toThrow(RangeError);
    expect(() => new Resampler(47_999, 48_001)).toThrow("too uneven");
    expect(() =>
      new Resampler(8_000, 16_000).process(new Float32Array(8), new Float32Array(15)),
    ).toThrow("needs room for 16");
  });
});
