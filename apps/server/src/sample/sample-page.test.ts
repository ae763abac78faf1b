import { encodeReplyChunk, type PlaybackReport } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { SamplePage } from "./sample-page.ts";

const chunk = (firstSample: number, samples: number) =>
  encodeReplyChunk({ reply: 1, firstSample, sampleRateHz: 16_000, pcm: new Int16Array(samples) });

describe("the page of the sample session", () => {
  it("plays a reply on the session's clock and tells what was heard of it, no more than arrived", () => {
    const told: PlaybackReport[] = [];
    const page = new SamplePage((report) => told.push(report));
    page.audio(chunk(0, 4_000));
    page.played(0);
    page.emit("reply.commit", { reply: 1 });
    for (const atSample of [640, 3_840, 7_040]) page.played(atSample);
    page.audio(chunk(4_000, 2_400));
    page.emit("reply.finished", { reply: 1, totalSamples: 6_400 });
    page.played(7_680);
    page.played(8_320);
    expect(told).toEqual([
      { reply: 1, state: "started", heardSamples: 0, atSample: 640 },
      { reply: 1, state: "playing", heardSamples: 3_200, atSample: 3_840 },
      { reply: 1, state: "playing", heardSamples: 4_000, atSample: 7_040 },
      { reply: 1, state: "ended", heardSamples: 6_400, atSample: 7_680 },
    ]);
  });

  it("plays nothing of a reply that was taken back", () => {
    const told: PlaybackReport[] = [];
    const page = new SamplePage((report) => told.push(report));
    page.audio(chunk(0, 4_000));
    page.emit("reply.commit", { reply: 1 });
    page.emit("reply.discard", { reply: 1 });
    page.played(640);
    expect(told).toEqual([]);
  });
});
