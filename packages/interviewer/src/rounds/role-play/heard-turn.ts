import type { Word } from "@greenroom/protocol";
import { sentencesOf } from "../said.ts";
import { asksOf, beginsAsQuestion, isCheck, isProposal, type Ask } from "./asking.ts";
import {
  agreementWords,
  blameToldWords,
  blameWords,
  faultWords,
  greetingWords,
  notYetAgreement,
  refusalWords,
  warmWords,
} from "./lexicon.ts";
import { plain, says } from "./wording.ts";

/** One sentence of what the candidate said. */
export interface HeardSentence {
  /** In plain form. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly ask: Ask | null;
  /** It has the form of a question at least: what it means tells whether it is after something. */
  readonly mayAsk: boolean;
  readonly proposal: boolean;
  readonly blame: boolean;
}

/** What the candidate said in one turn, as far as the scene goes by it. */
export interface HeardTurn {
  readonly sentences: readonly HeardSentence[];
  /** All of it in plain form. */
  readonly text: string;
}

const heardBefore = new WeakMap<readonly Word[], HeardTurn>();

/** Reads an answer once, however often the history is folded. */
export function hear(words: readonly Word[]): HeardTurn {
  const known = heardBefore.get(words);
  if (known) return known;
  const heard = readTurn(words);
  heardBefore.set(words, heard);
  return heard;
}

function readTurn(words: readonly Word[]): HeardTurn {
  const sentences = sentencesOf(words).map((part): HeardSentence => {
    const text = plain(part.map((word) => word.text).join(" "));
    const blame = isBlame(text);
    const proposal = !blame && isProposal(text);
    // "Could we bridge it by hand?" proposes, and asks whether it would do.
    const asks = proposal ? text.endsWith("?") : !isCheck(text);
    const ask = blame || !asks ? null : asksOf(text);
    const mayAsk =
      ask !== null || (!blame && !proposal && !isCheck(text) && beginsAsQuestion(text));
    return { text, words: part, ask, mayAsk, proposal, blame };
  });
  return { sentences, text: sentences.map(({ text }) => text).join(" ") };
}

/** A sentence without the parts of it that say what is not, or will not be. */
export function affirmed(text: string): string {
  return text
    .split(/[,;:]| (?=but |so |and |because |instead|however|although|otherwise)/)
    .filter((part) => !DENIED.test(part) || AGREED_ON.test(part))
    .join(" ");
}

const DENIED =
  /\b(?<!why )(not|never|no|nobody|nothing|without|refuse|refusing|impossible)\b(?! (only|later than|worry|alone|just))/;

/** A reproach. What asks is one in few words only: "Is it your fault?" is after something. */
function isBlame(text: string): boolean {
  if (says(text, blameWords)) return true;
  return (
    !isAfterSomething(text) && (says(text, blameToldWords) || says(affirmed(text), faultWords))
  );
}

function isAfterSomething(text: string): boolean {
  if (text.endsWith("?")) return !REPROACHES_FIRST.test(text);
  return asksOf(text) !== null && !TELLS_FIRST.test(text);
}

const REPROACHES_FIRST = /^(?:(?:and|but|so|because|well|look|no),? )*you (?:always|never|keep)\b/;
/** "You never tell me what is going on" asks nothing. */
const TELLS_FIRST =
  /^(?:(?:and|but|so|because|well|look|no),? )*(?:you|this|that|it|if|i|we|there|stop|step|try)\b/;

/** "No date without my team": a rule, and no refusal. */
const AGREED_ON = /\bno (?:\w+ ){1,4}without\b/;

export function isWarm({ text }: HeardTurn): boolean {
  return says(text, warmWords);
}

/** The last thing said asks whether they agree, and nothing beside it. */
export function asksToAgree({ sentences }: HeardTurn): boolean {
  const last = sentences.at(-1);
  return !!last && says(last.text, agreementWords) && !says(last.text, notYetAgreement);
}

export function isGreeting({ sentences, text }: HeardTurn): boolean {
  return (
    text.split(" ").length <= 22 &&
    sentences.every((one) => !one.ask && !one.proposal) &&
    says(text, greetingWords)
  );
}

export function isRefusal({ text }: HeardTurn): boolean {
  return says(text, refusalWords);
}
