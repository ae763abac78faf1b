import {
  storyThemeNames,
  type Pillar,
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
  const about = theme ? ` about ${storyThemeNames[theme].toLowerCase()}` : "";
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

function promptFor(
  prompts: readonly StoryPrompt[],
  theme: StoryTheme | null,
): StoryPrompt | undefined {
  return prompts.find((prompt) => prompt.theme === theme) ?? prompts[0];
}

function pillarOf({ pillars }: StoryView, otherwise: Pillar): Pillar {
  return pillars[0] ?? otherwise;
}
