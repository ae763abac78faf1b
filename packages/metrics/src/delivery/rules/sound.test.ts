import { describe, expect, it } from "vitest";
import { present, reasonFor, beside } from "../figures.testing.ts";
import { measureDelivery } from "../measure.ts";
import { soundTrackOf, type SoundTrack } from "../sound-track.ts";
import { answerOf, stepsFor, talk } from "../test-answers.ts";

const RATE = 16_000;
/** 20 s of speech behind 0.32 s of silence, then two seconds of silence. */
const answer = answerOf([{ say: talk(60), steps: stepsFor(20) }, { silence: stepsFor(2) }]);
const steps = Math.floor((answer.voiceActivity.length * 512) / 160);
const spoken = answer.segments[0]!;

function withSound(change: Partial<SoundTrack>) {
  const sound: SoundTrack = {
    f0Hz: new Float32Array(steps).fill(120),
    changeDb: new Float32Array(steps).fill(2),
    levelDbfs: Float32Array.from({ length: steps }, (_, step) =>
      step * 160 >= spoken.startSample && step * 160 < spoken.endSample ? -22 : -60,
    ),
    clippedSamples: new Uint8Array(steps),
    ...change,
  };
  return measureDelivery({ ...answer, sound });
}

it("SO2: a rumble far louder than the voice changes neither its pitch nor its level", () => {
  const sing = (rumble: number) =>
    soundTrackOf(
      Int16Array.from({ length: 2 * RATE }, (_, at) => {
        const angle = (2 * Math.PI * at) / RATE;
        const voice =
          Math.sin(130 * angle) + 0.7 * Math.sin(260 * angle) + 0.5 * Math.sin(390 * angle);
        return 3_000 * voice + rumble * Math.sin(8 * angle);
      }),
    );
  const [calm, rumbling] = [sing(0), sing(20_000)];
  // Behind the first half second, in which the filter settles.
  for (let step = 50; step < 195; step++) {
    expect(rumbling.f0Hz[step]).toBeCloseTo(calm.f0Hz[step]!, 0);
    expect(Math.abs(rumbling.levelDbfs[step]! - calm.levelDbfs[step]!)).toBeLessThan(0.3);
  }
});

describe("VO1: pitch variation", () => {
  it("VO1.1: is the deviation in semitones, whatever the voice's height", () => {
    for (const base of [100, 220]) {
      // Half of the time two semitones up, half of it two down: a deviation of two.
      const f0Hz = Float32Array.from(
        { length: steps },
        (_, step) => base * 2 ** ((step % 2 === 0 ? 2 : -2) / 12),
      );
      const pitch = present(withSound({ f0Hz }), "VO1");
      expect(pitch.value).toBe(2);
      expect(beside(pitch, "10th to 90th percentile")).toBe(4);
      expect(pitch.range?.verdict).toBe("good");
    }
  });

  it("VO1.2: one pitch is monotone", () => {
    const pitch = present(withSound({}), "VO1");
    expect([pitch.value, beside(pitch, "median pitch")]).toEqual([0, 120]);
    expect(pitch.range?.verdict).toBe("outside");
  });

  it("VO1.4: creak and slips of the tracker into another octave are not melody", () => {
    const f0Hz = new Float32Array(steps).fill(120);
    for (let step = 0; step < steps; step += 10) f0Hz[step] = step % 20 === 0 ? 55 : 480;
    expect(present(withSound({ f0Hz }), "VO1").value).toBe(0);
  });

  it("VO1.5: is absent where hardly any of the speech has a pitch: a whisper, a hoarse voice", () => {
    const f0Hz = Float32Array.from({ length: steps }, (_, step) => (step % 5 === 0 ? 120 : 0));
    for (const rule of ["VO1", "VO2"]) {
      expect(reasonFor(withSound({ f0Hz }), rule)).toMatch(
        /only (19|20) % of the speech has a pitch/,
      );
    }
  });

  it("VO1.3: is absent with little voice, and without the sound", () => {
    const brief = answerOf([{ say: talk(20), steps: stepsFor(4) }, { silence: stepsFor(2) }]);
    const sound = soundTrackOf(new Int16Array(brief.voiceActivity.length * 512));
    const voiced = { ...sound, f0Hz: sound.f0Hz.map(() => 120) };
    const figures = measureDelivery({ ...brief, sound: voiced });
    expect(reasonFor(figures, "VO1")).toBe("too short: 4.0 of 5 s of voice");
    expect(reasonFor(measureDelivery(answer), "VO1")).toBe("the sound was not read");
  });
});

describe("VO2: loudness variation", () => {
  /** So long at one level, so long 6 dB below it, and so on. */
  const swaying = (period: number) =>
    Float32Array.from({ length: steps }, (_, step) => (step % (2 * period) < period ? -20 : -26));

  it("VO2: is the deviation of the level while the voice sounds", () => {
    const loudness = present(withSound({ levelDbfs: swaying(100) }), "VO2");
    expect([loudness.value, loudness.range]).toEqual([3, null]);
  });

  it("VO2: the beat of single periods of a low voice is no change of loudness", () => {
    expect(present(withSound({ levelDbfs: swaying(1) }), "VO2").value).toBeLessThan(1);
  });
});

describe("SR: the recording", () => {
  it.each([
    [-22, "good"],
    [-30, "watch"],
    [-40, "outside"],
    [-8, "outside"],
  ])("SR1.2: %d dBFS are %s", (level, verdict) => {
    const figure = present(withSound({ levelDbfs: new Float32Array(steps).fill(level) }), "SR1");
    expect([figure.value, figure.range?.verdict]).toEqual([level, verdict]);
  });

  it("SR2.1: speech stands above what is heard between it", () => {
    const noise = present(withSound({}), "SR2");
    expect([noise.value, beside(noise, "level between speech")]).toEqual([38, -60]);
    const levelDbfs = new Float32Array(steps).fill(-22);
    expect(present(withSound({ levelDbfs }), "SR2").range?.verdict).toBe("outside");
  });

  it("SR2.2: without any silence there is nothing to compare with", () => {
    const talkOnly = answerOf([{ say: talk(60), steps: stepsFor(20) }]);
    const turn = { ...talkOnly.turn, endSample: talkOnly.segments[0]!.endSample };
    const sound = soundTrackOf(new Int16Array(turn.endSample));
    const figures = measureDelivery({ ...talkOnly, turn, sound });
    expect(reasonFor(figures, "SR2")).toBe("there was no silence to compare with");
  });

  it("SR3.1: clipped samples are found in runs of three and more", () => {
    const pcm = new Int16Array(answer.voiceActivity.length * 512);
    const at = spoken.startSample + 1_000;
    pcm.fill(32_767, at, at + 2);
    expect(present(measureDelivery({ ...answer, sound: soundTrackOf(pcm) }), "SR3").value).toBe(0);
    pcm.fill(32_767, at, at + 0.02 * RATE);
    pcm.fill(-32_768, at + 1_600, at + 1_600 + 0.02 * RATE);
    const clipped = present(measureDelivery({ ...answer, sound: soundTrackOf(pcm) }), "SR3");
    // 40 ms of 20 s.
    expect(clipped.value).toBeCloseTo(0.2, 2);
    expect(clipped.range?.verdict).toBe("watch");
  });
});
