import type { Span, Word } from "@greenroom/protocol";
import { bare, isCutOff, isFilledPause, repeatAtEnd } from "./spoken-words.ts";

/** FI4: words that were said again, broken off, or replaced. */
export interface Disfluency extends Span {
  readonly kind: "repeat" | "cut-off" | "restart";
  /** The words of it as recognised. */
  readonly text: string;
}

/**
 * FI4.2: what people say between the words that they take back and those that they mean (editing terms,
 * Heeman and Allen 1994). "I mean" and "sorry" alone have other uses, and need a no or a repetition.
 */
const EDITING = [
  "no wait",
  "wait no",
  "no sorry",
  "sorry no",
  "no no",
  "or rather",
  "i mean no",
  "no i mean",
  "sorry i mean",
  "sorry i meant",
  "i meant to say",
  "scratch that",
  "strike that",
  "let me rephrase",
  "let me rephrase that",
  "let me start over",
  "let me start again",
  "that's not right",
  "correction",
].map((term) => term.split(" "));

/** FI4: repeats of 1 to 4 words, words cut off, and restarts around an editing term; in order. */
export function disfluencies(words: readonly Word[]): Disfluency[] {
  const found: Disfluency[] = [];
  const kept: Word[] = [];
  const texts: string[] = [];
  const spoken = words.filter(({ text }) => bare(text) !== "" && !isFilledPause(text));
  for (const word of spoken) {
    if (isCutOff(word.text)) {
      found.push(disfluency("cut-off", [word]));
      continue;
    }
    kept.push(word);
    texts.push(bare(word.text));
    const repeated = repeatAtEnd(texts);
    if (repeated > 0) {
      found.push(disfluency("repeat", kept.splice(kept.length - repeated)));
      texts.length -= repeated;
      continue;
    }
    const term = EDITING.find((term) => endsWith(texts, term));
    // The longer term that this one ends belongs to the same restart.
    const last = found.at(-1);
    if (!term) continue;
    const said = kept.slice(-term.length);
    const overlaps = last?.kind === "restart" && last.endSample > (said[0]?.startSample ?? 0);
    if (!overlaps) found.push(disfluency("restart", said));
  }
  return apart(found.toSorted((a, b) => a.startSample - b.startSample));
}

/** A repeat around a repeat is one: what was said again twice is played once. */
function apart(sorted: readonly Disfluency[]): Disfluency[] {
  return sorted.filter((each, at) =>
    sorted.slice(0, at).every(({ endSample }) => endSample <= each.startSample),
  );
}

function endsWith(texts: readonly string[], term: readonly string[]): boolean {
  const from = texts.length - term.length;
  return from >= 0 && term.every((text, at) => texts[from + at] === text);
}

function disfluency(kind: Disfluency["kind"], words: readonly Word[]): Disfluency {
  return {
    kind,
    startSample: words[0]?.startSample ?? 0,
    endSample: words.at(-1)?.endSample ?? 0,
    text: words.map(({ text }) => text).join(" "),
  };
}
