import { sameToken, spokenForm, type SpokenToken } from "../feedback/spoken-form.ts";
import type { Exchange } from "../interviewer.ts";
import { RELIABLE_CONFIDENCE } from "./prompt.ts";
import { quotesOf } from "./quotes.ts";

/** So many of the candidate's words in a row, in the first person, are said in their place. */
const PARROTED_WORDS = 5;
/** "One case", "the two teams": said of anything. Larger numbers are facts. */
const SMALLEST_FACT = 3;

/**
 * A test for what a model would say about this conversation: it quotes nobody falsely, names no number
 * that nobody named, does not speak as the candidate and does not ask again what was asked.
 * `draft`: what the fallback would say, whose numbers are known as well; `null` where numbers are free,
 * as in an assumption that somebody asked for.
 */
export function holdsFor(
  exchanges: readonly Exchange[],
  draft: readonly string[] | null,
): (sentence: string) => boolean {
  const quotesTrue = quotesOf(exchanges);
  const answers = exchanges.map(({ answer }) =>
    spokenForm(
      (answer?.words ?? []).flatMap(({ text, confidence }) =>
        confidence < RELIABLE_CONFIDENCE ? [] : [text],
      ),
    ),
  );
  const asked = exchanges.map(({ said }) => spokenForm(said.text.split(" ")));
  const known = new Set(
    [...answers, ...asked, spokenForm((draft ?? []).join(" ").split(" "))].flatMap((tokens) =>
      tokens.flatMap(({ forms }) => forms),
    ),
  );
  return (sentence) => {
    if (!quotesTrue(sentence)) return false;
    const tokens = spokenForm(sentence.split(" "));
    if (draft && numbersIn(tokens).some((number) => !known.has(number))) return false;
    if (answers.some((answer) => parrots(tokens, answer))) return false;
    return !asked.some((before) => repeats(tokens, before));
  };
}

function numbersIn(tokens: readonly SpokenToken[]): string[] {
  return tokens.flatMap(({ forms }) =>
    forms.filter((form) => /^\d+(?:\.\d+)?$/.test(form) && Number(form) >= SMALLEST_FACT),
  );
}

/** Words of the candidate, said as though they were one's own. */
function parrots(tokens: readonly SpokenToken[], answer: readonly SpokenToken[]): boolean {
  if (!/^(?:i|we|my|our)$/.test(tokens[0]?.forms[0] ?? "")) return false;
  const opening = tokens.slice(0, PARROTED_WORDS);
  return opening.length === PARROTED_WORDS && contains(answer, opening);
}

/** The question that was asked before, whole, with at most a few words around it. */
function repeats(tokens: readonly SpokenToken[], before: readonly SpokenToken[]): boolean {
  return tokens.length >= PARROTED_WORDS && contains(before, tokens);
}

function contains(all: readonly SpokenToken[], part: readonly SpokenToken[]): boolean {
  const none: SpokenToken = { forms: [], from: 0, to: 0 };
  return all.some((_, at) => part.every((token, nth) => sameToken(all[at + nth] ?? none, token)));
}
