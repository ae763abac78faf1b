import { numberAt } from "../tellings/numbers.ts";
import { findAll, patterns, type Range } from "./patterns.ts";
import type { AnswerReading, Parsed } from "./reading.ts";
import { mayRemember, textOf, toldPlainly } from "./told-plainly.ts";

/** How large one's own team was, as it can be said back: "a team of eight". */
export interface ToldTeam {
  readonly text: string;
  readonly at: number;
  /** How many. */
  readonly size: number;
}

const teams = patterns(`
  a|my|our team of #|a
  a|my|our ~1 team of #|a
`);
/** "A second team of five", "another": one beside one's own. */
const BESIDE =
  /^(second|third|other|whole|new|different|separate|sister|next|virtual|client|customer)$/;

const UNDECIDED = /^(or|to|point|percent|teams?|departments?|squads?|th|ish|plus|maybe)$/;

/** The sizes told of one's own team, in the order told; nothing denied, imagined, or of others. */
export function teamsTold(reading: AnswerReading): ToldTeam[] {
  if (!mayRemember(reading)) return [];
  const { parsed } = reading;
  const texts = parsed.tokens.map(({ text }) => text);
  const sized = findAll(parsed.tokens, teams).flatMap(({ from }) => {
    const begins = texts.indexOf("of", from) + 1;
    const size = numberAt(texts, begins);
    const called = parsed.tokens.slice(from + 1, begins - 2);
    const beside = called.some(({ text, capital }) => capital || BESIDE.test(text));
    if (!size || size.value < 2 || beside) return [];
    return [{ from, to: begins + size.length, size: size.value }];
  });
  return toldPlainly(parsed, sized)
    .filter((hit) => isOwn(parsed, hit) && isDecided(parsed, hit))
    .map((hit) => ({
      text: textOf(parsed, hit).replace(/^(my|our) /, "a "),
      at: hit.from,
      size: hit.size,
    }));
}

function isOwn({ tokens, clauseAt }: Parsed, hit: Range): boolean {
  const clause = clauseAt[hit.from];
  // "My team of eight was tired."
  if (/^(my|our)$/.test(tokens[hit.from]?.text ?? "")) return true;
  if (clause?.subject !== "i" && clause?.subject !== "we") return false;
  const before = tokens.slice(clause.from, hit.from).map(({ text }) => text);
  // "I wanted a team of eight", "I left a team of eight", "instead of a team of eight".
  return (
    before.some((text) => OWNED.test(text)) &&
    !before.some((text) => /^(instead|than|not|for)$/.test(text))
  );
}

const OWNED =
  /^(lead|led|leading|had|have|am|was|were|are|managed|manage|managing|ran|run|running|took|joined|on|in|inherited|responsible)$/;

function isDecided({ tokens }: Parsed, { to }: Range): boolean {
  const next = tokens[to - 1]?.stop ? "" : (tokens[to]?.text ?? "");
  return !UNDECIDED.test(next) && !/^\d*[.,]\d/.test(next);
}
