import { SAMPLE_RATE_HZ, type ScriptEntry } from "@greenroom/protocol";
import { useEffect, type RefObject } from "react";
import type { Recording } from "../recording/recording.ts";
import { exchangeAt } from "./exchange.ts";

/**
 * Marks the entries of the exchange that plays with `data-now`: on a phone the others are folded. The
 * element's children are the script's entries, in order; around React, as time passes.
 */
export function useExchange(
  container: RefObject<HTMLElement | null>,
  recording: Recording,
  script: readonly ScriptEntry[],
  /** How many of them are there by now. */
  filled: number,
): void {
  useEffect(() => {
    const { current } = container;
    if (!current) return;
    let shown = -1;
    const show = (seconds: number) => {
      const { from, to } = exchangeAt(script, Math.round(seconds * SAMPLE_RATE_HZ));
      if (from === shown) return;
      // Whoever reads or corrects in it keeps it, while something else plays.
      if (shown >= 0 && current.contains(document.activeElement)) return;
      shown = from;
      for (const [at, entry] of [...current.children].entries()) {
        entry.toggleAttribute("data-now", at >= from && at < to);
      }
    };
    show(recording.lead.currentTime);
    return recording.onTime(show);
  }, [container, recording, script, filled]);
}
