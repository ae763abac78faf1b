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
 * quote says whose it is. What was only touched by the rules' reading gives way to it. A mark whose words are not there any more changes nothing.
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
    const shared = own.reduce(
      (elements, mark) => withShareOf(elements, mark, words),
      read.elements,
    );
    return { ...read, elements: shared.map((element) => marked(element, own, words)) };
  });
}

/** A part of a story is what has a share; a choice of one's own is part of what was done (SH2). */
const countedWith: Readonly<Record<string, string>> = { decision: "action" };

/**
 * SH4: the words of a mark go to its part, from each part as much as that part has of all words. The
 * shares still add up to 1.
 */
function withShareOf(
  elements: readonly StructureElement[],
  mark: ElementMark,
  words: readonly Word[],
): StructureElement[] {
  const part = countedWith[mark.elementId] ?? mark.elementId;
  const given = words.filter((word) => liesIn(word, mark)).length / Math.max(1, words.length);
  const counts = elements.some(({ id, share }) => id === part && share !== undefined);
  return elements.map((element) => {
    if (!counts || element.share === undefined) return element;
    const share = element.share * (1 - given) + (element.id === part ? given : 0);
    return { ...element, share: Math.min(1, share) };
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
  // What the rules only found touched is not shown because something else is.
  const found = element.verdict === "shown" ? element.quotes : [];
  return { ...element, verdict: "shown", quotes: [...found, ...quotes] };
}
