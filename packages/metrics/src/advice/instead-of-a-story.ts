import { rangeOf } from "../structure/deeds.ts";
import { evidenceOf } from "../structure/evidence.ts";
import type { Range } from "../structure/patterns.ts";
import type { AnswerReading, Parsed } from "../structure/reading.ts";
import type { Moment } from "./candidate.ts";
import type { Wording } from "./content-words.ts";

/** What may be told where one story was asked for. */
type Instead = "habit" | "plan" | "opinion" | "self-description";

/** AD3.9: each is called what it is, beside words that show it. */
const insteadWords: Readonly<Record<Instead, Wording>> = {
  habit: {
    title: "Habits instead of one story",
    why: "“I usually” can be said by anybody; one case that happened is what is believed.",
    ask: "Which single week would you tell, if you could tell only one?",
  },
  plan: {
    title: "What you would do instead of one story",
    why: "“I would” costs nothing; one case in which you did it is what is believed.",
    ask: "When did you last do just that, and what came of it?",
  },
  opinion: {
    title: "Opinions instead of one story",
    why: "What should be done can be said by anybody; one time when you did it is what is believed.",
    ask: "Which day made you think so, and what did you do on it?",
  },
  "self-description": {
    title: "What you are like instead of one story",
    why: "“I am calm” can be said by anybody; one time when it showed is what is believed.",
    ask: "On which day could somebody have seen that in you?",
  },
};

export interface InsteadOfAStory {
  readonly wording: Wording;
  /** Its first quote; `null` where the answer tells of a case. */
  readonly moment: Moment | null;
}

/** AD3.9: what was told instead of a story, in words that fit it. */
export function insteadOfAStory({ kind, parsed }: AnswerReading): InsteadOfAStory {
  const hits = (kind?.hits ?? []).toSorted((a, b) => a.from - b.from);
  const told = kind?.kind;
  if (told === "opinion" || told === "self-description") return shownBy(parsed, told, hits);
  // KI1: what one would do is found among what usually happens; more of it than of that is a plan.
  const plans = hits.filter((hit) => isPlan(parsed, hit));
  const habits = hits.filter((hit) => !plans.includes(hit));
  return plans.length > habits.length
    ? shownBy(parsed, "plan", plans)
    : shownBy(parsed, "habit", habits);
}

/** AD3.9 (H): a quote of fewer words ("I am somebody") is taken only where there is no fuller one. */
const LEAST_OF_A_QUOTE = 4;

function shownBy(parsed: Parsed, instead: Instead, hits: readonly Range[]): InsteadOfAStory {
  const quotes = hits
    .map((hit) => evidenceOf(parsed, hit))
    .map(({ startSample, endSample, text }): Moment => ({ startSample, endSample, text }));
  const full = quotes.find(({ text }) => text.split(" ").length >= LEAST_OF_A_QUOTE);
  return { wording: insteadWords[instead], moment: full ?? quotes[0] ?? null };
}

function isPlan({ events }: Parsed, { from, to }: Range): boolean {
  return events.some((event) => {
    const range = rangeOf(event);
    return event.time === "plan" && range.from === from && range.to === to;
  });
}
