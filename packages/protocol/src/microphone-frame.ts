import { MAX_FRAME_SAMPLES } from "./constants.ts";
import type { ErrorCode } from "./errors.ts";

/**
 * One numbered piece of the microphone, sent as a single binary argument.
 *
 * Little-endian: `u8` format (1), `u8` flags (bit 0: replayed after a gap in the connection),
 * `u16` zero, `u32` seq, `f64` first sample, then `int16` PCM, mono, 16 kHz.
 */
export interface MicrophoneFrame {
  /** Rises by one with every frame of a session, across reconnections. */
  readonly seq: number;
  /** Index of the first sample on the session's clock, at 16 kHz. */
  readonly firstSample: number;
  /** Kept while the connection was down and sent again; it is recorded but ends no turn. */
  readonly replayed: boolean;
  readonly pcm: Int16Array;
}

export const FRAME_HEADER_BYTES = 16;
const FORMAT = 1;
const FLAG_REPLAYED = 1;

export function encodeMicrophoneFrame(frame: MicrophoneFrame): Uint8Array {
  const bytes = new Uint8Array(FRAME_HEADER_BYTES + frame.pcm.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, FORMAT);
  view.setUint8(1, frame.replayed ? FLAG_REPLAYED : 0);
  view.setUint32(4, frame.seq, true);
  view.setFloat64(8, frame.firstSample, true);
  frame.pcm.forEach((sample, index) => view.setInt16(FRAME_HEADER_BYTES + index * 2, sample, true));
  return bytes;
}

export type FrameResult =
  | { readonly ok: true; readonly frame: MicrophoneFrame }
  | { readonly ok: false; readonly code: ErrorCode };

/** Reads a frame from whatever arrived. Never throws: what is no frame has a code instead. */
export function decodeMicrophoneFrame(data: unknown): FrameResult {
  if (!ArrayBuffer.isView(data)) return { ok: false, code: "frame_malformed" };
  const { byteLength } = data;
  if (byteLength > FRAME_HEADER_BYTES + MAX_FRAME_SAMPLES * 2) {
    return { ok: false, code: "frame_oversized" };
  }
  const pcmBytes = byteLength - FRAME_HEADER_BYTES;
  if (pcmBytes < 2 || pcmBytes % 2 !== 0) return { ok: false, code: "frame_malformed" };
  const view = new DataView(data.buffer, data.byteOffset, byteLength);
  const firstSample = view.getFloat64(8, true);
  if (view.getUint8(0) !== FORMAT || !Number.isSafeInteger(firstSample) || firstSample < 0) {
    return { ok: false, code: "frame_malformed" };
  }
  const pcm = new Int16Array(pcmBytes / 2);
  for (let i = 0; i < pcm.length; i++) pcm[i] = view.getInt16(FRAME_HEADER_BYTES + i * 2, true);
  const replayed = (view.getUint8(1) & FLAG_REPLAYED) !== 0;
  return { ok: true, frame: { seq: view.getUint32(4, true), firstSample, replayed, pcm } };
}
