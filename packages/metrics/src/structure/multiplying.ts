import { signal } from "./hits.ts";
import { multiplyingHints, multiplyingMarkers } from "./lexicon/multiplying.ts";
import { touched } from "./near.ts";
import type { Parsed, Signal } from "./reading.ts";

/** MU1: what others can do afterwards by themselves. */
export function multiplying(parsed: Parsed): Signal {
  return signal(parsed, touched(parsed, multiplyingMarkers), touched(parsed, multiplyingHints));
}
