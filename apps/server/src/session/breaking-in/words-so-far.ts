import { SAMPLE_RATE_HZ, type Segment } from "@greenroom/protocol";
import type { UntoldWords } from "../hearing.ts";
import type { ShownCaption } from "../hearing/stretch-words.ts";
import type { Session } from "../model.ts";

/** The words of the open answer that have no final ones yet, and up to where all of it is known. */
export interface WordsSoFar {
  readonly untold: UntoldWords;
  readonly knownToSample: number;
}

/** The newest captions of one turn. */
export interface TurnCaption {
  readonly turn: number;
  readonly caption: ShownCaption;
}

/** A word is taken to last no longer than this where its end is not known, samples: 0.6 s. */
const LONGEST_WORD_SAMPLES = 0.6 * SAMPLE_RATE_HZ;

/** Final words and captions together: what is known of an answer while it goes on. */
export function wordsSoFar({ turn, spoken }: Session, last: TurnCaption | null): WordsSoFar {
  const told = spoken.find((entry) => entry.turn === turn.turn)?.segments.at(-1)?.endSample ?? 0;
  const caption = last?.turn === turn.turn ? last.caption : null;
  const segment = caption && openSegment(caption, told);
  return {
    untold: { segments: segment ? [segment] : [], quick: true },
    knownToSample: Math.max(told, caption?.heardToSample ?? 0),
  };
}

/** As if the stretch were closed here. Nothing is judged by the confidence of captions. */
function openSegment({ words, heardToSample }: ShownCaption, toldTo: number): Segment | null {
  const open = words.filter(({ startSample }) => startSample >= toldTo);
  const [first] = open;
  if (!first) return null;
  return {
    startSample: first.startSample,
    endSample: Math.max(first.startSample, heardToSample),
    understood: true,
    words: open.map(({ text, startSample }, index) => ({
      text,
      startSample,
      endSample: Math.min(
        startSample + LONGEST_WORD_SAMPLES,
        Math.max(startSample, open[index + 1]?.startSample ?? heardToSample),
      ),
      confidence: 1,
      times: "estimated",
    })),
  };
}
