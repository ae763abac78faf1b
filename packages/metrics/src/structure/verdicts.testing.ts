import type { QuestionForm } from "@greenroom/protocol";
import type { SignalId, Verdict } from "./reading.ts";
import { ways } from "./ways.testing.ts";

/** Ways in which people say an element, or do not, as written and as heard without punctuation. */
export function verdicts(
  rule: string,
  form: QuestionForm,
  id: SignalId,
  wanted: Verdict | "not shown",
  texts: readonly string[],
): void {
  const look = wanted === "not shown" ? "not shown" : wanted;
  ways(
    `${rule} ${id} ${wanted}`,
    form,
    ({ signals }) => {
      const { verdict } = signals[id];
      return look === "not shown" && verdict !== "shown" ? "not shown" : verdict;
    },
    wanted,
    texts,
  );
}
