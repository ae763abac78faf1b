import { expect, it } from "vitest";
import { encodeMuLaw, muLawWavBytes, muLawWavHeader } from "./mu-law.ts";
import { parseWavHeader } from "./wav.ts";

/** As G.711 has it decoded. */
function decoded(byte: number): number {
  const bits = ~byte & 0xff;
  const exponent = (bits >> 4) & 7;
  const magnitude = ((((bits & 0x0f) << 3) + 0x84) << exponent) - 0x84;
  return bits & 0x80 ? -magnitude : magnitude;
}

it("gives the bytes of G.711 for silence and for full scale", () => {
  const pcm = Int16Array.of(0, 32_767, -32_768);
  expect([...encodeMuLaw(pcm)]).toEqual([0xff, 0x80, 0x00]);
});

it("keeps every sample within a sixteenth of its size", () => {
  const pcm = Int16Array.from({ length: 2_048 }, (_, i) => (i - 1_024) * 31);
  encodeMuLaw(pcm).forEach((byte, i) => {
    const sample = pcm[i]!;
    expect(Math.abs(decoded(byte) - sample)).toBeLessThanOrEqual(Math.abs(sample) / 16 + 8);
  });
});

it("says what it is in its header", () => {
  const header = muLawWavHeader(16_000, 1_000);
  const view = new DataView(header.buffer);
  expect([20, 22, 32, 34].map((at) => view.getUint16(at, true))).toEqual([7, 1, 1, 8]);
  expect(view.getUint32(40, true)).toBe(1_000);
  expect(muLawWavBytes(1_000)).toBe(1_044);
  expect(parseWavHeader(header).ok).toBe(false);
});
