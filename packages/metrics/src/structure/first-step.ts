import { isAction, rangeOf, takesDecision } from "./deeds.ts";
import { signal, stands } from "./hits.ts";
import { orderMarkers, vagueSteps } from "./lexicon/first-step.ts";
import { ownDecision } from "./lexicon/story.ts";
import { isLearnedAt } from "./learned.ts";
import { inOrder } from "./near.ts";
import { findAll } from "./patterns.ts";
import type { Parsed, Signal } from "./reading.ts";

/** So many steps are an order, whether or not a word puts them in one. */
const STEPS_BY_THEMSELVES = 3;

/** FS1: a first step and an order of steps; one deed, or wishes only, are thin. */
export function firstStep(parsed: Parsed): Signal {
  const { events, tokens } = parsed;
  const meantDeeds = events.filter(
    (event) =>
      !wavers(parsed, event.at) &&
      !isLearnedAt(parsed, event.at) &&
      event.subject !== "other" &&
      event.subject !== null &&
      isAction(event, "situational"),
  );
  const steps = meantDeeds.filter(
    (event) => !vagueSteps.has(event.verb) || takesDecision(tokens, event),
  );
  const order = findAll(tokens, orderMarkers).length;
  const said = stands(parsed, ownDecision, ["fact", "hypothetical"]);
  const all = inOrder(steps.map(rangeOf), said);
  const enough =
    new Set(steps.map(({ verb }) => verb)).size >= STEPS_BY_THEMSELVES ||
    (all.length >= 2 && order > 0) ||
    (all.length >= 1 && order > 1);
  return enough
    ? signal(parsed, all, [])
    : signal(parsed, [], [...all, ...meantDeeds.map(rangeOf)]);
}

/** "I'd maybe explain": nothing is settled by it. */
function wavers({ tokens }: Parsed, at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ text }) => /^(maybe|perhaps)$/.test(text));
}
