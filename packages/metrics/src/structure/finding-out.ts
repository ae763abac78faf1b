import type { Event } from "./events.ts";
import { signal } from "./hits.ts";
import { findingHints, findingMarkers } from "./lexicon/finding-out.ts";
import { meetingMarkers } from "./lexicon/reasoning.ts";
import { otherSideHints, otherSideMarkers } from "./lexicon/other-side.ts";
import { isLearnedAt } from "./learned.ts";
import { meant, touched } from "./near.ts";
import type { Range } from "./patterns.ts";
import type { Parsed, Signal } from "./reading.ts";

/** DI1: what somebody would find out, with what it is; an occasion for it alone is thin. */
export function diagnosis(parsed: Parsed): Signal {
  const finding = touched(parsed, findingMarkers).filter(
    (hit) => !othersDo(parsed, hit) && !isDone(parsed, hit),
  );
  const hints = [...touched(parsed, findingHints), ...touched(parsed, meetingMarkers)];
  const isLearned = ({ from }: Range) => isLearnedAt(parsed, from);
  return signal(
    parsed,
    finding.filter((hit) => !isLearned(hit)),
    hints.filter((hit) => !isLearned(hit)),
  );
}

/** "They have to understand that": not the speaker's finding out. */
function othersDo({ clauseAt, tokens }: Parsed, { from }: Range): boolean {
  const clause = clauseAt[from];
  const before = tokens.slice(clause?.from ?? from, from + 1).map(({ text }) => text);
  const others = before.some((text) => /^(they|he|she|boss|people|everyone|hr)$/.test(text));
  return clause?.subject === "other" && clause.stance !== "question" && others;
}

/** "I've seen the plan": what was known before is not found out. */
function isDone({ events }: Parsed, { from, to }: Range): boolean {
  const told: Event | undefined = events.find(({ at }) => at >= from && at < to);
  return told?.time === "past";
}

/** OV1: how it looks from the other side: their mind, their pressure, their reasons. */
export function otherView(parsed: Parsed): Signal {
  const theirs = meant(parsed, otherSideMarkers).filter(
    (hit) => !guessed(parsed, hit) && !demanded(parsed, hit),
  );
  return signal(parsed, theirs, [
    ...touched(parsed, otherSideHints),
    ...touched(parsed, meetingMarkers),
  ]);
}

/** "They need to understand that" asks something of them. */
function demanded({ tokens }: Parsed, { from, to }: Range): boolean {
  const said = tokens.slice(from, to + 1).map(({ text }) => text);
  // "However they feel about it": how it looks is not told.
  if (/^(how|however|what|whatever|whether)$/.test(tokens[from - 1]?.text ?? "")) return true;
  return said.some((text, at) => /^needs?$/.test(text) && said[at + 1] === "to");
}

/** "I guess they're under pressure" waves at it. */
function guessed({ tokens }: Parsed, { from }: Range): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from).map(({ text }) => text);
  return before.includes("guess") || before.includes("suppose");
}
