import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import { useEffect, type RefObject } from "react";
import type { Recording } from "./recording.ts";
import { lastAt } from "./word-at.ts";

/** A word stays lit this long after its end, so that short gaps do not flicker. */
const LINGER_SAMPLES = 0.4 * SAMPLE_RATE_HZ;

/**
 * Lights the word being said among the elements below `container` that carry `data-start` and
 * `data-end` (samples). Around React: thousands of words, thirty times a second.
 */
export function useLitWords(
  container: RefObject<HTMLElement | null>,
  recording: Recording,
  content: unknown,
): void {
  useEffect(() => {
    const { current } = container;
    if (!current) return;
    // Gathered when it first plays: whoever only reads does not wait for it.
    let gathered: Gathered | undefined;
    let lit: HTMLElement | undefined;
    const light = (seconds: number) => {
      const sample = seconds * SAMPLE_RATE_HZ;
      const { words, starts } = (gathered ??= gather(current));
      const word = words[lastAt(starts, sample)];
      const said = word && sample <= Number(word.dataset.end) + LINGER_SAMPLES ? word : undefined;
      if (said === lit) return;
      lit?.removeAttribute("data-lit");
      said?.setAttribute("data-lit", "");
      lit = said;
    };
    const stop = recording.onTime(light);
    return () => {
      stop();
      lit?.removeAttribute("data-lit");
    };
  }, [container, recording, content]);
}

interface Gathered {
  readonly words: readonly HTMLElement[];
  readonly starts: readonly number[];
}

function gather(container: HTMLElement): Gathered {
  const words = [...container.querySelectorAll<HTMLElement>("[data-start]")];
  return { words, starts: words.map((word) => Number(word.dataset.start)) };
}
