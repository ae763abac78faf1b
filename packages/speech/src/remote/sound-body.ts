import { parseWavHeader, type WavFormat } from "@greenroom/audio";
import { RemoteFailure } from "./failure.ts";
import { PcmResampler } from "./pcm-resampler.ts";

/** What `response_format=pcm` is, by OpenAI's word, and what every sound is brought to. */
export const SERVICE_RATE_HZ = 24_000;
const SLOWEST_HZ = 8_000;
const FASTEST_HZ = 96_000;
/** Chunks with titles and the like may stand before the samples; more than this is no header. */
const LONGEST_HEADER_BYTES = 65_536;
/** Writers that do not know the length yet say 0, or about as much as the field holds. */
const OPEN_ENDED_BYTES = 0x7f00_0000;
const TELLING_BYTES = 4;
/** Formats that were not asked for, by how they begin: MP3, Ogg, FLAC. */
const packed = ["ID3", "\u00ff\u00fb", "\u00ff\u00f3", "\u00ff\u00f2", "OggS", "fLaC"];

/**
 * Bytes of an answer, cut anywhere, to int16 mono PCM at 24 kHz. A WAV says itself what it holds;
 * anything else is what the content type says, or plain PCM at 24 kHz.
 */
export class SoundBody {
  readonly #plainRateHz: number;
  #head = new Uint8Array(0);
  #samples: Samples | null = null;

  /** @throws RemoteFailure `malformed` for a content type that is no sound. */
  constructor(contentType: string | null) {
    const type = contentType?.toLowerCase() ?? "";
    if (/^(?:text\/|application\/(?:\w+\+)?json)/.test(type)) throw malformed();
    // As in "audio/pcm;rate=16000".
    const rate = /;\s*rate="?([^;"]*)/.exec(type)?.[1];
    this.#plainRateHz = rate === undefined ? SERVICE_RATE_HZ : credibleRate(Number(rate));
  }

  /** @throws RemoteFailure `malformed` where it is no sound that can be played. */
  push(bytes: Uint8Array): Int16Array {
    if (this.#samples) return this.#samples.push(bytes);
    this.#head = joined(this.#head, bytes);
    if (this.#head.length < TELLING_BYTES) return new Int16Array(0);
    const start = String.fromCharCode(...this.#head.subarray(0, TELLING_BYTES));
    if (packed.some((each) => start.startsWith(each))) throw malformed();
    if (start !== "RIFF") return this.#begin(plain(this.#plainRateHz), 0);
    const header = parseWavHeader(this.#head);
    if (header.ok) return this.#begin(header.format, header.format.dataOffset);
    // It may go on in the next piece.
    if (this.#head.length > LONGEST_HEADER_BYTES) throw malformed();
    return new Int16Array(0);
  }

  /**
   * The rest of it.
   * @throws RemoteFailure `unreachable` where less came than was announced, `malformed` for nothing.
   */
  end(): Int16Array {
    if (!this.#samples) throw malformed();
    return this.#samples.end();
  }

  #begin(format: WavFormat, offset: number): Int16Array {
    const rest = this.#head.subarray(offset);
    this.#head = new Uint8Array(0);
    this.#samples = new Samples(format);
    return this.#samples.push(rest);
  }
}

/** Bytes of 16-bit samples, cut anywhere. */
class Samples {
  readonly #channels: number;
  readonly #resampler: PcmResampler;
  /** Bytes that were announced and are still to come. */
  #left: number;
  #carry = new Uint8Array(0);

  constructor({ encoding, bitsPerSample, channels, sampleRateHz, dataBytes }: WavFormat) {
    if (encoding !== "pcm" || bitsPerSample !== 16 || channels > 2) throw malformed();
    this.#channels = channels;
    this.#resampler = resamplerFrom(sampleRateHz);
    const open = dataBytes === null || dataBytes === 0 || dataBytes >= OPEN_ENDED_BYTES;
    this.#left = open ? Infinity : dataBytes;
  }

  push(bytes: Uint8Array): Int16Array {
    // What stands behind the samples of a WAV is not heard.
    const own = bytes.subarray(0, Math.min(bytes.length, this.#left));
    this.#left -= own.length;
    const all = joined(this.#carry, own);
    const frameBytes = 2 * this.#channels;
    const frames = Math.floor(all.length / frameBytes);
    this.#carry = all.slice(frames * frameBytes);
    const view = new DataView(all.buffer, all.byteOffset, all.byteLength);
    const pcm = Int16Array.from({ length: frames }, (_, frame) => {
      const first = view.getInt16(frame * frameBytes, true);
      if (this.#channels === 1) return first;
      return (first + view.getInt16(frame * frameBytes + 2, true)) >> 1;
    });
    return this.#resampler.push(pcm);
  }

  end(): Int16Array {
    if (Number.isFinite(this.#left) && this.#left > 0) {
      throw new RemoteFailure("unreachable", { service: "speech" });
    }
    return this.#resampler.end();
  }
}

function plain(sampleRateHz: number): WavFormat {
  const rest = { channels: 1, bitsPerSample: 16, dataOffset: 0, dataBytes: null };
  return { encoding: "pcm", sampleRateHz, ...rest };
}

function resamplerFrom(sampleRateHz: number): PcmResampler {
  try {
    return new PcmResampler(credibleRate(sampleRateHz), SERVICE_RATE_HZ);
  } catch {
    throw malformed();
  }
}

function credibleRate(rateHz: number): number {
  if (Number.isInteger(rateHz) && rateHz >= SLOWEST_HZ && rateHz <= FASTEST_HZ) return rateHz;
  throw malformed();
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

export function malformed(): RemoteFailure {
  return new RemoteFailure("malformed", { service: "speech" });
}
