import type { AnswerReading } from "./reading.ts";
import { textOf } from "./told-plainly.ts";
import { teamsTold, type ToldTeam } from "./told-team.ts";

/** The same team, told with two sizes. */
export interface ToldOtherwise {
  readonly before: string;
  readonly now: string;
}

/** A team that grew, shrank or was another one may have had both sizes. */
const CHANGED =
  /\b(gr[eo]w|grown|growing|growth|hir(ed?|es|ing)|doubled?|doubling|tripled|merged?|reorg\w*|expand\w*|shr[aiu]nk|shrinking|backfilled|attrition|quit|resigned|join(ed|ing|s)?|inherited|promoted|(another|other|new|second|next|previous|former|both|two|three) (teams?|jobs?|compan(y|ies)|roles?|groups?|squads?|departments?|places?))\b/;
/** In the sentence that tells the size, these may say that it is of another time or counts others, too. */
const RELATIVE =
  /\b(took|left|leaving|add(ed|ing)|los[te]|losing|another|others?|both|each|total|altogether|including|plus|besides|around|across|whole|larger|smaller|bigger|later|now|today|nowadays|eventually|originally|initially|start(ed|ing)?|first|final(ly)?|end|earlier|before|after|afterwards?|until|by (then|now|the|that)|contractors?|freelancers?|myself|teams|squads|department|company|next)\b/;
/** The later one is told of another time. */
const AT_ANOTHER_TIME =
  /\b(then|last|this|that|(years?|quarters?|months?|weeks?|spring|summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december|q[1-4]|(19|20)\d\d))\b/;
/** "Eight" with oneself is "seven people who reported to me". */
const COUNTED_WITH_ONESELF = 1;

/**
 * The own team of one story, told in a later answer with a size that is surely another one: each time
 * one size only, more than one apart, and nothing said that could explain both. `null` in doubt.
 *
 * @param before earlier answers of the same story
 * @param now the latest
 */
export function teamToldOtherwise(
  before: readonly AnswerReading[],
  now: AnswerReading,
): ToldOtherwise | null {
  const then = oneSize(before.flatMap(teamsTold));
  const here = oneSize(teamsTold(now));
  if (!then || !here || Math.abs(then.size - here.size) <= COUNTED_WITH_ONESELF) return null;
  const explained = [...before, now].some(mayExplain) || AT_ANOTHER_TIME.test(sentencesOf(now));
  if (explained || says(now, then.text) || before.some((reading) => says(reading, here.text)))
    return null;
  return { before: then.text, now: here.text };
}

function mayExplain(reading: AnswerReading): boolean {
  const all = textOf(reading.parsed, { from: 0, to: reading.parsed.tokens.length });
  return CHANGED.test(all) || RELATIVE.test(sentencesOf(reading));
}

/** The sentences in which the size is told. */
function sentencesOf(reading: AnswerReading): string {
  const { tokens, clauseAt } = reading.parsed;
  const sentences = teamsTold(reading).map(({ at }) => clauseAt[at]?.sentence);
  return tokens
    .filter((_, at) => sentences.includes(clauseAt[at]?.sentence))
    .map(({ text }) => text)
    .join(" ");
}

function oneSize(told: readonly ToldTeam[]): ToldTeam | undefined {
  return told.every(({ size }) => size === told[0]?.size) ? told[0] : undefined;
}

/** Whether the number itself was spoken of: who compares the two knows of both. */
function says({ parsed: { tokens } }: AnswerReading, team: string): boolean {
  const last = team.split(" ").at(-1);
  return tokens.some(({ text }) => text === last);
}
