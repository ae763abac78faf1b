import { actionsOf, takesDecision } from "./deeds.ts";
import type { Event } from "./events.ts";
import { refusalMarkers } from "./lexicon/asides.ts";
import { findAll } from "./patterns.ts";
import { tagsOf, wordsOf, type Said } from "./phrase.ts";
import type { AnswerReading, Parsed } from "./reading.ts";
import { looksPast } from "./lexicon/verbs.ts";
import { pricedVerbs } from "./lexicon/story.ts";
import { VAGUE_NOUN } from "./vague-nouns.ts";

/** Something that was spoken of, ready to be named again: "the nightly run", "your old portal". */
export interface Topic {
  readonly text: string;
  readonly at: number;
}

/** Noun phrases that are looked at by the part-of-speech tagger, which is slow. */
const MOST_TAGGED = 8;
/** Longest one, words with its article. */
const LONGEST_TOPIC = 5;

/** What the answer speaks of, the likeliest subject first: heard with confidence, without names. */
export function topicsOf({ parsed, form, sensitive }: AnswerReading): Topic[] {
  if (sensitive) return [];
  const { tokens, clauses, events } = parsed;
  const deeds = new Set([...actionsOf(parsed, form, "i"), ...actionsOf(parsed, form, "we")]);
  const declined = findAll(tokens, refusalMarkers);
  const counts = new Map<string, number>();
  for (const { text } of tokens) counts.set(text, (counts.get(text) ?? 0) + 1);
  const candidates = tokens.flatMap(({ text, stop }, at) => {
    if (stop || !/^(the|our|my|a|an|this)$/.test(text)) return [];
    const clause = parsed.clauseAt[at];
    const quiet = declined.some((hit) => parsed.clauseAt[hit.from]?.sentence === clause?.sentence);
    if (quiet || clause?.stance === "question") return [];
    // "If the queue stops": what ends in an s there may be its verb.
    const bare = clause?.stance === "conditional" || clause?.from === at;
    const said = wordsOf(parsed, at, Math.min(tokens.length, at + LONGEST_TOPIC + 2));
    const mentioned = said.slice(1, 4).map((word) => counts.get(word.text) ?? 0);
    // What somebody did something with is what the answer is about.
    const acted = events.some(
      (event) => event.clause === clause && event.at < at && deeds.has(event),
    );
    const opens = clauses[0] === clause ? 0.5 : 0;
    return said[1]?.doubtful
      ? []
      : [{ said, at, bare, likely: Math.max(0, ...mentioned) + (acted ? 2 : 0) - opens }];
  });
  return candidates
    .toSorted((a, b) => b.likely - a.likely || a.at - b.at)
    .slice(0, MOST_TAGGED)
    .flatMap(({ said, at, bare, likely }) => {
      const words = nounPhrase(said);
      // A single word, said once, is too little to come back to.
      const slight = words < 3 && (counts.get(said[1]?.text ?? "") ?? 0) < 2;
      const verbal = bare && /[^s]s$/.test(said[words - 1]?.text ?? "");
      if (words === 0 || slight || verbal || !isSurelyNamed(said.slice(1, words))) return [];
      if (!endsThere(said[words - 1], said[words])) return [];
      if (!turnsOn(parsed, deeds, at, said[words - 1]?.text ?? "")) return [];
      return [{ text: named(said.slice(0, words)), at, worth: likely + words * 2 }];
    })
    .toSorted((a, b) => b.worth - a.worth || a.at - b.at)
    .filter(({ text }, index, all) => all.findIndex((other) => other.text === text) === index)
    .map(({ text, at }) => ({ text, at }));
}

/** Named twice, or what was decided on or changed by who tells it. */
function turnsOn(parsed: Parsed, deeds: ReadonlySet<Event>, at: number, head: string): boolean {
  const { tokens, events, clauseAt } = parsed;
  const stem = stemOf(head.toLowerCase());
  if (tokens.filter(({ text }) => stemOf(text) === stem).length > 1) return true;
  const verb = events.findLast((event) => event.at < at && event.clause === clauseAt[at]);
  if (!verb || !deeds.has(verb) || verb.negated) return false;
  const between = tokens.slice(verb.at + 1, at);
  const changed = pricedVerbs.has(verb.verb) && between.every(({ text }) => PARTICLE.test(text));
  return changed || (takesDecision(tokens, verb) && between.length <= 3);
}

const PARTICLE = /^(back|down|up|out|off|over|in|on|away)$/;
const stemOf = (text: string) => text.replace(/(?<=[^s])s$/, "");

/** Nouns for certain, each of them, and nothing that only says how good or how big. */
function isSurelyNamed(said: readonly Said[]): boolean {
  const [first] = said;
  const last = said.at(-1)?.text.toLowerCase() ?? "";
  if (!first || UNCLEAR_FIRST.test(first.text)) return false;
  if (first.text.endsWith("est") && tagsOf(first.text)[0]?.has("Superlative")) return false;
  if (said.some(({ text }) => text === "of") && VAGUE_NOUN.test(said[0]?.text ?? "")) return false;
  const tags = tagsOf(last)[0];
  if (NO_NOUN.test(last) || tags?.has("Actor") || PEOPLE.test(last)) return false;
  // "The backup works", "the thing write": behind another noun, a word that may be a verb is one.
  const verbal = tags?.has("Verb") || tagsOf(stemOf(last))[0]?.has("Verb") || false;
  return !(verbal && (said.length > 1 || last.endsWith("s"))) || MADE.test(last);
}

/** "The coast model": what goes on in a word that may be a noun was not the whole of it. */
const endsThere = (last: Said | undefined, next: Said | undefined) =>
  !last?.goesOn || !next || AFTER_NOUN.test(next.text) || looksPast(next.text.toLowerCase());
const AFTER_NOUN =
  /^(and|or|but|so|because|in|on|at|with|for|from|by|before|after|when|while|until|since|as|than|into|onto|over|under|through|per|first|again|that|which|who|is|was|are|were|has|have|had|will|would|could|can|should|might|may|does|did|it|i|we|they|he|she|you|if|then|not|only|never|always|already|also|to)$/i;

/** Also verbs, but named so often that they are things behind another noun. */
const MADE = /^(release|rollout|test|tests|cache|cut|report|reports|exports?|search|rota)$/;
const UNCLEAR_FIRST =
  /^(main|real|proper|right|wrong|good|bad|better|best|worst|nice|odd|big|biggest|little|small|plain|strong|key|great|poor|certain|typical|empathetic|high|low|other|another|such|different|usual|young|late|literal|rotten|early|like|only|whole|half)$/;
const NO_NOUN =
  /^(here|there|anew|home|over|after|before|now|then|again|too|also|yes|yet|nobody|anybody|everybody|somebody|alone|alike|ago|instead|else|haha|worth|whole|begin|biggest|slowest)$/;
const PEOPLE =
  /^(leader|leads?|engineers?|driver|drivers|owner|owners|graduates?|parents|ladies|lady|chaps?|fellows?|mates?|interns?|juniors?|seniors?|believer|staff|crowd|crew|clerks|testers|readers|users?|ops|investor|maker|curator|chief|mother|father|wife|husband|shes|hes|thats|whats|theyre|money|goals?)$/;

function named(said: readonly Said[]): string {
  const [article, ...rest] = said.map(({ text }) => text);
  return [/^(my|our)$/i.test(article ?? "") ? "your" : "the", ...rest].join(" ");
}

/** How many of the words, from the article on, are a whole noun phrase; 0 where none is. */
function nounPhrase(said: readonly Said[]): number {
  const tags = tagsOf(said.map(({ text }) => text).join(" "));
  if (tags.length !== said.length) return 0;
  const inside = (at: number) =>
    (tags[at]?.has("Noun") || tags[at]?.has("Adjective")) === true &&
    !["Pronoun", "Person", "Value", "Date", "Verb", "Possessive", "Place"].some((tag) =>
      tags[at]?.has(tag),
    );
  const run = (from: number) => {
    let at = from;
    while (at < said.length && inside(at) && !said[at]?.doubtful) at++;
    return at;
  };
  const short = run(1);
  // "The table of sent messages" is one thing.
  const length = short > 1 && said[short]?.text === "of" ? run(short + 1) : short;
  const last = length - 1;
  const next = said[length];
  // What goes on into a doubtful word, or "of", was not whole.
  const unsure =
    next?.doubtful === true &&
    !/^(and|or|in|on|at|with|for|that|the|a|i|so|but|because)$/.test(next.text);
  const cut = unsure || /^(of|to)$/.test(next?.text ?? "");
  const head = said[last]?.text ?? "";
  const whole = last >= 1 && last < LONGEST_TOPIC + 1 && tags[last]?.has("Noun") === true;
  const starts = /^(end|same|very|only|other|first|last|next|whole|best|worst|most)$/.test(
    said[1]?.text ?? "",
  );
  const distinct =
    (!starts && !VAGUE_NOUN.test(head)) ||
    (last >= 2 && /^(team|call|plan|rate|rest)$/i.test(head));
  return whole && !cut && distinct && head.length > 2 && !head.endsWith("ing") ? length : 0;
}
