import { questions, storyPrompts, type Question } from "@greenroom/interviewer";
import type {
  AboutOneself,
  ServedQuestion,
  Story,
  StoryPrompt,
  StoryView,
} from "@greenroom/protocol";
import { changedIn, claimsIn, recitedIn } from "./held-against.ts";
import { textOf } from "./text-of.ts";

/** More would be a second bank rather than a choice. */
const MOST_SERVED = 12;

/**
 * A story as the page shows it.
 *
 * @param all of the person, which claims about oneself are held against
 * @param isThere whether the session of a telling is
 */
export function viewOf(
  story: Story,
  all: readonly Story[],
  isThere: (sessionId: string) => boolean,
): StoryView {
  const { version: _, tellings, ...told } = story;
  return {
    ...told,
    tellings: tellings.toReversed().map((telling) => {
      const { words: _, ...core } = telling;
      return { ...core, text: textOf(telling), replayable: isThere(telling.sessionId) };
    }),
    serves: servedBy(story),
    changed: changedIn(tellings),
    recited: recitedIn(tellings),
    claims: claimsIn(story, all),
  };
}

/**
 * Questions that the story can serve as the answer, or as its example: of one of its themes, those of
 * its pillars and those that ask for a story first, those it has not been told to before the others.
 */
export function servedBy({ kind, themes, pillars, tellings }: Story): ServedQuestion[] {
  if (kind !== "story") return [];
  const told = new Set(tellings.map(({ question }) => question.id));
  const tier = (question: Question) =>
    (told.has(question.id) ? 4 : 0) +
    (question.form === "past" ? 0 : 2) +
    (pillars.includes(question.pillar) ? 0 : 1);
  const shared = ({ serves }: Question) => serves.filter((theme) => themes.includes(theme)).length;
  return questions
    .filter((question) => question.occasion === undefined && shared(question) > 0)
    .toSorted((a, b) => tier(a) - tier(b) || shared(b) - shared(a))
    .slice(0, MOST_SERVED)
    .map(({ id, spoken, pillar, form }) => ({
      id,
      text: spoken,
      pillar,
      form,
      told: told.has(id),
    }));
}

/** What a story may be begun with. */
export const prompts: StoryPrompt[] = storyPrompts.map(({ id, spoken, pillar, serves }) => ({
  id,
  text: spoken,
  pillar,
  theme: serves[0] ?? null,
}));

/** What is asked about oneself, the whole before its parts. */
export const oneself: AboutOneself[] = (["narrative", "philosophy"] as const).map((kind) => ({
  kind,
  questions: questions
    .filter(({ occasion }) => occasion === kind)
    .map(({ id, spoken, pillar, roles }) => ({ id, text: spoken, pillar, roles })),
}));
