import { actionsOf } from "./deeds.ts";
import { refusalMarkers } from "./lexicon/asides.ts";
import { findAll } from "./patterns.ts";
import { tagsOf, wordsOf, type Said } from "./phrase.ts";
import type { AnswerReading } from "./reading.ts";

/** Something that was spoken of, ready to be named again: "the nightly run", "your old portal". */
export interface Topic {
  readonly text: string;
  readonly at: number;
}

/** Noun phrases that are looked at by the part-of-speech tagger, which is slow. */
const MOST_TAGGED = 8;
/** Longest one, words with its article. */
const LONGEST_TOPIC = 5;

/** Too vague to come back to, or about nobody's work in particular. */
const VAGUE =
  /^(things?|ways?|times?|days?|weeks?|months?|years?|quarters?|hours?|minutes?|mornings?|evenings?|nights?|lot|bit|kinds?|sorts?|parts?|end|beginning|start|problems?|questions?|answers?|points?|cases?|examples?|moments?|situations?|people|persons?|ones?|teams?|guys?|rest|others?|reasons?|facts?|ideas?|while|couple|numbers?|half|words?|sides?|hand|job|work|stuff|first|second|last|next|same|company|client|customers?|result|outcome|place|piece|matter|issue|stories|story|lesson|mistake|man|woman|boss|manager|colleagues?|friend|world|life|thought|feeling|fun|sense|mind|eyes?|call|go|look|try|chance|deal|step|left|right|front|back|top|bottom|middle|past|present|future|truth|extent|degree|rate|risk|danger|price|cost|downside|goal|plan|decision|choice|spring|summer|autumn|winter|fall|floor|room|desk|table|weekend|monday|friday|month's|year's)$/i;

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
      if (words === 0 || slight || verbal) return [];
      return [{ text: named(said.slice(0, words)), at, worth: likely + words * 2 }];
    })
    .toSorted((a, b) => b.worth - a.worth || a.at - b.at)
    .filter(({ text }, index, all) => all.findIndex((other) => other.text === text) === index)
    .map(({ text, at }) => ({ text, at }));
}

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
    (!starts && !VAGUE.test(head)) || (last >= 2 && /^(team|call|plan|rate|rest)$/i.test(head));
  return whole && !cut && distinct && head.length > 2 && !head.endsWith("ing") ? length : 0;
}
