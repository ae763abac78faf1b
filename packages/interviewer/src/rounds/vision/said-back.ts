import type { AnswerReading, SignalId } from "@greenroom/metrics";
import type { Span, Word } from "@greenroom/protocol";
import type { Turn } from "../../scripted/utterances.ts";
import type { Challenged } from "./executive/executive-words.ts";
import { readingOf } from "./heard.ts";
import { partsOf } from "./presenting.ts";

/** A quote that is spoken has so many words: enough to be recognised, few enough to be heard once. */
const LEAST_WORDS = 5;
const MOST_WORDS = 14;
/** Every word of it was heard with at least this confidence: what may be wrong is not put in their mouth. */
const SURE = 0.7;

/** What a quote must have in order to be about this. */
const isAbout: Readonly<Record<Challenged, RegExp>> = {
  ask: /\b(ask|asking|need|want|give|approve|decide|request|propose)\b/,
  cost: /\b(people|engineers|developers|heads?|hires?|million|thousand|hundred|euros?|dollars?|pounds|budget|costs?)\b/,
  date: /\b(by|until|before|within|in|from|after|start)\b/,
  stakeholders:
    /\b(lose|loses|give|gives|agree|object|against|like|unhappy|wait|hate|resist|pay|change)\b/,
  measure: /./,
  headline: /\b(will|would|can|no longer|never|instead|every|nobody|everybody)\b|'ll|'d/,
  risk: /./,
};
/** A time that has gone by is no date to be held to, and somebody else's price is not ours. */
const IS_NOT: Partial<Readonly<Record<Challenged, RegExp>>> = {
  date: /\b(ago|last|today|was|were|had|used to|since|spent|took)\b/,
  cost: /\b(today|takes|saves?|saving|earns?|was|were|had|lost)\b/,
};

/**
 * "You said: I am asking for four people for a year." `null` where nothing can be said back so.
 *
 * @param told the words by which the point is taken for told
 */
export function saidBack({ context, ledger }: Turn, point: Challenged, told: Span): string | null {
  const { presented } = partsOf(context.exchanges);
  const said = ledger.said.map(({ text }) => text);
  for (const { answer } of presented) {
    if (!answer || answer.heardBadly || answer.words.length === 0) continue;
    const reading = readingOf(answer.words);
    if (reading.aside !== null || reading.sensitive !== null) continue;
    const quote = quotesIn(answer.words, reading, point, told).find(
      (text) => !said.some((before) => before.includes(text)),
    );
    if (quote) return `You said: ${quote}.`;
  }
  return null;
}

const signalOf: Partial<Readonly<Record<Challenged, SignalId>>> = {
  ask: "ask",
  cost: "cost",
  date: "date",
  stakeholders: "stakeholders",
  headline: "headline",
  risk: "risk",
};

function quotesIn(
  words: readonly Word[],
  reading: AnswerReading,
  point: Challenged,
  told: Span,
): string[] {
  const id = signalOf[point];
  const spans = (id ? reading.signals[id].evidence : [told]).toSorted(
    (a, b) => rankOf(point, words, a) - rankOf(point, words, b),
  );
  return spans.flatMap(({ startSample, endSample }) => {
    const quoted = words.filter(
      (word) => word.startSample >= startSample && word.endSample <= endSample,
    );
    const said = isOwn(reading, startSample) && tells(reading, startSample, endSample, point);
    return said ? spokenQuote(quoted, point) : [];
  });
}

/** What is asked for, and what it costs, is said of oneself. */
const OF_ONESELF: ReadonlySet<Challenged> = new Set(["ask", "cost"]);

/** Whether somebody does something in it: "or in April" says nothing by itself. */
function tells(
  { parsed: { words, tokens, events } }: AnswerReading,
  startSample: number,
  endSample: number,
  point: Challenged,
): boolean {
  return events.some(({ at, subject }) => {
    const word = words[tokens[at]?.word ?? -1];
    const inside = word && word.startSample >= startSample && word.endSample <= endSample;
    return inside && (!OF_ONESELF.has(point) || subject === "i" || subject === "we");
  });
}

/** "By next December" is a date to be held to; "in three years" is a horizon. */
function rankOf(point: Challenged, words: readonly Word[], span: Span): number {
  if (point !== "date") return 0;
  const inside = words.filter(
    ({ startSample }) => startSample >= span.startSample && startSample < span.endSample,
  );
  return inside.some(({ text }) => /^(by|until|before)$/i.test(text)) ? 0 : 1;
}

/** Not what somebody else says, a question, or what hangs on an if. */
function isOwn({ parsed }: AnswerReading, startSample: number): boolean {
  const { words, tokens, clauseAt } = parsed;
  const at = tokens.findIndex(({ word }) => (words[word]?.startSample ?? 0) >= startSample);
  const stance = clauseAt[at]?.stance;
  return stance === "fact" || stance === "hypothetical";
}

const LEADS_ON =
  /^(is|are|was|were|be|for|of|to|on|in|at|by|with|from|into|about|a|an|the|and|or|but|that|which|who|what|my|our|your|their|not|very)$/;
const HESITATION =
  /^(um|uh|uhm|er|erm|ah|hm|hmm|well|so|and|but|because|okay|right|now|then|also|like|basically|actually)$/;
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z'’]/g, "")
    .replaceAll("’", "'");

/** Without what only leads into it, as it was said; nothing where a word is unsure or a name may be in it. */
function spokenQuote(quoted: readonly Word[], point: Challenged): string[] {
  const start = quoted.findIndex(({ text }) => !HESITATION.test(plain(text)));
  const kept = (start < 0 ? [] : quoted.slice(start)).filter(
    ({ text }) => !/^(um|uh|uhm|er|erm|ah|hm|hmm)$/.test(plain(text)),
  );
  const { length } = kept;
  if (length < LEAST_WORDS || length > MOST_WORDS) return [];
  if (kept.some(({ confidence }) => confidence < SURE)) return [];
  // Two sentences in one quote ran together, and a capital inside may be a name.
  if (kept.slice(0, -1).some(({ text }) => /[.?!]$/.test(text))) return [];
  if (kept.slice(1).some(({ text }) => /^[A-Z]/.test(text) && !/^I\b/.test(text))) return [];
  // Where no clause ends behind it, or a word leads on, what it led to was cut off.
  const last = kept.at(-1)?.text ?? "";
  if (!/[.,;:!?]$/.test(last) || LEADS_ON.test(plain(last))) return [];
  if (/^(that|which|who|whose|or|nor|than|is)$/.test(plain(kept[0]?.text ?? ""))) return [];
  const text = kept.map((word) => word.text).join(" ");
  const lower = text.toLowerCase().replaceAll("’", "'");
  if (!isAbout[point].test(lower) || IS_NOT[point]?.test(lower)) return [];
  return [bare(text)];
}

/** As it goes on after a colon: no stop at its end, no capital at its beginning but for "I". */
function bare(text: string): string {
  const ended = text.replace(/[\s,;:.?!]+$/, "");
  return /^I\b/.test(ended) ? ended : `${ended.charAt(0).toLowerCase()}${ended.slice(1)}`;
}
