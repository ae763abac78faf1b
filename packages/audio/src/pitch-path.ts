import type { PitchFrameCandidates } from "./pitch-candidates.ts";

/** One step of the path. */
export interface PitchPoint {
  /** Fundamental frequency, Hz; 0 where the step is unvoiced. */
  readonly f0Hz: number;
  /** How periodic it is, 0 (noise) to 1: the chosen candidate's strength, or the best one's. */
  readonly strength: number;
}

/** Boersma 1993, with the values that Praat uses for speech; costs of jumps for steps of 10 ms. */
const VOICING_THRESHOLD = 0.45;
const SILENCE_THRESHOLD = 0.03;
/** Per octave below the ceiling: a sound with period T has it with 2T as well. */
const OCTAVE_COST = 0.01;
const OCTAVE_JUMP_COST = 0.35;
const VOICED_UNVOICED_COST = 0.14;
/**
 * Silence is judged against what was loud lately (half of it forgotten in 3 s), not against the whole
 * sound as in the paper, so that it can be followed live. Loud is what lasts for 100 ms: a knock on
 * the table does not make silence of the rest.
 */
const LOUD_KEPT = 0.5 ** (0.01 / 3);
const LOUD_STEPS = 10;
/** A step is settled by what comes within so many steps after it (0.5 s). */
const LAG = 50;

interface Choice extends PitchPoint {
  /** log2 of the pitch; `null` for unvoiced. */
  readonly octave: number | null;
  /** Worth of the best path that ends here. */
  score: number;
  /** The choice before it on that path. */
  before: Choice | null;
}

/** The best way through the candidates of successive frames (Viterbi): strong ones, few jumps. */
export class PitchPath {
  readonly #ceilingHz: number;
  #choices: readonly Choice[] = [];
  #peaks: readonly number[] = Array<number>(LOUD_STEPS).fill(0);
  #loud = 0;
  #open = 0;

  constructor(ceilingHz: number) {
    this.#ceilingHz = ceilingHz;
  }

  /** Takes the next frame's candidates; gives the step that they settle, {@link LAG} steps back. */
  push(frame: PitchFrameCandidates): PitchPoint | null {
    const before = this.#choices;
    this.#peaks = [...this.#peaks, frame.peak].slice(-LOUD_STEPS);
    this.#loud = Math.max(Math.min(...this.#peaks), this.#loud * LOUD_KEPT);
    this.#choices = choicesOf(frame, this.#loud, this.#ceilingHz);
    for (const choice of this.#choices) {
      let best = before.length > 0 ? -Infinity : 0;
      for (const other of before) {
        const score = other.score - jump(other.octave, choice.octave);
        if (score <= best) continue;
        best = score;
        choice.before = other;
      }
      choice.score += best;
    }
    this.#open++;
    return this.#open > LAG ? (this.#settle(1)[0] ?? null) : null;
  }

  /** The steps that are still open, at the end. */
  finish(): PitchPoint[] {
    return this.#settle(this.#open);
  }

  /** The oldest open steps of the path that is best now. */
  #settle(count: number): PitchPoint[] {
    const [first, ...others] = this.#choices;
    if (!first) return [];
    let at: Choice | null = others.reduce((best, it) => (it.score > best.score ? it : best), first);
    const settled: PitchPoint[] = [];
    for (let open = this.#open; at && open > 0; open--) {
      if (open <= count) settled.push({ f0Hz: at.f0Hz, strength: at.strength });
      const before: Choice | null = at.before;
      // Nothing looks behind what is settled.
      if (open === count + 1) at.before = null;
      at = before;
    }
    this.#open -= settled.length;
    return settled.reverse();
  }
}

function choicesOf(
  { candidates, peak }: PitchFrameCandidates,
  loud: number,
  ceilingHz: number,
): Choice[] {
  // Before anything was loud, nothing is silent.
  const loudness = loud > 0 ? peak / loud : 1;
  const silence = 2 - (loudness * (1 + VOICING_THRESHOLD)) / SILENCE_THRESHOLD;
  const unvoiced: Choice = {
    f0Hz: 0,
    strength: candidates[0]?.strength ?? 0,
    octave: null,
    score: VOICING_THRESHOLD + Math.max(0, silence),
    before: null,
  };
  const voiced = candidates.map(({ f0Hz, strength }): Choice => {
    const score = strength - OCTAVE_COST * Math.log2(ceilingHz / f0Hz);
    return { f0Hz, strength, octave: Math.log2(f0Hz), score, before: null };
  });
  return [unvoiced, ...voiced];
}

function jump(from: number | null, to: number | null): number {
  if (from === null || to === null) return from === to ? 0 : VOICED_UNVOICED_COST;
  return OCTAVE_JUMP_COST * Math.abs(from - to);
}
