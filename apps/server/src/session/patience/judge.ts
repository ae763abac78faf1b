import type { Ending } from "@greenroom/protocol";
import {
  adjectives,
  dangling,
  determiners,
  doubled,
  fillers,
  helping,
  loose,
  numbers,
  opening,
  prepositions,
  subjects,
  subordinate,
  verbs,
} from "./lexicon.ts";
import { asksForTime } from "./time-asked.ts";
import { lastSentence, tailTokens, wordsIn, type Token } from "./tokens.ts";

export interface Judgement {
  readonly ending: Ending;
  /** What it was told by, in a few words. */
  readonly why: string;
}

/**
 * Whether the words so far sound like the end of an answer. The recogniser writes a full stop behind
 * nearly everything, so one alone proves nothing: only a whole clause with it sounds complete, and what
 * cannot be told is unclear. Wrong in the safe direction costs a second; in the other, an answer.
 *
 * @param text what was said, as it was recognised; a line for each stretch of speech
 * @param staysUp whether the voice stayed up at the end; asked only where the words sound complete
 */
export function judgeEnding(text: string, staysUp: () => boolean = () => false): Judgement {
  const tokens = tailTokens(text);
  const last = tokens.at(-1);
  if (!last) return { ending: "unclear", why: "no words" };
  if (asksForTime(tokens)) return { ending: "asked-for-time", why: "asked for time" };
  const sentence = lastSentence(tokens);
  const said = wordsIn(sentence);
  if (closing.test(said)) return { ending: "complete", why: "closing words" };
  const open = openEnd(sentence, last) ?? openSentence(sentence, said);
  if (open) return { ending: "unfinished", why: open };
  if (last.mark === "") return { ending: "unclear", why: "no end of a sentence" };
  if (loose.has(last.word) || helping.has(last.word)) return { ending: "unclear", why: last.word };
  if (last.mark === "?")
    return { ending: asksYou.test(said) ? "complete" : "unclear", why: "question" };
  const main = withoutOpening(sentence);
  // A reason may be all that was asked for, or the first half of a sentence.
  const half = main[0]?.word === "because" && !main.some(({ mark }) => mark === ",");
  if (main.length < 4 || half || listed.test(wordsIn(main)))
    return { ending: "unclear", why: "short" };
  if (!hasClause(main)) return { ending: "unclear", why: "no verb" };
  // A recogniser closes a sentence wherever somebody pauses; the voice does not.
  return staysUp()
    ? { ending: "unclear", why: "the voice stays up" }
    : { ending: "complete", why: "a whole sentence" };
}

/** Words that say: this was my answer. */
const closing = new RegExp(
  [
    "that(?:'s| is| was) (?:basically |about |pretty much |really |kind of |the )*(?:it|all|end of it|whole story|story|my answer)",
    "(?:i|i'll|i'd|i will) (?:stop|leave it) (?:there|here|at that)",
    "(?:answers?|answered) (?:your|the) question",
    "(?:make|makes) sense",
  ]
    .map((words) => `(?:${words})`)
    .join("|")
    .replace(/^/, "\\b(?:")
    .replace(/$/, ")$"),
);

/** What hangs at the very end, in a word or two; `null` where nothing does. */
function openEnd(sentence: readonly Token[], last: Token): string | null {
  const before = sentence.at(-2)?.word ?? "";
  const pair = `${before} ${last.word}`;
  if (fillers.has(last.word) || /^(?:you know|i mean|(?:sort|kind) of)$/.test(pair))
    return "a filler";
  if (last.mark === "…") return "broken off";
  if (last.mark === ",") return "a comma";
  if (dangling.has(last.word)) return `ends in "${last.word}"`;
  if (before === last.word && !doubled.has(last.word)) return "a word begun again";
  const stopped = last.mark !== "";
  // "Yes, I did." says it all; "so I did" may go on.
  const elliptic = whole.test(wordsIn(sentence)) || (stopped && subjects.has(before));
  if (helping.has(last.word) && !elliptic) return `ends in "${last.word}"`;
  if (loose.has(last.word) && !stopped) return `ends in "${last.word}"`;
  if (/^(?:say|said|says|told|think|thought|means?|was|is) (?:that|this)$/.test(pair))
    return "that";
  if (numbers.has(last.word) && !stopped) return "a number without its noun";
  if (lacksNoun(before, last.word)) return "a noun is missing";
  if (subjects.has(last.word) && /^(?:that|which|because|if|when|so)$/.test(before))
    return "a verb is missing";
  if (/^(?:i|we) (?:think|guess|believe|mean)$/.test(pair) && !stopped) return "I think";
  return null;
}

/** "The new", "a bunch of different", "in his": what they say it of is still to come. */
function lacksNoun(before: string, last: string): boolean {
  if (adjectives.has(last)) return determiners.has(before);
  return last === "his" && prepositions.has(before);
}

/** "That is how it was": a helping verb that may stand at the end. */
const whole =
  /\b(?:what|how|where|who|as|than|all|everything) (?:\w+ )?(?:i|we|he|she|they|it|you|things) \w+$/;

/** A sentence that has only begun, though nothing hangs at its end. */
function openSentence(sentence: readonly Token[], said: string): string | null {
  if (toOneself.test(said)) return "a question to oneself";
  const main = withoutOpening(sentence);
  const text = wordsIn(main);
  if (onlyOpening.test(text)) return "an opening";
  if (announced.test(text)) return "a list announced";
  const first = main[0];
  if (!first) return null;
  const clauses = main.findIndex(({ mark }) => mark === ",");
  if (subordinate.has(first.word) && clauses < 0 && main.length < 9)
    return `begins with "${first.word}"`;
  const verbless = !main
    .slice(1)
    .some(({ word }) => /^(?:is|was|were|are|isn't|wasn't)$/.test(word));
  if (first.word === "what" && verbless && main.at(-1)?.mark !== "?") return "what …";
  if (topic.test(text) && verbless) return "a topic without its verb";
  return null;
}

const toOneself = new RegExp(
  [
    "(?:what|who|which one|when|where) (?:was|is|were|'s) (?:it|that|this|the (?:name|word|term|number|date|year)|he|she)(?: called| again| of (?:it|that|this))*",
    "(?:what's|what was|what is|what's that) (?:the|his|her|its|their|it) ?(?:\\w+ )?(?:name|word|term|called)(?: of (?:it|that|this)| for (?:it|that|this)| again)*",
    "what (?:do|did) (?:you|we|they|i) call (?:it|that|this|them)",
    "how (?:do|can|could|should|would|shall) i (?:best )?(?:put|say|explain|phrase|describe|answer)(?: (?:it|that|this))?",
    "(?:where|what) was i(?: saying| going(?: with (?:it|that|this))?| going to say)?",
    "what else(?: (?:did (?:i|we) do|was there|is there|can i say))?",
  ]
    .map((words) => `(?:${words})`)
    .join("|")
    .replace(/^/, "\\b(?:")
    .replace(/$/, ")$"),
);

const onlyOpening =
  /(?:^|\b)(?:for example|for instance|on the (?:one|other) hand|in other words|first of all|as a result|in addition|the (?:thing|point|idea|problem|question|fact) is|and so on and)$/;
const announced =
  /\b(?:two|three|four|five|couple of|few|several) (?:main |big |different |important |key )*(?:things|reasons|parts|options|steps|points|problems|aspects|approaches|lessons|ways|choices)$/;
const topic =
  /^(?:the|my|our|one|another) (?:(?:very |really |most )?(?:first|second|third|next|last|other|main|biggest|hardest|best|worst|only|most|one|key|real|important|difficult|interesting) )*(?:thing|things|problem|challenge|reason|question|part|point|issue|lesson|mistake|step|person|one)\b/;
/** One of a list, of which there may be more. */
const listed = /^(?:(?:the )?(?:first|second|third|next|last|other|number)|one|another)\b/;
const asksYou =
  /^(?:(?:so|and|but|or|um|uh|well|sorry) )*(?:do|does|did|is|are|was|were|can|could|would|should|shall|have|what|which|how)\b.*\b(?:you|your|we|that|this|i)\b/;

function withoutOpening(sentence: readonly Token[]): readonly Token[] {
  const from = sentence.findIndex(({ word }) => !opening.has(word));
  return from < 0 ? [] : sentence.slice(from);
}

function hasClause(main: readonly Token[]): boolean {
  return main.some(
    ({ word }, at) =>
      subjects.has(word) ||
      helping.has(word) ||
      verbs.has(word) ||
      (at > 0 && /[a-z]{2}ed$/.test(word)) ||
      /^(?:i|we|they|you|he|she|it|that|there)'/.test(word),
  );
}
