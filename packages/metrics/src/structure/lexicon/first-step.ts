import { patterns } from "../patterns.ts";
import { shared } from "./words-of.ts";

/** What puts steps in an order. */
export const orderMarkers = patterns(
  `
  first|firstly|second|secondly|third|thirdly|then|next|after|afterwards|finally|lastly|later|once|before|until|tomorrow|immediately
  step|steps|phase # ?
  on day|monday|tuesday|wednesday|thursday|friday one|#|?
  by|on|within|in ~2 @unit|@season|end|tomorrow|noon
  right away|there|now|then
  the same day|week|evening|afternoon
  depending on
  start|starting|begin|beginning with|by
  at the? break|beginning|start|end
  only then
  number one|two
  that|this ~1 week|evening|afternoon
  if ~10 not|still|that
`,
  shared,
);

/** Wishes that are no steps: "be transparent", "build trust", "look for quick wins". */
export const vagueSteps: ReadonlySet<string> = new Set(
  `be have build trust try look want think hope believe know feel need like love see guess say mean
   understand make consider handle deal treat depend change act remain stay help support care respect
   accept live expect agree keep`.split(/\s+/),
);
