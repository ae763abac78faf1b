import type { Word } from "@greenroom/protocol";
import nlp from "compromise";
import type { Token } from "./tokens.ts";

/** Least confidence of every word that is said back. */
const QUOTED_CONFIDENCE = 0.8;
/** The same of small words, which are often heard with doubt and seldom wrong in a clear phrase. */
const SMALL_WORD_CONFIDENCE = 0.5;
const SMALL_WORD = /^(a|an|the|my|our|to|of|in|on|at|for|with|from|by|and)$/;

/** Longest thing said back, words: longer sounds read out. */
export const LONGEST = 12;

/** A word as it may be said back. */
export interface Said {
  readonly text: string;
  /** First token of it. */
  readonly token: number;
  /** Heard with doubt, or perhaps a name: never said back. */
  readonly doubtful: boolean;
  /** The clause goes on behind it. */
  readonly goesOn: boolean;
}

interface Heard {
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
}

/** Words `from` up to `to` as they are said, one more than may be used, to see how it goes on. */
export function wordsOf({ words, tokens }: Heard, from: number, to: number): Said[] {
  const said: Said[] = [];
  for (let at = from; at < to && said.length <= LONGEST; at++) {
    const token = tokens[at];
    const word: Word | undefined = words[token?.word ?? -1];
    // A word that is several tokens is a contraction or hyphenated: it is said once, as it stands.
    if (!token || !word || (at > from && tokens[at - 1]?.word === token.word)) continue;
    const plain = word.text.replaceAll(/[^\p{L}\p{N}'’%$-]/gu, "");
    const named = token.capital && !TECHNICAL_NAME.test(plain);
    const text = token.capital || /\d/.test(plain) ? plain : plain.toLowerCase();
    const least = SMALL_WORD.test(text) ? SMALL_WORD_CONFIDENCE : QUOTED_CONFIDENCE;
    const doubtful = word.confidence < least || named;
    // The stop stands behind the last token of a hyphenated word.
    const stop = tokens.slice(at, at + 3).find((other) => other.word === token.word && other.stop);
    said.push({ text, token: at, doubtful, goesOn: at < to - 1 });
    if (stop) break;
  }
  return said;
}

/** Common technical names and initialisms; any other capital may be a person or a mishearing. */
export const TECHNICAL_NAME =
  /^(kafka|postgres|redis|elasticsearch|bigquery|spanner|dynamodb|cassandra|snowflake|mongodb|mysql|oracle|docker|jenkins|github|gitlab|jira|rest|kubernetes|terraform|python|java|javascript|typescript|rust|linux|aws|gcp|azure|apis?|sql|ci|cd|ui|ux|qa|sla|slo|sre|pm|cto|ceo|cfo|vp|hr|css|http|grpc|graphql|android|ios|dns|cdn|etl|ml|ai|okrs?|kpis?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|christmas|easter|english)$/i;

const ARTICLE = /^(the|a|an|my|our|their|his|her)$/i;
/** Belongs to its verb: "rolled back the release". */
const PARTICLE = /^(back|down|up|out|off|over|in|on|away|together|through|around)$/i;
/** No phrase that is said back goes on into one of these, or ends in one of those. */
const BREAKS =
  /^(i|we|you|he|she|they|that|which|who|because|if|so|but|like|whether|what|how|why|yeah|gonna)$/i;
const NO_END =
  /^(a|an|the|my|our|your|his|her|their|its|yours|hers|theirs|mine|ours|to|of|in|on|at|for|with|from|by|and|or|as|than|about|into|over|under|very|really|quite|more|most|was|were|is|are|be|been|had|have|it|this|them|him|knowing|meaning|saying|thinking|hoping|assuming|because|lot|thing|things|stuff|kind|sort|way|bit|also|just|some|any|every|no|not|even|there|though|then|too|everything|something|anything|nothing|everyone|everybody)$/i;
const PREPOSITION = /^(after|before|by|without|from|of|for|in|on)$/i;
/** "Made the template the easy way": an article behind the noun begins no new sentence. */
const TWO_OBJECTS =
  /^(ma[kd]e|g[ai]ven?|call(ed)?|keep|kept|show(ed)?|told|tell|ask(ed)?|offer(ed)?|sen[dt]|teach|taught|let|bought|buy)$/i;
/** A phrase may end before these without being cut short: what follows only says when or why. */
const ADJUNCT =
  /^(because|so|when|while|until|since|although|though|before|after|which|but|right)$/i;

/**
 * How many of the words make a whole phrase: to the end of the clause, or to where only the time or
 * the reason follows. 0 where it would be cut short ("put the templates" of "put the templates in
 * the repository").
 */
export function wholePhrase(said: readonly Said[], least: number): number {
  const tags = tagsOf(said.map(({ text }) => text).join(" "));
  if (tags.length !== said.length) return 0;
  const isNoun = (at: number) => tags[at]?.has("Noun") === true && !tags[at]?.has("Pronoun");
  const isModifier = (at: number) =>
    (tags[at]?.has("Adverb") || tags[at]?.has("Adjective")) === true &&
    !PARTICLE.test(said[at]?.text ?? "");
  // "started too early the architecture board": a new sentence began, though no stop was heard.
  const runsOn = (at: number) =>
    at > 1 &&
    said[at - 2]?.text !== "to" &&
    ARTICLE.test(said[at]?.text ?? "") &&
    (isNoun(at - 1) || isModifier(at - 1));
  const unusable = said.findIndex(
    ({ text, doubtful }, at) =>
      doubtful || BREAKS.test(text) || tags[at]?.has("Person") || runsOn(at),
  );
  const wantsMore = said.slice(0, 2).some(({ text }) => TWO_OBJECTS.test(text));
  const limit = Math.min(unusable < 0 ? said.length : unusable, LONGEST);
  for (let length = limit; length >= Math.max(2, least); length--) {
    const last = said[length - 1];
    if (!last || NO_END.test(last.text) || !tags.slice(0, length).some((_, at) => isNoun(at)))
      continue;
    // "and offer a smaller one" is another deed, "and the queue" is not.
    const another =
      said[length]?.text === "and" && tags[length + 1]?.has("Verb") === true && !isNoun(length + 1);
    // "after asking" goes on in who or what.
    if (last.text.endsWith("ing") && PREPOSITION.test(said[length - 2]?.text ?? "")) continue;
    const endsBefore = isNoun(length - 1) && (another || ADJUNCT.test(said[length]?.text ?? ""));
    if (!last.goesOn || endsBefore || (runsOn(length) && !wantsMore)) return length;
  }
  return 0;
}

/** The parts of speech of every word; as many as words, unless the tagger splits differently. */
export function tagsOf(text: string): Set<string>[] {
  const sentences: { terms: { tags: string[] }[] }[] = nlp(text).json();
  return sentences.flatMap((sentence) => sentence.terms.map((term) => new Set(term.tags)));
}

/** A word turned from the speaker's side to the listener's: "my" is "your". */
export function turnedWord(text: string): string {
  return TURNED[text.toLowerCase()] ?? text;
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
  am: "are",
  "i'm": "you're",
};
