import { describe, expect, it } from "vitest";
import { EchoDetector, MOSTLY_ECHO } from "./echo-detector.ts";
import { floatToInt16 } from "./pcm.ts";
import { babble, heardIn, noise, rms, room } from "./test-signals.ts";

const RATE = 16_000;
const STEP = 512;
const ms = (value: number) => value * 16;

/** Playback begins here, on the microphone's clock. */
const START = ms(512);
const interviewer = babble(3, RATE, 5);
const candidate = babble(2, RATE, 77, 190);
const total = START + interviewer.length + ms(800);

interface Part {
  readonly sound: Float32Array;
  readonly at: number;
  readonly gain: number;
}

function microphone(...parts: readonly Part[]): Float32Array {
  const mixed = noise(total, 0.0003);
  for (const { sound, at, gain } of parts) {
    sound.forEach((sample, i) => {
      if (at + i < total) mixed[at + i]! += gain * sample;
    });
  }
  return mixed;
}

/** The share of each step of a microphone, while the interviewer is played. */
function shares(mixed: Float32Array, detector = new EchoDetector(), placedAt = START): number[] {
  const pcm = floatToInt16(mixed);
  detector.played(placedAt, floatToInt16(interviewer));
  const steps = Math.floor(pcm.length / STEP);
  return Array.from({ length: steps }, (_, step) =>
    detector.heard(step * STEP, pcm.subarray(step * STEP, (step + 1) * STEP)),
  );
}

/** Of the steps in which the sound is heard at all, those which pass. */
function share(part: Part, found: readonly number[], passes: (share: number) => boolean): number {
  const alone = new Float32Array(total);
  alone.set(part.sound.subarray(0, total - part.at), part.at);
  const levels = found.map((_, step) => rms(alone, step * STEP, (step + 1) * STEP));
  const loud = Math.max(...levels) / 10;
  const heard = found.filter((_, step) => levels[step]! > loud);
  return heard.filter(passes).length / heard.length;
}

const masked = (value: number) => value >= MOSTLY_ECHO;
const echoOf = (delayMs: number, gain = 0.1, sound = interviewer): Part => ({
  sound,
  at: START + ms(delayMs),
  gain,
});

describe("the loudspeaker in a microphone that hears nothing else", () => {
  it.each([-120, 0, 30, 84, 137, 250, 400])("is called echo, %i ms late", (delayMs) => {
    const echo = echoOf(delayMs);
    expect(share(echo, shares(microphone(echo)), masked)).toBeGreaterThan(0.95);
  });

  it.each([1, 0.01])("is called echo at a gain of %f", (gain) => {
    const echo = echoOf(90, gain);
    expect(share(echo, shares(microphone(echo)), masked)).toBeGreaterThan(0.95);
  });

  it("is called echo before 100 ms of it can count as speech", () => {
    for (const delayMs of [30, 90, 250]) {
      const found = shares(microphone(echoOf(delayMs)));
      const first = Math.ceil((START + ms(delayMs)) / STEP);
      expect(found.slice(first, first + 4).filter((value) => !masked(value)).length).toBeLessThan(
        4,
      );
    }
  });

  it("is called echo in a room, from a small loudspeaker that distorts", () => {
    const distorted = interviewer.map((sample) => Math.tanh(4 * sample) / 4);
    const echo = echoOf(60, 0.1, heardIn(room(0.25, RATE, 0), distorted));
    expect(share(echo, shares(microphone(echo)), masked)).toBeGreaterThan(0.9);
  });

  it("is found again where it moves, or was placed wrongly before", () => {
    const mixed = microphone(echoOf(100));
    const pcm = floatToInt16(mixed);
    const detector = new EchoDetector();
    detector.played(START - ms(35), floatToInt16(interviewer));
    const found: number[] = [];
    for (let at = 0; at + STEP <= pcm.length; at += STEP) {
      if (at === ms(2048)) {
        detector.played(START - ms(35), new Int16Array(ms(35)));
        detector.played(START, floatToInt16(interviewer));
      }
      found.push(detector.heard(at, pcm.subarray(at, at + STEP)));
    }
    expect(share(echoOf(100), found, masked)).toBeGreaterThan(0.9);
    expect(detector.delayMs).toBeCloseTo(100, 0);
  });

  it("is called echo at the next step where it is told late what was played", () => {
    const inRoom = heardIn(room(0.2, RATE, 0), interviewer.slice(0, ms(512)));
    const pcm = floatToInt16(microphone(echoOf(68, 0.1, inRoom)));
    const told = Math.ceil((START + ms(68 + 160)) / STEP);
    const detector = new EchoDetector();
    const found: number[] = [];
    for (let step = 0; step < told + 1; step++) {
      if (step === told) detector.played(START, floatToInt16(interviewer));
      found.push(detector.heard(step * STEP, pcm.subarray(step * STEP, (step + 1) * STEP)));
    }
    expect(Math.max(...found.slice(0, told))).toBe(0);
    expect(found[told]).toBeGreaterThanOrEqual(MOSTLY_ECHO);
  });

  it("stays echo where the reply is lowered, and where it is as loud as before", () => {
    const inRoom = heardIn(room(0.2, RATE, 0), interviewer);
    for (const [before, after] of [
      [0.2, 0.05],
      [0.05, 0.2],
    ] as const) {
      const level = (at: number) => (at < ms(1_500) ? before : after);
      const changed = inRoom.map((sample, at) => level(at) * sample);
      const found = shares(microphone(echoOf(60, 1, changed)));
      const later = echoOf(1_560, 1, inRoom.subarray(ms(1_500)));
      expect(share(later, found, masked)).toBeGreaterThan(0.93);
    }
  });

  it("is told at any start of the microphone's clock", () => {
    const pcm = floatToInt16(microphone(echoOf(100)));
    const detector = new EchoDetector();
    const from = 3_000 * STEP + 40;
    detector.played(from + START, floatToInt16(interviewer));
    const found: number[] = [];
    for (let at = 0; at + STEP <= pcm.length; at += STEP) {
      found.push(detector.heard(from + at, pcm.subarray(at, at + STEP)));
    }
    expect(share(echoOf(100), found, masked)).toBeGreaterThan(0.95);
  });
});

describe("a voice in the room", () => {
  const speaks = (gain: number, atMs = 700): Part => ({
    sound: candidate,
    at: START + ms(atMs),
    gain,
  });

  it("is never called echo where the loudspeaker is not heard", () => {
    const found = shares(microphone(speaks(0.5)));
    expect(Math.max(...found)).toBeLessThan(MOSTLY_ECHO);
  });

  it("is heard over an echo that is 20 dB weaker", () => {
    const voice = speaks(1);
    const found = shares(microphone(voice, echoOf(90)));
    expect(share(voice, found, masked)).toBeLessThan(0.03);
  });

  it("is heard in most of its steps over an echo that is as loud", () => {
    const voice = speaks(0.1);
    const found = shares(microphone(voice, echoOf(90)));
    expect(share(voice, found, masked)).toBeLessThan(0.4);
  });

  it("is heard once the interviewer was stopped, whatever had been placed ahead", () => {
    const detector = new EchoDetector();
    const stopAt = START + ms(600);
    const stopped = interviewer.slice(0, ms(600));
    detector.played(START, floatToInt16(interviewer));
    detector.silent(stopAt);
    const mixed = microphone({ ...echoOf(90), sound: stopped }, speaks(0.1, 900));
    const pcm = floatToInt16(mixed);
    const found: number[] = [];
    for (let at = 0; at + STEP <= pcm.length; at += STEP) {
      found.push(detector.heard(at, pcm.subarray(at, at + STEP)));
    }
    expect(Math.max(...found.slice(Math.ceil((START + ms(900)) / STEP)))).toBeLessThan(MOSTLY_ECHO);
  });
});

it("says nothing of sound that lies where it does not listen", () => {
  const whistle = Float32Array.from({ length: total }, (_, i) => (i < START ? 0 : 0.2 * (-1) ** i));
  const found = shares(microphone({ sound: whistle, at: 0, gain: 1 }));
  expect(Math.max(...found)).toBeLessThan(MOSTLY_ECHO);
});

it("costs nothing and says nothing while nothing is played", () => {
  const detector = new EchoDetector();
  const pcm = floatToInt16(candidate);
  for (let at = 0; at + STEP <= pcm.length; at += STEP) {
    expect(detector.heard(at, pcm.subarray(at, at + STEP))).toBe(0);
  }
  expect(detector.delayMs).toBeNull();
});
