/**
 * One piece of a reply's sound, server to client, as a single binary argument.
 *
 * Little-endian: `u8` format (1), three zero bytes, `u32` reply, `u32` first sample of the chunk
 * within the reply, `u32` samples per second, then `int16` PCM, mono.
 */
export interface ReplyChunk {
  readonly reply: number;
  readonly firstSample: number;
  readonly sampleRateHz: number;
  readonly pcm: Int16Array;
}

export const REPLY_HEADER_BYTES = 16;
const FORMAT = 1;

export function encodeReplyChunk(chunk: ReplyChunk): Uint8Array {
  const bytes = new Uint8Array(REPLY_HEADER_BYTES + chunk.pcm.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, FORMAT);
  view.setUint32(4, chunk.reply, true);
  view.setUint32(8, chunk.firstSample, true);
  view.setUint32(12, chunk.sampleRateHz, true);
  chunk.pcm.forEach((sample, index) => view.setInt16(REPLY_HEADER_BYTES + index * 2, sample, true));
  return bytes;
}

/** Reads a chunk, or returns `null` for what is none. Takes ArrayBuffers and views. */
export function decodeReplyChunk(data: unknown): ReplyChunk | null {
  const view = dataView(data);
  if (!view || view.byteLength < REPLY_HEADER_BYTES || view.getUint8(0) !== FORMAT) return null;
  const pcm = new Int16Array((view.byteLength - REPLY_HEADER_BYTES) >> 1);
  for (let i = 0; i < pcm.length; i++) pcm[i] = view.getInt16(REPLY_HEADER_BYTES + i * 2, true);
  return {
    reply: view.getUint32(4, true),
    firstSample: view.getUint32(8, true),
    sampleRateHz: view.getUint32(12, true),
    pcm,
  };
}

function dataView(data: unknown): DataView | null {
  if (data instanceof ArrayBuffer) return new DataView(data);
  if (ArrayBuffer.isView(data)) return new DataView(data.buffer, data.byteOffset, data.byteLength);
  return null;
}
