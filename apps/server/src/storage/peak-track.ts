/** One value for 0.1 s of sound: fine enough to draw half an hour, and 18,000 bytes of it. */
export const PEAK_STEP_SAMPLES = 1_600;

/** On disk, 0 is a hole: a step that nobody has looked at. */
const UNKNOWN = 0;
/** So the quietest step that was looked at is 1, −48 dBFS and less. */
const SILENT = 1;
const FULL_SCALE = 32_768;

/**
 * How loud a voice is, step by step, while it is recorded: the loudest sample of each. Sound may come
 * twice, and in any order.
 */
export class PeakTrack {
  #steps: Uint8Array;

  /** @param stored bytes as they lie on disk */
  constructor(stored: Uint8Array = new Uint8Array()) {
    this.#steps = stored.slice();
  }

  /** Takes sound from that sample on. */
  hear(firstSample: number, pcm: Int16Array): void {
    const last = firstSample + pcm.length;
    this.#reach(stepsOf(last));
    for (let from = firstSample; from < last;) {
      const step = Math.floor(from / PEAK_STEP_SAMPLES);
      const until = Math.min(last, (step + 1) * PEAK_STEP_SAMPLES);
      const peak = loudest(pcm, from - firstSample, until - firstSample);
      this.#steps[step] = Math.max(this.#steps[step] ?? UNKNOWN, peak);
      from = until;
    }
  }

  /** The bytes of these steps; those in which nothing was heard are silent. */
  bytes(firstStep: number, endStep: number): Uint8Array {
    this.#reach(endStep);
    return this.#steps.slice(firstStep, endStep).map((step) => Math.max(step, SILENT));
  }

  #reach(steps: number): void {
    if (steps <= this.#steps.length) return;
    const grown = new Uint8Array(Math.max(steps, 2 * this.#steps.length));
    grown.set(this.#steps);
    this.#steps = grown;
  }
}

/** Steps that so many samples take, the last one perhaps not full. */
export function stepsOf(samples: number): number {
  return Math.ceil(samples / PEAK_STEP_SAMPLES);
}

/** Stretches of steps, from one to another, that nobody has looked at. */
export function unknownSteps(bytes: Uint8Array): { firstStep: number; endStep: number }[] {
  const holes: { firstStep: number; endStep: number }[] = [];
  for (let at = bytes.indexOf(UNKNOWN); at >= 0; at = bytes.indexOf(UNKNOWN, at)) {
    const firstStep = at;
    while (at < bytes.length && bytes[at] === UNKNOWN) at++;
    holes.push({ firstStep, endStep: at });
  }
  return holes;
}

/** Bytes on disk as 0 to 255 of full scale. */
export function peaksOf(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte <= SILENT ? 0 : byte));
}

function loudest(pcm: Int16Array, from: number, until: number): number {
  let most = 0;
  for (let at = from; at < until; at++) {
    const magnitude = Math.abs(pcm[at] ?? 0);
    if (magnitude > most) most = magnitude;
  }
  return Math.max(SILENT, Math.min(255, Math.round((most * 255) / FULL_SCALE)));
}
