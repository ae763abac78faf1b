import type { Clause } from "./clauses.ts";
import { clauseOf } from "./hits.ts";
import * as lexicon from "./lexicon/asides.ts";
import { findAll, type Patterns, type Range } from "./patterns.ts";
import type { Parsed } from "./reading.ts";
import type { Token } from "./tokens.ts";
import { actionsOf } from "./deeds.ts";

/** A whole answer that is no answer. */
export type Aside =
  | {
      readonly kind:
        | "silence"
        | "repeat"
        | "skip"
        | "stop"
        | "unknown"
        | "misheard"
        | "time"
        | "yes"
        | "no"
        | "refusal";
    }
  | {
      readonly kind: "question";
      /** What it is about first; `null` where nothing was recognised. */
      readonly about: lexicon.QuestionSubject | null;
      /** Everything that it asks about, in the order asked. */
      readonly subjects: readonly lexicon.QuestionSubject[];
      /** "how many hospitals": what is to be counted, where it was heard with confidence. */
      readonly counted: string | null;
    };

/** What somebody will not tell. `question`: what was asked as a whole. */
export interface Refusal extends Range {
  readonly topic: lexicon.RefusedTopic;
}

/** Longest of each kind, in tokens: a longer answer that holds such words is about them. */
const LONGEST = {
  request: 14,
  stop: 40,
  time: 12,
  unknown: 24,
  refusal: 26,
  misheard: 18,
  yes: 5,
  question: 34,
};

/** The last tokens of a longer answer in which a question to the interviewer is looked for. */
const CLOSING_TOKENS = 26;

export function asideOf(parsed: Parsed): Aside | null {
  const { tokens } = parsed;
  const length = tokens.length;
  if (length === 0) return { kind: "silence" };
  const has = (list: Patterns) => findAll(tokens, list).length > 0;
  const deeds = [...actionsOf(parsed, "past", "i"), ...actionsOf(parsed, "past", "we")].filter(
    ({ verb }) => !/^(missed|meant|lost|said)$/.test(verb),
  ).length;
  const told = deeds > 0;
  if (length <= LONGEST.stop && !told && wantsToStop(parsed)) return { kind: "stop" };
  if (length <= LONGEST.request && !told && has(lexicon.repeatRequests)) return { kind: "repeat" };
  const passes = length <= 3 && tokens.some(({ text }) => text === "pass");
  if (passes || (length <= LONGEST.request && !told && has(lexicon.skipRequests)))
    return { kind: "skip" };
  if (
    length <= LONGEST.misheard &&
    findAll(tokens, lexicon.misheardClaims).some((hit) => hit.from < 10)
  ) {
    return { kind: "misheard" };
  }
  if (length <= LONGEST.refusal && deeds < 2 && refusalsIn(parsed).length > 0)
    return { kind: "refusal" };
  const question = questionBack(parsed, told);
  if (question) return question;
  if (length <= LONGEST.unknown && !told && has(lexicon.notKnown)) return { kind: "unknown" };
  if (length <= LONGEST.time && has(lexicon.timeRequests)) return { kind: "time" };
  if (length <= LONGEST.yes && !told) return shortAnswer(tokens[0]?.text ?? "");
  return null;
}

/** Whether somebody asks, at the end of what they said, that the interview be over. */
export function wantsToStop(parsed: Parsed): boolean {
  const { tokens } = parsed;
  return findAll(tokens, lexicon.stopRequests).some((hit) => {
    const clause = clauseOf(parsed, hit.from);
    if (!clause || clause.stance === "reported" || clause.stance === "conditional") return false;
    if (hit.from < tokens.length - LONGEST.stop || addressesOthers(parsed, clause)) return false;
    if (leavesSomething(tokens, hit)) return false;
    const spokenBefore = tokens.slice(clause.from, hit.from);
    if (spokenBefore.some(({ text }) => SAYING.test(text)) || saidToOthers(tokens, hit))
      return false;
    if (tokens[hit.to - 1]?.stop) return true;
    const end = tokens.findIndex(({ stop }, at) => at >= hit.to && stop !== null);
    const tail = tokens.slice(
      hit.to,
      Math.min(end < 0 ? tokens.length : end + 1, endOf(clause, hit)),
    );
    return tail.every(({ text }) => lexicon.stopTails.has(text));
  });
}

/** "I'd rather leave that alone": a matter is left, not the room. */
function leavesSomething(tokens: readonly Token[], { to }: Range): boolean {
  const text = (at: number) => tokens[at]?.text ?? "";
  return (
    text(to - 1) === "leave" &&
    /^(that|it|this|them|him|her|the)$/.test(text(to)) &&
    !/^(here|there|at)$/.test(text(to + 1))
  );
}

/** "Let's stop here, I said": what was said to others in a story. */
function saidToOthers(tokens: readonly Token[], { to }: Range): boolean {
  const ends = tokens.findIndex(({ stop }, at) => at >= to - 1 && stop === "sentence");
  return tokens.slice(to, ends < 0 ? to + SAID_WITHIN : Math.min(ends, to + SAID_WITHIN)).some(
    ({ text }, at) =>
      SPEAKER.test(text) &&
      /^(asked|said|told)$/.test(tokens[to + at + 1]?.text ?? "") &&
      // "The one I told you about" was said to the interviewer.
      !/^(you|already|earlier|before)$/.test(tokens[to + at + 2]?.text ?? ""),
  );
}

const SAID_WITHIN = 7;
const SPEAKER = /^(i|we|he|she|they)$/;
const endOf = (clause: Clause, hit: Range) => Math.max(clause.to, hit.to);
const SAYING = /^(ask|asked|say|said|says|tell|told|asking|saying|telling)$/;

/** What is no answer to anything, so that nothing in it shows anything. */
const EMPTY: ReadonlySet<Aside["kind"]> = new Set<Aside["kind"]>([
  "repeat",
  "skip",
  "stop",
  "unknown",
  "misheard",
  "time",
  "refusal",
  "question",
]);

/** The stretches that are never evidence: a whole answer that is none, and every refusal in one. */
export function noEvidenceIn(parsed: Parsed): Range[] {
  const { tokens } = parsed;
  const aside = asideOf(parsed);
  if (aside && EMPTY.has(aside.kind) && tokens.length <= LONGEST.question)
    return [{ from: 0, to: tokens.length }];
  return refusalsIn(parsed).map((refusal) => {
    const clause = clauseOf(parsed, refusal.from);
    return {
      from: Math.min(clause?.from ?? refusal.from, refusal.from),
      to: Math.max(clause?.to ?? refusal.to, refusal.to),
    };
  });
}

function shortAnswer(first: string): Aside | null {
  if (/^(yes|yeah|yep|sure|okay|please|right|correct|exactly|true)$/.test(first))
    return { kind: "yes" };
  return /^(no|nope|nah|not)$/.test(first) ? { kind: "no" } : null;
}

/** A question to the interviewer: the whole of a short answer, or the end of a longer one. */
function questionBack(parsed: Parsed, told: boolean): Aside | null {
  const { tokens } = parsed;
  const short = tokens.length <= LONGEST.question;
  const hit = findAll(tokens, lexicon.questionsBack).findLast((range) => {
    const clause = clauseOf(parsed, range.from);
    if (!clause || clause.stance === "reported") return false;
    const leadIn = tokens.slice(clause.from, range.from).filter(({ text }) => !LEAD_IN.test(text));
    if (leadIn.length > 3 || addressesOthers(parsed, clause)) return false;
    if (saidToOthers(tokens, range)) return false;
    const stop = tokens
      .slice(range.from)
      .find((token) => token.stop && token.stop !== "comma")?.stop;
    const late = range.from >= tokens.length - CLOSING_TOKENS;
    const after = tokens.slice(clause.to).length;
    // Somebody who asks and then answers their own question is thinking aloud.
    const last = !tokens.slice(clause.to).some(({ stop }) => stop === "sentence");
    return stop === "question"
      ? late && ((short && after < SAID_AFTER && !(told && after > 0)) || last)
      : short && stop !== "sentence" && late;
  });
  if (!hit) return barelyAsked(parsed);
  const first = short ? findAll(tokens, lexicon.questionsBack)[0] : hit;
  const asked = tokens.slice(first?.from ?? hit.from);
  if (
    /^does that (make|answer)|^is that (ok|okay|enough|clear)/.test(
      asked.map((t) => t.text).join(" "),
    )
  ) {
    return null;
  }
  const subjects = subjectsOf(asked);
  return {
    kind: "question",
    about: subjects[0] ?? null,
    subjects,
    counted: counted(parsed, first ?? hit),
  };
}

/** Nothing but one short question, in whatever words. */
function barelyAsked(parsed: Parsed): Aside | null {
  const { tokens } = parsed;
  const asks = tokens.at(-1)?.stop === "question" && QUESTION_WORD.test(tokens[0]?.text ?? "");
  if (!asks || tokens.length > LONGEST.request) return null;
  return questionAbout(parsed);
}

/** All of it is a question to the interviewer. */
export function questionAbout(parsed: Parsed): Aside {
  const subjects = subjectsOf(parsed.tokens);
  const all = { from: 0, to: parsed.tokens.length };
  return { kind: "question", about: subjects[0] ?? null, subjects, counted: counted(parsed, all) };
}

const QUESTION_WORD =
  /^(what|when|who|which|how|where|is|are|do|does|can|could|should|will|has|have)$/;

/** What is asked about, in the order asked. */
function subjectsOf(asked: readonly Token[]): lexicon.QuestionSubject[] {
  const lists = Object.entries(lexicon.questionSubjects) as [lexicon.QuestionSubject, Patterns][];
  const found = lists
    .map(([name, list]) => ({ name, hit: findAll(asked, list)[0] }))
    .flatMap(({ name, hit }) => (hit ? [{ name, hit }] : []))
    // Where two begin at the same word, the longer one says more.
    .toSorted((a, b) => a.hit.from - b.hit.from || b.hit.to - a.hit.to);
  // What only says how it is asked ("which", "do you mean") gives way to what it is about.
  const about = found.filter(({ name }) => name !== "choice" && name !== "meaning");
  const apart = about.filter(
    ({ hit }, at) => !about.slice(0, at).some((other) => hit.from < other.hit.to),
  );
  const how = found.find(({ name }) => name === "choice") ?? found[0];
  return (apart.length > 0 ? apart : how ? [how] : []).map(({ name }) => name);
}

/** "How many hospitals are there" counts hospitals. */
function counted({ tokens, words }: Parsed, hit: Range): string | null {
  const at = tokens.findIndex(
    ({ text }, index) => index >= hit.from && text === "many" && tokens[index - 1]?.text === "how",
  );
  if (at < 0) return null;
  const noun = tokens
    .slice(at + 1)
    .findIndex(({ text, stop }) => stop !== null || AFTER_NOUN.test(text));
  const ending = tokens[at + 1 + noun]?.stop ? 1 : 0;
  const named = tokens.slice(at + 1, noun < 0 ? tokens.length : at + 1 + noun + ending);
  const sure = named.every(
    ({ word, capital }) => !capital && (words[word]?.confidence ?? 0) >= 0.8,
  );
  return sure &&
    named.length > 0 &&
    named.length <= 3 &&
    /s$|people$/.test(named.at(-1)?.text ?? "")
    ? named.map(({ text }) => text).join(" ")
    : null;
}

const AFTER_NOUN =
  /^(is|are|was|were|do|does|did|should|would|can|could|will|has|have|am|there|we|i|you|they|in|at|on|per|a|for|and|or|use|uses|work|get)$/;

const LEAD_IN =
  /^(sorry|just|to|clarify|quick|question|okay|so|well|and|wait|first|before|i|start|maybe)$/;
/** So much said after a question, tokens, that it was a rhetorical one. */
const SAID_AFTER = 8;

/** "I would ask them: what do you need?" is no question to the interviewer. */
function addressesOthers({ tokens, clauses }: Parsed, clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (!before || before.sentence !== clause.sentence) return false;
  return tokens.slice(before.from, before.to).some(({ text }) => SAYING.test(text));
}

/** What is declined in this answer, with its topic. */
export function refusalsIn(parsed: Parsed): Refusal[] {
  const { tokens } = parsed;
  return [...findAll(tokens, lexicon.refusalMarkers), ...cannotSay(parsed)]
    .filter((hit, at, all) => at === 0 || hit.from >= (all[at - 1]?.to ?? 0))
    .filter((hit) => {
      const stance = clauseOf(parsed, hit.from)?.stance;
      return stance !== "reported" && stance !== "conditional" && stance !== "question";
    })
    .filter((hit) => !isRuleOfTheirs(tokens, hit))
    .map((hit) => {
      const end = tokens.findIndex(
        (token, at) => at >= hit.to - 1 && (token.stop === "sentence" || token.stop === "question"),
      );
      const around = tokens.slice(
        Math.max(hit.from - 4, clauseOf(parsed, hit.from)?.from ?? 0),
        Math.min(end < 0 ? tokens.length : end + 1, hit.to + 12),
      );
      const topics = Object.entries(lexicon.refusedTopics) as [lexicon.RefusedTopic, Patterns][];
      const topic = topics
        .map(([name, list]) => ({ name, at: findAll(around, list)[0]?.from ?? Infinity }))
        .toSorted((a, b) => a.at - b.at)
        .find(({ at }) => at < Infinity)?.name;
      return { ...hit, topic: topic ?? "question" };
    });
}

/** "An hour where he may bring anything and I'm not allowed to mention it": a rule of the game, told. */
function isRuleOfTheirs(tokens: readonly Token[], { from }: Range): boolean {
  const begins = tokens.findLastIndex(({ stop }, at) => at < from && stop === "sentence") + 1;
  const before = tokens.slice(begins, from).map(({ text }) => text);
  const where = before.findIndex((text) => /^(where|whenever)$/.test(text));
  return where >= 0 && before.slice(where).some((text) => /^(may|can|could|lets?)$/.test(text));
}

/** "I can't say.": the end of the sentence makes it a refusal; "I can't say that it was easy" is none. */
function cannotSay({ tokens }: Parsed): Range[] {
  return findAll(tokens, lexicon.cannotSay).filter(
    ({ to }) => to === tokens.length || (tokens[to - 1]?.stop ?? "comma") !== "comma",
  );
}
