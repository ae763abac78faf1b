import type { Competency, Evidence, Packet, Pillar, QuestionStructure } from "@greenroom/protocol";
import { boxesFor, type CompetencyBox } from "./competencies.ts";

/**
 * What an interviewer could have written down: for each pillar that was asked about, the boxes of its
 * packet with the candidate's own words. A box for which nothing was heard stays blank.
 */
export function packetOf(structure: readonly QuestionStructure[]): Packet {
  const read = structure.filter(({ elements }) => elements.length > 0);
  const pillars = new Set(read.map(({ question }) => question.pillar));
  return [...pillars].map((pillar) => ({ pillar, competencies: competenciesOf(pillar, read) }));
}

function competenciesOf(pillar: Pillar, read: readonly QuestionStructure[]): Competency[] {
  const asked = read.filter(({ question }) => question.pillar === pillar);
  const listenedFor = asked.flatMap(({ elements }) => elements.map(({ id }) => id));
  return boxesFor(listenedFor).map((box) => {
    const { id, name, meaning } = box;
    return { id, name, meaning, evidence: once(asked.flatMap((each) => evidenceIn(each, box))) };
  });
}

function evidenceIn({ question, elements }: QuestionStructure, box: CompetencyBox): Evidence[] {
  return elements
    .filter(({ id }) => box.elements.includes(id))
    .flatMap(({ name, verdict, quotes }) =>
      quotes.map(({ text, startSample, endSample }) => ({
        text,
        startSample,
        endSample,
        element: name,
        questionId: question.id,
        question: question.text,
        thin: verdict === "thin",
      })),
    );
}

/** In the order said. What lies within other words of the same box is written down once. */
function once(evidence: readonly Evidence[]): Evidence[] {
  const sorted = evidence.toSorted(
    (a, b) => a.startSample - b.startSample || b.endSample - a.endSample,
  );
  return sorted.filter(
    ({ endSample }, at) => !sorted.slice(0, at).some((other) => other.endSample >= endSample),
  );
}
