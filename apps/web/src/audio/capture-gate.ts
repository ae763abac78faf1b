/** How long the sound takes from nothing to full and back, samples at 16 kHz: 5 ms, so that nothing clicks. */
const FADE_SAMPLES = 80;

/**
 * Lets the microphone through, or silence in its place. Closed, nothing that it hears goes any
 * further than the worklet in which this stands.
 */
export class CaptureGate {
  #open = true;
  /** Samples that are let through still after it was closed. */
  #tailSamples = 0;
  #gain = 1;

  open(): void {
    this.#open = true;
  }

  /** @param tailSamples how much is let through before; less where it was closed before */
  close(tailSamples: number): void {
    this.#tailSamples = this.#open ? tailSamples : Math.min(tailSamples, this.#tailSamples);
    this.#open = false;
  }

  /** Silences in place what is not to be heard. */
  apply(samples: Float32Array): void {
    if (this.#open && this.#gain === 1) return;
    for (let i = 0; i < samples.length; i++) {
      const heard = this.#open || this.#tailSamples > 0;
      if (!this.#open && this.#tailSamples > 0) this.#tailSamples -= 1;
      const step = (heard ? 1 : -1) / FADE_SAMPLES;
      this.#gain = Math.min(1, Math.max(0, this.#gain + step));
      samples[i] = (samples[i] ?? 0) * this.#gain;
    }
  }
}
