import {
  storyThemePhrases,
  type AboutOneself,
  type Pillar,
  type Role,
  type ServedQuestion,
  type StoryPrompt,
  type StoryTheme,
  type StoryView,
} from "@greenroom/protocol";
import type { ToTell } from "../interview/to-tell.ts";

/** What a story is told in, out loud. */
export const TELLING_LIMIT_S = 90;
/** A telling and a follow-up or two. */
const TELLING_MIN = 5;

/** A new story, of a theme or of any; `null` where there is no question that invites one. */
export function toTellOne(
  prompts: readonly StoryPrompt[],
  theme: StoryTheme | null,
): ToTell | null {
  const prompt = promptFor(prompts, theme);
  if (!prompt) return null;
  const about = theme ? ` about ${storyThemePhrases[theme]}` : "";
  return {
    plan: `One story${about}, in ${TELLING_LIMIT_S} seconds: “${prompt.text}” Then a follow-up or two.`,
    questionIds: [prompt.id],
    focus: prompt.pillar,
    lengthMin: TELLING_MIN,
    limitS: TELLING_LIMIT_S,
  };
}

/** The same story once more. */
export function toTellAgain(prompts: readonly StoryPrompt[], story: StoryView): ToTell | null {
  const prompt = promptFor(prompts, story.themes[0] ?? null);
  if (!prompt) return null;
  return {
    plan: `“${story.title}” once more, in ${TELLING_LIMIT_S} seconds. You are asked: “${prompt.text}”`,
    questionIds: [prompt.id],
    focus: pillarOf(story, prompt.pillar),
    lengthMin: TELLING_MIN,
    limitS: TELLING_LIMIT_S,
    storyId: story.id,
  };
}

/** Questions in the drill: enough that the story has to turn, few enough for one sitting. */
const DRILL_QUESTIONS = 3;
const DRILL_MIN = 15;

/** One story, three questions: it has to answer each of them; `null` where it can serve too few. */
export function toDrill(story: StoryView): ToTell | null {
  const chosen = drillQuestions(story.serves);
  const [first] = chosen;
  if (!first || chosen.length < DRILL_QUESTIONS) return null;
  return {
    plan: `One story, three questions: “${story.title}” has to answer each of them, turned towards what is asked.`,
    questionIds: chosen.map(({ id }) => id),
    focus: first.pillar,
    lengthMin: DRILL_MIN,
    storyId: story.id,
  };
}

/** Questions about the past that it was not told to yet, from as many pillars as there are. */
export function drillQuestions(serves: readonly ServedQuestion[]): ServedQuestion[] {
  const past = serves
    .filter(({ form }) => form === "past")
    .toSorted((a, b) => Number(a.told) - Number(b.told));
  const spread = past.filter(
    ({ pillar, told }, at) => !told && past.findIndex((other) => other.pillar === pillar) === at,
  );
  return [...new Set([...spread, ...past])].slice(0, DRILL_QUESTIONS);
}

/** The whole of it, and two of its parts. */
const ONESELF_QUESTIONS = 3;

/**
 * One's narrative or philosophy, aloud: the whole, then two parts of it for one's role, others each time.
 * @param told how often it was told before
 */
export function toTellOneself(
  { kind, questions: [whole, ...parts] }: AboutOneself,
  role: Role,
  told: number,
): ToTell | null {
  if (!whole) return null;
  const fit = parts.filter(({ roles }) => roles.includes(role));
  const from = fit.length > 0 ? (told * (ONESELF_QUESTIONS - 1)) % fit.length : 0;
  const chosen = [...fit.slice(from), ...fit.slice(0, from)].slice(0, ONESELF_QUESTIONS - 1);
  const about = kind === "narrative" ? "Your way so far" : "How you lead";
  return {
    plan: `${about}: “${whole.text}”${chosen.length > 0 ? " Then more closely." : ""}`,
    questionIds: [whole, ...chosen].map(({ id }) => id),
    focus: whole.pillar,
    lengthMin: DRILL_MIN,
  };
}

function promptFor(
  prompts: readonly StoryPrompt[],
  theme: StoryTheme | null,
): StoryPrompt | undefined {
  return prompts.find((prompt) => prompt.theme === theme) ?? prompts[0];
}

function pillarOf({ pillars }: StoryView, otherwise: Pillar): Pillar {
  return pillars[0] ?? otherwise;
}
