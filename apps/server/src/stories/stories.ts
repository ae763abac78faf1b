import { randomUUID } from "node:crypto";
import {
  MOST_STORIES,
  MOST_TELLINGS,
  ProblemError,
  type ChangeStory,
  type KeepStory,
  type KeptStory,
  type Review,
  type SessionStories,
  type Stories as StoriesAnswer,
  type Story,
  type StoryView,
  type Telling,
} from "@greenroom/protocol";
import type { StoryFiles } from "./story-files.ts";
import { kindOf, suggestFor } from "./suggest.ts";
import { tellingOf } from "./telling.ts";
import { oneself, prompts, viewOf } from "./view.ts";
import { alikeOf, keptIn, toldIn } from "./which-story.ts";

/** The stories of a person. Changes follow one another; each is on disk before it resolves. */
export interface Stories {
  all(): Promise<StoriesAnswer>;
  /** What of this session is kept, and what seems to be another telling. */
  ofSession(review: Review): Promise<SessionStories>;
  /** Keeps an answer; one that is kept already stays where it is. @throws ProblemError */
  keep(review: Review, wanted: Omit<KeepStory, "sessionId">): Promise<KeptStory>;
  /** @throws ProblemError story_unknown, storage_failed */
  change(id: string, change: ChangeStory): Promise<StoryView>;
  /** @throws ProblemError story_unknown */
  remove(id: string): Promise<void>;
  /** A story goes with its last telling. @throws ProblemError story_unknown */
  removeTelling(id: string, tellingId: string): Promise<void>;
  /** Words of this session were corrected: its tellings say so, too. */
  renew(review: Review): Promise<void>;
  /** Takes away all words that were said in this session. */
  forgetSession(sessionId: string): Promise<void>;
}

export interface StoriesOptions {
  readonly files: StoryFiles;
  /** Ids of the sessions that are there. */
  readonly sessionIds: () => Promise<readonly string[]>;
}

export function openStories({ files, sessionIds }: StoriesOptions): Stories {
  let last: Promise<unknown> = Promise.resolve();
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  const view = async (story: Story) => {
    const there = new Set(await sessionIds());
    const { stories } = await files.all();
    return viewOf(story, stories, (id) => there.has(id));
  };
  const found = async (id: string): Promise<Story> => {
    const story = await files.read(id);
    if (!story) throw new ProblemError("story_unknown");
    return story;
  };
  const write = async (story: Story): Promise<void> => {
    try {
      await files.write(story);
    } catch (cause) {
      const sentence = "This cannot be written. Free some disk space, then try again.";
      throw new ProblemError("storage_failed", sentence, { cause });
    }
  };
  /** With these tellings; gone where none is left. */
  const withTellings = async (story: Story, tellings: readonly Telling[]): Promise<void> => {
    if (tellings.length === 0) await files.remove(story.id);
    else await write({ ...story, tellings: [...tellings] });
  };

  const keep = async (review: Review, { turn, storyId }: Omit<KeepStory, "sessionId">) => {
    const answer = review.turns.find((each) => each.turn === turn);
    const telling = answer && !review.session.sample ? tellingOf(review, answer) : null;
    if (!answer || !telling) throw new ProblemError("story_misplaced");
    const { stories } = await files.all();
    const before = keptIn(stories, review.session.id, turn);
    if (before) return { story: await view(before.story), tellingId: before.telling.id };
    const suggested = suggestFor(answer);
    const other =
      storyId !== undefined
        ? await found(storyId)
        : suggested.kind === "story"
          ? undefined
          : stories.find(({ kind }) => kind === suggested.kind);
    if (!other && stories.length >= MOST_STORIES) throw new ProblemError("stories_full");
    if (other && other.tellings.length >= MOST_TELLINGS) throw new ProblemError("stories_full");
    const story: Story = other
      ? { ...other, tellings: inOrder([...other.tellings, telling]) }
      : {
          version: 1,
          id: randomUUID(),
          ...suggested,
          createdAt: new Date().toISOString(),
          tellings: [telling],
        };
    await write(story);
    return { story: await view(story), tellingId: telling.id };
  };

  return {
    all: async () => {
      const { stories, damaged } = await files.all();
      const there = new Set(await sessionIds());
      return {
        stories: stories.map((story) => viewOf(story, stories, (id) => there.has(id))),
        prompts,
        oneself,
        folder: files.folder,
        damaged: [...damaged],
      };
    },
    ofSession: async (review) => {
      const { stories } = await files.all();
      return {
        answers: review.turns.map(({ turn, words, question }) => {
          const kept = keptIn(stories, review.session.id, turn);
          const alike = kept ? undefined : alikeOf(review, { words, question }, stories);
          return {
            turn,
            kind: kindOf(question.id),
            kept: kept && {
              storyId: kept.story.id,
              tellingId: kept.telling.id,
              title: kept.story.title,
            },
            alike: alike ? { storyId: alike.id, title: alike.title } : null,
          };
        }),
      };
    },
    keep: (review, wanted) => alone(() => keep(review, wanted)),
    change: (id, change) =>
      alone(async () => {
        const before = await found(id);
        const { title = before.title, themes = before.themes, pillars = before.pillars } = change;
        const story: Story = { ...before, title, themes, pillars };
        await write(story);
        return view(story);
      }),
    remove: (id) =>
      alone(async () => {
        if (!(await files.remove(id))) throw new ProblemError("story_unknown");
      }),
    removeTelling: (id, tellingId) =>
      alone(async () => {
        const story = await found(id);
        const rest = story.tellings.filter((telling) => telling.id !== tellingId);
        if (rest.length === story.tellings.length) throw new ProblemError("story_unknown");
        await withTellings(story, rest);
      }),
    renew: (review) =>
      alone(async () => {
        const { stories } = await files.all();
        for (const story of toldIn(stories, review.session.id)) {
          const renewed = story.tellings.map((telling) => renewedBy(review, telling));
          await write({ ...story, tellings: renewed });
        }
      }),
    forgetSession: (sessionId) =>
      alone(async () => {
        const { stories } = await files.all();
        for (const story of toldIn(stories, sessionId)) {
          const rest = story.tellings.filter((telling) => telling.sessionId !== sessionId);
          await withTellings(story, rest);
        }
      }),
  };
}

function inOrder(tellings: readonly Telling[]): Telling[] {
  return tellings.toSorted((a, b) =>
    a.toldAt < b.toldAt ? -1 : a.toldAt > b.toldAt ? 1 : a.turn - b.turn,
  );
}

/** Its words as they are read now; as they were where none are left, or it is another session's. */
function renewedBy(review: Review, telling: Telling): Telling {
  if (telling.sessionId !== review.session.id) return telling;
  const answer = review.turns.find(({ turn }) => turn === telling.turn);
  return (answer && tellingOf(review, answer, telling.id)) ?? telling;
}
