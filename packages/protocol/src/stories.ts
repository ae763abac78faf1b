import * as z from "zod";
import { formSchema, pillarSchema, roleSchema } from "./catalog.ts";
import { storyThemeSchema } from "./story-themes.ts";
import { spanSchema, wordSchema } from "./words.ts";

/** A story; or what is told only once of oneself: one's way so far, and how one leads. */
export const storyKinds = ["story", "narrative", "philosophy"] as const;
export const storyKindSchema = z.enum(storyKinds);
export type StoryKind = z.infer<typeof storyKindSchema>;

export const MOST_STORIES = 200;
export const MOST_TELLINGS = 30;
export const LONGEST_STORY_TITLE = 90;

const storyIdSchema = z.string().max(64);
const titleSchema = z.string().trim().min(1).max(LONGEST_STORY_TITLE);

/** A stretch of a telling that holds an element of its structure, by name. */
export const storyMomentSchema = spanSchema.extend({ name: z.string(), text: z.string() });
export type StoryMoment = z.infer<typeof storyMomentSchema>;

const tellingCoreSchema = z.object({
  id: storyIdSchema,
  sessionId: z.string().max(64),
  /** The candidate's turn in that session. */
  turn: z.int().positive(),
  question: z.object({ id: z.string(), text: z.string() }),
  /** When that session began: ISO 8601, UTC. */
  toldAt: z.string(),
  /** Of its words, on the session's clock. */
  span: spanSchema,
  moments: z.array(storyMomentSchema),
});

/** One telling of a story: an answer's words, kept apart from the session in which they were said. */
export const tellingSchema = tellingCoreSchema.extend({ words: z.array(wordSchema) });
export type Telling = z.infer<typeof tellingSchema>;

/** As it lies on disk: `DATA_DIR/stories/<id>.json`. */
export const storySchema = z.object({
  version: z.literal(1),
  id: storyIdSchema,
  kind: storyKindSchema,
  title: titleSchema,
  themes: z.array(storyThemeSchema),
  pillars: z.array(pillarSchema),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
  /** In the order of telling; never empty. */
  tellings: z.array(tellingSchema).min(1),
});
export type Story = z.infer<typeof storySchema>;

export const tellingViewSchema = tellingCoreSchema.extend({
  text: z.string(),
  /** The session is still there, so it can be listened to. */
  replayable: z.boolean(),
});
export type TellingView = z.infer<typeof tellingViewSchema>;

/** A question of the bank that a story can serve. */
export const servedQuestionSchema = z.object({
  id: z.string(),
  text: z.string(),
  pillar: pillarSchema,
  form: formSchema,
  /** The story was told to it already. */
  told: z.boolean(),
});
export type ServedQuestion = z.infer<typeof servedQuestionSchema>;

/** A fact that was told otherwise in another telling; which is right is not known. */
export const changedFactSchema = z.object({
  kind: z.enum(["number", "duration", "date", "role"]),
  /** What changed: what was counted, `percent`, `time`, `year`, `month`, `season` or `role`. */
  about: z.string(),
  /** In the order of telling, one each. */
  said: z.array(spanSchema.extend({ tellingId: storyIdSchema, quote: z.string() })),
});
export type ChangedFactView = z.infer<typeof changedFactSchema>;

/** The newest telling, where much of it is word for word the one before. */
export const recitedSchema = spanSchema.extend({
  tellingId: storyIdSchema,
  /** The telling that it repeats. */
  ofTellingId: storyIdSchema,
  /** Share of its runs of six words, 0 to 1. */
  share: z.number().min(0).max(1),
  /** The longest stretch that both have. */
  text: z.string(),
});
export type RecitedView = z.infer<typeof recitedSchema>;

/** What one says of oneself in general, and the stories that stand under it. */
export const claimViewSchema = spanSchema.extend({
  tellingId: storyIdSchema,
  text: z.string(),
  themes: z.array(storyThemeSchema),
  /** `words`: both speak of the same; `theme`: the story is tagged with a theme that is named. */
  stories: z.array(
    z.object({ id: storyIdSchema, title: z.string(), by: z.enum(["words", "theme"]) }),
  ),
});
export type ClaimView = z.infer<typeof claimViewSchema>;

export const storyViewSchema = storySchema.omit({ version: true }).extend({
  /** The newest first. */
  tellings: z.array(tellingViewSchema).min(1),
  /** Those that fit best come first. */
  serves: z.array(servedQuestionSchema),
  changed: z.array(changedFactSchema),
  recited: recitedSchema.nullable(),
  /** Of the newest telling of one's narrative or philosophy; empty for a story. */
  claims: z.array(claimViewSchema),
});
export type StoryView = z.infer<typeof storyViewSchema>;

/** A question that invites a story: of a theme, or of any. */
export const storyPromptSchema = z.object({
  id: z.string(),
  text: z.string(),
  pillar: pillarSchema,
  theme: storyThemeSchema.nullable(),
});
export type StoryPrompt = z.infer<typeof storyPromptSchema>;

/** What is asked about oneself: the whole of it first, then its parts. */
export const aboutOneselfSchema = z.object({
  kind: z.enum(["narrative", "philosophy"]),
  questions: z
    .array(
      z.object({
        id: z.string(),
        text: z.string(),
        pillar: pillarSchema,
        roles: z.array(roleSchema),
      }),
    )
    .min(1),
});
export type AboutOneself = z.infer<typeof aboutOneselfSchema>;

/** `GET /api/stories` */
export const storiesSchema = z.object({
  /** The newest first. */
  stories: z.array(storyViewSchema),
  prompts: z.array(storyPromptSchema),
  oneself: z.array(aboutOneselfSchema),
  /** The folder in which they lie. */
  folder: z.string(),
  /** Files in it that cannot be read. */
  damaged: z.array(z.string()),
});
export type Stories = z.infer<typeof storiesSchema>;

/** `GET /api/sessions/:id/stories`: what of a session is kept as a story, or may well be a telling of one. */
export const sessionStoriesSchema = z.object({
  answers: z.array(
    z.object({
      turn: z.int(),
      /** What it is kept as. */
      kind: storyKindSchema,
      kept: z
        .object({ storyId: storyIdSchema, tellingId: storyIdSchema, title: z.string() })
        .nullable(),
      /** A story of which it seems to be another telling. */
      alike: z.object({ storyId: storyIdSchema, title: z.string() }).nullable(),
    }),
  ),
});
export type SessionStories = z.infer<typeof sessionStoriesSchema>;

/** `POST /api/stories`: keeps an answer, as another telling where a story is named. */
export const keepStorySchema = z.object({
  sessionId: z.string().max(64),
  turn: z.int().positive(),
  storyId: storyIdSchema.optional(),
});
export type KeepStory = z.infer<typeof keepStorySchema>;

/** Where it went. */
export const keptStorySchema = z.object({ story: storyViewSchema, tellingId: storyIdSchema });
export type KeptStory = z.infer<typeof keptStorySchema>;

/** `POST /api/stories/:id`: what is given takes the place of what was there. */
export const changeStorySchema = z
  .object({
    title: titleSchema,
    themes: z.array(storyThemeSchema).max(5),
    pillars: z.array(pillarSchema).max(5),
  })
  .partial();
export type ChangeStory = z.infer<typeof changeStorySchema>;
