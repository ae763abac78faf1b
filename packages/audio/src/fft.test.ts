import fc from "fast-check";
import { expect, it } from "vitest";
import { Fft, powerSpectra } from "./fft.ts";
import { noise } from "./test-signals.ts";

/** The definition, term by term. */
function slowly(re: Float64Array, im: Float64Array): { re: number[]; im: number[] } {
  const size = re.length;
  const sum = (k: number, part: "re" | "im") => {
    let total = 0;
    for (let n = 0; n < size; n++) {
      const turn = (-2 * Math.PI * k * n) / size;
      const [a, b] = [re[n]!, im[n]!];
      total +=
        part === "re"
          ? a * Math.cos(turn) - b * Math.sin(turn)
          : a * Math.sin(turn) + b * Math.cos(turn);
    }
    return total;
  };
  const bins = [...re.keys()];
  return { re: bins.map((k) => sum(k, "re")), im: bins.map((k) => sum(k, "im")) };
}

it("is the sum that defines it", () => {
  const sizes = fc.constantFrom(2, 4, 8, 32, 64);
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 1e6 }), (size, seed) => {
      const re = Float64Array.from(noise(size, 1, seed));
      const im = Float64Array.from(noise(size, 1, seed + 1));
      const wanted = slowly(re, im);
      new Fft(size).forward(re, im);
      re.forEach((value, k) => expect(value).toBeCloseTo(wanted.re[k]!, 9));
      im.forEach((value, k) => expect(value).toBeCloseTo(wanted.im[k]!, 9));
    }),
    { numRuns: 30 },
  );
});

it("gives the power spectra of two signals at once", () => {
  const [left, right] = [noise(32, 1, 3), noise(32, 1, 4)];
  const both = [Float64Array.from(left), Float64Array.from(right)] as const;
  powerSpectra(new Fft(32), ...both);
  for (const [signal, power] of [
    [left, both[0]],
    [right, both[1]],
  ] as const) {
    const alone = slowly(Float64Array.from(signal), new Float64Array(32));
    for (let k = 0; k <= 16; k++) {
      expect(power[k]).toBeCloseTo(alone.re[k]! ** 2 + alone.im[k]! ** 2, 9);
    }
  }
});

it.each([0, 1, 3, 100, 2.5])("has no transform of %d points", (size) => {
  expect(() => new Fft(size)).toThrow(RangeError);
});
