import * as z from "zod";

/** What somebody's stories should cover between them. */
export const storyThemes = [
  "conflict",
  "mentoring",
  "technical-decision",
  "cross-team-work",
  "failure-and-recovery",
] as const;
export const storyThemeSchema = z.enum(storyThemes);
export type StoryTheme = z.infer<typeof storyThemeSchema>;

export const storyThemeNames: Record<StoryTheme, string> = {
  conflict: "Conflict",
  mentoring: "Mentoring",
  "technical-decision": "Technical decision",
  "cross-team-work": "Cross-team work",
  "failure-and-recovery": "Failure and recovery",
};

/** As they go on after "about". */
export const storyThemePhrases: Record<StoryTheme, string> = {
  conflict: "a conflict",
  mentoring: "mentoring",
  "technical-decision": "a technical decision",
  "cross-team-work": "cross-team work",
  "failure-and-recovery": "failure and recovery",
};

/** So many stories cover the themes twice, and can still be kept ready. */
export const STORIES_AIMED_AT = { from: 8, to: 10 } as const;
