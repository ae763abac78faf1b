import { stands, type Hits } from "./hits.ts";
import { habitual } from "./lexicon/kind.ts";
import {
  careerMarkers,
  rankMarkers,
  stakeMarkers,
  whenMarkers,
  whereMarkers,
} from "./lexicon/scene.ts";
import { isContent } from "./events.ts";
import { findAll, type Range } from "./patterns.ts";
import { TECHNICAL_NAME } from "./phrase.ts";
import type { Parsed } from "./reading.ts";

/** SI2 (H): the scene is set in the first part of an answer, and in so many tokens at least. */
const SCENE_SHARE = 0.6;
const LEAST_SCENE_TOKENS = 70;

/**
 * SI1: when or where it was, and besides in which part somebody was there, how large it was or what
 * stood at stake. One half alone is thin.
 */
export function situationIn(parsed: Parsed, general: boolean): Hits {
  const { tokens } = parsed;
  const end = Math.max(LEAST_SCENE_TOKENS, tokens.length * SCENE_SHARE);
  const usual = findAll(tokens, habitual).map(({ from }) => parsed.clauseAt[from]);
  const inScene = (hits: readonly Range[]) =>
    hits.filter(({ from }) => from < end && !usual.includes(parsed.clauseAt[from]));
  const told = ["fact", "conditional", "reported"] as const;
  const when = [
    ...inScene(stands(parsed, whenMarkers, told)),
    ...inScene(parsed.amounts.filter(({ kind }) => kind === "moment")),
  ];
  const where = inScene([...stands(parsed, whereMarkers, told), ...namedPlaces(parsed)]);
  const rank = inScene(stands(parsed, rankMarkers, told));
  const stake = inScene([...sizes(parsed), ...stands(parsed, stakeMarkers, told)]);
  const placed = [...when, ...where];
  const weighed = [...rank, ...stake];
  const hits = [...first(placed, 2), ...first(rank, 1), ...first(stake, 1)];
  if (general) return { full: [], weak: inScene(onceThere(parsed)) };
  return placed.length > 0 && weighed.length > 0
    ? { full: hits, weak: [] }
    : { full: [], weak: hits.length > 0 ? hits : opening(parsed) };
}

const first = (hits: readonly Range[], count: number) =>
  hits.toSorted((a, b) => a.from - b.from).slice(0, count);

/** "In Rotterdam", "outside Leeds": written with a capital. */
function namedPlaces({ tokens }: Parsed): Range[] {
  return tokens.flatMap(({ text, stop }, at) => {
    const next = tokens[at + 1];
    const leads = /^(in|at|near|outside|from|around|above|on)$/.test(text) && stop === null;
    const looked = /^(looked|look|looking|went|moved|from)$/.test(tokens[at - 1]?.text ?? "");
    const named =
      next?.capital === true && !TECHNICAL_NAME.test(next.text) && !/\d/.test(next.text);
    return leads && named && !looked ? [{ from: at, to: at + 2 }] : [];
  });
}

/** "Twenty-eight beds", "forty thousand parcels a night": how many of something. */
function sizes({ tokens, amounts }: Parsed): Range[] {
  return amounts.filter(({ kind, to }) => {
    if (kind === "moment") return false;
    const ends = tokens[to - 1]?.stop != null;
    return kind !== "count" || (!ends && isContent(tokens[to]?.text ?? ""));
  });
}

/** SI4: among habits and opinions, a past that is named: "early in my career in banking". */
function onceThere(parsed: Parsed): Range[] {
  const past = (hit: Range) =>
    parsed.events.some(
      ({ clause, time, subject }) =>
        clause === parsed.clauseAt[hit.from] && time === "past" && subject === "i",
    );
  const was = ({ from }: Range) =>
    parsed.tokens.slice(from, from + 2).some(({ text }) => text === "was" || text === "were");
  return [
    ...stands(parsed, careerMarkers, ["fact"]).filter(past),
    ...stands(parsed, rankMarkers, ["fact"]).filter(was),
  ];
}

/** SI3: a story begins somewhere: its first clause that says anything is a thin scene. */
function opening({ clauses, events }: Parsed): Range[] {
  const begun = clauses.find(
    (clause) => clause.to - clause.from > 3 && events.some((event) => event.clause === clause),
  );
  return begun ? [{ from: begun.from, to: begun.to }] : [];
}
