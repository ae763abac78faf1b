import { findPersona } from "@greenroom/interviewer";
import type { Asker, QuestionStructure } from "@greenroom/protocol";
import type { FoldedSession } from "./fold.ts";

/** Who somebody of a panel is; `undefined` where only one asks. */
export function askerOf(personaId: string | undefined): Asker | undefined {
  if (personaId === undefined) return undefined;
  const { name, title } = findPersona(personaId);
  return { name, title };
}

/** The same with who asked the main question, whoever came in on its answers. */
export function withAsker(
  structure: QuestionStructure,
  { heads }: Pick<FoldedSession, "heads">,
): QuestionStructure {
  const { id } = structure.question;
  const head = heads.find(({ kind, questionId }) => kind === "ask" && questionId === id);
  const askedBy = askerOf(head?.by);
  return askedBy ? { ...structure, askedBy } : structure;
}
