import { tellsAgain } from "@greenroom/metrics";
import type { Review, Story, Telling } from "@greenroom/protocol";
import { kindOf } from "./suggest.ts";
import { textOf } from "./text-of.ts";

/** Those of which something was told in this session. */
export function toldIn(stories: readonly Story[], sessionId: string): readonly Story[] {
  return stories.filter(({ tellings }) => tellings.some((each) => each.sessionId === sessionId));
}

/** Where this answer is kept. */
export function keptIn(
  stories: readonly Story[],
  sessionId: string,
  turn: number,
): { readonly story: Story; readonly telling: Telling } | null {
  for (const story of stories) {
    const telling = story.tellings.find(
      (each) => each.sessionId === sessionId && each.turn === turn,
    );
    if (telling) return { story, telling };
  }
  return null;
}

/** The story that this session was to tell; else one with much the same words. */
export function alikeOf(
  { session }: Review,
  { words, question }: Pick<Review["turns"][number], "words" | "question">,
  stories: readonly Story[],
): Story | undefined {
  const kind = kindOf(question.id);
  const ofKind = stories.filter((story) => story.kind === kind);
  if (kind !== "story") return ofKind[0];
  const chosen = ofKind.find(({ id }) => id === session.options.story);
  return chosen ?? tellsAgain(textOf({ words }), ofKind, ({ tellings }) => tellings.map(textOf));
}
