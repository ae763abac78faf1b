import tokenizer from "llama-tokenizer-js";
import { isFiller } from "./fillers.ts";
import type { BiasState, TokenBias } from "./token-bias.ts";

/**
 * Nats. The model was taught by transcripts without fillers, so it writes them down too seldom: it
 * has to be lifted by this much to write an "um" where one is. At 1 it misses more, at 3 it begins
 * to take breaths for fillers.
 */
const LIFT = 2;
/** After a filler another one is much less likely than the model has it: it likes to go on with them. */
const AGAIN = -2 * LIFT;

/** Tokens with which "um", "uh" and "hmm" begin; "er" and "hm" begin like too many other words. */
const BEGINNINGS = ["▁Um", "▁um", "▁U", "▁u", "▁Hmm"].flatMap((piece) => {
  const id = tokenizer.vocabById.indexOf(piece);
  return id < 0 ? [] : [id];
});
const lift = new Map(BEGINNINGS.map((id) => [id, LIFT]));
const again = new Map(BEGINNINGS.map((id) => [id, AGAIN]));
const nothing: ReadonlyMap<number, number> = new Map();

/** Makes a decode write down filled pauses that it would leave out. */
export const fillerLift: TokenBias = { start: () => after("") };

/** @param word what was written of the last word. */
function after(word: string): BiasState {
  return {
    debt: 0,
    boosts() {
      // Half an "uh".
      if (word === "u") return nothing;
      return isFiller(word) ? again : lift;
    },
    next(token) {
      const piece = tokenizer.vocabById[token] ?? "";
      const joined = piece.startsWith("▁") ? piece.slice(1) : word + piece;
      return after(joined.toLowerCase());
    },
  };
}
