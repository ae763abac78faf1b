import type {
  ElementMark,
  QuestionStructure,
  ReviewTurn,
  Span,
  StructureElement,
  Word,
} from "@greenroom/protocol";

/** Words that somebody, or the rules, took as showing an element. */
export interface Quote extends Span {
  readonly text: string;
}

/** What the person marked; with whether it stands in the structure by now. */
export interface OwnQuote extends Quote {
  readonly id: string;
  readonly takenOver: boolean;
}

export type Outcome = "same-words" | "other-words" | "only-you" | "only-rules" | "neither";

export interface Compared {
  readonly element: StructureElement;
  readonly own: readonly OwnQuote[];
  readonly rules: readonly Quote[];
  readonly outcome: Outcome;
}

/** Element by element: what the person marked in the answers to a question, and what the rules found. */
export function compareMarks(
  read: QuestionStructure,
  turns: readonly ReviewTurn[],
  marks: { readonly own: readonly ElementMark[]; readonly takenOver: readonly ElementMark[] },
): Compared[] {
  const words = answeredWords(read, turns);
  const here = ({ questionId }: ElementMark) => questionId === read.question.id;
  const [ownMarks, takenOver] = [marks.own.filter(here), marks.takenOver.filter(here)];
  return read.elements.map((element) => {
    const own = ownMarks
      .filter(({ elementId }) => elementId === element.id)
      .flatMap((mark): OwnQuote[] => {
        const text = textIn(words, mark);
        const { id, startSample, endSample } = mark;
        const taken = takenOver.some((other) => isSame(other, mark));
        return text === "" ? [] : [{ id, startSample, endSample, text, takenOver: taken }];
      });
    const rules = element.quotes.filter(({ by }) => by !== "person");
    return { element, own, rules, outcome: outcomeOf(own, rules) };
  });
}

/** All words of the answers to a question, in order. */
export function answeredWords(read: QuestionStructure, turns: readonly ReviewTurn[]): Word[] {
  return answersTo(read, turns).flatMap(({ words }) => words);
}

export function answersTo(read: QuestionStructure, turns: readonly ReviewTurn[]): ReviewTurn[] {
  return turns.filter(({ turn }) => read.turns.includes(turn));
}

/** The words in a span, by their middles: the ends of words run on into what follows. */
export function textIn(words: readonly Word[], { startSample, endSample }: Span): string {
  const inside = words.filter((word) => {
    const middle = (word.startSample + word.endSample) / 2;
    return middle >= startSample && middle <= endSample;
  });
  return inside.map(({ text }) => text).join(" ");
}

function outcomeOf(own: readonly Span[], rules: readonly Span[]): Outcome {
  if (own.length === 0) return rules.length === 0 ? "neither" : "only-rules";
  if (rules.length === 0) return "only-you";
  const meet = own.some((a) => rules.some((b) => overlap(a, b)));
  return meet ? "same-words" : "other-words";
}

function overlap(a: Span, b: Span): boolean {
  return a.startSample < b.endSample && b.startSample < a.endSample;
}

function isSame(a: ElementMark, b: ElementMark): boolean {
  return (
    a.elementId === b.elementId && a.startSample === b.startSample && a.endSample === b.endSample
  );
}
