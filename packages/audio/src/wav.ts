/** Bytes in front of the samples of a WAV written here: sample n of mono 16-bit lies at 44 + 2n. */
export const WAV_HEADER_BYTES = 44;

/** A size that is not known yet. Players read on to the end of the file. */
const OPEN_ENDED = 0xffff_ffff;
const PCM = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;

/**
 * The header of a mono 16-bit WAV.
 *
 * @param dataBytes bytes of samples that follow, or `null` while they are still being recorded: a
 * size that is too small would silently cut the sound, an open-ended one plays to the end.
 */
export function wavHeader(sampleRateHz: number, dataBytes: number | null): Uint8Array {
  const bytes = new Uint8Array(WAV_HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  const known = dataBytes !== null && dataBytes + 36 < OPEN_ENDED;
  bytes.set(ascii("RIFF"), 0);
  view.setUint32(4, known ? dataBytes + 36 : OPEN_ENDED, true);
  bytes.set(ascii("WAVEfmt "), 8);
  view.setUint32(16, 16, true);
  view.setUint16(20, PCM, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRateHz, true);
  view.setUint32(28, sampleRateHz * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  bytes.set(ascii("data"), 36);
  view.setUint32(40, known ? dataBytes : OPEN_ENDED, true);
  return bytes;
}

export interface WavFormat {
  readonly encoding: "pcm" | "float";
  readonly sampleRateHz: number;
  readonly channels: number;
  readonly bitsPerSample: number;
  /** Where the samples begin. */
  readonly dataOffset: number;
  /** Bytes of samples that the header names; `null` where the size was left open. */
  readonly dataBytes: number | null;
}

export type WavResult =
  | { readonly ok: true; readonly format: WavFormat }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads the header of any WAV: chunks in any order before the samples, odd sizes, the extensible
 * format, an open-ended size. Give it the first few kilobytes. Never throws: what is no WAV has a
 * reason, in words.
 */
export function parseWavHeader(bytes: Uint8Array): WavResult {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12) return no("The file is too short for a WAV header.");
  if (!names(bytes, 0, "RIFF")) return no("The file does not begin with RIFF.");
  if (!names(bytes, 8, "WAVE")) return no("The file is a RIFF file, but no WAVE.");
  let found: Omit<WavFormat, "dataOffset" | "dataBytes"> | null = null;
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = view.getUint32(at + 4, true);
    const body = at + 8;
    if (names(bytes, at, "fmt ")) {
      if (size < 16 || body + size > bytes.length) return no("The fmt chunk is cut short.");
      const read = readFormat(view, body, size);
      if (typeof read === "string") return no(read);
      found = read;
    } else if (names(bytes, at, "data")) {
      if (!found) return no("The samples come before their format (fmt).");
      const dataBytes = size === OPEN_ENDED ? null : size;
      return { ok: true, format: { ...found, dataOffset: body, dataBytes } };
    }
    // Chunks begin at even offsets.
    at = body + size + (size % 2);
  }
  return no(found ? "There are no samples (data chunk) in it." : "There is no fmt chunk in it.");
}

/** Bytes of whole sample frames that a file of this size really holds. */
export function wavDataBytes(format: WavFormat, fileBytes: number): number {
  const there = Math.max(0, fileBytes - format.dataOffset);
  const bytes = Math.min(there, format.dataBytes ?? there);
  const frameBytes = (format.channels * format.bitsPerSample) / 8;
  return bytes - (bytes % frameBytes);
}

function readFormat(
  view: DataView,
  at: number,
  size: number,
): Omit<WavFormat, "dataOffset" | "dataBytes"> | string {
  const tag = view.getUint16(at, true);
  // The extensible format names its encoding in the first two bytes of a GUID.
  const code = tag === EXTENSIBLE && size >= 40 ? view.getUint16(at + 24, true) : tag;
  const channels = view.getUint16(at + 2, true);
  const sampleRateHz = view.getUint32(at + 4, true);
  const bitsPerSample = view.getUint16(at + 14, true);
  if (code !== PCM && code !== FLOAT) return `Its encoding (number ${code}) is not plain PCM.`;
  if (channels === 0) return "It names no channels.";
  if (sampleRateHz === 0) return "It names no sample rate.";
  if (bitsPerSample === 0 || bitsPerSample % 8 !== 0) {
    return `Samples of ${bitsPerSample} bits are not whole bytes.`;
  }
  return { encoding: code === PCM ? "pcm" : "float", sampleRateHz, channels, bitsPerSample };
}

function no(reason: string): WavResult {
  return { ok: false, reason };
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function names(bytes: Uint8Array, at: number, name: string): boolean {
  return ascii(name).every((code, index) => bytes[at + index] === code);
}
