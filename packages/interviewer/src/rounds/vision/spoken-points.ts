import type { Word } from "@greenroom/protocol";
import { findSaid, type Said } from "../said.ts";

/** Words that tell a point, and words in the same sentence with which they do not. */
interface SpokenPoint {
  readonly told: RegExp;
  readonly unless?: RegExp;
}

const will = "(?:'d|'ll|'re going to| would| will| shall| are going to| am going to)?";
const number =
  "(?:\\d[\\d.,]*|(?:[a-z]+-)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty|hundred|thousand|half))";
const days = "(?:ninety|90|hundred|100|sixty|60|thirty|30)";
const soon = `(?:(?:in|within|over|during|for|by the end of) (?:the|my|our) (?:first|next|coming) (?:${days} days|(?:two |three |2 |3 )?months?|(?:two |three |four |six |eight |ten |twelve |few |\\d+ )?weeks?|quarter)|by the end of this (?:month|quarter)|(?:in|from) (?:week|month|quarter) one)`;
const monday = "(?:on monday|next week|next month|this week|this month|tomorrow)";
const counted =
  "(?:outages?|incidents?|minutes?|hours?|days?|percent|%|errors?|complaints?|tickets?|failures?|releases?|deploys?|deployments?|latency|churn|conversion|defects?|score|calls?|rate|share|queue|seconds?)";
const falls =
  "(?:falls?|fall|drops?|go|goes|down|up|rises?|grows?|shrinks?|see it|cut|below|under)";

/**
 * The points that no rule of the answer's reading knows, by the words that surely tell them. Better
 * not heard, and asked for, than held to be told: a thing that is merely near is none.
 */
export const spokenPoints: Readonly<Record<string, SpokenPoint | undefined>> = {
  "if-nothing": {
    told: /\b(if|when|should) (we|you|i|the company) (do|did|does|change|changed) nothing\b|\bif nothing (happens|changes|is done)\b|\b(cost|price|risk) of (doing nothing|not doing|waiting|standing still)\b|\b(doing nothing|standing still) (is|means|costs|would|will)\b|\bif (we|you) (do not|don't) (act|move|change|decide|do this|do it|do that|invest|fund)\b|\bif (we|you) (carry on|go on|keep going|stay) (as|like|where)\b|\bif (we|you) wait (another|a|one|two|three|until|longer)\b|\bthe alternative is (to do nothing|doing nothing|to wait|waiting|to stay|staying)\b/,
    unless: /\b(no|not|nothing) (cost|price|risk) of\b/,
  },
  "ninety-days": {
    told: new RegExp(
      `\\b${soon},?[^.?!]* (?:i|we)\\b|\\b(?:i|we)${will} [^.?!]*\\b${soon}|\\b(?:i|we)${will} (?:start|begin)\\b[^.?!]*\\b${monday}|\\b${monday},? (?:i|we)${will} (?:start|begin)\\b|\\b(?:the|my|our) first (?:ninety|90|hundred|100) days (?:are|is|go|will|would)\\b`,
    ),
    unless:
      /\b(was|were|had|did|lost|fell|failed|took|came|went|ran|said|saw|sold|last|ago|ended|started|began|broke|happened|learned|wanted|needed|moved|tried|worked|asked)\b/,
  },
  measure: {
    told: new RegExp(
      `\\b(?:how|so) (?:we|you|i|one)(?:'ll|'d| will| would| can)? (?:know|tell|notice|measure)\\b|\\byou(?:'ll|'d| will| would| can) (?:know|see|tell|notice|measure) (?:it|this|that)(?: works| worked)? (?:in|by|from|on|when|works)\\b|\\b(?:know|see|tell|notice|measure) (?:whether|if|that) (?:it|this|that|we)(?:'s|'re| is| are)? (?:works?|working|succeed|there)\\b|\\bsuccess (?:is|means|looks like)\\b|\\b(?:the|my|our|one|only) (?:measure|metric|yardstick|kpi)(?: of success| for (?:it|this|that))? (?:is|will be|would be)\\b|\\b(?:number|figure) (?:that )?(?:i|we|you|to) (?:watch|track|report|hold)\\b|\\b(?:i|we)${will} (?:measure|judge) (?:it|this|that|ourselves|success|progress)\\b|\\b${counted}\\b[^.?!]*\\bfrom (?:about |some )?${number}(?: [a-z]+){0,3} to (?:about |under |below )?${number}\\b|\\b${falls}\\b[^.?!]* from (?:about |some )?${number}(?: [a-z]+){0,2} to (?:about |under |below )?${number}(?: [a-z]+)? ${counted}\\b`,
    ),
    unless:
      /\b(no|nobody|never|not|n't|hard to|don't|can't|cannot|couldn't|doesn't) ([a-z]+ ){0,3}(know|tell|notice|see|measure)|\bsuccess is (not|never|hard|far|un|no)|\b(measure|metric|yardstick|kpi) is (poor|wrong|bad|missing|broken|not)\b|\b(takes?|lasts?) from\b/,
  },
  against: {
    told: /\bargument against\b|\b(argues|speaks|spoke|counts) against\b|\b(case|reason) against\b|\b(you|they|people|some|somebody|someone|critics|sceptics|skeptics) (will|would|might|may|could|can|'ll|'d) (object|argue|ask why)\b|\b(some|somebody|someone|critics|sceptics|skeptics|they|you) (will|would|might|may|'ll|'d) say (that )?(it|this|we|why)\b|\b(the|one|your|their|best|fair|strongest|main) objections? (is|are|will|would|to|against)\b|\bwhy not (just|simply|leave|buy|wait)\b|\bdevil's advocate\b/,
    unless:
      /\b(no|nothing|nobody|without|any) ([a-z]+ ){0,3}(arguments?|argues|speaks|spoke|counts|case|reason|objections?)\b/,
  },
};

/** Where a point is told in one of these sentences; `null` where it is in none. */
export function spokenIn(words: readonly Word[], { told, unless }: SpokenPoint): Said | null {
  for (const sentence of sentencesOf(words)) {
    const text = sentence.map((word) => word.text.toLowerCase().replaceAll("’", "'")).join(" ");
    if (unless?.test(text) === true) continue;
    const said = findSaid(sentence, told);
    if (said) return said;
  }
  return null;
}

function sentencesOf(words: readonly Word[]): (readonly Word[])[] {
  const sentences: Word[][] = [[]];
  for (const word of words) {
    sentences.at(-1)?.push(word);
    if (/[.?!]["”’)]*$/.test(word.text)) sentences.push([]);
  }
  return sentences;
}
