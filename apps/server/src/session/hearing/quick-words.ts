import { SAMPLE_RATE_HZ, type Segment } from "@greenroom/protocol";
import type { SpeechSegment } from "@greenroom/speech";
import type { OpenCaption } from "./captions.ts";

/** Less new speech than this holds no word. */
export const LEAST_UNHEARD_SAMPLES = 0.15 * SAMPLE_RATE_HZ;

/** Whether the words shown of a stretch are all of it. */
export function coversAll(caption: OpenCaption | undefined, speech: SpeechSegment): boolean {
  return unheardSamples(caption, speech) <= LEAST_UNHEARD_SAMPLES;
}

/**
 * How much of a stretch a reply can do without when somebody has waited so long for it: at first its
 * very last words, four or so; on a machine that is slower still, half of it.
 */
export const enoughAfter = [
  { waitedMs: 250, mostUnheardSamples: 1.2 * SAMPLE_RATE_HZ, share: 0.25 },
  { waitedMs: 600, mostUnheardSamples: 4 * SAMPLE_RATE_HZ, share: 0.5 },
] as const;

export type Enough = (typeof enoughAfter)[number];

/** Whether so many words of a stretch are there. */
export function covers(
  caption: OpenCaption | undefined,
  speech: SpeechSegment,
  { mostUnheardSamples, share }: Enough,
): boolean {
  const { startSample, endSample } = speech.voice;
  const most = Math.min(mostUnheardSamples, share * (endSample - startSample));
  return unheardSamples(caption, speech) <= Math.max(LEAST_UNHEARD_SAMPLES, most);
}

function unheardSamples(caption: OpenCaption | undefined, { voice }: SpeechSegment): number {
  return caption ? voice.endSample - caption.heardToSample : Infinity;
}

/**
 * The words shown of a stretch, as they are read by somebody who cannot wait for the final ones; `null`
 * where there are none. Times are those of the sound, ends are not known: nothing is judged by them. How
 * sure the recogniser was is: what nobody could understand is asked for again here as well.
 */
export function quickSegment(
  caption: OpenCaption | undefined,
  { voice, endSample }: SpeechSegment,
): Segment | null {
  const shown = caption ? [...caption.stable, ...caption.unstable] : [];
  // Of speech that was too long for one stretch, the words behind the cut are shown with the next.
  const words = shown.filter((word) => word.startSample < endSample);
  if (words.length === 0) return null;
  return {
    ...voice,
    understood: true,
    words: words.map(({ text, startSample, confidence = 1 }, index) => ({
      text,
      startSample,
      endSample: Math.max(startSample, words[index + 1]?.startSample ?? voice.endSample),
      confidence,
      times: "estimated",
    })),
  };
}
