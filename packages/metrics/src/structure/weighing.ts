import type { QuestionForm } from "@greenroom/protocol";
import type { Event } from "./events.ts";
import { signal } from "./hits.ts";
import { alternativeMarkers, tradeOffMarkers as weighedInAStory } from "./lexicon/reasoning.ts";
import { leftUndone, tradeOffMarkers, turnedDown, weighingHints } from "./lexicon/weighing.ts";
import { meant, touched } from "./near.ts";
import type { Range } from "./patterns.ts";
import type { Parsed, Signal } from "./reading.ts";

/**
 * TO1: what somebody's way costs, in any form; TO2: in a design, what was turned down and why; TO3:
 * where somebody tells what they would do or plan, what they would leave undone for it.
 */
export function tradeOff(parsed: Parsed, form: QuestionForm): Signal {
  const costs = meant(parsed, tradeOffMarkers);
  const alternatives = meant(parsed, alternativeMarkers);
  if (form === "past")
    return signal(parsed, [...costs, ...meant(parsed, weighedInAStory)], alternatives);
  const refused = form === "design" ? meant(parsed, turnedDown) : [];
  const undone =
    form === "situational" || form === "vision"
      ? [
          ...meant(parsed, leftUndone).filter((hit) => !repeatsLack(parsed, hit)),
          ...notDone(parsed),
        ]
      : [];
  return signal(
    parsed,
    [...costs, ...refused, ...undone],
    [...alternatives, ...touched(parsed, weighingHints)],
  );
}

/** Not doing these gives nothing up: "I wouldn't panic", "we don't know", "I won't lie to you". */
const NO_SACRIFICE = new Set(
  `be have know think want say see mean need jump rush panic assume hesitate worry mind care believe expect
   pretend lie remember understand guess like blame judge forget buy build write get feel hope dare claim bother`.split(
    /\s+/,
  ),
);

/** "I wouldn't call on him", "we're not doing the vans this year": a deed that is left undone. */
function notDone({ events }: Parsed): Range[] {
  return events
    .filter(
      (event: Event) =>
        event.negated &&
        (event.subject === "i" || event.subject === "we") &&
        event.time === "plan" &&
        event.stance !== "reported" &&
        event.stance !== "question" &&
        !event.tentative &&
        !NO_SACRIFICE.has(event.verb),
    )
    .map(({ at }) => ({ from: at, to: at + 1 }));
}

/** "We would not have room" tells of no deed. */
function repeatsLack({ tokens }: Parsed, { to }: Range): boolean {
  return NO_SACRIFICE.has(tokens[to - 1]?.text ?? "");
}
