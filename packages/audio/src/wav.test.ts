import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseWavHeader, WAV_HEADER_BYTES, wavDataBytes, wavHeader } from "./wav.ts";

/** A file of chunks, each a name and its bytes. */
function riff(
  ...chunks: readonly (readonly [name: string, body: readonly number[]])[]
): Uint8Array {
  const bytes = [...Buffer.from("RIFF\0\0\0\0WAVE")];
  for (const [name, body] of chunks) {
    bytes.push(...Buffer.from(name));
    bytes.push(body.length & 255, body.length >> 8, 0, 0, ...body);
    if (body.length % 2 === 1) bytes.push(0);
  }
  return Uint8Array.from(bytes);
}

const fmt = [...wavHeader(16_000, 0).subarray(20, 36)];
const reasonOf = (bytes: Uint8Array) => {
  const result = parseWavHeader(bytes);
  return result.ok ? "none" : result.reason;
};

describe("a header written here", () => {
  it("names its format, and the samples begin at byte 44", () => {
    const header = wavHeader(16_000, 64_000);
    expect(header.length).toBe(WAV_HEADER_BYTES);
    expect(parseWavHeader(header)).toEqual({
      ok: true,
      format: {
        encoding: "pcm",
        sampleRateHz: 16_000,
        channels: 1,
        bitsPerSample: 16,
        dataOffset: 44,
        dataBytes: 64_000,
      },
    });
    expect(new DataView(header.buffer).getUint32(4, true)).toBe(64_036);
  });

  it("leaves the size open while recording", () => {
    const header = wavHeader(22_050, null);
    const view = new DataView(header.buffer);
    expect(view.getUint32(4, true)).toBe(0xffff_ffff);
    expect(view.getUint32(40, true)).toBe(0xffff_ffff);
    expect(parseWavHeader(header)).toMatchObject({ format: { dataBytes: null } });
  });

  it("leaves a size open that does not fit", () => {
    expect(wavHeader(16_000, 2 ** 32)).toEqual(wavHeader(16_000, null));
  });
});

describe("a header from elsewhere", () => {
  it("may hold other chunks, of odd size too", () => {
    const bytes = riff(
      ["LIST", [1, 2, 3]],
      ["fmt ", [...fmt, 0, 0]],
      ["bext", [7]],
      ["data", [1, 2]],
    );
    expect(parseWavHeader(bytes)).toMatchObject({
      ok: true,
      format: { sampleRateHz: 16_000, dataBytes: 2, dataOffset: bytes.length - 2 },
    });
  });

  it("may be in the extensible format", () => {
    const extensible = [0xfe, 0xff, ...fmt.slice(2), 22, 0, 16, 0, 4, 0, 0, 0, 1, 0];
    const bytes = riff(["fmt ", [...extensible, ...Array<number>(14).fill(0)]], ["data", []]);
    expect(parseWavHeader(bytes)).toMatchObject({ ok: true, format: { encoding: "pcm" } });
  });

  it.each([
    ["too short", new Uint8Array(3)],
    ["begin with RIFF", new Uint8Array(44)],
    ["no WAVE", Uint8Array.from(riff(), (byte, i) => (i === 8 ? 0 : byte))],
    ["no fmt chunk", riff(["LIST", [1, 2]])],
    ["come before their format", riff(["data", [1, 2]], ["fmt ", fmt])],
    ["no samples", riff(["fmt ", fmt])],
    ["cut short", riff(["fmt ", fmt]).subarray(0, 30)],
    ["number 85) is not plain PCM", riff(["fmt ", [85, ...fmt.slice(1)]], ["data", []])],
    ["no channels", riff(["fmt ", [1, 0, 0, 0, ...fmt.slice(4)]], ["data", []])],
    ["no sample rate", riff(["fmt ", [1, 0, 1, 0, 0, 0, 0, 0, ...fmt.slice(8)]], ["data", []])],
    ["12 bits are not whole", riff(["fmt ", [...fmt.slice(0, 14), 12, 0]], ["data", []])],
  ])("says what is wrong with it: %s", (reason, bytes) => {
    expect(reasonOf(bytes)).toContain(reason);
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(60), (noise, keep) => {
        const bytes = Uint8Array.of(...wavHeader(16_000, 10).subarray(0, keep), ...noise);
        expect(typeof parseWavHeader(bytes).ok).toBe("boolean");
      }),
    );
  });
});

it("the samples in a file are as many as are there, in whole frames", () => {
  const parsed = parseWavHeader(wavHeader(16_000, null));
  if (!parsed.ok) throw new Error(parsed.reason);
  expect(wavDataBytes(parsed.format, 44 + 101)).toBe(100);
  expect(wavDataBytes({ ...parsed.format, dataBytes: 40 }, 1_000)).toBe(40);
  expect(wavDataBytes({ ...parsed.format, dataBytes: 4_000 }, 1_000)).toBe(956);
  expect(wavDataBytes(parsed.format, 10)).toBe(0);
});
