import tokenizer from "llama-tokenizer-js";

/**
 * Shallow fusion: listed terms get a bonus while they are decoded, token by token, and lose it again
 * where they are not completed. Pure; the search adds `boosts` to the log probabilities, and takes
 * `debt` off a hypothesis' score.
 */
export interface TokenBias {
  start(): BiasState;
}

/** Where in the listed terms one hypothesis stands. */
export interface BiasState {
  /** Bonus, in nats, of each token that goes on with a term or begins one. All others have none. */
  boosts(): ReadonlyMap<number, number>;
  next(token: number): BiasState;
  /** Bonus that was given for a term which the last token left unfinished, in nats. */
  readonly debt: number;
}

export interface BiasWeights {
  /** For a token that begins a term, nats. */
  readonly begin: number;
  /** For a token that goes on with one, nats. */
  readonly goOn: number;
}

/** A term's next tokens. */
interface Node {
  readonly next: Map<number, Node>;
  /** Here a term is complete, if the next token begins another word. */
  complete: boolean;
}

/** After these a term stands as it is: an end, a sign, a plural or a genitive. */
const AFTER_WORD = /^(?:▁|[^\p{L}\p{N}]|s$)/u;
/** Ids from here on are no text. */
const TEXT_TOKENS = 32_000;

/** Builds a bias from spellings; each counts as it is, in small letters and with a capital. */
export function createTokenBias(spellings: readonly string[], weights: BiasWeights): TokenBias {
  const root: Node = { next: new Map(), complete: false };
  for (const spelling of spellings) {
    const small = spelling.toLowerCase();
    const capital = spelling.charAt(0).toUpperCase() + spelling.slice(1);
    for (const variant of new Set([spelling, small, capital])) add(root, tokensOf(variant));
  }
  const begins = boostsOf(root.next, weights.begin);
  const at = (node: Node, pending: number, debt: number): BiasState => ({
    debt,
    boosts() {
      if (node === root) return begins;
      return new Map([...begins, ...boostsOf(node.next, weights.goOn)]);
    },
    next(token) {
      const onward = node.next.get(token);
      if (onward && node !== root) return at(onward, pending + weights.goOn, 0);
      const unearned = node.complete && endsWord(token) ? 0 : pending;
      const fresh = root.next.get(token);
      return fresh ? at(fresh, weights.begin, unearned) : at(root, 0, unearned);
    },
  });
  const start = at(root, 0, 0);
  return { start: () => start };
}

function tokensOf(spelling: string): number[] {
  return tokenizer.encode(spelling, false, true);
}

function add(root: Node, tokens: readonly number[]): void {
  let node = root;
  for (const token of tokens) {
    const known: Node = node.next.get(token) ?? { next: new Map(), complete: false };
    node.next.set(token, known);
    node = known;
  }
  node.complete = true;
}

function boostsOf(next: ReadonlyMap<number, Node>, bonus: number): Map<number, number> {
  return new Map([...next.keys()].map((token) => [token, bonus]));
}

function endsWord(token: number): boolean {
  const piece = tokenizer.vocabById[token];
  return token >= TEXT_TOKENS || piece === undefined || token <= 2 || AFTER_WORD.test(piece);
}
