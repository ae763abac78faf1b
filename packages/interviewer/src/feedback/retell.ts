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
  const { question } = read;
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

/** The element that a sentence stands for: of those whose quotes lie in it, the one told least. */
function shownIn(
  sentence: Span,
  elements: readonly StructureElement[],
): StructureElement | undefined {
  return elements
    .filter(({ quotes }) => quotes.some((quote) => overlap(quote, sentence)))
    .toSorted((a, b) => a.quotes.length - b.quotes.length)[0];
}

const overlap = (a: Span, b: Span) => a.startSample < b.endSample && b.startSample < a.endSample;

function inArc({ question, elements }: QuestionStructure): StructureElement[] {
  const arc = arcs[question.form];
  const place = ({ id }: StructureElement) => {
    const at = arc.indexOf(id);
    return at < 0 ? arc.length - 1.5 : at;
  };
  return elements.toSorted((a, b) => place(a) - place(b));
}
