import { patienceMs, type Patience } from "@greenroom/protocol";

export const patienceNames: Readonly<Record<Patience, string>> = {
  quick: "Quick",
  patient: "Patient",
  "very-patient": "Very patient",
};

/** What a choice means, in one sentence. */
export function patienceSentence(patience: Patience): string {
  const { complete, unfinished, "asked-for-time": asked } = patienceMs[patience];
  return `The interviewer goes on ${seconds(complete)} after a whole answer, ${seconds(unfinished)} after an unfinished sentence, and ${seconds(asked)} after “let me think”.`;
}

function seconds(ms: number): string {
  return `${ms / 1_000} s`;
}
