import {
  concatInt16,
  int16ToFloat,
  resample,
  floatToInt16,
  trackPitch,
  PITCH_STEP_S,
} from "@greenroom/audio";
import { possibleFillers, soundTrackOf } from "@greenroom/metrics";
import { SAMPLE_RATE_HZ, type Segment, type Span } from "@greenroom/protocol";
import { createEmbeddedEngines, Segmenter } from "@greenroom/speech";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/**
 * FI2 on our own voices (synthetic speech). They read "um" as a word, short and falling, as nobody
 * hesitates; so the vowel of their "um" is held, at the pitch it has there.
 */
const engines = createEmbeddedEngines({ recognisers: 1 });
const never = new AbortController().signal;

beforeAll(async () => {
  const { voiceActivity, speechToText, textToSpeech } = engines;
  await Promise.all([voiceActivity, speechToText, textToSpeech].map((it) => it.start(never)));
});
afterAll(async () => {
  const { voiceActivity, speechToText, textToSpeech } = engines;
  await Promise.all([voiceActivity, speechToText, textToSpeech].map((it) => it.close()));
});

const before = "We moved the payment service to a queue";
const after = "because the database could not keep up";
const pause = (s: number) => new Int16Array(s * SAMPLE_RATE_HZ);

describe.each(["slt", "rms"])("when %s hesitates", (voice) => {
  test.each([0.3, 0.5, 0.9])(
    "for %d s, the filled pause is heard or possible, once, and nothing else is",
    async (lengthS) => {
      const um = held(await say("um", voice), lengthS);
      const first = concatInt16([pause(0.5), await say(before, voice), pause(0.3)]);
      const parts = [first, um, pause(0.2), await say(after, voice), pause(0.7)];
      const { fillers, possible } = await heard(concatInt16(parts));
      const said = { startSample: first.length, endSample: first.length + um.length };
      const there = [...fillers, ...possible].filter((span) => overlap(span, said));
      expect(there).toHaveLength(1);
      expect(possible.filter((span) => !overlap(span, said))).toEqual([]);
    },
  );

  test("the same words without it hold none", async () => {
    const sentences = [await say(before, voice), pause(0.4), await say(after, voice)];
    const { fillers, possible } = await heard(concatInt16([pause(0.5), ...sentences, pause(0.7)]));
    expect([...fillers, ...possible]).toEqual([]);
  });
});

async function say(text: string, voice: string): Promise<Int16Array> {
  const parts: Int16Array[] = [];
  const { textToSpeech } = engines;
  for await (const part of textToSpeech.speak({ text, voice }, never)) parts.push(part);
  const sound = int16ToFloat(concatInt16(parts));
  return floatToInt16(resample(sound, textToSpeech.sampleRateHz, SAMPLE_RATE_HZ));
}

/** One period of the steadiest part of a voiced sound, said over and over as a voice does: not quite alike. */
function held(sound: Int16Array, lengthS: number): Int16Array {
  const steps = trackPitch(int16ToFloat(sound), SAMPLE_RATE_HZ);
  const clear = steps.filter(({ f0Hz }) => f0Hz > 0).map(({ strength }) => strength);
  const best = steps.findIndex(({ f0Hz, strength }) => f0Hz > 0 && strength === Math.max(...clear));
  const period = SAMPLE_RATE_HZ / steps[best]!.f0Hz;
  const from = Math.round((best + 0.5) * PITCH_STEP_S * SAMPLE_RATE_HZ - period);
  const whole = new Int16Array(lengthS * SAMPLE_RATE_HZ);
  for (let round = 0, at = 0; at < whole.length; round++) {
    // Two periods under a window, one period on, by up to 1 % more or less.
    for (let i = 0; i < 2 * period && at + i < whole.length; i++) {
      const weight = 0.5 - 0.5 * Math.cos((Math.PI * i) / period);
      const edge = Math.min(1, (at + i) / 500, (whole.length - at - i) / 1_500);
      whole[at + i] = whole[at + i]! + (sound[from + i] ?? 0) * weight * edge;
    }
    at += Math.round(period * (1 + 0.01 * Math.sin(7 * round)));
  }
  return whole;
}

/** The way of a live answer: voice activity, segments, words; then what the review reads. */
async function heard(pcm: Int16Array): Promise<{ fillers: Span[]; possible: Span[] }> {
  const stream = engines.voiceActivity.open();
  const voiceActivity = await stream.push(pcm, never);
  stream.close();
  const segmenter = new Segmenter();
  const closed = segmenter.push(voiceActivity);
  const last = segmenter.close();
  const segments: Segment[] = [];
  for (const { startSample, endSample } of last ? [...closed, last] : closed) {
    const request = { pcm: pcm.slice(startSample, endSample), kind: "final", stream: "a" } as const;
    const { words, understood } = await engines.speechToText.transcribe(request, never);
    const sampleOf = (s: number) => startSample + Math.round(s * SAMPLE_RATE_HZ);
    segments.push({
      startSample,
      endSample,
      understood,
      words: words.map(({ text, confidence, startS, endS, times }) => ({
        text,
        confidence,
        times,
        startSample: sampleOf(startS),
        endSample: sampleOf(endS),
      })),
    });
  }
  const within = { startSample: 0, endSample: pcm.length };
  const isFiller = (text: string) =>
    /^(u+h*m+|u+h+|e+r+m*|h+m+)$/i.test(text.replaceAll(/\W/g, ""));
  return {
    fillers: segments.flatMap(({ words }) => words).filter(({ text }) => isFiller(text)),
    possible: possibleFillers({ sound: soundTrackOf(pcm), voiceActivity, segments, within }),
  };
}

function overlap(a: Span, b: Span): boolean {
  return a.startSample < b.endSample && b.startSample < a.endSample;
}
