import { expect, it } from "vitest";
import { base64Lines, base64LinesLength } from "./base64-lines.ts";

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

it.each([0, 1, 49_151, 49_152, 49_153, 200_000])(
  "brings %i bytes back, line by line, in the length it said before",
  async (count) => {
    const bytes = Uint8Array.from({ length: count }, (_, i) => i % 251);
    let text = "";
    for await (const line of base64Lines(inPieces(bytes, 7_001))) text += line;
    expect(text.length).toBe(base64LinesLength(count));
    const lines = text.split("\n").filter(Boolean);
    const back = Buffer.concat(lines.map((line) => Buffer.from(line, "base64")));
    expect(Buffer.compare(back, bytes)).toBe(0);
  },
);
