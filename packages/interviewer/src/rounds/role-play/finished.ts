import type { HeardTurn } from "./heard-turn.ts";
import { finishedWords } from "./lexicon.ts";
import { says } from "./wording.ts";

/** In a longer turn "that is all" belongs to what is told, words. */
const SHORT_TURN = 12;
/** "That's all from my side, thanks Priya": so many words may stand behind it. */
const WORDS_BEHIND = 6;

/** Whether a turn says that the talk is over: a short one, or one that ends in saying so. */
export function saysItIsOver({ sentences, text }: HeardTurn): boolean {
  const words = text.split(" ");
  const short = words.length <= SHORT_TURN && sentences.every(({ proposal }) => !proposal);
  if (short) return says(certain(text), finishedWords);
  const last = certain(sentences.at(-1)?.text ?? "").split(" ");
  const behind = last.slice(0, -WORDS_BEHIND).join(" ");
  return says(last.join(" "), finishedWords) && !says(behind, finishedWords);
}

/** Without what is only if, when or not so, and without "that is all they need". */
function certain(text: string): string {
  return text.replaceAll(ONLY_IF, "").replaceAll(SAID_OF_SOMETHING, "");
}

const ONLY_IF =
  /\b(?:if|when|once|unless|until|till|whether|before|because|since|not|never)\b[^,.;?!]*?(?=[,.;?!]|\blet us\b|$)/g;
const SAID_OF_SOMETHING =
  /\bthat is (?:all|everything) (?:that )?(?:they|you|he|she|it|we|there|the|this|a|helvig|marcus)\b|\b(?:we are|i am) (?:done|finished) (?:with|in|by|before|after|on|until|within)\b/g;
