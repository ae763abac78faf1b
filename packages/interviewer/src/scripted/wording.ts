import { lowerFirst } from "@greenroom/protocol";
import { hashText } from "../seeded.ts";
import type { Utterance } from "../interviewer.ts";

/**
 * The wording to use: the first that was not used in this interview yet, counted from a place that
 * the history decides. When all were used, the one used longest ago.
 */
export function fresh(
  wordings: readonly string[],
  said: readonly Utterance[],
  salt: string,
): string {
  const start = hashText(`${salt} ${said.length}`) % Math.max(1, wordings.length);
  const turned = [...wordings.slice(start), ...wordings.slice(0, start)];
  const lastUse = (wording: string) => {
    const core = fixedPart(wording);
    return said.findLastIndex(({ text }) => holds(text, core));
  };
  return turned.toSorted((a, b) => lastUse(a) - lastUse(b))[0] ?? "";
}

/** Whether this was said in it, also behind a colon. */
export function holds(text: string, wording: string): boolean {
  return text.toLowerCase().includes(wording.toLowerCase());
}

/** A wording behind what leads up to it, as one sentence where that ends in a colon. */
export function behind(lead: string, text: string): string {
  const goesOn = lead.endsWith(":") && !/^I\b/.test(text);
  return `${lead} ${goesOn ? lowerFirst(text) : text}`.trim();
}

/** A wording may begin with `{echo}`: the candidate's own words, as a sentence. */
export const ECHO = "{echo}";
/** A lead may hold `{topic}`: something that the answer spoke of. */
export const TOPIC = "{topic}";

/** The longest stretch of a wording in which nothing is filled in. */
function fixedPart(wording: string): string {
  const parts = wording.split(/\{\w+\}/).map((part) => part.trim());
  return parts.toSorted((a, b) => b.length - a.length)[0] ?? "";
}

/** As a sentence of its own: capital first, a full stop at its end. */
export function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
