import { componentMarkers } from "./lexicon/reasoning.ts";
import { asFact } from "./near.ts";
import type { AnswerReading } from "./reading.ts";

/** Doing these chooses nothing: who asks, tells, knows or needs something is still before the choice. */
const NO_CHOICE = new Set(
  `ask say tell know think want see mean need hear learn understand wonder guess like have be get talk speak
   listen look check find clarify confirm repeat begin start come thank hope feel believe assume read
   try let go wish remember heard said told thought saw knew asked learned understood looked checked had got was were talked spoke came went found felt noticed`.split(
    /\s+/,
  ),
);

/**
 * Whether anything was chosen that could have a price: in a case that is imagined, or in a design,
 * questions alone choose nothing. A story or a presentation is one of deeds anyway.
 */
export function choosesSomething({ form, parsed }: AnswerReading): boolean {
  if (form !== "situational" && form !== "design") return true;
  const own = parsed.events.some(
    ({ subject, verb, stance }) =>
      (subject === "i" || subject === "we") && stance !== "question" && !NO_CHOICE.has(verb),
  );
  return own || (form === "design" && asFact(parsed, componentMarkers).length > 0);
}
