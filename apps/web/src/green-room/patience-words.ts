import { patienceMs, type Patience } from "@greenroom/protocol";

export const patienceNames: Readonly<Record<Patience, string>> = {
  quick: "Quick",
  patient: "Patient",
  "very-patient": "Very patient",
};

/** Where a key is pressed to talk, its release ends an answer. */
export const pausesKeyed = "As long as you like";

/** What a choice means, in one sentence, with an interviewer who waits so many times as long. */
export function patienceSentence(patience: Patience, waits = 1): string {
  const { complete, unfinished, "asked-for-time": asked } = patienceMs[patience];
  return `Takes over after ${seconds(complete * waits)} of silence when you sound finished, ${seconds(unfinished * waits)} when a sentence is still open, and ${seconds(asked)} when you say “let me think”.`;
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
