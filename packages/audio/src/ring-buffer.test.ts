import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RingBuffer } from "./ring-buffer.ts";

const steps = fc.array(fc.record({ write: fc.nat(40), read: fc.nat(40) }), { maxLength: 40 });

describe("a ring buffer", () => {
  it("gives back what it took, in order, and refuses the newest when it is full", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 100 }),
        steps,
        (capacity, maxCapacity, steps) => {
          const ring = new RingBuffer({ capacity, maxCapacity });
          const limit = Math.max(capacity, maxCapacity);
          const model: number[] = [];
          let next = 1;
          for (const { write, read } of steps) {
            const samples = Float32Array.from({ length: write }, () => next++);
            const taken = ring.write(samples);
            expect(taken).toBe(Math.min(write, limit - model.length));
            model.push(...samples.subarray(0, taken));
            const output = new Float32Array(read);
            const given = ring.read(output);
            expect([...output.subarray(0, given)]).toEqual(model.splice(0, read));
            expect(ring.length).toBe(model.length);
            expect(ring.capacity).toBeLessThanOrEqual(limit);
          }
        },
      ),
    );
  });

  it("reads and writes parts of arrays", () => {
    const ring = new RingBuffer({ capacity: 4 });
    ring.write(Float32Array.of(1, 2, 3, 4), 1, 2);
    const output = Float32Array.of(9, 9, 9);
    expect(ring.read(output, 1, 1)).toBe(1);
    expect([...output]).toEqual([9, 2, 9]);
  });

  it("fades its newest samples to nothing", () => {
    const ring = new RingBuffer({ capacity: 4 });
    ring.write(Float32Array.of(0, 0, 1, 1));
    ring.read(new Float32Array(2));
    ring.write(Float32Array.of(1, 1));
    ring.fadeNewest(2);
    const output = new Float32Array(4);
    ring.read(output);
    expect([...output]).toEqual([1, 1, 0.5, 0]);
  });

  it("is empty when cleared", () => {
    const ring = new RingBuffer({ capacity: 4 });
    ring.write(Float32Array.of(1, 2));
    ring.clear();
    expect(ring.read(new Float32Array(4))).toBe(0);
  });
});
