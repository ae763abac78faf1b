import { beforeEach, expect, it, vi } from "vitest";
import { createRecording, type Recording } from "./recording.ts";

const RATE = 16_000;

/** An audio element whose clock is moved by hand; events arrive at once. */
class MediaDouble extends EventTarget {
  paused = true;
  duration = 60;
  playbackRate = 1;
  preload = "";
  preservesPitch = false;
  seeking = false;
  /** How often it was given a source. */
  opened = 0;
  #time = 0;
  set src(_url: string) {
    this.opened += 1;
    this.paused = true;
    this.playbackRate = 1;
    this.#time = 0;
  }
  get currentTime(): number {
    return this.#time;
  }
  set currentTime(seconds: number) {
    this.#time = seconds;
    this.dispatchEvent(new Event("seeking"));
  }
  play(): Promise<void> {
    if (this.paused) {
      this.paused = false;
      this.dispatchEvent(new Event("play"));
    }
    return Promise.resolve();
  }
  pause(): void {
    if (this.paused) return;
    this.paused = true;
    this.dispatchEvent(new Event("pause"));
  }
  /** Time goes by up to the next picture. */
  shows(seconds: number): void {
    this.#time = seconds;
    picture!();
  }
  /** Time goes by without a jump, and without a picture. */
  goes(seconds: number): void {
    this.#time = seconds;
    this.dispatchEvent(new Event("timeupdate"));
  }
  removeAttribute(): void {}
  load(): void {}
}

let picture: (() => void) | undefined;
let elements: MediaDouble[];
let recording: Recording;

beforeEach(() => {
  picture = undefined;
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => {
    picture = draw;
    return 1;
  });
  vi.stubGlobal("cancelAnimationFrame", () => (picture = undefined));
  elements = [];
  recording = createRecording(
    { candidateUrl: "candidate.wav", interviewerUrl: "interviewer.wav", durationS: 60 },
    () => {
      const element = new MediaDouble();
      elements.push(element);
      return element as unknown as HTMLMediaElement;
    },
  );
  recording.attach();
});

it("plays and pauses both voices together", () => {
  recording.toggle();
  expect(elements.map(({ paused }) => paused)).toEqual([false, false]);
  recording.toggle();
  expect(elements.map(({ paused }) => paused)).toEqual([true, true]);
  expect(recording.store.getState().playing).toBe(false);
});

it("takes the interviewer along wherever the candidate's sound goes", () => {
  recording.playFrom(12 * RATE);
  expect(elements[1]!.currentTime).toBe(12);
  // Drift is corrected; what no one hears is left alone.
  elements[0]!.goes(20);
  expect(elements[1]!.currentTime).toBe(20);
  elements[0]!.goes(20.03);
  expect(elements[1]!.currentTime).toBe(20);
});

it("plays a moment and stops after it", () => {
  recording.playSpan({ startSample: 10 * RATE, endSample: 11 * RATE });
  expect(elements[0]!.currentTime).toBeCloseTo(9.7);
  elements[0]!.shows(11);
  expect(elements[0]!.paused).toBe(false);
  elements[0]!.shows(11.31);
  expect(elements[0]!.paused).toBe(true);
});

it("forgets the moment's end when one goes elsewhere", () => {
  recording.playSpan({ startSample: 10 * RATE, endSample: 11 * RATE });
  // A click on the waveform moves the element itself.
  elements[0]!.currentTime = 40;
  picture!();
  expect(elements[0]!.paused).toBe(false);
});

it("wakes the interviewer's sound when one goes back from beyond its end", () => {
  elements[1]!.duration = 30;
  recording.playFrom(50 * RATE);
  elements[1]!.pause();
  recording.seek(5);
  expect(elements[1]!.currentTime).toBe(5);
  expect(elements[1]!.paused).toBe(false);
});

it("stops after a moment in a tab that draws no pictures, too", () => {
  recording.playSpan({ startSample: 10 * RATE, endSample: 11 * RATE });
  elements[0]!.goes(11.2);
  expect(elements[0]!.paused).toBe(false);
  elements[0]!.goes(11.4);
  expect(elements[0]!.paused).toBe(true);
});

it("goes from one moment to the next without the first one's end", () => {
  recording.playSpan({ startSample: 10 * RATE, endSample: 11 * RATE });
  recording.playSpan({ startSample: 30 * RATE, endSample: 32 * RATE });
  elements[0]!.shows(31);
  expect(elements[0]!.paused).toBe(false);
  elements[0]!.shows(32.4);
  expect(elements[0]!.paused).toBe(true);
});

it("jumps over silence with both voices, when asked to", () => {
  recording.setSilences([{ startSample: 10 * RATE, endSample: 20 * RATE }]);
  recording.playFrom(8 * RATE);
  elements[0]!.shows(11);
  expect(elements[0]!.currentTime).toBe(11);
  recording.setSkipping(true);
  elements[0]!.shows(11.1);
  expect(elements.map(({ currentTime }) => currentTime)).toEqual([19.85, 19.85]);
});

it("leaves a pause whole where it is the moment that was asked for", () => {
  recording.setSilences([{ startSample: 10 * RATE, endSample: 20 * RATE }]);
  recording.setSkipping(true);
  recording.playSpan({ startSample: 10 * RATE, endSample: 20 * RATE }, 0.7);
  expect(elements[0]!.currentTime).toBeCloseTo(9.3);
  elements[0]!.shows(12);
  expect(elements[0]!).toMatchObject({ paused: false, currentTime: 12 });
});

it("tells which moment plays, until it is over or one goes elsewhere", () => {
  const moment = { startSample: 10 * RATE, endSample: 11 * RATE };
  const only = () => recording.store.getState().only;
  recording.playSpan(moment);
  expect(only()).toBe(moment);
  elements[0]!.shows(11.4);
  expect(only()).toBeNull();
  recording.playSpan(moment);
  recording.seek(40);
  expect(only()).toBeNull();
});

it("keeps the pitch and the speed of both voices, also when their files are opened anew", () => {
  recording.setSpeed(1.5);
  recording.lengthen(90, true);
  for (const element of elements) {
    expect(element).toMatchObject({ preservesPitch: true, playbackRate: 1.5 });
  }
});

it("stays inside the recording", () => {
  recording.seek(-4);
  expect(elements[0]!.currentTime).toBe(0);
  recording.seek(400);
  expect(elements[0]!.currentTime).toBe(60);
});

it("tells where it is, at every picture and jump, until nobody listens", () => {
  const heard: number[] = [];
  const stop = recording.onTime((seconds) => heard.push(seconds));
  recording.seek(7);
  recording.toggle();
  elements[0]!.goes(8);
  picture!();
  stop();
  recording.seek(9);
  expect(heard).toEqual([7, 8]);
});

it("plays on undisturbed while the session grows, and opens the longer files when they are needed", () => {
  recording.setSpeed(1.5);
  recording.playFrom(20 * RATE);
  const opened = elements[0]!.opened;
  recording.lengthen(90, false);
  expect(elements[0]!).toMatchObject({ opened, paused: false, currentTime: 20 });
  expect(recording.store.getState()).toMatchObject({ durationS: 90, openS: 60 });
  recording.seek(80);
  expect(elements[0]!).toMatchObject({ opened: opened + 1, paused: false, currentTime: 80 });
  expect(elements[0]!.playbackRate).toBe(1.5);
  expect(recording.store.getState().openS).toBe(90);
});

it("opens the files anew at rest when they are longer by a quarter, or whole, and stays where it was", () => {
  recording.seek(30);
  const opened = elements[0]!.opened;
  recording.lengthen(62, false);
  expect(elements[0]!.opened).toBe(opened);
  recording.lengthen(76, false);
  expect(elements[0]!).toMatchObject({ opened: opened + 1, currentTime: 30 });
  recording.lengthen(77, true);
  recording.lengthen(77, true);
  expect(elements[0]!).toMatchObject({ opened: opened + 2, currentTime: 30 });
});
