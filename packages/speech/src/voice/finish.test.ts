import { describe, expect, test } from "vitest";
import { concat, dbfs, peak, rms } from "../pcm.ts";
import { finishSentence as finish, type Silences } from "./finish.ts";

const tone = (seconds: number, amplitude = 3_000) =>
  Int16Array.from({ length: seconds * 16_000 }, (_, i) => amplitude * Math.sin(i / 4 + 1));
const silence = (seconds: number) => new Int16Array(seconds * 16_000);
const finishSentence = (pcm: Int16Array, silences: Silences) => finish(pcm, silences).pcm;
const silences = { leadMs: 20, tailMs: 120 };

describe("a finished sentence", () => {
  test("has 20 ms in front and 120 ms behind, whatever the voice gave", () => {
    const long = finishSentence(concat([silence(0.26), tone(1), silence(0.4)]), silences);
    const none = finishSentence(tone(1), silences);
    expect(long).toHaveLength(16_000 * 1.14);
    expect(none).toHaveLength(16_000 * 1.14);
    expect(long.findIndex((sample) => sample !== 0)).toBe(320);
  });

  test("knows where it was cut out of", () => {
    const given = concat([silence(0.26), tone(1)]);
    const { pcm, cutSamples } = finish(given, { leadMs: 20, tailMs: 0 });
    expect(cutSamples).toBe(0.24 * 16_000);
    expect(finish(tone(1), silences).cutSamples).toBe(-320);
    expect(Math.sign(pcm[8_000]!)).toBe(Math.sign(given[8_000 + cutSamples]!));
  });

  test("keeps pauses inside", () => {
    const pcm = concat([tone(0.5), silence(0.3), tone(0.5)]);
    expect(finishSentence(pcm, silences)).toHaveLength(16_000 * 1.44);
  });

  test.each([2_000, 4_000, 9_000])("is −20 dBFS loud from an amplitude of %d", (amplitude) => {
    expect(dbfs(rms(finishSentence(tone(1, amplitude), { leadMs: 0, tailMs: 0 })))).toBeCloseTo(
      -20,
      1,
    );
  });

  test("is raised by 9 dB at most, and never clips", () => {
    const quiet = tone(1, 300);
    const raised = finishSentence(quiet, { leadMs: 0, tailMs: 0 });
    expect(dbfs(rms(raised)) - dbfs(rms(quiet))).toBeCloseTo(9, 0);
    const spiky = tone(1, 600);
    spiky[8_000] = 32_000;
    expect(peak(finishSentence(spiky, silences))).toBeLessThanOrEqual(0.98);
  });

  test("of silence is nothing", () => {
    expect(finishSentence(silence(1), silences)).toHaveLength(0);
  });
});
