import { EchoDetector, floatToInt16, int16ToFloat, MOSTLY_ECHO, resample } from "@greenroom/audio";
import { babble, heardIn, noise, rms, room } from "@greenroom/audio/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createEmbeddedEngines } from "../embedded.ts";
import { concat, STEP_SAMPLES } from "../pcm.ts";

const RATE = 16_000;
/** Playback begins here on the microphone's clock. */
const START = RATE;
/** Voice activity begins to count as speech after so many steps in a row. */
const SPEECH_STEPS = 4;
const engines = createEmbeddedEngines({ recognisers: 1 });
const never = new AbortController().signal;

const questions = [
  "Tell me about a time when you disagreed with your manager, and what you did about it.",
  "Thank you. How would you know that it works?",
];
const answer =
  "Sorry, wait. I would begin with the data model, and then talk to the people who run it.";

const asked: Record<string, Float32Array> = {};
const answered: Record<string, Float32Array> = {};
const voices = ["slt", "rms"];

beforeAll(async () => {
  await engines.textToSpeech.start(never);
  for (const voice of voices) {
    const parts = [];
    for (const text of questions) parts.push(await say(text, voice), new Int16Array(RATE / 4));
    asked[voice] = int16ToFloat(concat(parts));
    answered[voice] = int16ToFloat(await say(answer, voice));
  }
});
afterAll(() => engines.textToSpeech.close());

async function say(text: string, voice: string): Promise<Int16Array> {
  const parts: Int16Array[] = [];
  for await (const part of engines.textToSpeech.speak({ text, voice }, never)) parts.push(part);
  return concat(parts);
}

interface Part {
  readonly sound: Float32Array;
  readonly at: number;
  readonly gain: number;
}

/** A microphone with a soft noise of its own, one step after another. */
function microphone(samples: number, parts: readonly Part[]): Int16Array {
  const mixed = noise(samples, 0.0006);
  for (const { sound, at, gain } of parts) {
    for (let i = 0; i < sound.length && at + i < samples; i++) mixed[at + i]! += gain * sound[i]!;
  }
  return floatToInt16(mixed);
}

interface Step {
  readonly voice: number;
  readonly share: number;
  /** Whether the part that is asked for is heard in it: within 15 dB of its loudest. */
  readonly sounds: boolean;
}

/** What voice activity and the detector say of each step, and whether `of` sounds in it. */
async function listen(played: Float32Array, parts: readonly Part[], of: Part): Promise<Step[]> {
  const samples = Math.floor((START + played.length + RATE) / STEP_SAMPLES) * STEP_SAMPLES;
  const pcm = microphone(samples, parts);
  const stream = engines.voiceActivity.open();
  const voice = await stream.push(pcm, never);
  stream.close();
  const detector = new EchoDetector();
  detector.played(START, floatToInt16(played));
  const alone = new Float32Array(samples);
  alone.set(of.sound.subarray(0, samples - of.at), of.at);
  const levels = Array.from(voice, (_, step) =>
    rms(alone, step * STEP_SAMPLES, (step + 1) * STEP_SAMPLES),
  );
  const least = Math.max(...levels) / 10 ** (15 / 20);
  return Array.from(voice, (probability, step) => ({
    voice: probability,
    share: detector.heard(
      step * STEP_SAMPLES,
      pcm.subarray(step * STEP_SAMPLES, (step + 1) * STEP_SAMPLES),
    ),
    sounds: levels[step]! > least,
  }));
}

const masked = ({ share }: Step) => share >= MOSTLY_ECHO;
const shareOf = (steps: readonly Step[], passes: (step: Step) => boolean) =>
  steps.filter(passes).length / Math.max(1, steps.length);
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;

/** The most steps in a row that are voice and not called echo. */
function longestVoice(steps: readonly Step[]): number {
  let longest = 0;
  let row = 0;
  for (const step of steps) {
    row = step.voice >= 0.5 && !masked(step) ? row + 1 : 0;
    longest = Math.max(longest, row);
  }
  return longest;
}

/** Through another device's rate, a small loudspeaker that distorts, and a room. */
const ways: Record<string, (sound: Float32Array) => Float32Array> = {
  "as it is": (sound) => sound,
  "44.1 kHz, distorted, a small room": (sound) => {
    const small = resample(resample(sound, RATE, 44_100), 44_100, RATE);
    return heardIn(
      room(0.2, RATE, 6),
      small.map((sample) => Math.tanh(3 * sample) / 3),
    );
  },
  "a room of 0.3 s": (sound) => heardIn(room(0.3, RATE, 0), sound),
};

const remade = new Map<string, Float32Array>();
function askedThrough(name: string, voice: string): Float32Array {
  const key = `${name}, ${voice}`;
  const sound = remade.get(key) ?? ways[name]!(asked[voice]!);
  remade.set(key, sound);
  return sound;
}

it("the interviewer alone is echo before voice activity takes it for speech", async () => {
  const table: Record<string, Record<string, string>> = {};
  for (const name of Object.keys(ways)) {
    for (const voice of voices) {
      const sound = askedThrough(name, voice);
      for (const delayMs of [30, 90, 250]) {
        const echo: Part = { sound, at: START + delayMs * 16, gain: 0.1 };
        const steps = await listen(asked[voice]!, [echo], echo);
        const sounding = steps.filter(({ sounds }) => sounds);
        (table[`${name}, ${voice}`] ??= {})[`${delayMs} ms`] = percent(shareOf(sounding, masked));
        expect([name, voice, delayMs, longestVoice(steps) < SPEECH_STEPS]).toEqual([
          name,
          voice,
          delayMs,
          true,
        ]);
        expect(shareOf(sounding, masked)).toBeGreaterThan(0.97);
      }
    }
  }
  console.info("echo at −20 dB: steps of it that are called echo");
  console.table(table);
});

it("who speaks over the echo is heard: always at a normal level, mostly at the echo's own", async () => {
  const table: Record<string, Record<string, string>> = {};
  for (const name of Object.keys(ways)) {
    for (const levelDb of [20, 12, 6, 0]) {
      const all: Step[] = [];
      for (const [asks, answers] of [
        ["slt", "rms"],
        ["rms", "slt"],
      ] as const) {
        const sound = askedThrough(name, asks);
        const echo: Part = { sound, at: START + 90 * 16, gain: 0.1 };
        const gain = 0.1 * 10 ** (levelDb / 20);
        const speaker: Part = { sound: answered[answers]!, at: START + RATE, gain };
        const steps = await listen(asked[asks]!, [echo, speaker], speaker);
        all.push(...steps.filter(({ sounds, voice }) => sounds && voice >= 0.5));
      }
      const heard = shareOf(all, (step) => !masked(step));
      (table[name] ??= {})[`${levelDb} dB`] = percent(heard);
      expect([name, levelDb, heard > { 20: 0.99, 12: 0.95, 6: 0.85, 0: 0.55 }[levelDb]!]).toEqual([
        name,
        levelDb,
        true,
      ]);
    }
  }
  console.info("speech over the echo, at levels over it: steps of it that are not called echo");
  console.table(table);
});

it("who speaks while only headphones play is never taken for them", async () => {
  for (const voice of voices) {
    for (const answers of voices) {
      const speaker: Part = { sound: answered[answers]!, at: START + RATE / 2, gain: 0.7 };
      const steps = await listen(asked[voice]!, [speaker], speaker);
      expect(shareOf(steps, masked)).toBe(0);
    }
  }
});

it("what a step costs is told", () => {
  const detector = new EchoDetector();
  const sound = floatToInt16(babble(4, RATE, 3));
  detector.played(0, sound);
  const steps = Math.floor(sound.length / STEP_SAMPLES);
  const from = performance.now();
  for (let at = 0; at < steps * STEP_SAMPLES; at += STEP_SAMPLES) {
    detector.heard(at, sound.subarray(at, at + STEP_SAMPLES));
  }
  console.info(`${((performance.now() - from) / steps).toFixed(2)} ms a step`);
  expect(detector.delayMs).toBeCloseTo(0, 0);
});
