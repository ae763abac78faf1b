import { everydayMatters, technicalStems, workWords } from "./lexicon/off-question.ts";
import { findAll, patterns } from "./patterns.ts";
import type { AnswerReading } from "./reading.ts";

/** Somebody says themselves that it is no answer to what was asked. */
const admitted = patterns(`
  not ~2 what you ~2 asked
  does|did not ~2 answer ~1 your|the question
  not ~2 an|your|the ~1 answer to ~1 your|the question
  not ~2 answering|answered ~1 your|the question
  i am|went|got|have ~2 off topic|track
  i have ~2 lost ~1 your|the question
  i forgot|lost ~2 the|your question
  i forgot what you|the ~2 asked|question
`);

/** An admission counts in a short answer, or at the end of a longer one: what was it then? */
const SHORT = 40;
const LAST_TOKENS = 16;
/** Of fewer tokens nothing can be said about what they are about. */
const LEAST = 14;
/** So many words of everyday matters, and none of work, are about something else. */
const LEAST_EVERYDAY = 3;
/** A design of so many tokens without one technical word is none. */
const LEAST_UNTECHNICAL = 45;

/**
 * Whether an answer is surely to something else. It is meant to miss most of those that stray: to be
 * told wrongly that one did not answer is worse than a follow-up that does not quite fit.
 */
export function offQuestion({ parsed, form, aside, sensitive, refusals }: AnswerReading): boolean {
  const { tokens } = parsed;
  if (aside !== null || sensitive !== null || refusals.length > 0) return false;
  const says = findAll(tokens, admitted).some(
    ({ from }) => tokens.length <= SHORT || from >= tokens.length - LAST_TOKENS,
  );
  if (says) return true;
  if (tokens.length < LEAST) return false;
  const texts = tokens.map(({ text }) => text);
  const everyday = texts.filter((text) => everydayMatters.has(text)).length;
  const ofWork = texts.some((text) => workWords.has(text) || isTechnical(text));
  if (!ofWork && everyday >= LEAST_EVERYDAY) return true;
  return form === "design" && tokens.length >= LEAST_UNTECHNICAL && !texts.some(isTechnical);
}

function isTechnical(text: string): boolean {
  return technicalStems.some((stem) => text.startsWith(stem));
}
