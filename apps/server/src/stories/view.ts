import { changedFacts, recitedFrom } from "@greenroom/metrics";
import { questions, storyPrompts, type Question } from "@greenroom/interviewer";
import type {
  ChangedFactView,
  RecitedView,
  ServedQuestion,
  Story,
  StoryPrompt,
  StoryView,
  Telling,
} from "@greenroom/protocol";

/** More would be a second bank rather than a choice. */
const MOST_SERVED = 12;

/** A story as the page shows it. @param isThere whether the session of a telling is */
export function viewOf(story: Story, isThere: (sessionId: string) => boolean): StoryView {
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
  };
}

export function textOf({ words }: Pick<Telling, "words">): string {
  return words.map(({ text }) => text).join(" ");
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

function changedIn(tellings: readonly Telling[]): ChangedFactView[] {
  return changedFacts(tellings.map(({ words }) => words)).map(({ kind, about, said }) => ({
    kind,
    about,
    said: said.flatMap(({ telling, quote, startSample, endSample }) => {
      const tellingId = tellings[telling]?.id;
      return tellingId === undefined ? [] : [{ tellingId, quote, startSample, endSample }];
    }),
  }));
}

/** The newest telling against the one before: what was recited long ago is no matter any more. */
function recitedIn(tellings: readonly Telling[]): RecitedView | null {
  const [before, now] = tellings.slice(-2);
  const recited = before && now ? recitedFrom(now.words, before.words) : null;
  return recited && before && now
    ? { ...recited, tellingId: now.id, ofTellingId: before.id }
    : null;
}
