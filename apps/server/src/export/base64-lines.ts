/** Bytes on one line: a multiple of three, so that each line is base64 by itself. */
const LINE_BYTES = 49_152;

/** Bytes as lines of base64 that can be decoded one by one, however they come. */
export async function* base64Lines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let waiting = Buffer.alloc(0);
  for await (const piece of pieces) {
    waiting = Buffer.concat([waiting, piece]);
    while (waiting.length >= LINE_BYTES) {
      yield line(waiting.subarray(0, LINE_BYTES));
      waiting = waiting.subarray(LINE_BYTES);
    }
  }
  if (waiting.length > 0) yield line(waiting);
}

/** How long the lines of so many bytes are, line ends included. */
export function base64LinesLength(bytes: number): number {
  return 4 * Math.ceil(bytes / 3) + Math.ceil(bytes / LINE_BYTES);
}

function line(bytes: Buffer): string {
  return `${bytes.toString("base64")}\n`;
}
