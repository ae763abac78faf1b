import { FRAME_SAMPLES } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { FrameQueue, MAX_KEPT_SAMPLES } from "./frame-queue.ts";

function frame(index: number) {
  return { firstSample: index * FRAME_SAMPLES, pcm: new Int16Array(FRAME_SAMPLES).fill(index) };
}

function queueWith(frames: number, live = true): FrameQueue {
  const queue = new FrameQueue();
  queue.resume(0, 0);
  for (let i = 0; i < frames; i++) queue.add(frame(i), live);
  return queue;
}

function takeAll(queue: FrameQueue, nowSample = queue.endSample) {
  return Array.from({ length: queue.framesToSend }, () => queue.take(nowSample));
}

describe("the frame queue", () => {
  it("numbers frames from where the server goes on", () => {
    const queue = new FrameQueue();
    expect(queue.resume(7, 4_480)).toBe(true);
    queue.add({ firstSample: 4_480, pcm: new Int16Array(640) }, true);
    expect(queue.take(5_120)).toMatchObject({ seq: 7, firstSample: 4_480, replayed: false });
    expect(queue.take(5_120)).toBeNull();
  });

  it("keeps what was sent until it is acknowledged", () => {
    const queue = queueWith(5);
    takeAll(queue);
    queue.acknowledge(3);
    expect(queue.framesInFlight).toBe(2);
    expect(queue.unsafeSamples).toBe(2 * FRAME_SAMPLES);
    queue.acknowledge(5);
    expect(queue.unsafeSamples).toBe(0);
  });

  it("is not moved by an acknowledgement that is old or of frames never sent", () => {
    const queue = queueWith(5);
    queue.take(0);
    queue.acknowledge(4);
    queue.acknowledge(0);
    expect(queue.nextSeq).toBe(1);
    expect(queue.framesToSend).toBe(4);
  });

  it("sends again after a rejoin from the sample that the server names", () => {
    const queue = queueWith(5);
    takeAll(queue);
    expect(queue.resume(2, 2 * FRAME_SAMPLES)).toBe(false);
    expect(takeAll(queue).map((each) => each?.seq)).toEqual([2, 3, 4]);
  });

  it("follows the server's numbers", () => {
    const queue = queueWith(3);
    queue.resume(9, FRAME_SAMPLES);
    const [first, second] = takeAll(queue);
    expect(first).toMatchObject({ seq: 9, firstSample: FRAME_SAMPLES });
    expect(second).toMatchObject({ seq: 10, firstSample: 2 * FRAME_SAMPLES });
  });

  it("puts silence in the place of what the server acknowledged and then lost", () => {
    const queue = queueWith(6);
    takeAll(queue);
    queue.acknowledge(4);
    expect(queue.resume(1, FRAME_SAMPLES)).toBe(false);
    const sent = takeAll(queue);
    expect(sent.map((each) => each?.seq)).toEqual([1, 2, 3, 4, 5]);
    expect(sent.map((each) => each?.firstSample)).toEqual([1, 2, 3, 4, 5].map((n) => n * 640));
    expect(sent.map((each) => each?.pcm[0])).toEqual([0, 0, 0, 4, 5]);
    expect(sent.slice(0, 3).every((each) => each?.replayed)).toBe(true);
  });

  it("fills up to what comes next where nothing is kept any more", () => {
    const queue = queueWith(3);
    takeAll(queue);
    queue.acknowledge(3);
    expect(queue.resume(1, FRAME_SAMPLES)).toBe(false);
    queue.add(frame(3), true);
    expect(takeAll(queue).map((each) => each?.firstSample)).toEqual([640, 1_280, 1_920]);
  });

  it("begins capture anew where the server has more than this page captured", () => {
    const queue = queueWith(2);
    expect(queue.resume(50, 50 * FRAME_SAMPLES)).toBe(true);
    expect(queue.framesToSend).toBe(0);
    expect(queue.endSample).toBe(50 * FRAME_SAMPLES);
  });

  it("calls replayed what was captured while away, or sent more than half a second late", () => {
    const away = queueWith(1, false);
    expect(away.take(FRAME_SAMPLES)?.replayed).toBe(true);
    const late = queueWith(1);
    expect(late.take(FRAME_SAMPLES + 8_001)?.replayed).toBe(true);
    const prompt = queueWith(1);
    expect(prompt.take(FRAME_SAMPLES + 8_000)?.replayed).toBe(false);
  });

  it("waits with more than 20 s unanswered, and goes on with the answer", () => {
    const queue = queueWith(600);
    expect(takeAll(queue).filter(Boolean)).toHaveLength(500);
    queue.acknowledge(100);
    expect(takeAll(queue).filter(Boolean)).toHaveLength(100);
  });

  it("refuses the newest, and loses nothing, when half an hour is kept", () => {
    const queue = queueWith(0);
    const second = 16_000;
    for (let i = 0; i < MAX_KEPT_SAMPLES / second; i++) {
      expect(queue.add({ firstSample: i * second, pcm: new Int16Array(second) }, false)).toBe(true);
    }
    expect(queue.add({ firstSample: MAX_KEPT_SAMPLES, pcm: new Int16Array(1) }, false)).toBe(false);
    expect(queue.take(0)?.firstSample).toBe(0);
  });
});
