import { FRAME_SAMPLES, HOP_SAMPLES, type Spectra, type Spectrum } from "./spectra.ts";

/** Samples that are held: 32 s at 16 kHz. */
const HELD_SAMPLES = 2 ** 19;
/** Of these, so much lies behind the microphone; the rest may be placed ahead of it. */
const BEHIND_SAMPLES = 16_000;
/** Spectra that are kept: frames half a step apart over the search, and of two delays. */
const KEPT_FRAMES = 256;

/** What is played, on the clock of the microphone; what nobody placed there is silence. */
export class Reference {
  readonly #held = new Float32Array(HELD_SAMPLES);
  readonly #spectra: Spectra;
  readonly #frames = new Map<number, Spectrum>();
  /** Samples before this one are gone; unknown until something was placed or heard. */
  #from = -Infinity;
  #soundUntil = -Infinity;

  constructor(spectra: Spectra) {
    this.#spectra = spectra;
  }

  /** Behind the last sample that is no silence. */
  get soundsUntil(): number {
    return this.#soundUntil;
  }

  /** Places sound, −32768…32767; what lay there is overwritten. What lies outside is left out. */
  place(atSample: number, pcm: Int16Array): void {
    if (this.#from === -Infinity) this.#from = atSample - BEHIND_SAMPLES;
    const from = Math.max(atSample, this.#from);
    const until = Math.min(atSample + pcm.length, this.#from + HELD_SAMPLES);
    for (let at = from; at < until; at++) {
      const sample = pcm[at - atSample] ?? 0;
      this.#held[at & (HELD_SAMPLES - 1)] = sample / 32_768;
      if (sample !== 0 && at >= this.#soundUntil) this.#soundUntil = at + 1;
    }
    this.#forget(from, until);
  }

  /** Nothing is played from this sample on. */
  silence(fromSample: number): void {
    if (this.#soundUntil <= fromSample) return;
    const from = Math.max(fromSample, this.#from);
    for (let at = from; at < this.#soundUntil; at++) this.#held[at & (HELD_SAMPLES - 1)] = 0;
    this.#forget(from, this.#soundUntil);
    this.#soundUntil = from;
  }

  /** Gives up what lies too far behind the microphone's sample. */
  advance(toSample: number): void {
    const from = toSample - BEHIND_SAMPLES;
    if (from <= this.#from) return;
    const gone = Math.min(from, this.#from + HELD_SAMPLES);
    // Before anything was placed there is nothing to clear.
    if (this.#from > -Infinity) {
      for (let at = this.#from; at < gone; at++) this.#held[at & (HELD_SAMPLES - 1)] = 0;
    }
    this.#from = from;
    for (const at of this.#frames.keys()) {
      if (at < from || this.#frames.size > KEPT_FRAMES) this.#frames.delete(at);
    }
  }

  /** The spectrum of the frame that begins at this sample. */
  frame(at: number): Spectrum {
    const kept = this.#frames.get(at);
    if (kept) return kept;
    // The next frame is asked for next, mostly: both for one transform.
    const next = at + HOP_SAMPLES;
    const [here, behind] = this.#spectra.read(
      (i) => this.#sample(at + i),
      (i) => this.#sample(next + i),
    );
    this.#frames.set(at, here);
    this.#frames.set(next, behind);
    return here;
  }

  #sample(at: number): number {
    return at < this.#from ? 0 : (this.#held[at & (HELD_SAMPLES - 1)] ?? 0);
  }

  #forget(from: number, until: number): void {
    for (const at of this.#frames.keys()) {
      if (at < until && at + FRAME_SAMPLES > from) this.#frames.delete(at);
    }
  }
}
