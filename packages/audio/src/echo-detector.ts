import { DelaySearch } from "./echo/delay-search.ts";
import { EchoPath } from "./echo/echo-path.ts";
import { EchoShare } from "./echo/echo-share.ts";
import { Reference } from "./echo/reference.ts";
import { HOP_SAMPLES, Spectra, type Spectrum } from "./echo/spectra.ts";
import { UnheardPlayback } from "./echo/unheard-playback.ts";

/**
 * From this share on a step is the loudspeaker's. Echo alone measures 0.9 and more in small rooms; a
 * voice over it that is as loud measures 0.5, and reaches this only in its softest sounds.
 */
export const MOSTLY_ECHO = 0.7;

const STEP_SAMPLES = 2 * HOP_SAMPLES;
/** So long behind the end of playback its echo may last, samples (0.75 s): the delay and the room. */
const TAIL_SAMPLES = 12_000;
/** Frames that a newly found path learns from at once (0.2 s). */
const REMEMBERED_FRAMES = 12;
/** A delay is tried at this strength, or at the lower one where it is found twice in a row. */
const STRONG = 0.3;
const STRONG_AGAIN = 0.2;
/** Twice the same delay, or the one that is known already: within so many samples (1 ms, 2 ms). */
const SAME_SAMPLES = 16;
const KNOWN_SAMPLES = 32;
/** The first impression of a delay counts where the delay is found as strongly as this. */
const SURE = 0.25;
/** While a path is young (0.6 s), a delay found as strongly as this is enough: rooms take longer. */
const SURE_ALONE = 0.38;
const YOUNG_FRAMES = 40;
/** Another delay takes over where it explains so much more: by chance it explains a fifteenth more. */
const BETTER_BY = 0.1;
/** While what is known explains the sound, another delay is looked for only every so many steps (1 s). */
const STEPS_BETWEEN_LOOKS = 32;

/** Mean square of a Hann window. */
const HANN_POWER = 0.375;
/** Of a step with less of its energy in the bins that are looked at, these can say nothing (−35 dB). */
const LEAST_IN_BINS = 0.0003;

interface Frame {
  readonly at: number;
  readonly spectrum: Spectrum;
}

/**
 * Tells how much of what a microphone hears is the loudspeaker. What is played is placed on the
 * microphone's clock; the echo may lie −160 to 420 ms from there and move at any time. The delay is
 * found by whitened cross-correlation within 2 to 3 steps of speech; then the room is learned bin by
 * bin, and what it foretells of each step is its share. Speech over the echo is never foretold.
 *
 * About 0.45 ms of work a step while something is played, else a tenth of it. What it reaches is told
 * by the tables of `packages/speech/src/voice/echo.real.test.ts`.
 */
export class EchoDetector {
  readonly #spectra = new Spectra();
  readonly #reference = new Reference(this.#spectra);
  readonly #search = new DelaySearch();
  readonly #share = new EchoShare();
  readonly #unheard = new UnheardPlayback();
  readonly #before = new Float32Array(HOP_SAMPLES);
  #frames: readonly Frame[] = [];
  #nextSample = 0;
  #path: EchoPath | null = null;
  /** The search has taken all frames that begin before this sample. */
  #searchedSample = 0;
  #foundDelay = 0;
  /** How strongly the known delay was found, when it was last looked for. */
  #confirmed = 0;
  #steps = 0;

  /**
   * Places what is played, 16 kHz, on the clock of the microphone; it overwrites what lay there.
   * Up to 30 s ahead of the microphone and 1 s behind it are held, the rest is left out.
   */
  played(atSample: number, pcm: Int16Array): void {
    this.#reference.place(atSample, pcm);
  }

  /** Nothing is played from this sample on: what was placed there was stopped. */
  silent(fromSample: number): void {
    this.#reference.silence(fromSample);
  }

  /** How far the echo lies behind what is played, ms; `null` before any was found. */
  get delayMs(): number | null {
    return this.#path ? this.#path.delaySamples / 16 : null;
  }

  /**
   * Takes one step of the microphone, 512 samples at 16 kHz.
   *
   * @returns the share of its energy above the noise of the room that is the playback, 0…1
   */
  heard(startSample: number, pcm: Int16Array): number {
    this.#reference.advance(startSample);
    if (startSample !== this.#nextSample) this.#forgetSound();
    this.#nextSample = startSample + STEP_SAMPLES;
    const frames = this.#read(startSample, pcm);
    this.#frames = [...this.#frames, ...frames].slice(-REMEMBERED_FRAMES);
    if (startSample >= this.#reference.soundsUntil + TAIL_SAMPLES) {
      for (const { spectrum } of frames) this.#share.nothingPlayed(spectrum);
      return 0;
    }
    this.#share.nextStep();
    for (const { at, spectrum } of frames) {
      this.#path?.take(at, spectrum, this.#reference);
      this.#share.take(spectrum, this.#path);
    }
    this.#path?.settle();
    if (this.#share.learned < MOSTLY_ECHO || ++this.#steps % STEPS_BETWEEN_LOOKS === 0)
      this.#look();
    const { spectrum } = frames[1];
    const played = meanPower(this.#reference.frame(startSample));
    this.#unheard.take(played, meanPower(spectrum), this.#share.learned >= MOSTLY_ECHO);
    return shareInBins(pcm, spectrum) < LEAST_IN_BINS ? 0 : this.#known();
  }

  /** The share by what is known of the room, or by the first impression of it. */
  #known(): number {
    const { learned } = this.#share;
    // Where nothing of the playback was ever heard, a first impression is an accident.
    if (!this.#path || this.#confirmed < SURE || this.#unheard.told) return learned;
    const young = this.#path.frames < YOUNG_FRAMES;
    const sure = young && this.#confirmed >= SURE_ALONE ? MOSTLY_ECHO : 0;
    return Math.min(1, Math.max(learned, this.#path.briefShare, sure));
  }

  /** Looks for the delay, and whether another one explains more than the one that is known. */
  #look(): void {
    this.#catchUp();
    const { delaySamples, strength } = this.#search.find(this.#share.floor);
    const again = Math.abs(delaySamples - this.#foundDelay) <= SAME_SAMPLES;
    this.#foundDelay = delaySamples;
    const known = this.#path;
    const same = known && Math.abs(known.delaySamples - delaySamples) <= KNOWN_SAMPLES;
    this.#confirmed = same ? strength : 0;
    if (same || strength < (again ? STRONG_AGAIN : STRONG)) return;
    const rival = new EchoPath(delaySamples);
    for (const { at, spectrum } of this.#frames) rival.take(at, spectrum, this.#reference);
    if (known && rival.briefShare < Math.max(this.#share.learned, known.briefShare) + BETTER_BY) {
      return;
    }
    rival.settle();
    this.#path = rival;
    this.#confirmed = strength;
  }

  /** The search takes what it has not: older frames than are remembered count next to nothing. */
  #catchUp(): void {
    if (this.#searchedSample < (this.#frames[0]?.at ?? 0)) this.#search.clear();
    for (const { at, spectrum } of this.#frames) {
      if (at >= this.#searchedSample) this.#search.take(at, spectrum, this.#reference);
    }
    this.#searchedSample = this.#nextSample - HOP_SAMPLES;
  }

  #forgetSound(): void {
    this.#before.fill(0);
    this.#frames = [];
    this.#searchedSample = -Infinity;
  }

  /** The two frames that end in this step, half a frame apart. */
  #read(startSample: number, pcm: Int16Array): readonly [Frame, Frame] {
    const here = (at: number) => (pcm[at] ?? 0) / 32_768;
    const across = (at: number) =>
      at < HOP_SAMPLES ? (this.#before[at] ?? 0) : here(at - HOP_SAMPLES);
    const [first, second] = this.#spectra.read(across, here);
    for (let i = 0; i < HOP_SAMPLES; i++) this.#before[i] = here(i + HOP_SAMPLES);
    return [
      { at: startSample - HOP_SAMPLES, spectrum: first },
      { at: startSample, spectrum: second },
    ];
  }
}

/** Mean power of a step, 1 for full scale, by its spectrum; about, for its window. */
function meanPower(spectrum: Spectrum): number {
  const inBins = spectrum.reduce((all, value) => all + value * value, 0);
  return (2 * inBins) / (STEP_SAMPLES ** 2 * HANN_POWER);
}

/** The share of a step's energy, without its mean, that its spectrum holds; about, for its window. */
function shareInBins(pcm: Int16Array, spectrum: Spectrum): number {
  let sum = 0;
  let squares = 0;
  for (const sample of pcm) {
    sum += sample / 32_768;
    squares += (sample / 32_768) ** 2;
  }
  const energy = squares - sum ** 2 / pcm.length;
  const inBins = spectrum.reduce((all, value) => all + value * value, 0);
  return energy > 0 ? (2 * inBins) / (pcm.length * HANN_POWER * energy) : 0;
}
