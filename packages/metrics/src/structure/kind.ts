import type { AnswerKind } from "@greenroom/protocol";
import type { Clause } from "./clauses.ts";
import { isAction, rangeOf } from "./deeds.ts";
import type { Event } from "./events.ts";
import { habitual, onlyNamed, opinionated, selfDescribing } from "./lexicon/kind.ts";
import { stative } from "./lexicon/verbs.ts";
import { findAll, type Patterns, type Range } from "./patterns.ts";
import type { Parsed } from "./reading.ts";

/** What kind of answer it is where a story was asked for, and the words that tell so. */
export interface KindReading {
  readonly kind: AnswerKind;
  /** Habits, opinions or self-descriptions, for those kinds; empty for stories and examples. */
  readonly hits: readonly Range[];
}

/** KI2 (H): so many general phrases at least, and more than deeds told, make an answer general. */
const LEAST_GENERAL = 3;
/** KI3 (H): fewer different deeds than these, of oneself or of anybody, only name a case. */
const OWN_DEEDS_OF_A_STORY = 2;
const DEEDS_OF_A_STORY = 4;
/** KI3 (H): a case that is only named ("that is the one I'd pick") has no more deeds of one's own. */
const OWN_DEEDS_OF_A_NAMED_CASE = 4;
/** KI4 (H): a story may be told in the present tense, with so many deeds and nothing general. */
const PRESENT_DEEDS_OF_A_STORY = 4;

/** Kinds that tell of no case. */
export const generalKinds: ReadonlySet<AnswerKind> = new Set<AnswerKind>([
  "pseudo-story",
  "opinion",
  "self-description",
]);

const general = [
  ["pseudo-story", habitual],
  ["opinion", opinionated],
  ["self-description", selfDescribing],
] as const satisfies readonly (readonly [AnswerKind, Patterns])[];

/**
 * The kind of an answer (Bangerter, Corvalan and Cavin 2014): different deeds told as done are held
 * against phrases for what usually happens, what should be, and what one is like.
 */
export function kindOf(parsed: Parsed): KindReading {
  const said = general.map(([kind, list]) => ({ kind, hits: ownWords(parsed, list) }));
  const deeds = deedsOutside(
    parsed,
    said.flatMap(({ hits }) => hits),
  );
  const found = said.map(({ kind, hits }) => ({
    kind,
    hits: kind === "pseudo-story" ? [...hits, ...plansIn(parsed)] : hits,
  }));
  const [most] = found.toSorted((a, b) => b.hits.length - a.hits.length);
  const phrases = most?.hits.length ?? 0;
  const own = verbsOf(deeds.filter(({ subject }) => subject === "i" || subject === "we"));
  const all = verbsOf(deeds);
  const isGeneral = phrases > all && (phrases >= LEAST_GENERAL || all === 0);
  if (most && isGeneral) return { kind: most.kind, hits: most.hits };
  if (own <= OWN_DEEDS_OF_A_NAMED_CASE && findAll(parsed.tokens, onlyNamed).length > 0)
    return { kind: "example", hits: [] };
  if (own >= OWN_DEEDS_OF_A_STORY || all >= DEEDS_OF_A_STORY) return { kind: "story", hits: [] };
  const now = verbsOf(parsed.events.filter(isDeedNow));
  const toldNow = phrases === 0 && now + all >= PRESENT_DEEDS_OF_A_STORY;
  return { kind: toldNow ? "story" : "example", hits: [] };
}

/** Phrases in what somebody says themselves, not what others are quoted with. */
function ownWords(parsed: Parsed, list: Patterns): Range[] {
  return findAll(parsed.tokens, list).filter(
    ({ from }) => parsed.clauseAt[from]?.stance !== "reported",
  );
}

/** "I would talk to them": what would be done is told instead of what was. */
function plansIn({ events }: Parsed): Range[] {
  return events
    .filter(
      (event) =>
        event.time === "plan" &&
        event.subject !== "other" &&
        !event.tentative &&
        isAction(event, "situational"),
    )
    .map(rangeOf);
}

/** Deeds told as done, whoever did them, not in a clause about what is usual or should be. */
function deedsOutside(parsed: Parsed, hits: readonly Range[]): Event[] {
  const elsewhere = new Set<Clause | undefined>(hits.map(({ from }) => parsed.clauseAt[from]));
  return parsed.events.filter((event) => isAction(event, "past") && !elsewhere.has(event.clause));
}

/** "She comes in and says": somebody does it, now, and no more than once. */
function isDeedNow({ time, stance, negated, verb }: Event): boolean {
  return time === "present" && stance === "fact" && !negated && !stative.has(verb);
}

const verbsOf = (events: readonly Event[]) => new Set(events.map(({ verb }) => verb)).size;
