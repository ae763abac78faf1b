import { agree, type Caption, type CaptionWord, nothingShown } from "./agreement.ts";

/** The words of one turn's last stretches: told ones, and those that still have no final words. */
export interface Captions {
  readonly turn: number;
  /** Final words of the stretch that was told last, to stand in front of what follows. */
  readonly told: readonly CaptionWord[];
  /** Up to here all words are final, samples. */
  readonly toldToSample: number;
  /** In order of time. */
  readonly open: readonly OpenCaption[];
}

export interface OpenCaption extends Caption {
  readonly startSample: number;
  /** Up to here its sound was heard; a decode of less came too late. */
  readonly heardToSample: number;
}

export const noCaptions: Captions = { turn: 0, told: [], toldToSample: 0, open: [] };

export interface HeardSoFar {
  readonly turn: number;
  /** Where its stretch begins: two decodes of one stretch have this in common. */
  readonly startSample: number;
  readonly heardToSample: number;
  readonly words: readonly CaptionWord[];
  /** See `agree`. */
  readonly fromWord: number;
  readonly whole: boolean;
}

/** A decode of a stretch that is not finished. Whatever comes after the final words is dropped. */
export function withHeard(captions: Captions, heard: HeardSoFar): Captions {
  const { turn, startSample, heardToSample, words, fromWord, whole } = heard;
  if (turn < captions.turn) return captions;
  const now = turn > captions.turn ? { ...noCaptions, turn } : captions;
  const before = openCaption(now, startSample);
  if (startSample < now.toldToSample) return captions;
  if (before && heardToSample <= before.heardToSample) return captions;
  const agreed = agree(before ?? nothingShown, words, { fromWord, whole });
  const caption = { ...agreed, startSample, heardToSample };
  const others = now.open.filter((other) => other !== before);
  const open = [...others, caption].toSorted((a, b) => a.startSample - b.startSample);
  return { ...now, open };
}

export interface Told {
  readonly turn: number;
  readonly startSample: number;
  readonly endSample: number;
  readonly words: readonly CaptionWord[];
}

/** The final words of a stretch take the place of what was shown of it. */
export function withTold(
  captions: Captions,
  { turn, startSample, endSample, words }: Told,
): Captions {
  if (turn < captions.turn) return captions;
  const open = turn > captions.turn ? [] : captions.open;
  return {
    turn,
    told: words,
    toldToSample: endSample,
    open: open.filter((caption) => caption.startSample > startSample),
  };
}

/** What is shown of the stretch that begins there. */
export function openCaption({ open }: Captions, startSample: number): OpenCaption | undefined {
  return open.find((caption) => caption.startSample === startSample);
}

/** What stands on the screen. */
export function shownOf({ told, open }: Captions): { stable: string; unstable: string } {
  // Behind words that may change nothing is at rest.
  const firstLoose = open.findIndex(({ unstable }) => unstable.length > 0);
  const rest = firstLoose < 0 ? open.length : firstLoose;
  const settled = open.slice(0, rest + 1).flatMap(({ stable }) => stable);
  const loose = open
    .slice(rest)
    .flatMap(({ stable, unstable }, index) => (index === 0 ? unstable : [...stable, ...unstable]));
  return { stable: textOf([...told, ...settled]), unstable: textOf(loose) };
}

function textOf(words: readonly CaptionWord[]): string {
  return words.map(({ text }) => text).join(" ");
}
