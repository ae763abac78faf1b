import { actionsOf, rangeOf, takesDecision } from "./deeds.ts";
import type { Event } from "./events.ts";
import { clauseOf, stands, type Hits } from "./hits.ts";
import {
  overThat,
  perhapsDecision,
  against,
  announced,
  choices,
  choosingVerbs,
  weighed,
} from "./lexicon/decision.ts";
import { pricedVerbs, sideSteps } from "./lexicon/story.ts";
import { findAll, type Range } from "./patterns.ts";
import type { Parsed } from "./reading.ts";

/** DE3 (H): another way counts for a deed told so near to it, tokens. */
const NEAR = 18;
/** DE4 (H): what was weighed counts for the deed that follows within so many tokens. */
const SOON = 30;

/**
 * DE1: a choice that was this person's, told as theirs: decided, refused, stopped, announced, called
 * their own, or done against another way that stood open. Other deeds of theirs are thin, and so is
 * what was decided together.
 */
export function decisionIn(parsed: Parsed, general: boolean): Hits {
  const own = actionsOf(parsed, "past", "i");
  const together = actionsOf(parsed, "past", "we");
  const said = [
    ...stands(parsed, choices, ["fact"]),
    ...stands(parsed, announced, ["fact", "reported"]).filter((hit) => !isPassive(parsed, hit)),
  ];
  const chosen = own.filter((event) => choosingVerbs.has(event.verb) && !isPickedUp(parsed, event));
  const hard = own.filter((event) => isHard(parsed, event));
  const decided = together.filter(
    (event) => takesDecision(parsed.tokens, event) || pricedVerbs.has(event.verb),
  );
  const spokenOf = stands(parsed, perhapsDecision, ["fact", "reported"]);
  const weak = [...[...own, ...decided].map(rangeOf), ...spokenOf];
  if (general) return { full: [], weak: [...said, ...spokenOf] };
  const strong = [...said, ...[...chosen, ...hard].map(rangeOf)];
  return { full: strong.toSorted((a, b) => a.from - b.from), weak };
}

/** "I was told to stop" is somebody else's. */
const isPassive = ({ tokens }: Parsed, { from, to }: Range) =>
  tokens
    .slice(from, Math.min(to, from + 5))
    .some(
      ({ text }, at, all) =>
        /^(was|were|been|got|had)$/.test(text) && /^(told|said)$/.test(all[at + 1]?.text ?? ""),
    );

const isPickedUp = ({ tokens }: Parsed, { at }: Event) => tokens[at + 1]?.text === "up";

/** DE3, DE4: a deed that changes something, against another way, or after ways were weighed. */
function isHard(parsed: Parsed, event: Event): boolean {
  const sentence = event.clause.sentence;
  const inReach = (from: number, to: number) => (hit: Range) =>
    hit.from > event.at + from &&
    hit.from < event.at + to &&
    clauseOf(parsed, hit.from)?.sentence === sentence;
  // DE5: "I gave him one cell rather than bits of everybody's."
  if (findAll(parsed.tokens, overThat).some(inReach(0, NEAR))) return true;
  if (!pricedVerbs.has(event.verb) || sideSteps.has(event.verb)) return false;
  return (
    findAll(parsed.tokens, against).some(inReach(0, NEAR)) ||
    findAll(parsed.tokens, weighed).some((hit) => hit.from < event.at && event.at - hit.from < SOON)
  );
}
