import { createTokenBias, type TokenBias } from "../recogniser/token-bias.ts";
import { glossary } from "./glossary.ts";
import { createSpeller, type Speller } from "./spelling.ts";
import { TermIndex } from "./term-index.ts";

/**
 * Chosen on the half of the jargon set that is there for it: less finds fewer terms, more finds none
 * besides. Nats for each token.
 */
const WEIGHTS = { begin: 1.5, goOn: 2.5 };
/** Sessions that go on at a time, and a few more. */
const MOST_KEPT = 16;

/** What the recogniser is told to expect: the glossary, and one person's own names. */
export interface Vocabulary {
  readonly bias: TokenBias;
  readonly index: TermIndex;
  readonly speller: Speller;
}

const kept = new Map<string, Vocabulary>();

/** The vocabulary of a session; the last few are kept. */
export function vocabularyOf(own: readonly string[]): Vocabulary {
  const key = own.join("\n");
  const vocabulary = kept.get(key) ?? createVocabulary(own);
  kept.delete(key);
  kept.set(key, vocabulary);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return vocabulary;
}

function createVocabulary(own: readonly string[]): Vocabulary {
  const spellings = glossary.flatMap(({ written, alsoHeard }) => [written, ...alsoHeard]);
  return {
    bias: createTokenBias([...spellings, ...own], WEIGHTS),
    index: new TermIndex(glossary, own),
    speller: createSpeller(glossary, own),
  };
}
