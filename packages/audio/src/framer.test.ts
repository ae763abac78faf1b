import fc from "fast-check";
import { expect, it } from "vitest";
import { Framer, type PcmFrame } from "./framer.ts";

it("frames are full, in order and without gaps, and lose nothing, however the stream is cut", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.nat(1_000),
      fc.array(fc.int16Array({ maxLength: 120 })),
      (size, firstSample, parts) => {
        const framer = new Framer(size, firstSample);
        const frames: PcmFrame[] = [];
        const keep = (frame: PcmFrame) => frames.push(frame);
        for (const part of parts) framer.push(part, keep);
        expect(frames.every((frame) => frame.pcm.length === size)).toBe(true);
        framer.flush(keep);
        let next = firstSample;
        for (const frame of frames) {
          expect(frame.firstSample).toBe(next);
          next += frame.pcm.length;
        }
        expect(framer.nextSample).toBe(next);
        expect(frames.flatMap((frame) => [...frame.pcm])).toEqual(
          parts.flatMap((part) => [...part]),
        );
      },
    ),
  );
});

it("each frame has memory of its own, to be handed to another thread", () => {
  const frames: PcmFrame[] = [];
  new Framer(2).push(Int16Array.of(1, 2, 3, 4), (frame) => frames.push(frame));
  expect(frames[0]!.pcm.buffer).not.toBe(frames[1]!.pcm.buffer);
});

it("can begin again at another sample, and forgets what was left", () => {
  const framer = new Framer(4);
  framer.push(Int16Array.of(1, 2), () => expect.unreachable());
  framer.begin(100);
  const frames: PcmFrame[] = [];
  framer.push(Int16Array.of(5, 6, 7, 8), (frame) => frames.push(frame));
  expect(frames).toEqual([{ firstSample: 100, pcm: Int16Array.of(5, 6, 7, 8) }]);
});
