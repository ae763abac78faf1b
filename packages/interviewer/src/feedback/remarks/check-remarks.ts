import type { Assessed, Dropped, Remark, Word } from "@greenroom/protocol";
import { competencyBoxes } from "../competencies.ts";
import { findQuote, quoteSource, type QuoteSource } from "../find-quote.ts";
import { spokenForm } from "../spoken-form.ts";
import type { RawRemarks } from "./raw-remarks.ts";

/** More about one competency is not read by anybody. */
const MOST_REMARKS = 3;
const LONGEST_REMARK = 320;
/** "Two sentences", "one decision": counted in the remark. Larger numbers are facts. */
const SMALLEST_FACT = 3;

/** Praise, verdicts and measures of certainty: nothing in the words shows them. */
const UNFOUNDED =
  /\b(?:great|excellent|impressive|fantastic|amazing|outstanding|brilliant|superb|perfect(?:ly)?|exceptional|wonderful|well done|good job|(?:strong|lean|no)[- ]hire|\d+\s*(?:\/|out of)\s*\d+|(?:confidence|certainty|probability|score)\b[^.]*\d)/i;

export interface CheckedRemarks {
  readonly assessed: readonly Assessed[];
  readonly dropped: Dropped;
}

/**
 * What may be shown of a model's remarks about an answer: only those whose quote is found in the
 * candidate's words, which are shown in its place, at their time; that name no number and quote
 * nothing that was not said; and that are more than praise. A competency of which no remark is left
 * has no level either. The others are counted.
 * @param answers the candidate's words, turn by turn
 * @param besides other words that numbers may come from: the question
 */
export function checkRemarks(
  raw: RawRemarks,
  answers: readonly (readonly Word[])[],
  besides: string,
): CheckedRemarks {
  const sources = answers.map(quoteSource);
  const said = sources.flatMap(({ tokens }) => tokens);
  const known = new Set([...said, ...spokenForm(besides.split(" "))].flatMap(({ forms }) => forms));
  const seen = new Set<string>();
  let notFound = 0;
  let unsupported = 0;
  const check = ({ text, quote }: { text: string; quote: string }): Remark[] => {
    const plain = text.replace(/\s+/g, " ").trim();
    const found = findQuote(quote, sources);
    if (!found) {
      notFound += 1;
      return [];
    }
    if (!supported(plain, known, sources)) {
      unsupported += 1;
      return [];
    }
    const key = `${found.startSample} ${plain}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const { startSample, endSample } = found;
    return [{ text: plain, quote: found.text, startSample, endSample }];
  };
  const assessed = competencyBoxes.flatMap(({ id, name, anchors }): Assessed[] => {
    const about = raw.competencies.filter((each) => each.id === id);
    const remarks = about.flatMap((each) => each.remarks.flatMap(check)).slice(0, MOST_REMARKS);
    const level = about[0]?.level;
    if (level === undefined || remarks.length === 0) return [];
    return [{ competency: id, name, level, anchor: anchors[level], remarks }];
  });
  return { assessed, dropped: { notFound, unsupported } };
}

function supported(
  text: string,
  known: ReadonlySet<string>,
  sources: readonly QuoteSource[],
): boolean {
  if (text === "" || text.length > LONGEST_REMARK || UNFOUNDED.test(text)) return false;
  const numbers = spokenForm(text.split(" ")).flatMap(({ forms }) =>
    forms.filter((form) => /^\d+(?:\.\d+)?$/.test(form) && Number(form) >= SMALLEST_FACT),
  );
  if (numbers.some((number) => !known.has(number))) return false;
  const quotes = [...text.matchAll(/["“]([^"“”]+)["”]/g)].map(([, quoted = ""]) => quoted);
  // One or two words between marks are a term; more are somebody's.
  return quotes
    .filter((quoted) => quoted.trim().split(/\s+/).length >= 3)
    .every((quoted) => findQuote(quoted, sources) !== null);
}
