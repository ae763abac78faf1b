/** Where nothing better can be read out of a question. */
const UNREAD = "the question that you brought";
/** What stands for the subject of a question about a line of a CV. */
export const CV_LINE = "a line of your CV";

/** Whether a theme says what a question is about: who is told one that does not has been told nothing. */
export function namesASubject(theme: string): boolean {
  return theme !== UNREAD && theme !== CV_LINE;
}

/** More words than these are no name for anything. */
const MOST_WORDS = 12;

/** Ways to begin a question, and how what follows goes on after "It was about". */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^(?:please )?(?:tell|talk to|talk) (?:me|us) (?:about|of) /i, ""],
  [
    /^(?:please )?(?:describe|share|recall|think of|discuss|outline|present|explain) (?:me |us |to me |with us )?/i,
    "",
  ],
  [/^(?:please )?give (?:me|us) an example of /i, ""],
  [/^(?:please )?(?:walk|take|talk) (?:me|us) through /i, ""],
  [/^(?:please )?(?:design|build|sketch|architect) /i, ""],
  [/^how do you /i, "how you "],
  [/^how would you /i, "how you would "],
  [/^how did you /i, "how you did "],
  [/^what would you do /i, "what you would do "],
  [/^what(?:'s| is) your /i, "your "],
];

/** What a question is about, as it goes on after "It was about": "a time when you were wrong". */
export function themeOf(text: string): string {
  const [sentence = ""] = text.trim().split(/(?<=[.?!])\s/);
  const found = beginnings.find(([beginning]) => beginning.test(sentence));
  if (!found) return UNREAD;
  const [beginning, instead] = found;
  const rest = sentence.replace(beginning, instead).replace(/[\s.?!]+$/, "");
  const fits = rest.split(/\s+/).length <= MOST_WORDS && /^[\p{L}\p{N} ,'’/+-]{6,}$/u.test(rest);
  if (!fits) return UNREAD;
  // "I", names and abbreviations keep their capital.
  return /^(?:[A-Z][a-z])/.test(rest) ? `${rest.charAt(0).toLowerCase()}${rest.slice(1)}` : rest;
}
