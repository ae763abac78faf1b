import type { Word } from "@greenroom/protocol";
import nlp from "compromise";
import type { Clause } from "./clauses.ts";
import type { Event } from "./events.ts";
import { decisionVerbs, pricedVerbs } from "./lexicon/story.ts";
import { firstDeedIn, takesDecision } from "./deeds.ts";
import { isChange } from "./results.ts";
import { reporting, stative } from "./lexicon/verbs.ts";
import type { AnswerReading, Parsed } from "./reading.ts";

/** Something the candidate said, turned to be said back: "you moved the billing service first". */
export interface Quotable {
  /**
   * `decision`: "decided to". `change`: something was moved, built, stopped, and so has a price.
   * `deed`: anything else they did. `outcome`: what changed after it.
   */
  readonly kind: "decision" | "change" | "deed" | "outcome";
  readonly by: "i" | "we" | null;
  /** Begins in lower case and ends without a stop. */
  readonly text: string;
  /** Token at which it stands, to tell early from late. */
  readonly at: number;
}

/** Least confidence of every word that is said back. */
export const QUOTED_CONFIDENCE = 0.8;

/** Longest thing said back, words: longer sounds read out. */
const LONGEST = 9;
/** Candidates that are looked at by the part-of-speech tagger, which is slow. */
const MOST_TAGGED = 8;

/**
 * What can be said back of an answer, in the order said: told as fact or as a plan, not negated, not
 * behind an if, not somebody else's words, without names, and every word heard with confidence.
 */
export function quotables({ parsed, form }: AnswerReading): Quotable[] {
  const firstDeed = firstDeedIn(parsed, form);
  const candidates = parsed.events.filter((event) => {
    if (event.negated || event.passive || reporting.has(event.verb)) return false;
    if (event.time === "past") {
      if (event.stance !== "fact") return false;
      const byUs = event.subject === "i" || event.subject === "we";
      if (byUs) return !stative.has(event.verb);
      return isChange(parsed.tokens, event) && event.at > firstDeed;
    }
    const planned = event.stance === "hypothetical" || event.stance === "fact";
    const byUs = event.subject === "i" || event.subject === "we";
    return form !== "past" && event.time === "plan" && planned && byUs && !event.tentative;
  });
  return candidates
    .toSorted((a, b) => worth(b) - worth(a) || a.at - b.at)
    .slice(0, MOST_TAGGED)
    .flatMap((event) => saidBack(parsed, event))
    .toSorted((a, b) => a.at - b.at);
}

const worth = (event: Event) =>
  (decisionVerbs.has(event.verb) ? 2 : 0) + (event.subject === "i" ? 1 : 0);

function saidBack(parsed: Parsed, event: Event): Quotable[] {
  const byUs = event.subject === "i" || event.subject === "we";
  const start = byUs ? event.at : contentStart(parsed, event.clause);
  const said = wordsOf(parsed, start, event.clause.to);
  const least = said.findIndex(({ token }) => token >= event.at) + 1;
  // Where two sentences ran together without a stop, it is not known where the first one ends.
  const runOn = parsed.events.some(
    ({ at, clause, subject }) =>
      clause === event.clause && at > event.at && subject !== event.subject,
  );
  const length = runOn ? 0 : wholePhrase(said, byUs ? 2 : least);
  if (length === 0) return [];
  const turned = said.slice(0, length).map(({ text }) => TURNED[text.toLowerCase()] ?? text);
  const text = [...(byUs ? ["you"] : []), ...(event.time === "plan" ? ["would"] : []), ...turned];
  const by = event.subject === "i" || event.subject === "we" ? event.subject : null;
  return [
    { kind: byUs ? kindOf(parsed, event) : "outcome", by, text: text.join(" "), at: event.at },
  ];
}

function kindOf(parsed: Parsed, event: Event): Quotable["kind"] {
  if (takesDecision(parsed.tokens, event)) return "decision";
  return pricedVerbs.has(event.verb) ? "change" : "deed";
}

const TURNED: Readonly<Record<string, string>> = {
  my: "your",
  our: "your",
  me: "you",
  us: "you",
  myself: "yourself",
  ourselves: "yourselves",
  mine: "yours",
  ours: "yours",
};

/** Words that lead into a clause or say when, before it says anything. */
const LEADING =
  /^(and|but|so|because|then|which|eventually|finally|ultimately|where|when|as|result|in|end|that|after|now|since|last|this|year|spring|summer|autumn|winter|month|week|quarter|of)$/;

function contentStart({ tokens }: Parsed, clause: Clause): number {
  let at = clause.from;
  const leads = (index: number) =>
    LEADING.test(tokens[index]?.text ?? "") ||
    (/^(the|a)$/.test(tokens[index]?.text ?? "") &&
      /^(end|result)$/.test(tokens[index + 1]?.text ?? ""));
  while (at < clause.to && leads(at)) at++;
  return at;
}

interface Said {
  readonly text: string;
  /** First token of it. */
  readonly token: number;
  /** Heard with doubt, or perhaps a name: never said back. */
  readonly doubtful: boolean;
  /** The clause goes on behind it. */
  readonly goesOn: boolean;
}

/** The clause's words as they are said, one more than may be used, to see how it goes on. */
function wordsOf({ words, tokens }: Parsed, from: number, to: number): Said[] {
  const said: Said[] = [];
  for (let at = from; at < to && said.length <= LONGEST; at++) {
    const token = tokens[at];
    const word: Word | undefined = words[token?.word ?? -1];
    // A word that is several tokens is a contraction or hyphenated: it is said once, as it stands.
    if (!token || !word || (at > from && tokens[at - 1]?.word === token.word)) continue;
    const plain = word.text.replaceAll(/[^\p{L}\p{N}'’%$-]/gu, "");
    const named = token.capital && !TECHNICAL_NAME.test(plain);
    const text = token.capital || /\d/.test(plain) ? plain : plain.toLowerCase();
    const doubtful = word.confidence < QUOTED_CONFIDENCE || named;
    said.push({ text, token: at, doubtful, goesOn: at < to - 1 && !token.stop });
    if (token.stop) break;
  }
  return said;
}

/** Common technical names and initialisms; any other capital may be a person or a mishearing. */
const TECHNICAL_NAME =
  /^(kafka|postgres|redis|elasticsearch|bigquery|spanner|dynamodb|cassandra|snowflake|mongodb|mysql|oracle|docker|jenkins|github|gitlab|jira|rest|kubernetes|terraform|python|java|javascript|typescript|rust|linux|aws|gcp|azure|apis?|sql|ci|cd|ui|ux|qa|sla|slo|sre|pm|cto|ceo|cfo|vp|hr|css|http|grpc|graphql|android|ios|dns|cdn|etl|ml|ai|okrs?|kpis?)$/i;

const ARTICLE = /^(the|a|an|my|our|their|his|her)$/i;
/** Belongs to its verb: "rolled back the release". */
const PARTICLE = /^(back|down|up|out|off|over|in|on|away|together|through|around)$/i;
/** No phrase that is said back goes on into one of these, or ends in one of those. */
const BREAKS =
  /^(i|we|you|he|she|they|that|which|who|because|if|so|but|like|whether|what|how|why|yeah|gonna)$/i;
const NO_END =
  /^(a|an|the|my|our|your|his|her|their|its|yours|hers|theirs|mine|ours|to|of|in|on|at|for|with|from|by|and|or|as|than|about|into|over|under|very|really|quite|more|most|was|were|is|are|be|been|had|have|it|this|them|him|knowing|meaning|saying|thinking|hoping|assuming|because|lot|thing|things|stuff|kind|sort|way|bit|also|just|some|any|every|no|not|even|there|though|then|too|everything|something|anything|nothing|everyone|everybody)$/i;

/** How many of the words make a whole phrase: to the clause's end, or to a noun before "in" or "and". */
function wholePhrase(said: readonly Said[], least: number): number {
  const tags = tagsOf(said.map(({ text }) => text).join(" "));
  if (tags.length !== said.length) return 0;
  const isNoun = (at: number) => tags[at]?.has("Noun") === true && !tags[at]?.has("Pronoun");
  const isModifier = (at: number) =>
    (tags[at]?.has("Adverb") || tags[at]?.has("Adjective")) === true &&
    !PARTICLE.test(said[at]?.text ?? "");
  // "started too early the architecture board": a new sentence began, though no stop was heard.
  const runsOn = (at: number) =>
    at > 1 && ARTICLE.test(said[at]?.text ?? "") && (isNoun(at - 1) || isModifier(at - 1));
  const unusable = said.findIndex(
    ({ text, doubtful }, at) =>
      doubtful || BREAKS.test(text) || tags[at]?.has("Person") || runsOn(at),
  );
  const limit = Math.min(unusable < 0 ? said.length : unusable, LONGEST);
  for (let length = limit; length >= Math.max(2, least); length--) {
    const last = said[length - 1];
    if (!last || NO_END.test(last.text) || !tags.slice(0, length).some((_, at) => isNoun(at)))
      continue;
    const next = tags[length];
    const endsBefore = next?.has("Preposition") || next?.has("Conjunction") || next?.has("Adverb");
    const nounEnds = isNoun(length - 1) && (endsBefore || said[length]?.text === "right");
    if (!last.goesOn || nounEnds || runsOn(length)) return length;
  }
  return 0;
}

function tagsOf(text: string): Set<string>[] {
  const sentences: { terms: { tags: string[] }[] }[] = nlp(text).json();
  return sentences.flatMap((sentence) => sentence.terms.map((term) => new Set(term.tags)));
}
