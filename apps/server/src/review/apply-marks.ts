import type {
  ElementMark,
  QuestionStructure,
  Span,
  StructureElement,
  Word,
} from "@greenroom/protocol";
import { liesIn } from "./apply-corrections.ts";

/** What there is to find words in. */
interface TurnWords {
  readonly turn: number;
  readonly words: readonly Word[];
}

/**
 * What each answer held, with what the person found in it: an element with a mark is shown, and its
 * quote says whose it is. A mark whose words are not there any more changes nothing.
 */
export function applyMarks(
  structure: readonly QuestionStructure[],
  turns: readonly TurnWords[],
  marks: readonly ElementMark[] = [],
): QuestionStructure[] {
  return structure.map((read) => {
    const own = marks.filter(({ questionId }) => questionId === read.question.id);
    if (own.length === 0) return read;
    const words = wordsOf(read, turns);
    return { ...read, elements: read.elements.map((element) => marked(element, own, words)) };
  });
}

/** The elements of a question that the person found: their advice has nothing more to say. */
export function markedElements(
  questionId: string,
  words: readonly Word[],
  marks: readonly ElementMark[] = [],
): ReadonlySet<string> {
  const found = marks.filter((mark) => mark.questionId === questionId && quoteOf(words, mark));
  return new Set(found.map(({ elementId }) => elementId));
}

/** All that was said to a question, as far as it is read. */
export function wordsOf({ turns }: QuestionStructure, all: readonly TurnWords[]): Word[] {
  const read = new Set(turns);
  return all.filter(({ turn }) => read.has(turn)).flatMap(({ words }) => words);
}

/** The words in a span, from the first to the last of them; `null` where there are none. */
export function quoteOf(words: readonly Word[], span: Span): (Span & { text: string }) | null {
  const inside = words.filter((word) => liesIn(word, span));
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return null;
  const text = inside.map((word) => word.text).join(" ");
  return { startSample: first.startSample, endSample: last.endSample, text };
}

function marked(
  element: StructureElement,
  marks: readonly ElementMark[],
  words: readonly Word[],
): StructureElement {
  const quotes = marks.flatMap((mark) => {
    const quote = mark.elementId === element.id ? quoteOf(words, mark) : null;
    return quote ? [{ ...quote, by: "person" as const, markId: mark.id }] : [];
  });
  if (quotes.length === 0) return element;
  return { ...element, verdict: "shown", quotes: [...element.quotes, ...quotes] };
}
