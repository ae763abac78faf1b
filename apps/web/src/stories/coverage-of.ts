import {
  STORIES_AIMED_AT,
  storyThemePhrases,
  storyThemes,
  type StoryTheme,
  type StoryView,
} from "@greenroom/protocol";

export interface ThemeCovered {
  readonly theme: StoryTheme;
  readonly stories: readonly StoryView[];
}

/** Each theme with the stories that tell of it. */
export function coverageOf(stories: readonly StoryView[]): ThemeCovered[] {
  return storyThemes.map((theme) => ({
    theme,
    stories: stories.filter(({ themes }) => themes.includes(theme)),
  }));
}

/** How far one has come, in a sentence or two. */
export function coverageWords(stories: readonly StoryView[]): string {
  const { from, to } = STORIES_AIMED_AT;
  const open = coverageOf(stories).filter((covered) => covered.stories.length === 0);
  const names = open.map(({ theme }) => storyThemePhrases[theme]);
  const none = names.length === storyThemes.length ? "any of the themes" : listed(names);
  const missing = names.length > 0 ? ` None yet about ${none}.` : " Every theme has one.";
  const n = stories.length;
  if (n === 0) return `Aim for ${from} to ${to}, so that each theme has more than one.`;
  const have = `You have ${n === 1 ? "one story" : `${n} stories`}`;
  return n < from ? `${have}; aim for ${from} to ${to}.${missing}` : `${have}.${missing}`;
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${last}` : last;
}
