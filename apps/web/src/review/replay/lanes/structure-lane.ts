import type {
  QuestionForm,
  QuestionStructure,
  Review,
  StructureElement,
} from "@greenroom/protocol";
import type { Lane, Mark } from "./mark.ts";

/** S T A R +; a decision belongs to what one did. */
const starLetters: Readonly<Record<string, string>> = {
  situation: "S",
  task: "T",
  action: "A",
  decision: "A",
  result: "R",
  lesson: "+",
};

/** The words that show each element of an answer, where they were said. */
export function structureLane({ structure }: Pick<Review, "structure">): Lane {
  const marks = structure.flatMap(marksOf).toSorted((a, b) => a.startSample - b.startSample);
  const past = structure.some(({ question }) => question.form === "past");
  const read = structure.some(({ elements }) => elements.length > 0);
  return {
    id: "structure",
    name: "Structure",
    legend: `The words that show what a strong answer holds.${past ? " S situation, T task, A action, R result, + what you took from it." : ""} Dashed ones are thin.`,
    marks,
    empty: "None of what a strong answer holds was heard.",
    absent: read ? null : "too little was understood to read a structure from it",
  };
}

function marksOf({ question, elements }: QuestionStructure): Mark[] {
  return elements.flatMap((element) => {
    const { verdict } = element;
    if (verdict === "not-heard") return [];
    return element.quotes.map((quote): Mark => ({
      id: `${question.id} ${element.id} ${quote.startSample}`,
      startSample: quote.startSample,
      endSample: quote.endSample,
      kind: verdict,
      label: labelOf(element, question.form),
      what: `${element.name}${verdict === "thin" ? ", thin" : ""}: “${quote.text}”`,
      meaning: quote.by === "person" ? `${element.meaning} Marked by you.` : element.meaning,
    }));
  });
}

function labelOf({ id, name }: StructureElement, form: QuestionForm): string {
  return (form === "past" ? starLetters[id] : undefined) ?? name;
}
