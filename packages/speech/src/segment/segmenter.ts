import { RATE_HZ, STEP_SAMPLES } from "../pcm.ts";

export interface SegmenterOptions {
  /** Speech begins at this probability, 0 to 1. */
  readonly onProbability: number;
  /** Speech goes on down to this one. */
  readonly offProbability: number;
  /** So much speech makes a segment, ms; less is a click. */
  readonly leastSpeechMs: number;
  /** A segment ends after so much silence, ms. It is closed for recognition, not the answer. */
  readonly closeAfterMs: number;
  /** Real sound that is kept in front of speech, ms. */
  readonly leadMs: number;
  /** A longer segment is cut, ms. */
  readonly longestMs: number;
  /** The cut lies within this time before that limit, where speech is least likely, ms. */
  readonly cutWindowMs: number;
}

export const segmenterDefaults: SegmenterOptions = {
  onProbability: 0.5,
  offProbability: 0.35,
  leastSpeechMs: 100,
  closeAfterMs: 700,
  leadMs: 500,
  longestMs: 15_000,
  cutWindowMs: 7_000,
};

/** A stretch to be recognised in one piece. Samples are those of the stream. */
export interface SpeechSegment {
  readonly startSample: number;
  readonly endSample: number;
  /** From the first to the last speech in it. */
  readonly voice: { readonly startSample: number; readonly endSample: number };
  readonly closedBy: "silence" | "length" | "request";
}

interface Speech {
  /** The first step of the segment's sound. */
  readonly startStep: number;
  /** The first step of speech in it. */
  readonly voiceStartStep: number;
  /** Behind the last step of speech. */
  readonly voiceEndStep: number;
  /** Long enough to be no click. */
  readonly confirmed: boolean;
  /** One for each step since `startStep`. */
  readonly probabilities: readonly number[];
}

/**
 * Cuts a voice-activity track into segments for the recogniser: one number for each 512 samples in,
 * segments out. Turn taking is another matter and reads the same track by rules of its own.
 */
export class Segmenter {
  readonly #options: SegmenterOptions;
  #step: number;
  /** No segment reaches back before this step: it was given out already. */
  #floorStep: number;
  #speech: Speech | null = null;

  /**
   * @param fromStep the index of the first step that will be pushed. To resume, give the step at
   *   the end of the last segment and push the track from there.
   */
  constructor(options: Partial<SegmenterOptions> = {}, fromStep = 0) {
    this.#options = { ...segmenterDefaults, ...options };
    this.#step = fromStep;
    this.#floorStep = fromStep;
  }

  /** The index of the next step. */
  get step(): number {
    return this.#step;
  }

  /** What would be the segment if it were closed now; `null` in silence. For partial decodes. */
  get open(): SpeechSegment | null {
    return this.#speech?.confirmed ? segmentOf(this.#speech, this.#step, "request") : null;
  }

  /** Takes the next steps and returns the segments that they complete. */
  push(probabilities: Iterable<number>): SpeechSegment[] {
    const done: SpeechSegment[] = [];
    for (const probability of probabilities) {
      const segment = this.#take(probability);
      if (segment) done.push(segment);
    }
    return done;
  }

  /**
   * Closes the open segment now: the person says that they are done. Speech too short to be sure of
   * counts here, since nothing more will come to make sure.
   */
  close(): SpeechSegment | null {
    const speech = this.#speech;
    if (!speech) return null;
    this.#speech = null;
    this.#floorStep = this.#step;
    return segmentOf(speech, this.#step, "request");
  }

  #take(probability: number): SpeechSegment | null {
    const { onProbability, offProbability } = this.#options;
    const step = this.#step++;
    const speech = this.#speech;
    if (!speech) {
      if (probability >= onProbability) this.#begin(step, probability);
      return null;
    }
    const voiced = probability >= offProbability;
    if (!voiced && !speech.confirmed) {
      this.#speech = null;
      return null;
    }
    const voiceEndStep = voiced ? step + 1 : speech.voiceEndStep;
    const next: Speech = {
      ...speech,
      voiceEndStep,
      confirmed:
        speech.confirmed ||
        stepsToMs(voiceEndStep - speech.voiceStartStep) >= this.#options.leastSpeechMs,
      probabilities: [...speech.probabilities, probability],
    };
    this.#speech = next;
    if (stepsToMs(this.#step - next.voiceEndStep) >= this.#options.closeAfterMs) {
      this.#speech = null;
      this.#floorStep = this.#step;
      return segmentOf(next, this.#step, "silence");
    }
    const tooLong = stepsToMs(this.#step - next.startStep) >= this.#options.longestMs;
    return tooLong ? this.#cut(next) : null;
  }

  #begin(step: number, probability: number): void {
    const startStep = Math.max(this.#floorStep, step - msToSteps(this.#options.leadMs));
    this.#speech = {
      startStep,
      voiceStartStep: step,
      voiceEndStep: step + 1,
      confirmed: this.#options.leastSpeechMs <= stepsToMs(1),
      // What lies in front was silence, or else speech would have begun there.
      probabilities: [...Array.from({ length: step - startStep }, () => 0), probability],
    };
  }

  #cut(speech: Speech): SpeechSegment {
    const { probabilities, startStep } = speech;
    const from = Math.max(1, probabilities.length - msToSteps(this.#options.cutWindowMs));
    let cut = from;
    for (let at = from; at < probabilities.length; at++) {
      if (smoothed(probabilities, at) < smoothed(probabilities, cut)) cut = at;
    }
    const cutStep = startStep + cut;
    const rest = probabilities.slice(cut);
    const firstVoiced = rest.findIndex(
      (probability) => probability >= this.#options.offProbability,
    );
    const voiceStartStep = cutStep + Math.max(0, firstVoiced);
    this.#speech = {
      startStep: cutStep,
      voiceStartStep,
      voiceEndStep: Math.max(speech.voiceEndStep, voiceStartStep),
      confirmed: true,
      probabilities: rest,
    };
    return segmentOf({ ...speech, voiceEndStep: cutStep }, cutStep, "length");
  }
}

function segmentOf(
  speech: Speech,
  endStep: number,
  closedBy: SpeechSegment["closedBy"],
): SpeechSegment {
  return {
    startSample: speech.startStep * STEP_SAMPLES,
    endSample: endStep * STEP_SAMPLES,
    voice: {
      startSample: speech.voiceStartStep * STEP_SAMPLES,
      endSample: speech.voiceEndStep * STEP_SAMPLES,
    },
    closedBy,
  };
}

/** Mean of a step and its neighbours: a dip of one step is often inside a word. */
function smoothed(probabilities: readonly number[], at: number): number {
  const around = probabilities.slice(Math.max(0, at - 1), at + 2);
  return around.reduce((sum, probability) => sum + probability, 0) / around.length;
}

function stepsToMs(steps: number): number {
  return (steps * STEP_SAMPLES * 1000) / RATE_HZ;
}

function msToSteps(ms: number): number {
  return Math.round((ms * RATE_HZ) / 1000 / STEP_SAMPLES);
}
