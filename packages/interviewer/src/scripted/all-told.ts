import {
  joinedSense,
  likelyTold,
  readAnswer,
  type AnswerReading,
  type Telling,
} from "@greenroom/metrics";
import type { Word } from "@greenroom/protocol";
import type { Ledger } from "./ledger.ts";

/**
 * Everything that was told of the matter, read as one answer, with what it means: a follow-up is
 * answered in half a sentence, which tells nothing alone. `null` where the meaning of an answer is not
 * known.
 */
export function allTold({ heard }: Pick<Ledger, "heard">): AnswerReading | null {
  const before = readBefore.get(heard);
  if (before !== undefined) return before;
  const told = readTogether(heard);
  readBefore.set(heard, told);
  return told;
}

/** By the ledger's own list: a reply asks several times what is open. */
const readBefore = new WeakMap<Ledger["heard"], AnswerReading | null>();

function readTogether(heard: Ledger["heard"]): AnswerReading | null {
  const [first, second] = heard;
  if (!first || !second) return first?.sense ? first : null;
  const sense = joinedSense(heard);
  if (!sense) return null;
  const words = heard.flatMap(({ parsed }) => endedWithStop(parsed.words));
  return { ...readAnswer(words, first.form), sense };
}

/** What is said after an answer begins anew. */
function endedWithStop(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1);
  if (!last || !/[a-z0-9%"’')]$/i.test(last.text)) return words;
  return [...words.slice(0, -1), { ...last, text: `${last.text}.` }];
}

/** How likely the likeliest of these was told, 0 to 1; `null` where that cannot be known. */
export function likeliest(reading: AnswerReading, tellings: readonly Telling[]): number | null {
  const each = tellings.map((telling) => likelyTold(reading, telling));
  const known = each.filter((likely) => likely !== null);
  return known.length > 0 && known.length === each.length ? Math.max(...known) : null;
}
