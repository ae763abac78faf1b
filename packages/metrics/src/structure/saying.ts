import { signal } from "./hits.ts";
import {
  addressing,
  closingFrames,
  openings,
  quotedFrames,
  speechFrames,
  speechHints,
} from "./lexicon/saying.ts";
import { anywhere, touched } from "./near.ts";
import { people } from "./lexicon/words-of.ts";
import { findAll, type Range } from "./patterns.ts";
import type { Parsed, Signal } from "./reading.ts";

/** So many tokens behind "I'd say", somebody is spoken to. */
const WITHIN_TOKENS = 16;
/** And so many behind it the words themselves begin, behind "to Joana, she runs ops". */
const BEGINS_WITHIN_TOKENS = 10;

/** WO1: words that could be said as they stand: quoted, or spoken to "you" behind "I'd say". */
export function wordsSaid(parsed: Parsed): Signal {
  // "My old boss always told them: go": another's words are no words of one's own.
  const frames = anywhere(parsed, speechFrames).filter(
    ({ from }) =>
      parsed.clauseAt[from]?.subject !== "other" ||
      /^(something|words)$/.test(parsed.tokens[from]?.text ?? ""),
  );
  const said = [
    ...frames.filter((frame) => isQuoted(parsed, frame) || isSpokenTo(parsed, frame)),
    ...findAll(parsed.tokens, quotedFrames).filter(({ to }) => to + 4 < parsed.tokens.length),
  ];
  // "Tell me what you'd need to stay, that's what I'd say": the words stand before.
  const before = findAll(parsed.tokens, closingFrames)
    .filter(({ from }) => from > 4)
    .map(({ from, to }) => ({ from: Math.max(0, from - WITHIN_TOKENS), to }));
  const quoted = said.map(({ from, to }) => ({
    from: Math.min(to, parsed.tokens.length - 1),
    to: Math.max(to + 1, wordsEnd(parsed, from, to)),
  }));
  return signal(parsed, [...quoted, ...before], touched(parsed, speechHints));
}

function wordsEnd({ tokens }: Parsed, from: number, to: number): number {
  return Math.min(tokens.length, Math.max(to, from) + WITHIN_TOKENS);
}

/** Whether the words behind are written as a quote. */
function isQuoted({ tokens, words }: Parsed, { from, to }: Range): boolean {
  const behind = tokens.slice(from, to + BEGINS_WITHIN_TOKENS);
  return behind.some(({ word }) => /^["“„«]/.test(words[word]?.text ?? ""));
}

/**
 * Whether somebody is spoken to behind the frame: "I'd tell him look you". Not "I'd tell them that
 * it is late", and not "I'd say you need three people", said to the interviewer.
 */
function isSpokenTo({ tokens }: Parsed, { from, to }: Range): boolean {
  const frame = tokens.slice(from, to).map(({ text }) => text);
  const behind = tokens.slice(to, to + WITHIN_TOKENS).map(({ text }) => text);
  // "Look, I'd say, I can't promise you that": the call stands before the frame as well.
  const opens =
    behind.slice(0, 3).some((text) => openings.has(text)) ||
    openings.has(tokens[from - 1]?.text ?? "");
  const role =
    /^(the|my|our)$/.test(behind[0] ?? "") && behind.slice(1, 3).some((text) => people.has(text));
  const named =
    role ||
    [...frame.slice(-1), ...behind.slice(0, 3)].some((text) =>
      /^(him|her|them|both|everyone|everybody|each|something|like|along)$/.test(text),
    );
  const reported = /^(that|whether|if|how|about|why)$/.test(behind[0] ?? "");
  const asks = frame.some((text) => text.startsWith("ask"));
  const address = behind.findIndex((text) => addressing.has(text));
  // "To the team I'd say we won't ship on Friday": who hears it stands before.
  const whom = tokens.slice(Math.max(0, from - 6), from).map(({ text }) => text);
  const turnedTo = whom.some(
    (text, at) =>
      text === "to" &&
      whom.slice(at + 1).some((next) => people.has(next) || /^(him|her|them|both)$/.test(next)),
  );
  // "I'd go, Anna, I need your help": a name, and what is said to it.
  const called = tokens.slice(to, to + 2).some(({ capital, stop }) => capital && stop === "comma");
  const writes = frame.some((text) => /^(write|open|start|begin|message|mail)$/.test(text));
  // "I would say to them I want to keep this promise": the speaker's own "I", said to somebody.
  const ownVoice = behind.slice(0, 3).some((text) => /^(i|we|let|this)$/.test(text));
  if (address < 0) {
    if (opens && /^(i|we)$/.test(behind.find((text) => !openings.has(text)) ?? "")) return true;
    return (named || turnedTo) && !reported && (ownVoice || (opens && behind.includes("i")));
  }
  // "Ask them what you can do" is the speaker's own thought as often as not.
  if (reported && !named) return false;
  return opens || named || turnedTo || called || writes || (asks && address < 8);
}
