import { isAdverb } from "./clauses.ts";
import type { Event } from "./events.ts";
import { determiners, looksPast, sameInPast, stative } from "./lexicon/verbs.ts";
import { tagsOf, type Said } from "./phrase.ts";
import type { Parsed } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Most words of it, from the verb on, or from the subject on where others did it. */
const MOST_WORDS = 10;

const OPENS = /^(and|so|but|because|then|therefore|plus|okay|well|yeah|is|was)$/;
const NOMINATIVE = /^(i|we|he|she|they)$/;
/** Behind these a subject and its verb are no sentence of their own. */
const SUBORDINATES =
  /^(if|unless|than|whether|that|which|who|whom|what|where|when|why|how|until|before|after|while|as|like|case|imagine|suppose|say|said|one|ones)$/;
/** What was meant the other way round, or only nearly. */
const TURNS_ROUND =
  /^(not|never|rather|sooner|instead|than|without|nearly|almost|hardly|barely|either|neither|nor)$/;
/** What follows here takes something back of what was said, or makes it depend on something. */
const TAKES_BACK = /^(rather|instead|than|not|except|unless|if|or|nor|provided|only|like|as)$/;
/** Said on the way, or in the word order of another language. */
const STRAY =
  /^(then|yes|yeah|no|not|eh|lah|haha|okay|ok|well|actually|basically|like|anyway|really|already|mate|ja|'em|em|ya|gonna|wanna|shes|hes|theyre|thats|dont|didnt|wasnt|isnt|cant|whats|ive|im|rather|sooner|instead|than|nobody|anybody|whoever|whatever|wherever|somehow|etc|cetera)$/i;
const CONTRACTED = /(n['’]t|['’](re|ve|ll|m|d))$|^(it|that|he|she|there|what|who|here)['’]s$/i;
const FINITE =
  /^(is|was|are|were|am|has|have|had|does|did|do|will|would|could|can|should|might|must|may)$/i;
const NUMBER =
  /^(\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|(twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million)$/i;
const BIG_NUMBER = /^(hundred|thousand|million|percent|dollars|euros|pounds)$/i;
const ARTICLE = /^(the|a|an|my|our|your|their|his|its|these|those|some|any|no)$/i;
/** Two things stand behind these: "gave her the job", "took them a week". */
const TAKES_TWO =
  /^(giv\w*|gave|tell|told|show\w*|ask\w*|offer\w*|sen[dt]|teach|taught|ma[kd]e|call\w*|buy|bought|cost|saved?|owed?|pa(y|id)|le(nd|nt)|took|take|promised?|handed|assigned?|left|leave|let|kept|keep)$/i;
/** "Let her finish", "had her sit with two others": the second verb has no ending. */
const LETS =
  /^(let|ma[kd]e|ha(d|ve)|help(ed)?|watch(ed)?|start(ed)?|stop(ped)?|kee?pt?|ask(ed)?)$/i;
const WHEN =
  /^(last|next|every|each|this|that|one|day|days|week|weeks|month|months|year|years|quarter|night|nights|morning|mornings|afternoon|evening|evenings|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|time|times|hour|hours|minutes?|fortnight|sprint|sprints|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$/i;
/** Names nothing that anybody could come back to. */
const EMPTY =
  /^(things?|ways?|lots?|bits?|kinds?|sorts?|parts?|end|beginning|start|points?|cases?|moments?|ones?|rest|others?|reasons?|facts?|while|couple|numbers?|half|hand|stuff|place|home|everyone|everybody|everything|something|anything|opinions?|call|go|look|try|risk|turn|a|an|the)$/i;
/** Nouns that stand without an article. */
const MASS =
  /^(work|code|time|money|feedback|data|traffic|production|support|staging|quality|speed|trust|silence|capacity|access|ownership|responsibility|notice|advice|help|training|testing|logging|monitoring|pressure|part|care|control|charge|place|note|sales|hiring|shape|software|hardware|sense|security|finance|engineering|marketing|product|legal|operations)$/i;
/** Plurals that stand before another noun. */
const BEFORE_NOUNS =
  /^(sales|payments|systems|operations|accounts|claims|orders|customs|goods|communications|analytics|graphics|news|series|operations|downloads|logistics|savings)$/i;
/** What these tell is too little to come back to. */
const SLIGHT = /^(try|tried|be|see|find|found|hear|know|like|am|are|have|discuss(ed)?|ate|used)$/i;
const OWN_FAMILY = /^(mother|father|mum|mom|dad|wife|husband|son|daughter|sister|brother|kids?)$/i;

/** A phrase with the event it tells and where it stands. */
interface Phrase {
  readonly event: Event;
  readonly said: readonly Said[];
  readonly length: number;
  /** Told of the speaker or their team: the verb comes first, or an adverb before it. */
  readonly byUs: boolean;
}

/**
 * Whether it is a whole clause of good English that can stand as a sentence of its own. In doubt it is
 * not: a plain question is better than a sentence that nobody said.
 */
export function isCleanClause(parsed: Parsed, phrase: Phrase): boolean {
  const { event, said, length, byUs } = phrase;
  if (length > MOST_WORDS) return false;
  const words = said.slice(0, length).map(({ text }) => text);
  if (words.some((text) => STRAY.test(text) || CONTRACTED.test(text))) return false;
  const verbAt = said.findIndex(({ token }) => token >= event.at);
  return (
    (byUs ? isOurs(parsed, event) : isTheirs(words, verbAt)) &&
    endsCleanly(parsed, phrase) &&
    !isTurnedRound(parsed, event) &&
    saysEnough(words, verbAt, byUs) &&
    isOneSentence(words, verbAt, byUs)
  );
}

/** "I" or "we" stands before the verb itself, in a sentence of its own, in standard English. */
function isOurs({ tokens }: Parsed, event: Event): boolean {
  const { at, verb } = event;
  if (/[^s]s$/.test(verb) || verb.endsWith("ing") || SLIGHT.test(verb)) return false;
  if (stative.has(verb) && !/^(left|headed|led|received|lost)$/.test(verb)) return false;
  let from = at - 1;
  let planned = false;
  for (; from >= 0; from--) {
    const text = tokens[from]?.text ?? "";
    if (tokens[from]?.stop && tokens[from]?.stop !== "comma") return false;
    if (/^(can|could|may|might|must|should|do|did|does|like|try|need|trying)$/.test(text))
      return false;
    if (/^(would|will|shall|'d|going|to|want|plan|am|have|had|just|both|all)$/.test(text)) {
      planned ||= /^(would|will|shall|'d|going)$/.test(text);
      continue;
    }
    if (!isAdverb(text)) break;
  }
  if (event.time === "plan" && !planned) return false;
  const subject = tokens[from]?.text ?? "";
  // "I took it over and profiled it": the second verb has the subject of the first.
  if (/^(and|then|but)$/.test(subject)) return event.time !== "present";
  if (!/^(i|we)$/.test(subject)) return false;
  const before = tokens[from - 1];
  if (!before || before.stop === "sentence" || before.stop === "question") return true;
  if (before.stop) return !SUBORDINATES.test(before.text);
  // "Last year I moved it", "in the end we stopped".
  const when = WHEN.test(before.text) || before.text === "end";
  if (when && /^(last|next|this|in|the|early|late|that)$/.test(tokens[from - 2]?.text ?? ""))
    return true;
  return OPENS.test(before.text) || (isAdverb(before.text) && before.text !== "only");
}

/** "The error rate went to", "refunds went through": somebody or something named, and no verb before. */
function isTheirs(words: readonly string[], verbAt: number): boolean {
  const [first = ""] = words;
  if (verbAt < 1 || verbAt > 5) return false;
  const before = words.slice(0, verbAt);
  const tags = tagsOf(words.join(" "));
  if (tags.length !== words.length) return false;
  if (before.some((text, at) => FINITE.test(text) || (at > 0 && looksPast(text)))) return false;
  if (NUMBER.test(first) || /^(it|this|that)$/i.test(first)) return /^it$/i.test(first);
  const head = tags[verbAt - 1];
  if (NOMINATIVE.test(first)) return verbAt === 1;
  if (!head?.has("Noun") && !before.some(isAdverb)) return false;
  return determiners.has(first.toLowerCase()) || tags[0]?.has("Plural") === true;
}

/** A stop was heard behind it, or what follows clearly begins something new. */
function endsCleanly({ tokens }: Parsed, { said, length, event }: Phrase): boolean {
  const lastWord = said[length - 1];
  if (!lastWord) return false;
  let last = lastWord.token;
  while (tokens[last + 1]?.word === tokens[last]?.word) last++;
  const stop = tokens[last]?.stop ?? null;
  const next = tokens[last + 1]?.text ?? "";
  if (stop === "question") return false;
  if (stop === "comma") return !TAKES_BACK.test(next);
  if (stop || next === "") return true;
  return opensAnew(tokens, last + 1, event);
}

function opensAnew(tokens: readonly Token[], at: number, event: Event): boolean {
  const text = tokens[at]?.text ?? "";
  const next = tokens[at + 1]?.text ?? "";
  if (NOMINATIVE.test(text)) return true;
  if (/^(because|while|since|although|though|whereas|which)$/.test(text)) return true;
  if (/^(when|until|before|after)$/.test(text))
    return event.time === "past" && (NOMINATIVE.test(next) || /^(the|it|they|\w+ing)$/.test(next));
  if (/^(it|that|this)$/.test(text)) return FINITE.test(next) || looksPast(next);
  if (!/^(and|so|but|then)$/.test(text)) return false;
  if (/^(it|that|this)$/.test(next)) {
    const verb = tokens[at + 2]?.text ?? "";
    return FINITE.test(verb) || looksPast(verb) || verb === "'d";
  }
  return (
    NOMINATIVE.test(next) ||
    /^(then|now|after|when|if|there|every|once|finally|so)$/.test(next) ||
    (text !== "so" && (looksPast(next) || sameInPast.has(next)) && event.time === "past") ||
    (text === "but" && determiners.has(next)) ||
    (/^(and|but|so)$/.test(text) && /^(people|everybody|everyone|nobody)$/.test(next))
  );
}

/** "Rather than", "instead of", "never": what was said may be the opposite. */
function isTurnedRound({ tokens }: Parsed, { at, clause }: Event): boolean {
  const before = tokens.slice(Math.max(clause.from - 2, at - 6, 0), at);
  const opened = before.findLastIndex(
    ({ text, stop }, index) =>
      (stop !== null && stop !== "comma") ||
      (/^(and|so|but|because)$/.test(text) && index < before.length - 1),
  );
  return before.slice(opened + 1).some(({ text }) => TURNS_ROUND.test(text));
}

/** Something is named in it that is more than a time or a thing. */
function saysEnough(words: readonly string[], verbAt: number, byUs: boolean): boolean {
  const tags = tagsOf([...(byUs ? ["you"] : []), ...words].join(" "));
  const offset = Number(byUs);
  if (tags.length !== words.length + offset) return false;
  const names = words.filter(
    (text, at) =>
      at > (byUs ? verbAt : -1) &&
      (tags[at + offset]?.has("Noun") || looksLikeNoun(words, at) || MASS.test(text)) &&
      !tags[at + offset]?.has("Pronoun") &&
      !WHEN.test(text) &&
      !EMPTY.test(text),
  );
  return (
    names.length > 0 &&
    words.length >= (byUs ? (/^\p{Lu}/u.test(words[1] ?? "") ? 2 : 3) : 4) &&
    !names.some(isFamily)
  );
}

const isFamily = (text: string) => OWN_FAMILY.test(text);
const looksLikeNoun = (words: readonly string[], at: number) => ARTICLE.test(words[at - 1] ?? "");

/** One finite verb, its object complete, and nothing that stands beside it unconnected. */
function isOneSentence(words: readonly string[], verbAt: number, byUs: boolean): boolean {
  const offset = Number(byUs);
  const tags = tagsOf([...(byUs ? ["you"] : []), ...words].join(" "));
  const has = (at: number, tag: string) => tags[at + offset]?.has(tag) === true;
  const decidedOn = (at: number) =>
    words[at - 1] === "to" && /ed$|^chose$/.test(words[at - 2] ?? "");
  const isNoun = (at: number) =>
    !decidedOn(at) && (has(at, "Noun") || ARTICLE.test(words[at - 1] ?? "")) && !has(at, "Pronoun");
  const verb = words[verbAt] ?? "";
  const isVerb = has(verbAt, "Verb") || looksPast(verb.toLowerCase());
  if (!isVerb) return false;
  const twofold = TAKES_TWO.test(verb);
  const lets = words.findIndex((text) => LETS.test(text));
  let doubled = false;
  for (let at = verbAt + 1; at < words.length; at++) {
    const text = words[at]?.toLowerCase() ?? "";
    const before = words[at - 1]?.toLowerCase() ?? "";
    // "You cut you out": turned to the listener, it is no English.
    if (byUs && at === verbAt + 1 && /^(you|me|us|myself|ourselves)$/.test(text)) return false;
    if (byUs && at === verbAt + 1 && /^(you|is|was|of|than|and|or)$/.test(text)) return false;
    if (FINITE.test(text) && !(lets >= 0 && lets < at && /^(do|have)$/.test(text))) {
      if (!(before === "to" && /^(do|have)$/.test(text))) return false;
    }
    // A second verb stands behind "to", "and", "let", or belongs to its noun.
    if (
      has(at, "Verb") &&
      !has(at, "Particle") &&
      !isNoun(at) &&
      !WHEN.test(text) &&
      !isSecondVerb(words, at, lets, has)
    )
      return false;
    if (
      text.length > 3 &&
      !WHEN.test(text) &&
      !BIG_NUMBER.test(text) &&
      words.slice(verbAt, at).includes(text)
    )
      return false;
    if (NUMBER.test(text) && NUMBER.test(before) && !BIG_NUMBER.test(text)) {
      if (!BIG_NUMBER.test(before)) return false;
    }
    const opensNoun = ARTICLE.test(text) || /^(this|that|every|each)$/.test(text);
    const onebyone = before !== "by" && words[at + 1] === "by";
    const opens = opensNoun || (NUMBER.test(text) && !BIG_NUMBER.test(text) && !onebyone);
    // "Four times a year", "every week", but not "in the holiday stop three nights".
    const counted = NUMBER.test(text) && isNoun(at - 1) && words[at + 1] !== "times";
    const isTime = !counted && words.slice(at, at + 3).some((word) => WHEN.test(word));
    const afterThing =
      (isNoun(at - 1) && !NUMBER.test(before)) || /^(them|him|me|us|it)$/.test(before);
    if (opens && afterThing && at - 1 > verbAt && !isTime && !/^(of|half)$/.test(before)) {
      if (!twofold || doubled) return false;
      doubled = true;
    }
    if (/^(the|a|an|this|that)$/.test(text) && isTime && afterThing && text !== "this") {
      // "Four times a year", "the next day", but not "ring them the evening".
      const bare = WHEN.test(words[at + 1] ?? "") && !/^(last|next)$/.test(words[at + 1] ?? "");
      if (text !== "a" && bare && !/^(other|first|same)$/.test(words[at + 1] ?? "")) return false;
    }
    if (isPluralBeforeNoun(words, at, has)) return false;
    if (at === verbAt + 1 && isBareSingular(words, at, has)) return false;
  }
  const last = words.at(-1) ?? "";
  if (NUMBER.test(last) && /^(a|an)$/.test(words.at(-2) ?? "")) return false;
  return !VAGUE_END.test(last) && !(/^the$/.test(words.at(-2) ?? "") && CUT_SHORT.test(last));
}

const VAGUE_END =
  /^(half|ones?|both|begin|other|others|same|here|now|today|once|only|many|few|such|all|else|ever|soon|maybe)$/i;
const CUT_SHORT = /^(most|least|best|whole|last|next|right|left|new|old)$/i;

type Has = (at: number, tag: string) => boolean;

function isSecondVerb(words: readonly string[], at: number, lets: number, has: Has): boolean {
  const text = words[at] ?? "";
  const before = words[at - 1]?.toLowerCase() ?? "";
  if (BEFORE_NOUNS.test(before)) return true;
  if (/^(to|and)$/.test(before)) return before === "to" || !looksPast(text) || has(at - 2, "Verb");
  if (text.endsWith("ing") || (before.endsWith("ing") && MASS.test(text))) return true;
  // "The failed invoices": it stands before its noun.
  if (/(ed|en|nt)$/.test(text) && (has(at + 1, "Noun") || has(at + 1, "Adjective"))) return true;
  return lets >= 0 && lets < at && has(at, "Infinitive");
}

/** "Pressed the cleaners lights": two things side by side. */
function isPluralBeforeNoun(words: readonly string[], at: number, has: Has): boolean {
  const before = words[at - 1] ?? "";
  if (!has(at - 1, "Plural") || has(at - 1, "Pronoun") || BEFORE_NOUNS.test(before)) return false;
  const text = words[at] ?? "";
  if (WHEN.test(text) || WHEN.test(before)) return false;
  if (/^(back|together|up|down|out|off|over|in|on|apart|first|alone|away)$/i.test(text))
    return false;
  return (has(at, "Noun") && !has(at, "Pronoun")) || (has(at, "Verb") && has(at, "PresentTense"));
}

/** "Receive picture": a thing that there may be many of, without its article. */
function isBareSingular(words: readonly string[], at: number, has: Has): boolean {
  const text = words[at] ?? "";
  if (!has(at, "Singular") || has(at, "ProperNoun") || has(at, "Adverb")) return false;
  if (/^\p{Lu}/u.test(text) || MASS.test(text) || /(ing|ness|ment|ity|ance|ence)$/.test(text))
    return false;
  const next = at + 1;
  return !(next < words.length && has(next, "Plural")) && !NUMBER.test(text);
}
