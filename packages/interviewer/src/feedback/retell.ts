import type {
  QuestionStructure,
  Retold,
  RetoldPart,
  ReviewTurn,
  Span,
  StructureElement,
} from "@greenroom/protocol";
import { arcs, gapQuestions } from "./arcs.ts";
import { saidSentences, type SaidSentence } from "./said-sentences.ts";

/**
 * A stronger version of an answer, built only from what was said: the sentences that show something,
 * tightened, in the order in which a strong answer goes, and a question wherever nothing was heard of
 * what it should hold. `null` where none of its sentences shows anything.
 */
export function retell(read: QuestionStructure, turns: readonly ReviewTurn[]): Retold | null {
  const { question, askedBy } = read;
  const answered = turns.filter(({ turn }) => read.turns.includes(turn));
  const sentences = answered.flatMap(({ words }) => saidSentences(words));
  const elements = inArc(read);
  const shown = new Map(sentences.map((sentence) => [sentence, shownIn(sentence, elements)]));
  const parts = elements.flatMap((element) => partsOf(element, sentences, shown));
  const said = parts.filter(({ kind }) => kind === "said").length;
  if (said === 0) return null;
  return {
    questionId: question.id,
    question: question.text,
    ...(askedBy && { askedBy }),
    parts,
    leftOut: sentences.length - said,
  };
}

function partsOf(
  element: StructureElement,
  sentences: readonly SaidSentence[],
  shown: ReadonlyMap<SaidSentence, StructureElement | undefined>,
): RetoldPart[] {
  const ask = gapQuestions[element.id];
  if (element.verdict === "not-heard") {
    return ask === undefined ? [] : [{ kind: "gap", element: element.name, ask }];
  }
  return sentences
    .filter((sentence) => shown.get(sentence) === element)
    .map((sentence) => ({ kind: "said", element: element.name, ...sentence }));
}

/**
 * The element that a sentence stands for: of those whose quotes lie in it, one whose quote it holds
 * whole, that is shown, whose quote is most of it, and that is told least elsewhere; in this order.
 */
function shownIn(
  sentence: Span,
  elements: readonly StructureElement[],
): StructureElement | undefined {
  const rankOf = ({ quotes, verdict }: StructureElement) => {
    const shared = quotes.map((quote) => overlap(quote, sentence) / lengthOf(quote));
    const covers = quotes.map((quote) => overlap(quote, sentence) / lengthOf(sentence));
    return [
      Math.max(...shared) < HELD_SHARE ? 1 : 0,
      verdict === "thin" ? 1 : 0,
      // In quarters, so that a word more or less decides nothing.
      -Math.round(4 * Math.max(...covers)),
      quotes.length,
    ];
  };
  return elements
    .filter(({ quotes }) => quotes.some((quote) => overlap(quote, sentence) > 0))
    .map((element) => ({ element, rank: rankOf(element) }))
    .toSorted((a, b) => compare(a.rank, b.rank))[0]?.element;
}

/** A lead-in that was left out may have been quoted. */
const HELD_SHARE = 0.6;

const lengthOf = ({ startSample, endSample }: Span) => Math.max(1, endSample - startSample);
const overlap = (a: Span, b: Span) =>
  Math.max(0, Math.min(a.endSample, b.endSample) - Math.max(a.startSample, b.startSample));

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, nth) => each !== b[nth]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function inArc({ question, elements }: QuestionStructure): StructureElement[] {
  const arc = arcs[question.form];
  const place = ({ id }: StructureElement) => {
    const at = arc.indexOf(id);
    return at < 0 ? arc.length - 1.5 : at;
  };
  return elements.toSorted((a, b) => place(a) - place(b));
}
