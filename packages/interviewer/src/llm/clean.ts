/** A voice speaks letters and digits; what else a model writes is taken out or refused. */

const LINE_MARKERS = /^\s*(?:#{1,6}\s+|>\s*|[-*•–—+]\s+|\(?\d{1,2}[.)]\s+)+/;
/** What a model writes that plays the candidate too: from here on nothing is the interviewer's. */
export const OTHER_SPEAKER =
  /^\W*(?:candidate|interviewee|user|human|you|me|answer|response|transcript|system)\W*:/i;
const SPEAKER_LABEL =
  /^(?:(?:interviewer|assistant|question|next question|follow[- ]?up(?: question)?)\s*:|[A-Z][\w.]*(?: [A-Z][\w.]*)?:)\s+/;
const UNSPEAKABLE = /```|https?:|<\/?[a-z!][^>]*>|[{}[\]|\\<>=]/i;
/** Marks of chat templates that a server let through. */
const TEMPLATE_MARKS = /<\|[^|>]*\|>|<\/?s>|\[\/?INST\]|<(?:start|end)_of_turn>/gi;
/** What a model writes to itself, or to whoever asked it: never to the candidate. */
const TO_ITSELF =
  /^(?:(?:okay|ok|alright|sure|so|well|hmm|certainly|of course)\b[,.!]? *)*(?:here(?:['’]s| is| are) (?:a|an|the|my|your|one|two|three|some)\b|(?:let me|i need to|i should|i have to|i will|i['’]ll|we need to|should i|do i|shall i)\b.*\b(?:ask|question|draft|candidate|rephrase|respond|reply|answer)|the (?:candidate|user|interviewer|draft|prompt|instructions?) (?:is|are|was|has|have|did|does|said|says|asks?|wants?|mentions?|mentioned|lacks?)\b|as an (?:ai|interviewer)\b|(?:i['’]m|i am) (?:sorry,? but|just an?|an ai|unable|not able)|i (?:can['’]?t|cannot) (?:help|assist|provide|answer))/i;
const EMOJI = /\p{Extended_Pictographic}|\u200d|\ufe0f/gu;
/** Longer than any word that is spoken: base64, hashes, identifiers run together. */
const LONGEST_WORD = 30;

const PRAISE =
  "great|excellent|fantastic|amazing|awesome|impressive|wonderful|perfect|brilliant|good|nice|strong|solid|thoughtful|interesting|love";
const PRAISE_SENTENCE = new RegExp(
  `^(?:wow|(?:(?:that|this|it)(?:['’]s| is| was| sounds)|what|i) )?(?:an? )?(?:really |very |such |truly |absolutely )*(?:an? )?(?:${PRAISE})\\b[^?]*$`,
  "i",
);
const PRAISE_OPENING = new RegExp(
  `^(?:${PRAISE})(?: (?!question)\\w+){0,2}\\s*(?:[,!]|[-–—])\\s+`,
  "i",
);

/** The words of a text as they are counted in speech. */
export function spokenWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? [];
}

/**
 * One line or sentence of a model's text as it is spoken, without markdown, list markers, labels,
 * stage directions, emoji or praise; `null` where nothing is left, or nothing that a voice can say.
 */
export function toSpeech(written: string): string | null {
  const text = written
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/\*\*|__|~~|`(?!``)|\*(?=\S)|(?<=\S)\*/g, "")
    .replace(TEMPLATE_MARKS, " ")
    .replace(LINE_MARKERS, "")
    .replace(EMOJI, "")
    .replace(/\([^)]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(SPEAKER_LABEL, "");
  const said = capitalised(unwrapped(text).replace(PRAISE_OPENING, "")).replace(/ ([,.?!])/g, "$1");
  if (UNSPEAKABLE.test(said) || PRAISE_SENTENCE.test(said) || TO_ITSELF.test(said)) return null;
  const words = spokenWords(said);
  if (words.length < 2 || words.some((word) => word.length > LONGEST_WORD)) return null;
  // The voices speak English, so another script would be silence.
  return /[^\p{Script=Latin}\P{L}]/u.test(said) ? null : said;
}

/** Without the quotation marks around the whole utterance, or half of them. */
function unwrapped(text: string): string {
  const marks = text.match(/["“”]/g)?.length ?? 0;
  const wrapped = /^["“](.*)["”]$/.exec(text)?.[1];
  if (marks === 2 && wrapped !== undefined) return wrapped;
  if (marks % 2 === 0) return text;
  return text.replace(/^["“]/, "").replace(/["”]$/, "");
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
