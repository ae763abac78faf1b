import { findQuestion, type Question } from "@greenroom/interviewer";
import { readAnswer, themesOf, topicsOf } from "@greenroom/metrics";
import {
  LONGEST_STORY_TITLE,
  type Pillar,
  type ReviewTurn,
  type StoryKind,
  type StoryTheme,
} from "@greenroom/protocol";

/** What a story is kept under, until the person says otherwise. */
export interface Suggested {
  readonly kind: StoryKind;
  readonly title: string;
  readonly themes: StoryTheme[];
  readonly pillars: Pillar[];
}

/** From what was asked, and what it turned out to be about. */
export function suggestFor({ question, words }: Pick<ReviewTurn, "question" | "words">): Suggested {
  const asked = findQuestion(question.id);
  const text = words.map((word) => word.text).join(" ");
  const kind = kindOf(asked);
  const served = asked?.serves ?? [];
  const heard = themesOf(text);
  return {
    kind,
    title: titleOf(kind, asked, words),
    // The question asked for it; its words add a theme where nothing was asked for.
    themes: kind === "story" ? [...new Set(served.length > 0 ? served : heard)] : [],
    pillars: [question.pillar],
  };
}

export function kindOf(question: Pick<Question, "occasion"> | undefined): StoryKind {
  const occasion = question?.occasion;
  return occasion === "narrative" || occasion === "philosophy" ? occasion : "story";
}

const OF_ONESELF = { narrative: "My way so far", philosophy: "How I lead" } as const;

/** What was spoken of most, where that has a name of its own; else what was asked for. */
function titleOf(kind: StoryKind, asked: Question | undefined, words: ReviewTurn["words"]): string {
  if (kind !== "story") return OF_ONESELF[kind];
  const [topic] = topicsOf(readAnswer(words, "past"));
  const title = topic?.text.replace(/^your\b/, "my") ?? asked?.theme ?? "a story";
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`.slice(0, LONGEST_STORY_TITLE).trim();
}
