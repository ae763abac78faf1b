import { firstDeedIn } from "./deeds.ts";
import { stands, type Hits } from "./hits.ts";
import {
  asked,
  dutyMarkers,
  handedMarkers,
  imperatives,
  needMarkers,
  perhapsTask,
} from "./lexicon/task.ts";
import type { Range } from "./patterns.ts";
import { withItsContent } from "./near.ts";
import type { Parsed } from "./reading.ts";

/** TA2 (H): what one had to do is told in the first part of an answer, or before the first deed. */
const EARLY = 0.45;

/**
 * TA1: a duty, a goal, a request or a date that was set, told as fact. What "we had to" is one where
 * it is told early; later it is a step, and thin.
 */
export function taskIn(parsed: Parsed, general: boolean): Hits {
  const { tokens } = parsed;
  const set = stands(parsed, dutyMarkers, ["fact", "reported"]).filter(
    ({ from }) => !isOwnWish(parsed, from),
  );
  const handed = handedOver(parsed);
  const needs = stands(parsed, needMarkers, ["fact"]);
  const early = Math.max(firstDeedIn(parsed, "past"), tokens.length * EARLY);
  const due = needs.filter(
    ({ from, to }) => from < early && tokens.slice(from, to).some(({ text }) => text === "to"),
  );
  if (general) return { full: [], weak: [...set, ...needs] };
  // TA4: what was touched early may be what one was there for.
  const touched = stands(parsed, perhapsTask, ["fact", "reported", "conditional"]).filter(
    (hit) => !isManner(parsed, hit),
  );
  const weak = [...needs, ...touched.filter(({ from }) => from < early)];
  return { full: [...set, ...handed, ...due].map((hit) => withItsContent(parsed, hit)), weak };
}

/** TA4: "I wanted to go home" is nobody's order. */
const isOwnWish = ({ tokens }: Parsed, at: number) =>
  /^(want|wanted|needed|expected)$/.test(tokens[at]?.text ?? "") &&
  /^(i|we|just|really)$/.test(tokens[at - 1]?.text ?? "");

/** TA5: "without waiting to understand it" tells how something was done. */
function isManner({ tokens }: Parsed, { from }: Range): boolean {
  return (
    tokens[from]?.text === "without" &&
    /^(waiting|asking|telling|knowing|thinking|looking|understanding|saying|talking)$/.test(
      tokens[from + 1]?.text ?? "",
    )
  );
}

/** TA3 (H): so far behind "she told me", tokens, somebody is still speaking. */
const DIRECT_SPEECH = 16;

/** TA3: somebody said to me what was to be done: "find where we can win", "make it work". */
function handedOver(parsed: Parsed): Range[] {
  const { tokens } = parsed;
  const spoken = stands(parsed, asked, ["fact", "reported"]).flatMap((hit) => {
    const end = tokens.findIndex(
      ({ text }, at) => at >= hit.to && (text === "i" || at > hit.to + DIRECT_SPEECH),
    );
    const reach = tokens.slice(hit.to, end < 0 ? tokens.length : end);
    const order = reach.findIndex(
      ({ text }, at) =>
        imperatives.has(text) &&
        !/^(to|not|i|we|you|they)$/.test(reach[at - 1]?.text ?? tokens[hit.to - 1]?.text ?? ""),
    );
    return order < 0 ? [] : [{ from: hit.from, to: hit.to + order + 1 }];
  });
  return [...spoken, ...stands(parsed, handedMarkers, ["fact", "reported"])];
}
