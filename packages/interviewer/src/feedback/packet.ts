import type {
  Competency,
  Evidence,
  Packet,
  Pillar,
  QuestionStructure,
  Review,
  ReviewTurn,
} from "@greenroom/protocol";
import { boxesFor, type CompetencyBox } from "./competencies.ts";

/**
 * What an interviewer could have written down: for each pillar that was asked about, the boxes of its
 * packet with the candidate's own words, and who asked for them where several did. A box for which
 * nothing was heard stays blank.
 */
export function packetOf({ structure, turns }: Pick<Review, "structure" | "turns">): Packet {
  const read = structure.filter(({ elements }) => elements.length > 0);
  const pillars = new Set(read.map(({ question }) => question.pillar));
  return [...pillars].map((pillar) => ({
    pillar,
    competencies: competenciesOf(pillar, read, turns),
  }));
}

function competenciesOf(
  pillar: Pillar,
  read: readonly QuestionStructure[],
  turns: readonly ReviewTurn[],
): Competency[] {
  const asked = read.filter(({ question }) => question.pillar === pillar);
  const listenedFor = asked.flatMap(({ elements }) => elements.map(({ id }) => id));
  return boxesFor(listenedFor).map((box) => {
    const { id, name, meaning } = box;
    const evidence = once(asked.flatMap((each) => evidenceIn(each, box)));
    return { id, name, meaning, evidence: evidence.map((each) => withAsker(each, turns)) };
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

/** With whoever said what these words answer: on a panel it may be another than asked the question. */
function withAsker(evidence: Evidence, turns: readonly ReviewTurn[]): Evidence {
  const { startSample } = evidence;
  const turn = turns.find(({ words }) => {
    const [first, last] = [words[0], words.at(-1)];
    return first && last && first.startSample <= startSample && startSample < last.endSample;
  });
  const askedBy = turn?.asked.by;
  return askedBy ? { ...evidence, askedBy } : evidence;
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
