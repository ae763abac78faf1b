import { findPersona, personas, questions } from "@greenroom/interviewer";
import { phrasesFor } from "../../../packages/interviewer/src/scripted/phrases/phrases-for.ts";
import { spokenList } from "../../../packages/speech/src/voice/spoken-list.testing.ts";

/** Something that the interviewer may say, and in whose voice. */
export interface Phrase {
  readonly group: string;
  readonly text: string;
  readonly voice: string;
}

const VOICES = ["slt", "rms"] as const;
/** What stands in the places that the candidate's own words take. */
const fillings: Readonly<Record<string, string>> = {
  echo: "You moved the queue to another region.",
  again: "What did you decide?",
  topic: "the release",
};

/** Parts of the bank, what each interviewer says, and texts that are not said as they are written. */
export const groups: readonly string[] = [
  "questions",
  "follow-ups",
  ...personas.map(({ id }) => id),
  "as written",
];

/** All that can be said without a candidate: questions alternate between the voices. */
export function phrasesOf(group: Phrase["group"]): Phrase[] {
  const inTurn = (texts: readonly string[]) =>
    texts.map((text, index): Phrase => ({ group, text, voice: VOICES[index % 2] ?? "slt" }));
  const inVoice = (texts: readonly string[], voice: string) =>
    texts.map((text): Phrase => ({ group, text, voice }));
  switch (group) {
    case "questions":
      return inTurn(questions.map(({ spoken }) => spoken));
    case "follow-ups":
      return inTurn(questions.flatMap(({ followUps }) => sentencesWithin(followUps)));
    case "as written":
      return VOICES.flatMap((voice) =>
        inVoice(
          spokenList.map(({ written }) => written),
          voice,
        ),
      );
    default:
      return inVoice(sentencesWithin(phrasesFor(group)), findPersona(group).voice);
  }
}

/** Every text in lists and records of texts, once, its open places filled. */
function sentencesWithin(wordings: unknown): string[] {
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === "string") {
      found.add(value.replaceAll(/\{(\w+)\}/g, (_, name: string) => fillings[name] ?? "it"));
    } else if (typeof value === "object" && value !== null) {
      for (const each of Object.values(value)) collect(each);
    }
  };
  collect(wordings);
  return [...found];
}
