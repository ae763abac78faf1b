import { WAV_HEADER_BYTES, wavHeader } from "./wav.ts";

/** G.711 adds this before it takes the logarithm, on its 14-bit scale times four. */
const BIAS = 0x84;
const CLIP = 32_635;
const MU_LAW = 7;

/** Speech in half the bytes: G.711 mu-law, one byte a sample, about 38 dB above its own noise. */
export function encodeMuLaw(pcm: Int16Array): Uint8Array {
  const bytes = new Uint8Array(pcm.length);
  for (let i = 0; i < pcm.length; i++) bytes[i] = table[(pcm[i] ?? 0) & 0xffff] ?? 0;
  return bytes;
}

/** The header of a mono mu-law WAV, which every browser plays. */
export function muLawWavHeader(sampleRateHz: number, samples: number): Uint8Array {
  const bytes = wavHeader(sampleRateHz, samples);
  const view = new DataView(bytes.buffer);
  view.setUint16(20, MU_LAW, true);
  view.setUint32(28, sampleRateHz, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  return bytes;
}

/** Bytes of such a file. */
export function muLawWavBytes(samples: number): number {
  return WAV_HEADER_BYTES + samples;
}

function encodeSample(sample: number): number {
  const sign = sample < 0 ? 0x80 : 0;
  const magnitude = Math.min(CLIP, Math.abs(sample)) + BIAS;
  const exponent = 31 - Math.clz32(magnitude) - 7;
  const mantissa = (magnitude >> (exponent + 3)) & 0x0f;
  return ~(sign | (exponent << 4) | mantissa) & 0xff;
}

/** The byte of every sample, by its bits: half an hour has 29 million of them. */
const table = Uint8Array.from({ length: 65_536 }, (_, bits) => encodeSample((bits << 16) >> 16));
