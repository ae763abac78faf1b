import {
  determiners,
  factive,
  looksPast,
  modals,
  pronouns,
  reporting,
  sameInPast,
} from "./lexicon/verbs.ts";
import type { Token } from "./tokens.ts";

/** Whose doing a clause tells. `null`: nobody is named, and nobody before either. */
export type Subject = "i" | "we" | "you" | "other" | null;

/**
 * How far a clause can be taken at its word. `fact`: told as so. `conditional`: behind an if.
 * `hypothetical`: would, might, should. `reported`: somebody's words or opinion. `question`: asked.
 */
export type Stance = "fact" | "conditional" | "hypothetical" | "reported" | "question";

/** Tokens `from` up to, not with, `to`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Counts the sentences, as far as the recogniser marked them. */
  readonly sentence: number;
  readonly subject: Subject;
  readonly stance: Stance;
}

const NOMINATIVE = new Set("i we he she they".split(" "));
const LINKS = new Set(
  "and but so because if unless when while although though until before after whereas which who then or where since once as that what how why whether suppose imagine assuming except yet".split(
    " ",
  ),
);
const CONDITIONS = new Set("if unless suppose imagine assuming whether provided".split(" "));
/** A gap between subject and verb, or between a link and its subject. */
const ADVERBS = new Set(
  "also then first just finally eventually really actually now still even probably immediately quickly simply instead ultimately personally maybe perhaps never always usually often not only so afterwards later already basically soon once honestly typically generally normally".split(
    " ",
  ),
);
const OPINION_VERBS = new Set(
  "said say says thought believed believes argued argue claimed claim feared assumed figured felt hoped insisted".split(
    " ",
  ),
);

export const isAdverb = (text: string) => ADVERBS.has(text) || /[a-z]{3}ly$/.test(text);

/** Cuts the tokens into clauses. Spoken text has little punctuation, so links and subjects cut too. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const starts = tokens.flatMap((_, at) => (at === 0 || clauseStarts(tokens, at) ? [at] : []));
  const clauses: Clause[] = [];
  let sentence = 0;
  for (const [order, from] of starts.entries()) {
    const to = starts[order + 1] ?? tokens.length;
    const before = clauses.at(-1);
    if (before && endsSentence(tokens[before.to - 1])) sentence += 1;
    const previous = before?.sentence === sentence ? before : undefined;
    const own = subjectOf(tokens, from, to);
    const subject = own ?? before?.subject ?? null;
    const stance = stanceOf(tokens, from, to, previous, own !== null);
    clauses.push({ from, to, sentence, subject, stance });
  }
  return clauses;
}

function endsSentence(token: Token | undefined): boolean {
  return token?.stop === "sentence" || token?.stop === "question";
}

function clauseStarts(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (endsSentence(before) || opensOutcome(tokens, at)) return true;
  if (isLink(tokens, at) && !isLink(tokens, at - 1)) return opensClause(tokens, at + 1);
  if (before.stop === "comma") {
    return pronouns.has(token.text) || determiners.has(token.text) || looksPast(token.text);
  }
  if (LINKS.has(before.text) || isAdverb(before.text)) return false;
  if (NOMINATIVE.has(token.text))
    return (
      (!modals.has(before.text) || isMonth(before.text, tokens[at - 2]?.text)) &&
      !/^(do|did|does|have|had|was|were|am|are|is)$/.test(before.text)
    );
  if (/^(think|believe|guess)$/.test(before.text))
    return pronouns.has(token.text) || determiners.has(token.text);
  return OPINION_VERBS.has(before.text) && (determiners.has(token.text) || token.text === "you");
}

/**
 * Whether a word links clauses where it stands: not "that" for a thing ("in that first hour", "but I
 * rejected that, because"), nor the "while" of "quite a while".
 */
function isLink(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  const before = tokens[at - 1]?.text ?? "";
  const next = tokens[at + 1]?.text ?? "";
  if (text === "while") return !/^(a|the|this|that|little|long|short)$/.test(before);
  if (text === "since" && before === "ever") return false;
  // "I did not know yet why": how far it had come.
  if (text === "yet") return !/^(why|what|how|whether|who|where|if)$/.test(next);
  if (text !== "that") return LINKS.has(text);
  if (tokens[at]?.stop) return false;
  if (DEMONSTRATED.test(next)) return false;
  return !BEFORE_A_THING.test(before) && !/^(and|but|because|so|or|then|though)$/.test(next);
}

/** "To that service": behind these stands a thing. "In that we failed" is said by nobody. */
const BEFORE_A_THING =
  /^(in|of|on|at|to|for|with|by|from|about|into|through|during|like|over|under|behind|around|against|without|near|inside|within|after|before|since|until|and|but|do|did|does|doing|done)$/;

/** "That first hour": a thing is pointed at. */
const DEMONSTRATED =
  /^(day|night|morning|afternoon|evening|week|weekend|hour|point|moment|kind|sort|question)$/;

/** "in the end", "as a result": what came before is over, whether or not a stop was heard. */
function opensOutcome(tokens: readonly Token[], at: number): boolean {
  const three = tokens
    .slice(at, at + 3)
    .map((token) => token.text)
    .join(" ");
  return /^(in the end|at the end|as a result|by the end|after that|since then|from then|in hindsight|looking back|what i (learned|learnt|took))( |$)/.test(
    three,
  );
}

/** Whether a clause with a verb of its own begins here, after a link. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 3 && (isAdverb(tokens[at]?.text ?? "") || LINKS.has(tokens[at]?.text ?? "")))
    at++;
  const next = tokens[at]?.text ?? "";
  if (pronouns.has(next) || looksPast(next) || modals.has(next) || sameInPast.has(next))
    return true;
  if (/^(is|are|am|do|does|have|has|be)$/.test(next)) return true;
  // "and the billing service fell over", but not "the cache and the queue".
  return tokens
    .slice(at, at + 6)
    .some(({ text }) => looksPast(text) || modals.has(text) || /^(is|are|has|have)$/.test(text));
}

function subjectOf(tokens: readonly Token[], from: number, to: number): Subject {
  for (let at = from; at < to; at++) {
    const text = tokens[at]?.text ?? "";
    if (text === "i" || text === "we" || text === "you") return text;
    if (LINKS.has(text) && text !== "which" && text !== "who") continue;
    if (pronouns.has(text) || determiners.has(text)) return "other";
    if (isAdverb(text)) continue;
    if (/^(in|at|on|for|with|by|from|to|of|during|within|about|over)$/.test(text)) {
      // "in March I decided": the subject may stand behind the place or time.
      const subject = tokens.slice(at + 1, to).find((token) => NOMINATIVE.has(token.text))?.text;
      if (subject) return subject === "i" || subject === "we" ? subject : "other";
      // "in the end deploys went": a noun stands right before the verb.
      const verb = tokens.slice(at, to).findIndex((token) => looksPast(token.text));
      const named = verb > 3 && !isAdverb(tokens[at + verb - 1]?.text ?? "");
      return named ? "other" : null;
    }
    if (looksPast(text) || sameInPast.has(text) || modals.has(text)) return null;
    return "other";
  }
  return null;
}

function stanceOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  previous: Clause | undefined,
  hasSubject: boolean,
): Stance {
  const texts = tokens.slice(from, to).map((token) => token.text);
  if (sentenceStop(tokens, from) === "question") return "question";
  const opening = texts.slice(0, 3).findIndex((text) => CONDITIONS.has(text));
  const afterVerb = previous !== undefined && reportsOpinion(tokens, previous);
  if (afterVerb && !/^(and|but|so|then|because|when|while|before|after)$/.test(texts[0] ?? "")) {
    return "reported";
  }
  if (opening >= 0 && texts[opening - 1] !== "as") return "conditional";
  if (isHypothetical(texts)) return "hypothetical";
  const goesOn = previous !== undefined && !hasSubject && /^(and|or|but)$/.test(texts[0] ?? "");
  return goesOn && previous.stance !== "question" ? previous.stance : "fact";
}

const HYPOTHETICAL = /^(would|might|may|should|ought|could|must|'d)$/;

/**
 * The stance of a token: what was told before the clause's would is a fact ("I decided the dahlias
 * would go in without pictures").
 */
export function stanceAt(tokens: readonly Token[], clause: Clause, at: number): Stance {
  if (clause.stance !== "hypothetical") return clause.stance;
  const before = tokens.slice(clause.from, at + 1).some(({ text }) => HYPOTHETICAL.test(text));
  const after = tokens.slice(at + 1, clause.to).some(({ text }) => HYPOTHETICAL.test(text));
  return before || !after ? clause.stance : "fact";
}

function sentenceStop(tokens: readonly Token[], from: number): Token["stop"] {
  return tokens.slice(from).find((token) => endsSentence(token))?.stop ?? null;
}

/** "In May" is a month. */
function isMonth(text: string, before: string | undefined): boolean {
  return (
    text === "may" && /^(in|by|since|until|of|last|next|this|early|late|mid)$/.test(before ?? "")
  );
}

function isHypothetical(texts: readonly string[]): boolean {
  return texts.some((text, at) => {
    if (isMonth(text, texts[at - 1])) return false;
    if (/^(would|might|may|should|ought)$/.test(text)) return true;
    // "I'd moved" is had; "I'd move" is would.
    if (text === "'d") return !looksPast(nextVerb(texts, at)) && !IS_HAD.test(nextVerb(texts, at));
    return (text === "could" || text === "must") && texts.slice(at + 1, at + 3).includes("have");
  });
}

/** "I'd gone" and "I'd to get it ready" are had. */
const IS_HAD = /^(been|gone|done|seen|taken|given|chosen|written|spoken|driven|begun|to)$/;

function nextVerb(texts: readonly string[], at: number): string {
  return texts.slice(at + 1).find((text) => !isAdverb(text)) ?? "";
}

/** Whether the clause ends in a verb of saying or thinking, so that the next one hangs on it. */
function reportsOpinion(tokens: readonly Token[], clause: Clause): boolean {
  const texts = tokens.slice(clause.from, clause.to).map((token) => token.text);
  const at = texts.findLastIndex((text) => reporting.has(text));
  if (at < 0) return clause.stance === "reported" && !texts.some((text) => looksPast(text));
  // "My boss wanted the big bang, I insisted on two steps": wanting takes no sentence of its own.
  if (/^(want|wants|wanted)$/.test(texts[at] ?? "")) return false;
  if (texts.slice(at + 1).some((text) => factive.has(text) || looksPast(text))) return false;
  if (texts.length - 1 - at > 3) return false;
  // "I think it fell by a third" is how people tell what was so.
  return !(
    clause.subject === "i" && /^(think|believe|guess|feel|say|suppose)$/.test(texts[at] ?? "")
  );
}
