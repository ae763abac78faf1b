export interface CaptionWord {
  readonly text: string;
  readonly startSample: number;
  /** How sure the recogniser was, 0 to 1. */
  readonly confidence?: number;
}

/** Words of the speech that goes on, as shown. */
export interface Caption {
  /** Stay as they are until the final words replace them all. */
  readonly stable: readonly CaptionWord[];
  /** May still change. */
  readonly unstable: readonly CaptionWord[];
}

export const nothingShown: Caption = { stable: [], unstable: [] };

/**
 * What is shown after one more decode of the same speech, which has gone on meanwhile. Words that two
 * decodes in a row agree on become stable (local agreement: Liu et al., Interspeech 2020; Macháček
 * et al., 2023); the last word of a decode does not, because it may be half of one. A decode that
 * found no words changes nothing.
 *
 * @param fromWord the stable word with which the sound of this decode begins.
 * @param whole a pause stands behind the last word, and it was heard as well as it can be: all of it
 *   is stable.
 */
export function agree(
  shown: Caption,
  heard: readonly CaptionWord[],
  { fromWord = 0, whole = false } = {},
): Caption {
  if (heard.length === 0) return shown;
  const rest = heard.slice(lengthOfShown(shown.stable.slice(fromWord), heard));
  const agreed = whole ? rest.length : agreement(rest, shown.unstable);
  return {
    stable: [...shown.stable, ...rest.slice(0, agreed)],
    unstable: whole ? [] : unended(rest.slice(agreed)),
  };
}

/** Wherever the sound was cut, the recogniser ends a sentence; the next decode would take that back. */
function unended(words: readonly CaptionWord[]): readonly CaptionWord[] {
  return words.map((word, index) => {
    const text = index === words.length - 1 ? word.text.replace(/[.,!?;:…]+$/u, "") : word.text;
    return text === "" ? word : { ...word, text };
  });
}

function agreement(rest: readonly CaptionWord[], before: readonly CaptionWord[]): number {
  const most = Math.min(rest.length - 1, before.length);
  let agreed = 0;
  while (agreed < most && same(rest[agreed], before[agreed])) agreed += 1;
  return agreed;
}

/**
 * How many of the words heard are those that are shown already, however they were heard now: the
 * beginning of `heard` that is nearest to `stable` by edit distance, of several the one nearest to
 * it in length.
 */
function lengthOfShown(stable: readonly CaptionWord[], heard: readonly CaptionWord[]): number {
  let distances = Array.from({ length: heard.length + 1 }, (_, length) => length);
  for (const word of stable) {
    const next = [(distances[0] ?? 0) + 1];
    heard.forEach((other, index) => {
      const substituted = (distances[index] ?? 0) + (same(word, other) ? 0 : 1);
      const skipped = Math.min(distances[index + 1] ?? 0, next[index] ?? 0) + 1;
      next.push(Math.min(substituted, skipped));
    });
    distances = next;
  }
  const least = Math.min(...distances);
  let length = 0;
  distances.forEach((distance, index) => {
    const nearer = Math.abs(index - stable.length) <= Math.abs(length - stable.length);
    if (distance === least && (nearer || distances[length] !== least)) length = index;
  });
  return length;
}

/** A comma or a capital is no disagreement. */
function same(one: CaptionWord | undefined, other: CaptionWord | undefined): boolean {
  return one !== undefined && other !== undefined && plain(one) === plain(other);
}

function plain({ text }: CaptionWord): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}']/gu, "");
}
