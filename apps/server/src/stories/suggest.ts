import { findQuestion, namesASubject, type Question } from "@greenroom/interviewer";
import { readAnswer, themesOf, topicsOf } from "@greenroom/metrics";
import {
  LONGEST_STORY_TITLE,
  type Pillar,
  type ReviewTurn,
  type StoryKind,
  type StoryTheme,
} from "@greenroom/protocol";
import { oneself } from "./view.ts";

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
  const kind = kindOf(question.id);
  const served = asked?.serves ?? [];
  const heard = themesOf(text);
  // What was asked for and is heard; else what was asked for. What is heard besides is added.
  const both = served.filter((theme) => heard.includes(theme));
  const themes = [...new Set([...(both.length > 0 ? both : served), ...heard])];
  return {
    kind,
    title: titleOf(kind, asked, words),
    themes: kind === "story" ? themes : [],
    pillars: [question.pillar],
  };
}

/** The question that asks for the whole of one's narrative or philosophy makes it that; its parts are stories. */
export function kindOf(questionId: string): StoryKind {
  return oneself.find(({ questions: [whole] }) => whole?.id === questionId)?.kind ?? "story";
}

const OF_ONESELF = { narrative: "My way so far", philosophy: "How I lead" } as const;

/** What was spoken of most, where that has a name of its own; else what was asked for. */
function titleOf(kind: StoryKind, asked: Question | undefined, words: ReviewTurn["words"]): string {
  if (kind !== "story") return OF_ONESELF[kind];
  const [topic] = topicsOf(readAnswer(words, "past"));
  const askedFor = asked && namesASubject(asked.theme) ? asked.theme : "a story";
  const title = topic?.text.replace(/^your\b/, "my") ?? askedFor;
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`.slice(0, LONGEST_STORY_TITLE).trim();
}
