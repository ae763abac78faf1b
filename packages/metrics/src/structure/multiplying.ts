import { signal } from "./hits.ts";
import { multiplyingHints, multiplyingMarkers } from "./lexicon/multiplying.ts";
import { meant, touched } from "./near.ts";
import type { Parsed, Signal } from "./reading.ts";

/** MU1: what others can do afterwards by themselves. */
export function multiplying(parsed: Parsed): Signal {
  return signal(parsed, meant(parsed, multiplyingMarkers), touched(parsed, multiplyingHints));
}
